// What FollowUpModel keeps: whom it is about, what is typed, what happened and what is next.
#include "followupmodel.h"

#include "savetrouble.h"
#include "settings.h"

#include "vault/vault.h"
#include "view/vaultdesk.h"

#include <QDateTime>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

namespace handrail::view {
namespace {

constexpr int kMorning = 10 * 60;

/// The wall time of @p minute of the day @p days from now's, on this device's calendar.
std::int64_t atMs(std::int64_t nowMs, int days, int minute)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(nowMs).date().addDays(days);
    return QDateTime(day, QTime(0, 0)).addSecs(minute * 60).toMSecsSinceEpoch();
}

} // namespace

void FollowUpModel::assignTo(const QString &personId)
{
    assign(std::make_shared<care::Person>(care::Person{.id = personId.toStdString()}));
}

void FollowUpModel::assignNew(const QString &name, const QString &language)
{
    if (!name.trimmed().isEmpty())
        assign(std::make_shared<care::Person>(care::Person{.name = name.trimmed().toStdString(), .language = language.toStdString()}));
}

/// @p person is the vault thread's while it is asked: a new one who was added is not added again at the next try.
void FollowUpModel::assign(const std::shared_ptr<care::Person> &person)
{
    if (!nobody() || m_busy)
        return;
    m_busy = true;
    using Answer = storage::Result<care::FollowUp>;
    m_vault.ask(this, [person, key = m_key, visit = m_one.visitId, &clock = m_clock](Keeping &keeping) -> Answer {
        if (!keeping.records)
            return storage::Failure{storage::FailureKind::Locked, {}};
        if (person->id.empty()) {
            auto added = care::PlanRepository(*keeping.records, *keeping.journal, clock).addPerson(*person);
            if (!added)
                return added.failure();
            *person = std::move(added.value());
        }
        auto taken = care::FollowUpRepository(*keeping.records, *keeping.journal).assign(key, person->id);
        if (taken && keeping.vault) // the visit's timeline is theirs too, and goes with them
            static_cast<void>(keeping.vault->joinVisit(visit, person->id));
        return taken;
    }, [this, person, asked = m_asked](const Answer &answer) {
        if (asked != m_asked)
            return;
        m_busy = false;
        told(answer ? storage::Outcome(storage::Done{}) : storage::Outcome(answer.failure()), [this, person] { assign(person); });
        if (!answer)
            return emit changed();
        const QString key = QString::fromStdString(answer.value().id);
        emit kept();
        emit assigned(key);
    });
}

void FollowUpModel::letGo()
{
    if (!nobody() || m_busy)
        return;
    m_busy = true;
    m_vault.ask(this, [key = m_key, now = m_clock.now()](Keeping &keeping) -> storage::Outcome {
        return care::FollowUpRepository(*keeping.records, *keeping.journal).letGo(key, now);
    }, [this, asked = m_asked](const storage::Outcome &gone) {
        if (asked != m_asked)
            return;
        m_busy = false;
        told(gone, [this] { letGo(); });
        if (gone)
            return end({});
        emit changed();
    });
}

void FollowUpModel::told(const storage::Outcome &outcome, std::function<void()> again)
{
    m_wordsRefused = false;
    m_trouble = outcome ? QString() : saveTroubleOf(outcome.failure().kind);
    m_again = outcome ? nullptr : std::move(again);
    if (outcome)
        m_pause.stop();
    else
        m_pause.start();
}

void FollowUpModel::retry()
{
    if (const auto again = std::exchange(m_again, nullptr))
        again();
}

void FollowUpModel::end(const QString &outcome)
{
    emit kept();
    emit finished(outcome);
}

void FollowUpModel::typePhone(const QString &phone)
{
    m_person.phone = phone.toStdString();
    keepWords();
}

void FollowUpModel::typeWhere(const QString &where)
{
    m_person.where = where.toStdString();
    keepWords();
}

void FollowUpModel::typeNote(const QString &note)
{
    m_one.note = note.toStdString();
    keepWords();
}

void FollowUpModel::keepWords()
{
    if (!m_loaded || nobody())
        return;
    const nlohmann::json words{{"note", m_one.note}, {"phone", m_person.phone}, {"where", m_person.where}};
    m_words.keep(care::followUpDraft(m_one.id), words.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
    emit reachChanged();
}

void FollowUpModel::setMessage(PlanItem::Answer message)
{
    m_person.message = PlanItem::said(message);
    emit reachChanged();
    settle();
}

void FollowUpModel::settle()
{
    const bool words = care::toJson(m_one) != care::toJson(m_oneKept), reach = care::toJson(m_person) != care::toJson(m_personKept);
    if (!m_loaded || nobody())
        return;
    if (!words && !reach) {
        if (!m_trouble.isEmpty() && !m_again) { // what was refused was taken back
            told(storage::Done{});
            emit changed();
        }
        return;
    }
    m_words.forget();
    m_vault.ask(this, [one = m_one, person = m_person, words, reach, &clock = m_clock](Keeping &keeping) -> storage::Outcome {
        if (!keeping.records)
            return storage::Failure{storage::FailureKind::Locked, {}};
        if (reach) {
            if (auto saved = care::PlanRepository(*keeping.records, *keeping.journal, clock).savePerson(person); !saved)
                return saved.failure();
        }
        if (words) {
            if (auto saved = care::FollowUpRepository(*keeping.records, *keeping.journal).keep(one); !saved)
                return saved.failure();
        }
        static_cast<void>(keeping.journal->dropDraft(care::followUpDraft(one.id))); // the revisions hold the words now
        return storage::Done{};
    }, [this, one = m_one, person = m_person, asked = m_asked](const storage::Outcome &saved) {
        if (saved)
            emit kept();
        if (asked != m_asked)
            return;
        told(saved, [this] { settle(); });
        if (saved) {
            m_oneKept = one;
            m_personKept = person;
        }
        emit changed();
    });
}

void FollowUpModel::lookedAtPlan()
{
    if (!m_loaded || nobody() || closed() || m_one.reviewedMs > 0)
        return;
    m_one.reviewedMs = m_clock.now().wallMs;
    settle();
    emit changed();
}

QString FollowUpModel::next() const
{
    if (m_choice.empty())
        return {};
    if (m_planned)
        return QStringLiteral("planned");
    return m_next.kind == care::NextStep::Again ? QStringLiteral("again") : m_next.kind == care::NextStep::Further ? QStringLiteral("further") : QStringLiteral("nothing");
}

void FollowUpModel::choose(const QString &outcome)
{
    m_choice = m_choice == outcome.toStdString() ? std::string() : outcome.toStdString();
    propose();
    emit choiceChanged();
}

void FollowUpModel::propose()
{
    const std::int64_t now = m_clock.now().wallMs;
    const QTime time = QDateTime::fromMSecsSinceEpoch(now).time();
    m_next = care::nextStep(m_one, m_choice, time.hour() * 60 + time.minute());
    m_nextMs = 0;
    m_planned = false;
    if (m_next.kind == care::NextStep::Again) {
        m_nextMs = atMs(now, m_next.days, m_next.minute);
    } else if (m_next.kind == care::NextStep::Further) {
        const auto there = std::ranges::min_element(m_others, {}, &care::FollowUp::dueMs);
        m_planned = there != m_others.end();
        // Counted from the crisis; when that time has passed, as many hours on from now as lie between the two.
        const std::int64_t counted = m_one.sinceMs + m_next.hours * std::int64_t{3'600'000};
        m_nextMs = m_planned ? there->dueMs : counted > now ? counted : now + (m_next.hours - m_one.hours) * std::int64_t{3'600'000};
        if (m_planned)
            m_next.hours = there->hours;
    }
}

void FollowUpModel::setNextDays(int days)
{
    if (m_choice.empty())
        return;
    m_planned = false;
    const bool reached = m_choice == "reached" || m_choice == "refused";
    m_next = {days <= 0 ? care::NextStep::Nothing : reached ? care::NextStep::Further : care::NextStep::Again, 0, days, kMorning};
    m_nextMs = days <= 0 ? 0 : atMs(m_clock.now().wallMs, days, kMorning);
    emit choiceChanged();
}

void FollowUpModel::planIt()
{
    if (!m_loaded || nobody() || closed() || m_choice.empty() || m_busy)
        return;
    m_busy = true;
    const std::int64_t now = m_clock.now().wallMs;
    const bool again = m_next.kind == care::NextStep::Again;
    std::vector<care::FollowUp> keep{care::tried(m_one, m_choice, now, again ? m_nextMs : 0)};
    if (m_next.kind == care::NextStep::Further && !m_planned)
        keep.push_back({.personId = m_one.personId, .visitId = m_one.visitId, .visitOutcome = m_one.visitOutcome, .sinceMs = m_one.sinceMs,
                        .hours = m_next.hours, .dueMs = m_nextMs});
    if (m_choice == "died" || m_choice == "refused") { // nobody calls again whom there is no one to call, or who does not want it
        for (care::FollowUp other : m_others) {
            other.closedMs = now;
            keep.push_back(std::move(other));
        }
    }
    m_words.forget();
    m_vault.ask(this, [keep = std::move(keep), person = m_person, reach = care::toJson(m_person) != care::toJson(m_personKept),
                       &clock = m_clock](Keeping &keeping) -> storage::Outcome {
        if (!keeping.records)
            return storage::Failure{storage::FailureKind::Locked, {}};
        if (reach)
            static_cast<void>(care::PlanRepository(*keeping.records, *keeping.journal, clock).savePerson(person));
        // The try and what comes next are one: neither a kill nor a full disk leaves one without the other.
        if (auto kept = care::FollowUpRepository(*keeping.records, *keeping.journal).keepAll(keep); !kept)
            return kept.failure();
        static_cast<void>(keeping.journal->dropDraft(care::followUpDraft(keep.front().id)));
        return storage::Done{};
    }, [this, outcome = choice(), asked = m_asked](const storage::Outcome &saved) {
        if (asked != m_asked)
            return;
        m_busy = false;
        told(saved, [this, choice = m_choice, dueMs = m_nextMs] {
            if (m_choice == choice && m_nextMs == dueMs)
                return planIt();
            told(storage::Done{}); // another answer waits for its own tap
            emit changed();
        });
        if (!saved)
            return emit changed();
        m_one = m_oneKept; // what was typed went with the try
        m_person = m_personKept;
        end(outcome);
    });
}

} // namespace handrail::view
