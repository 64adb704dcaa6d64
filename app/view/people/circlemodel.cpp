#include "view/people/circlemodel.h"

#include "view/desk/momenttext.h"
#include "view/desk/planreading.h"
#include "view/desk/settings.h"

#include "view/desk/vaultdesk.h"

#include <algorithm>
#include <utility>

namespace handrail::view {

CircleModel::CircleModel(VaultDesk &vault, Settings &settings, const storage::Clock &clock, QObject *parent)
    : ReadingModel(parent), m_vault(vault), m_settings(settings), m_clock(clock),
      m_rows({"contactId", "name", "initials", "relation", "phone", "mayKnow", "consent", "consentDay", "callArgument"})
{
    m_parts.saving = new CircleSaving(*this);
    m_parts.edit = new CircleEdit(*this);
    connect(&m_settings, &Settings::languageChanged, this, &CircleModel::arrange);
}

void CircleModel::open(const QString &personId)
{
    if (personId != this->personId()) {
        clear();
        m_parts.saving->forgetWords(); // contacts of somebody else's circle may not be on disk yet
    }
    m_personId = personId.toStdString();
    read();
}

void CircleModel::read()
{
    struct Found {
        care::Reading<care::Contact> circle;
        QString name;
        std::optional<care::Contact> draft; ///< what was being written when the app stopped, the newest form wins
    };
    using Answer = storage::Result<Found>;
    m_vault.ask(this, [id = m_personId, &clock = m_clock](Keeping &keeping) -> Answer {
        if (!keeping.records)
            return storage::Failure{storage::FailureKind::Locked, {}};
        auto circle = care::CircleRepository(*keeping.records).of(id);
        if (!circle)
            return circle.failure();
        Found found{std::move(circle.value()), {}, {}};
        const auto person = care::PlanRepository(*keeping.records, *keeping.journal, clock).person(id);
        if (person)
            found.name = QString::fromStdString(person.value().name);
        auto failed = diskFailure(person);
        const auto draftOf = [&](const std::string &draftId, const std::string &contactId) {
            const auto words = keeping.journal->draft(care::circleDraft(draftId));
            if (!failed)
                failed = diskFailure(words);
            if (auto draft = words && words.value() ? care::contactFromJson(*words.value())
                                                    : storage::Result<care::Contact>(storage::Failure{})) {
                draft.value().id = contactId;
                draft.value().personId = id;
                found.draft = std::move(draft.value());
            }
        };
        draftOf(id, {});
        for (const care::Contact &each : found.circle.found)
            draftOf(each.id, each.id);
        if (failed)
            return *failed;
        return found;
    }, [this, asked = ++m_asked](Answer answer) {
        if (asked != m_asked)
            return;
        m_loaded = hasRead(answer) || (m_loaded && unread()); // what was read before stays
        if (answer) {
            m_contacts = std::move(answer.value().circle.found);
            m_unreadable = answer.value().circle.unreadable;
            m_personName = answer.value().name;
            if (!m_parts.edit->on() && !m_parts.saving->waits() && answer.value().draft)
                m_parts.edit->goOn(std::move(*answer.value().draft));
        }
        arrange();
    });
}

void CircleModel::arrange()
{
    QVector<QVariantMap> rows;
    for (const care::Contact &each : m_contacts)
        rows.append({{QStringLiteral("contactId"), QString::fromStdString(each.id)},
                     {QStringLiteral("name"), QString::fromStdString(each.name)},
                     {QStringLiteral("initials"), QString::fromStdString(care::initials(each.name))},
                     {QStringLiteral("relation"), QString::fromStdString(each.relation)},
                     {QStringLiteral("phone"), QString::fromStdString(each.phone)},
                     {QStringLiteral("mayKnow"), QString::fromStdString(each.mayKnow)},
                     {QStringLiteral("consent"), PlanItem::answer(each.consent)},
                     {QStringLiteral("consentDay"),
                      each.consentMs > 0 ? longDayOf(each.consentMs, m_settings.language()) : QString()},
                     {QStringLiteral("callArgument"),
                      each.consent == true ? ownCallArgument(each.phone, each.name) : QString()}});
    m_rows.set(std::move(rows));
    emit changed();
}

void CircleModel::forget()
{
    m_parts.saving->forget();
    clear();
}

void CircleModel::clear()
{
    ++m_asked;
    m_parts.edit->forget();
    m_personId.clear();
    m_personName.clear();
    m_contacts.clear();
    m_removed.reset();
    m_unreadable = 0;
    m_loaded = false;
    setUnread(false);
    arrange();
    emit m_parts.edit->changed();
}

void CircleModel::addPicked(const QString &name, const QString &phone, const QString &origin)
{
    care::Contact contact{.personId = m_personId,
                          .name = name.trimmed().toStdString(),
                          .phone = phone.toStdString(),
                          .origin = origin.toStdString()};
    if (!m_personId.empty() && !contact.name.empty())
        m_parts.saving->keep(contact);
}

void CircleModel::takeOut(const care::Contact &contact, const std::string &dropSlot)
{
    const auto before = std::ranges::find(m_contacts, contact.id, &care::Contact::id);
    m_removed = before == m_contacts.end() ? contact : *before;
    care::Contact gone = *m_removed;
    gone.outMs = m_clock.now().wallMs;
    m_parts.saving->keep(gone, dropSlot);
}

void CircleModel::putBack()
{
    if (m_removed)
        m_parts.saving->keep(*std::exchange(m_removed, std::nullopt));
    emit changed();
}

void CircleModel::letGo()
{
    m_removed.reset();
    emit changed();
}

} // namespace handrail::view
