#include "view/now/helpcall.h"

#include <algorithm>

namespace handrail::view {

HelpCall::HelpCall(const RunBook &book) : m_book(book)
{
    connect(&m_book, &RunBook::changed, this, &HelpCall::changed);
    connect(&m_book.desk(), &CrisisDesk::visitChanged, this, &HelpCall::changed); // a call is told to the visit
}

const library::Mark *HelpCall::mark() const
{
    const auto &marks = m_book.protocol().marks;
    const auto help = std::ranges::find_if(marks, &library::Mark::due);
    return help == marks.end() ? nullptr : &*help;
}

bool HelpCall::isCalled() const { return !mark() || crisis::current(m_book.protocol(), m_book.run(), mark()->id); }

bool HelpCall::isHere() const
{
    return m_book.step() && mark() && m_book.step()->actionMark == mark()->id && !isCalled();
}

bool HelpCall::isAsked() const
{
    const crisis::Run &run = m_book.run();
    if (!m_book.running() || isCalled())
        return false;
    if (!isHere())
        return crisis::mayHaveCalled(m_book.desk().visit(), run.started);
    // The step that is for the call: its large button calls until the sheet was opened from here. To have looked at a
    // number before is not to have called.
    return crisis::mayHaveCalled(m_book.desk().visit(), run.trail.empty() ? run.started : run.trail.back().at, 0);
}

QString HelpCall::word() const { return mark() ? QString::fromStdString(mark()->label) : QString(); }

} // namespace handrail::view
