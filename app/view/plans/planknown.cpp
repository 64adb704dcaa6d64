#include "view/plans/planknown.h"

#include "view/desk/vaultdesk.h"
#include "view/plans/planmodel.h"

#include "care/planrepository.h"

#include <algorithm>
#include <utility>

namespace handrail::view {

PlanKnown::PlanKnown(PlanModel &plan) : QObject(&plan), m_plan(plan), m_circle({"words", "phone", "row"})
{
    connect(plan.editor(), &PlanEditor::editingChanged, this, &PlanKnown::changed);
}

void PlanKnown::addFromCircle(int row)
{
    if (row >= 0 && row < static_cast<int>(m_known.size()))
        m_plan.typing()->addWhole(m_known[static_cast<std::size_t>(row)]);
}

void PlanKnown::readCircle()
{
    m_circle.set({});
    m_known.clear();
    if (!m_plan.plan())
        return;
    struct Found {
        std::vector<care::Contact> circle;
        std::vector<care::Plan> plans;
    };
    using Answer = storage::Result<Found>;
    m_plan.vault().ask(this, [personId = m_plan.plan()->personId, &clock = m_plan.clock()](Keeping &keeping) -> Answer {
        if (!keeping.records)
            return storage::Failure{storage::FailureKind::Locked, {}};
        auto plans = care::PlanRepository(*keeping.records, *keeping.journal, clock).plans(personId);
        if (!plans)
            return plans.failure();
        auto circle = care::CircleRepository(*keeping.records).of(personId);
        if (!circle) // without it nobody knows who said no
            return circle.failure();
        return Found{std::move(circle.value().found), std::move(plans.value().found)};
    }, [this, asked = m_asked, section = m_plan.asked()->id()](Answer answer) {
        if (!answer || asked != m_asked || section != m_plan.asked()->id())
            return;
        m_contacts = std::move(answer.value().circle);
        const care::Plan &plan = *m_plan.plan();
        m_known = care::proposed(
            m_contacts, answer.value().plans, plan, section,
            [this, &plan](const std::string &templateId, const std::string &id) {
                const auto form = m_plan.content().form(templateId, plan.language);
                return form && std::ranges::any_of(form.value().sections, [&](const library::PlanSection &s) {
                           return s.id == id && s.field == "contact";
                       });
            });
        QVector<QVariantMap> rows;
        for (const care::Item &item : m_known)
            rows.append({{QStringLiteral("words"), QString::fromStdString(item.text)},
                         {QStringLiteral("phone"), QString::fromStdString(item.detail.phone)},
                         {QStringLiteral("row"), rows.size()}});
        m_circle.set(std::move(rows));
        emit changed();
    });
}

QString PlanKnown::circleOffer() const
{
    const PlanItem &open = *m_plan.editor()->item();
    // In hand-over, and where nothing is kept, there is no circle to speak of.
    if (!m_plan.plan() || !open.open() || m_plan.asked()->section().field != "contact" || m_plan.passing()
        || open.value().text.empty())
        return {};
    const care::Item &item = open.value();
    if (!item.example.empty()) // 'A friend' is nobody yet
        return {};
    const care::Contact *known = care::contactOf(m_contacts, item);
    return !known ? QStringLiteral("add") : care::differs(*known, item) ? QStringLiteral("change") : QString();
}

void PlanKnown::takeCircleOffer()
{
    if (circleOffer().isEmpty())
        return;
    const care::Item &open = m_plan.editor()->item()->value();
    const care::Contact *known = care::contactOf(m_contacts, open);
    care::Contact contact = care::contactFrom(
        known ? *known : care::Contact{.personId = m_plan.plan()->personId}, open, m_plan.clock().now().wallMs);
    using Answer = storage::Result<care::Contact>;
    m_plan.vault().ask(this, [contact = std::move(contact)](Keeping &keeping) -> Answer {
        if (!keeping.records)
            return storage::Failure{storage::FailureKind::Locked, {}};
        return care::CircleRepository(*keeping.records).keep(contact);
    }, [this, asked = m_asked, itemId = open.id](const Answer &kept) {
        if (asked != m_asked)
            return;
        if (!kept)
            return m_plan.saving().follow(kept.failure());
        // From now on the line knows whom it speaks of, whatever either of them is called later.
        if (m_plan.editor()->item()->value().id == itemId)
            m_plan.editor()->setOrigin("circle/" + kept.value().id);
        readCircle();
    });
}

void PlanKnown::forget()
{
    ++m_asked;
    m_known.clear();
    m_contacts.clear();
    m_circle.set({});
}

} // namespace handrail::view
