#include "view/now/runstep.h"

#include "view/desk/settings.h"
#include "view/desk/timetext.h"
#include "view/desk/showntext.h"

#include "crisis/deeds.h"
#include "storage/walltime.h"

#include <algorithm>

namespace handrail::view {

RunStep::RunStep(const RunBook &book) : m_book(book) { connect(&m_book, &RunBook::changed, this, &RunStep::refresh); }

QString RunStep::title() const { return m_book.step() ? shownText(m_book.step()->title) : QString(); }
QString RunStep::condition() const { return m_book.step() ? shownText(m_book.step()->condition) : QString(); }

QString RunStep::action() const
{
    const auto *step = m_book.step();
    const int next = crisis::standing(m_book.run(), m_book.protocol().doseMark) + 1;
    return step ? shownText(crisis::numbered(step->action, next)) : QString();
}

QString RunStep::opens() const { return opensTitle().isEmpty() ? QString() : shownText(m_book.step()->opens); }

QString RunStep::opensTitle() const
{
    const auto *step = m_book.step();
    if (!step || step->opens.empty() || !m_book.content().heads)
        return {};
    for (const library::Head &head : m_book.content().heads("walk", m_book.settings().language().toStdString())) {
        if (head.place == step->opens)
            return shownText(head.title);
    }
    return {};
}

QString RunStep::actionState() const
{
    switch (crisis::askedHere(m_book.protocol(), m_book.run(), m_book.now()).deed) {
    case crisis::Deed::Open: return QStringLiteral("do");
    case crisis::Deed::Done: return QStringLiteral("done");
    case crisis::Deed::Again: return QStringLiteral("again");
    }
    return {};
}

QString RunStep::doneSays() const
{
    const crisis::RunMark *mark = crisis::askedHere(m_book.protocol(), m_book.run(), m_book.now()).mark;
    const library::Mark *kind = mark ? crisis::findMark(m_book.protocol(), mark->id) : nullptr;
    return kind ? shownText(crisis::numbered(kind->says, mark->n)) : QString();
}

QString RunStep::doneAt() const
{
    const crisis::RunMark *mark = crisis::askedHere(m_book.protocol(), m_book.run(), m_book.now()).mark;
    return mark ? timeOfDay(storage::wallMs(mark->at, m_book.now())) : QString();
}

bool RunStep::clockLarge() const
{
    return m_book.step() && m_book.step()->showsClock && m_book.step()->pacer.empty();
}

QString RunStep::spoken() const
{
    QStringList sentences;
    const auto add = [&](const QString &words) {
        if (!words.isEmpty())
            sentences.append(words.endsWith(QLatin1Char('.')) ? words : words + QLatin1Char('.'));
    };
    if (const auto *step = m_book.step()) {
        add(shownText(step->condition));
        add(shownText(step->title));
        for (const library::ProtocolLine &line : step->lines)
            add(shownText(line.text));
    }
    return sentences.join(QLatin1Char(' '));
}

QVariantMap RunStep::branchRow(const library::Branch &branch) const
{
    const library::Protocol &protocol = m_book.protocol();
    const library::ProtocolStep *next = crisis::findStep(protocol, branch.to);
    const bool grand = std::ranges::any_of(
        protocol.steps, [&](const library::ProtocolStep &other) { return other.action == branch.label; });
    const int dose = crisis::standing(m_book.run(), protocol.doseMark) + 1;
    return {{QStringLiteral("label"), shownText(crisis::numbered(branch.label, dose))},
            {QStringLiteral("goesOn"), false},
            {QStringLiteral("toDose"), next && !protocol.doseMark.empty() && next->actionMark == protocol.doseMark},
            {QStringLiteral("grand"), grand}};
}

void RunStep::refresh()
{
    QVector<QVariantMap> lines, branches;
    if (const auto *step = m_book.step()) {
        int number = 0;
        for (const library::ProtocolLine &line : step->lines) {
            lines.append({{QStringLiteral("words"), shownText(line.text)}, {QStringLiteral("dont"), line.dont},
                          {QStringLiteral("stepNumber"), line.dont ? 0 : ++number}});
        }
        for (const library::Branch &branch : step->branches)
            branches.append(branchRow(branch));
        if (crisis::askedHere(m_book.protocol(), m_book.run(), m_book.now()).deed == crisis::Deed::Again) {
            if (const auto row = crisis::branchThatGoesOn(*step))
                branches[static_cast<qsizetype>(*row)][QStringLiteral("goesOn")] = true;
            else
                branches.append({{QStringLiteral("label"), QString()},
                                 {QStringLiteral("goesOn"), true},
                                 {QStringLiteral("toDose"), false},
                                 {QStringLiteral("grand"), false}});
        }
    }
    m_lines.set(std::move(lines));
    m_branches.set(std::move(branches));
    m_state = actionState();
    emit changed();
    if (m_shownStep != m_book.run().step || m_shownTitle != title()) {
        m_shownStep = m_book.run().step;
        m_shownTitle = title();
        emit titleChanged();
    }
}

} // namespace handrail::view
