#include "view/people/consentsmodel.h"

#include "view/desk/momenttext.h"
#include "view/desk/settings.h"

#include "view/desk/vaultdesk.h"

namespace handrail::view {

ConsentsModel::ConsentsModel(VaultDesk &vault, Settings &settings, const storage::Clock &clock, QObject *parent)
    : ReadingModel(parent), m_vault(vault), m_settings(settings), m_clock(clock),
      m_holding({"key", "state_", "general", "to", "what", "day", "until"}),
      m_past({"key", "state_", "general", "to", "what", "day", "until"}), m_circle({"name", "yes", "day", "mayKnow"})
{
    connect(&m_settings, &Settings::languageChanged, this, &ConsentsModel::arrange);
}

void ConsentsModel::open(const QString &personId)
{
    if (personId != this->personId())
        forget();
    m_personId = personId.toStdString();
    struct Found {
        care::Reading<care::Consent> consents;
        care::Reading<care::Contact> circle;
        QString name;
        bool begun = false;
    };
    using Answer = storage::Result<Found>;
    m_vault.ask(this, [id = m_personId, &clock = m_clock](Keeping &keeping) -> Answer {
        if (!keeping.records || !keeping.journal)
            return storage::Failure{storage::FailureKind::Locked, {}};
        auto consents = care::ConsentRepository(*keeping.records).of(id);
        if (!consents)
            return consents.failure();
        Found found{std::move(consents.value()), {}, {}, false};
        auto circle = care::CircleRepository(*keeping.records).of(id);
        if (isUnread(circle))
            return circle.failure();
        if (circle)
            found.circle = std::move(circle.value());
        const auto person = care::PlanRepository(*keeping.records, *keeping.journal, clock).person(id);
        if (person)
            found.name = QString::fromStdString(person.value().name);
        const auto draft = keeping.journal->draft(care::consentDraft(id));
        if (const auto why = diskFailure(person, draft))
            return *why;
        const auto words = draft && draft.value() ? care::consentFromJson(*draft.value())
                                                  : storage::Result<care::Consent>(storage::Failure{});
        found.begun = words && !care::isBlank(words.value());
        return found;
    }, [this, asked = ++m_asked](Answer answer) {
        if (asked != m_asked || !hasRead(answer))
            return;
        Found &found = answer.value();
        m_consents = std::move(found.consents.found);
        m_contacts = std::move(found.circle.found);
        m_unreadable = found.consents.unreadable + found.circle.unreadable;
        m_personName = found.name;
        m_begun = found.begun;
        m_loaded = true;
        arrange();
    });
}

void ConsentsModel::arrange()
{
    const auto day = [this](std::int64_t ms) { return ms > 0 ? longDayOf(ms, m_settings.language()) : QString(); };
    QVector<QVariantMap> holding, past, circle;
    for (const care::Consent &each : m_consents) {
        const std::string state = care::consentState(each, m_clock.now().wallMs);
        const std::int64_t when = state == "back"       ? each.backMs
                                  : state == "ended"    ? each.untilMs
                                  : state == "declined" ? each.declinedMs
                                  : state == "given"    ? each.signedMs
                                                        : each.madeMs;
        (state == "given" || state == "draft" ? holding : past)
            .append(
                {{QStringLiteral("key"), QString::fromStdString(each.id)},
                 {QStringLiteral("state_"), QString::fromStdString(state)}, {QStringLiteral("general"), each.general},
                 {QStringLiteral("to"), QString::fromStdString(each.to)},
                 {QStringLiteral("what"), QString::fromStdString(each.what)}, {QStringLiteral("day"), day(when)},
                 {QStringLiteral("until"), each.untilMs > 0 ? day(each.untilMs) : QString::fromStdString(each.event)}});
    }
    for (const care::Contact &each : m_contacts) {
        if (each.consent)
            circle.append({{QStringLiteral("name"), QString::fromStdString(each.name)},
                           {QStringLiteral("yes"), *each.consent},
                           {QStringLiteral("day"), day(each.consentMs)},
                           {QStringLiteral("mayKnow"), QString::fromStdString(each.mayKnow)}});
    }
    m_holding.set(std::move(holding));
    m_past.set(std::move(past));
    m_circle.set(std::move(circle));
    emit changed();
}

void ConsentsModel::forget()
{
    ++m_asked;
    m_personId.clear();
    m_personName.clear();
    m_consents.clear();
    m_contacts.clear();
    m_unreadable = 0;
    m_loaded = m_begun = false;
    arrange();
}

} // namespace handrail::view
