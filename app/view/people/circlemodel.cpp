#include "view/people/circlemodel.h"

#include "view/desk/momenttext.h"
#include "view/desk/planreading.h"
#include "view/desk/savetrouble.h"
#include "view/desk/settings.h"

#include "view/desk/vaultdesk.h"

#include <algorithm>
#include <utility>

namespace handrail::view {

CircleModel::CircleModel(VaultDesk &vault, Settings &settings, const storage::Clock &clock, QObject *parent)
    : QObject(parent), m_vault(vault), m_settings(settings), m_clock(clock), m_words(vault),
      m_rows({"contactId", "name", "initials", "relation", "phone", "mayKnow", "consent", "consentDay", "callArgument"})
{
    connect(&m_settings, &Settings::languageChanged, this, &CircleModel::arrange);
    m_pause.setSingleShot(true);
    m_pause.setInterval(3'000); // as CrisisDesk: a full disk is not freed faster
    connect(&m_pause, &QTimer::timeout, this, &CircleModel::retry);
    connect(&m_words, &WordKeeper::refused, this, [this](storage::FailureKind why) {
        m_wordsRefused = true;
        say(saveTroubleOf(why));
    });
    connect(&m_words, &WordKeeper::wrote, this, [this] {
        if (std::exchange(m_wordsRefused, false) && m_waiting.empty())
            say({});
    });
}

std::string CircleModel::slot() const
{
    return care::circleDraft(fresh() ? m_personId : m_edit->id);
}

QString CircleModel::consentDay() const
{
    return m_edit && m_edit->consentMs > 0 ? longDayOf(m_edit->consentMs, m_settings.language()) : QString();
}

void CircleModel::open(const QString &personId)
{
    if (personId != this->personId()) {
        auto waiting = std::exchange(m_waiting, {}); // of somebody else's circle, and not on disk yet
        const QString trouble = m_trouble;
        forget();
        m_waiting = std::move(waiting);
        if (!m_waiting.empty())
            say(trouble);
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
        if (const auto person = care::PlanRepository(*keeping.records, *keeping.journal, clock).person(id))
            found.name = QString::fromStdString(person.value().name);
        const auto draftOf = [&](const std::string &draftId, const std::string &contactId) {
            const auto words = keeping.journal->draft(care::circleDraft(draftId));
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
        return found;
    }, [this, asked = ++m_asked](Answer answer) {
        if (asked != m_asked)
            return;
        m_failed = !answer;
        m_loaded = answer.ok();
        if (answer) {
            m_contacts = std::move(answer.value().circle.found);
            m_unreadable = answer.value().circle.unreadable;
            m_personName = answer.value().name;
            if (!m_edit && m_waiting.empty() && answer.value().draft) {
                m_edit = std::move(answer.value().draft);
                emit editingChanged();
            }
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
    ++m_asked;
    m_words.forget();
    m_personId.clear();
    m_personName.clear();
    m_contacts.clear();
    m_edit.reset();
    m_removed.reset();
    m_unreadable = 0;
    m_loaded = m_failed = m_wordsRefused = false;
    m_waiting.clear();
    m_trouble.clear();
    m_pause.stop();
    arrange();
    emit editingChanged();
}

void CircleModel::edit(const QString &contactId)
{
    endEdit();
    const auto found = std::ranges::find(m_contacts, contactId.toStdString(), &care::Contact::id);
    if (contactId.isEmpty())
        m_edit = care::Contact{.personId = m_personId};
    else if (found != m_contacts.end())
        m_edit = *found;
    emit editingChanged();
}

void CircleModel::type(const QString &part, const QString &value)
{
    static const std::pair<const char *, std::string care::Contact::*> kParts[] = {
        {"name", &care::Contact::name}, {"relation", &care::Contact::relation}, {"phone", &care::Contact::phone},
        {"other", &care::Contact::other}, {"mayKnow", &care::Contact::mayKnow}};
    const auto which =
        std::ranges::find(kParts, part, [](const auto &each) { return QString::fromLatin1(each.first); });
    if (!m_edit || which == std::end(kParts) || (*m_edit).*(which->second) == value.toStdString())
        return;
    (*m_edit).*(which->second) = value.toStdString();
    m_words.keep(slot(), care::toJson(*m_edit));
    emit editingChanged();
}

void CircleModel::setConsent(PlanItem::Answer consent)
{
    if (!m_edit)
        return;
    m_edit = care::consented(*m_edit, PlanItem::said(consent), m_clock.now().wallMs);
    m_words.keep(slot(), care::toJson(*m_edit));
    emit editingChanged();
}

void CircleModel::endEdit()
{
    if (!m_edit)
        return;
    const std::string drop = slot();
    care::Contact edited = std::move(*m_edit);
    m_edit.reset();
    m_words.forget();
    const auto before = std::ranges::find(m_contacts, edited.id, &care::Contact::id);
    if (edited.name.find_first_not_of(" \t\r\n") == std::string::npos) {
        if (before != m_contacts.end())
            edited.name = before->name;
        else
            m_words.keep(drop, {}); // nobody: the slot is dropped
    }
    if (!edited.name.empty() && (before == m_contacts.end() || care::toJson(*before) != care::toJson(edited)))
        keep(edited, drop);
    emit editingChanged();
}

void CircleModel::keep(const care::Contact &contact, const std::string &dropSlot)
{
    m_vault.ask(this, [contact, dropSlot](Keeping &keeping) -> storage::Outcome {
        if (!keeping.records)
            return storage::Failure{storage::FailureKind::Locked, {}};
        auto kept = care::CircleRepository(*keeping.records).keep(contact);
        if (!kept)
            return kept.failure();
        if (!dropSlot.empty())
            static_cast<void>(keeping.journal->dropDraft(dropSlot)); // the revision holds the words now
        return storage::Done{};
    }, [this, contact, dropSlot](const storage::Outcome &kept) {
        if (m_personId.empty())
            return; // locked meanwhile: what was typed is a draft of the vault's
        if (!kept) {
            // not read again: its draft would open as somebody to be written anew
            m_waiting.emplace_back(contact, dropSlot);
            return say(saveTroubleOf(kept.failure().kind));
        }
        if (m_waiting.empty() && !m_wordsRefused)
            say({});
        if (contact.personId == m_personId)
            read();
    });
}

void CircleModel::say(const QString &trouble)
{
    m_trouble = trouble;
    if (trouble.isEmpty())
        m_pause.stop();
    else
        m_pause.start();
    emit changed();
}

void CircleModel::retry()
{
    for (const auto &[contact, dropSlot] : std::exchange(m_waiting, {}))
        keep(contact, dropSlot);
    if (m_wordsRefused && m_edit) {
        m_words.keep(slot(), care::toJson(*m_edit));
        m_words.flush();
    } else if (std::exchange(m_wordsRefused, false) && m_waiting.empty()) {
        say({}); // they went with the contact
    }
}

void CircleModel::addPicked(const QString &name, const QString &phone, const QString &origin)
{
    care::Contact contact{.personId = m_personId,
                          .name = name.trimmed().toStdString(),
                          .phone = phone.toStdString(),
                          .origin = origin.toStdString()};
    if (!m_personId.empty() && !contact.name.empty())
        keep(contact);
}

void CircleModel::takeOut()
{
    if (!m_edit)
        return;
    const std::string drop = slot();
    care::Contact gone = std::move(*m_edit);
    m_edit.reset();
    m_words.forget();
    if (gone.id.empty()) {
        m_words.keep(drop, {});
    } else {
        const auto before = std::ranges::find(m_contacts, gone.id, &care::Contact::id);
        m_removed = before == m_contacts.end() ? gone : *before;
        gone = *m_removed;
        gone.outMs = m_clock.now().wallMs;
        keep(gone, drop);
    }
    emit editingChanged();
    emit changed();
}

void CircleModel::putBack()
{
    if (m_removed)
        keep(*std::exchange(m_removed, std::nullopt));
    emit changed();
}

void CircleModel::letGo()
{
    m_removed.reset();
    emit changed();
}

} // namespace handrail::view
