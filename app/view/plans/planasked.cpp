#include "view/plans/planasked.h"

#include "view/desk/showntext.h"
#include "view/plans/planmodel.h"

#include "care/beside.h"
#include "care/coach.h"

#include <algorithm>

namespace handrail::view {
namespace {

QVariantMap rowOf(const care::Item &item, const std::string &language, const library::PlanSection &asked)
{
    const care::Detail &beside = item.detail;
    return {{QStringLiteral("itemId"), shownText(item.id)},
            {QStringLiteral("words"), shownText(item.text)},
            {QStringLiteral("phone"), shownText(beside.phone)},
            {QStringLiteral("where"), shownText(beside.where)},
            {QStringLiteral("who"), shownText(beside.who)},
            {QStringLiteral("when"), shownText(beside.when)},
            {QStringLiteral("done"), beside.done},
            {QStringLiteral("measure"), shownText(beside.measure)},
            {QStringLiteral("progress"), shownText(beside.progress)},
            {QStringLiteral("dateWords"), PlanItem::dayWords(beside.date, language)},
            {QStringLiteral("barrier"), shownText(beside.barrier)},
            {QStringLiteral("instead"), care::hasOwnLabel(&asked, "instead") ? QString() : shownText(beside.instead)},
            {QStringLiteral("consent"), int(PlanItem::answer(beside.consent))},
            {QStringLiteral("used"), int(PlanItem::answer(item.used))},
            {QStringLiteral("helped"), int(PlanItem::answer(item.helped))},
            {QStringLiteral("option"), asked.field == "choice" && !item.example.empty()},
            {QStringLiteral("beside"), PlanItem::besideWords(item, asked, language)}};
}

} // namespace

PlanAsked::PlanAsked(PlanModel &plan)
    : QObject(&plan), m_plan(plan),
      m_items({"itemId", "words", "phone", "where", "who", "when", "done", "measure", "progress", "dateWords",
               "barrier", "instead", "consent", "used", "helped", "option", "beside"}),
      m_options({"optionId", "words", "chosen"})
{
    connect(this, &PlanAsked::currentChanged, this, &PlanAsked::peerChanged);
}

int PlanAsked::count() const { return static_cast<int>(m_plan.form().sections.size()); }

const library::PlanSection &PlanAsked::section() const
{
    static const library::PlanSection kNone;
    return m_current < count() ? m_plan.form().sections[static_cast<std::size_t>(m_current)] : kNone;
}

const care::Section *PlanAsked::answers() const { return m_plan.plan() ? m_plan.plan()->section(id()) : nullptr; }

bool PlanAsked::passed(care::SectionState state) const
{
    const care::Section *here = answers();
    return here && here->items.empty() && here->state == state;
}

const library::PlanSection *PlanAsked::peer() const
{
    const auto &sections = m_plan.about()->peerForm().sections;
    const auto found = std::ranges::find(sections, id(), &library::PlanSection::id);
    return found == sections.end() ? nullptr : &*found;
}

QString PlanAsked::peerQuestion() const { return peer() ? shownText(peer()->question) : QString(); }

QString PlanAsked::peerHelp() const { return peer() ? shownText(peer()->help) : QString(); }

QStringList PlanAsked::examples() const
{
    QStringList words;
    if (m_plan.plan() && section().field != "choice") {
        for (const auto &example : care::examplesLeft(*m_plan.plan(), section()))
            words.append(shownText(example.text));
    }
    return words;
}

void PlanAsked::goTo(int index)
{
    if (!m_plan.plan() || index == m_current || index < 0 || index >= count())
        return;
    leave();
    m_current = index;
    m_plan.typing()->cameHere();
    emit currentChanged();
    m_plan.refresh();
    m_plan.typing()->tell();
}

void PlanAsked::set(int index)
{
    m_current = index;
}

void PlanAsked::leave()
{
    m_plan.editor()->endEdit();
    if (section().field == "text")
        m_plan.typing()->add();
    m_plan.undo()->letGo();
    m_plan.typing()->noticeSeen();
    m_plan.flush();
}

bool PlanAsked::goOn()
{
    if (m_current + 1 >= count()) {
        m_plan.coach()->walked();
        return false;
    }
    goTo(m_current + 1);
    return true;
}

bool PlanAsked::next()
{
    PlanMeans &means = *m_plan.means();
    if (means.asking()) {
        means.next();
        return true;
    }
    m_plan.typing()->add();
    return means.asking() || goOn(); // what was just written is asked about first
}

bool PlanAsked::skip()
{
    if (!m_plan.plan())
        return false;
    const care::Section *here = answers();
    if (here && here->items.empty() && here->state == care::SectionState::Open)
        m_plan.change(care::setSectionState(*m_plan.plan(), here->id, care::SectionState::Skipped));
    return goOn();
}

void PlanAsked::decline()
{
    const care::Section *here = answers();
    if (here && here->items.empty() && here->state != care::SectionState::Declined)
        m_plan.change(
            care::declineOffer(care::setSectionState(*m_plan.plan(), here->id, care::SectionState::Declined), here->id,
                               m_plan.clock().now().wallMs));
}

bool PlanAsked::back()
{
    if (m_current == 0)
        return false;
    goTo(m_current - 1);
    return true;
}

void PlanAsked::refresh()
{
    QVector<QVariantMap> rows, options;
    if (const care::Section *open = answers()) {
        for (const care::Item &item : open->items)
            rows.append(rowOf(item, m_plan.plan()->language, section()));
    }
    if (m_plan.plan() && section().field == "choice") {
        const care::Section *open = answers();
        for (const auto &option : section().examples)
            options.append(
                {{QStringLiteral("optionId"), shownText(option.id)},
                 {QStringLiteral("words"), shownText(option.text)},
                 {QStringLiteral("chosen"),
                  open && std::ranges::find(open->items, option.id, &care::Item::example) != open->items.end()}});
    }
    m_items.set(std::move(rows));
    m_options.set(std::move(options));
    emit changed();
}

void PlanAsked::sayAnew()
{
    emit currentChanged();
    emit changed();
}

} // namespace handrail::view
