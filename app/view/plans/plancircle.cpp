// What PlanModel does with the person's circle of support: who can be picked, and what an edit of theirs could change
// there.
#include "view/plans/planmodel.h"

#include "care/planrepository.h"
#include "view/desk/vaultdesk.h"

#include <algorithm>

namespace handrail::view {

void PlanModel::addFromCircle(int row)
{
    if (row >= 0 && row < static_cast<int>(m_known.size()))
        addWhole(m_known[static_cast<std::size_t>(row)]);
}

void PlanModel::readCircle()
{
    m_circle.set({});
    m_known.clear();
    if (!m_plan)
        return;
    struct Found {
        std::vector<care::Contact> circle;
        std::vector<care::Plan> plans;
    };
    using Answer = storage::Result<Found>;
    m_vault.ask(this, [personId = m_plan->personId, &clock = m_clock](Keeping &keeping) -> Answer {
        if (!keeping.records)
            return storage::Failure{storage::FailureKind::Locked, {}};
        auto plans = care::PlanRepository(*keeping.records, *keeping.journal, clock).plans(personId);
        if (!plans)
            return plans.failure();
        auto circle = care::CircleRepository(*keeping.records).of(personId);
        if (!circle) // without it nobody knows who said no
            return circle.failure();
        return Found{std::move(circle.value().found), std::move(plans.value().found)};
    }, [this, asked = m_asked, section = sectionId()](Answer answer) {
        if (!answer || asked != m_asked || section != sectionId())
            return;
        m_contacts = std::move(answer.value().circle);
        m_known = care::proposed(
            m_contacts, answer.value().plans, *m_plan, section,
            [this](const std::string &templateId, const std::string &id) {
                const auto form = m_content.form(templateId, m_plan->language);
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
        emit editingChanged();
    });
}

QString PlanModel::circleOffer() const
{
    // In hand-over, and where nothing is kept, there is no circle to speak of.
    if (!m_plan || !m_edit.open() || asked().field != "contact" || vault::isPassing(m_planId)
        || m_edit.value().text.empty())
        return {};
    const care::Item &item = m_edit.value();
    if (!item.example.empty()) // 'A friend' is nobody yet
        return {};
    const care::Contact *known = care::contactOf(m_contacts, item);
    return !known ? QStringLiteral("add") : care::differs(*known, item) ? QStringLiteral("change") : QString();
}

void PlanModel::takeCircleOffer()
{
    if (circleOffer().isEmpty())
        return;
    const care::Contact *known = care::contactOf(m_contacts, m_edit.value());
    care::Contact contact = care::contactFrom(known ? *known : care::Contact{.personId = m_plan->personId},
                                              m_edit.value(), m_clock.now().wallMs);
    using Answer = storage::Result<care::Contact>;
    m_vault.ask(this, [contact = std::move(contact)](Keeping &keeping) -> Answer {
        if (!keeping.records)
            return storage::Failure{storage::FailureKind::Locked, {}};
        return care::CircleRepository(*keeping.records).keep(contact);
    }, [this, asked = m_asked, itemId = m_edit.value().id](const Answer &kept) {
        if (asked != m_asked)
            return;
        if (!kept)
            return follow(kept.failure());
        // From now on the line knows whom it speaks of, whatever either of them is called later.
        if (m_edit.value().id == itemId && m_edit.setOrigin("circle/" + kept.value().id))
            keepEdit(static_cast<int>(m_edit.text().size()));
        readCircle();
    });
}

} // namespace handrail::view
