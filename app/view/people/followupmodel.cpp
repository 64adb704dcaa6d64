#include "view/people/followupmodel.h"

#include "view/desk/readingmodel.h"
#include "view/desk/showntext.h"
#include "view/desk/settings.h"
#include "view/people/followupsmodel.h"

#include "care/planuse.h"
#include "view/desk/vaultdesk.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

namespace handrail::view {
namespace {

/// What was typed before a kill or a lock, over what is kept.
void applyDraft(const std::string &words, care::FollowUp &one, care::Person &person)
{
    const auto j = nlohmann::json::parse(words, nullptr, false);
    if (!j.is_object())
        return;
    for (const auto &[key, field] :
         {std::pair{"note", &one.note}, std::pair{"phone", &person.phone}, std::pair{"where", &person.where}}) {
        if (const auto found = j.find(key); found != j.end() && found->is_string())
            *field = found->get<std::string>();
    }
}

} // namespace

/// What one job of the vault's thread brings for a follow-up.
struct FollowUpModel::Loaded {
    care::FollowUp one;
    care::Person person;
    std::vector<LookedAtPlan> plans;
    std::vector<care::Contact> circle;
    std::vector<care::FollowUp> others;
    std::string draft;
};

FollowUpModel::FollowUpModel(VaultDesk &vault, PlanContent content, Settings &settings, const storage::Clock &clock,
                             QObject *parent)
    : QObject(parent), m_vault(vault), m_settings(settings), m_clock(clock)
{
    m_parts.owner = new FollowUpOwner(*this);
    m_parts.contact = new FollowUpContact(*this);
    m_parts.look = new FollowUpLook(*this, std::move(content));
    m_parts.attempt = new FollowUpAttempt(*this);
}

QVariantMap FollowUpModel::when(std::int64_t wallMs) const
{
    return FollowUpsModel::moment(wallMs, m_clock.now().wallMs, m_settings.language());
}

bool FollowUpModel::reachDiffers(const care::Person &person) const
{
    return care::toJson(person) != care::toJson(m_kept.person);
}

storage::Result<FollowUpModel::Loaded> FollowUpModel::read(Keeping &keeping, const std::string &key,
                                                           const storage::Clock &clock)
{
    if (!keeping.records || !keeping.journal)
        return storage::Failure{storage::FailureKind::Locked, {}};
    care::FollowUpRepository followUps(*keeping.records, *keeping.journal);
    auto waiting = followUps.waiting();
    if (!waiting)
        return waiting.failure();
    Loaded loaded;
    const auto slot = std::ranges::find(waiting.value(), key, &care::Waiting::key);
    if (slot != waiting.value().end() && slot->recordId.empty()) {
        if (auto open = followUps.all(); !open) // nobody's yet, but only an unlocked vault may go on from here
            return open.failure();
        loaded.one = {
            .visitId = slot->visitId, .visitOutcome = slot->visitOutcome, .hours = slot->hours, .dueMs = slot->dueMs};
        return loaded;
    }
    auto one = followUps.load(key);
    if (!one)
        return one.failure();
    loaded.one = std::move(one.value());
    const std::string &personId = loaded.one.personId;
    care::PlanRepository people(*keeping.records, *keeping.journal, clock);
    auto person = people.person(personId);
    auto plans = people.plans(personId);
    auto circle = care::CircleRepository(*keeping.records).of(personId);
    auto others = followUps.all(personId);
    const auto draft = keeping.journal->draft(care::followUpDraft(loaded.one.id));
    if (const auto why = diskFailure(person, plans, circle, others, draft))
        return *why;
    if (person)
        loaded.person = std::move(person.value());
    if (plans) {
        for (auto &plan : plans.value().found) {
            const auto uses = care::PlanUseRepository(*keeping.records).of(plan.id, personId);
            const auto versions = people.versions(plan.id);
            if (const auto why = diskFailure(uses, versions))
                return *why;
            std::vector<care::Plan> all;
            if (versions) {
                for (const auto &version : versions.value().found)
                    all.push_back(version.plan);
            }
            auto helped = care::whatHelped(all, uses ? uses.value() : std::vector<care::PlanUse>(), loaded.one.sinceMs);
            loaded.plans.push_back({std::move(plan), std::move(helped)});
        }
    }
    if (circle)
        loaded.circle = std::move(circle.value().found);
    if (others) {
        for (auto &each : others.value().found) {
            if (each.closedMs == 0 && each.id != loaded.one.id)
                loaded.others.push_back(std::move(each));
        }
    }
    if (draft && draft.value())
        loaded.draft = *draft.value();
    return loaded;
}

void FollowUpModel::open(const QString &key)
{
    if (key.toStdString() == m_key)
        settle(); // what stands in a field here is newer than what would be read
    forget();
    m_key = key.toStdString();
    using Answer = storage::Result<Loaded>;
    m_vault.ask(this, [key = m_key, &clock = m_clock](Keeping &keeping) { return read(keeping, key, clock); },
                [this, asked = m_asked](Answer answer) {
        if (asked != m_asked)
            return;
        m_read.failed = !answer;
        if (answer)
            show(std::move(answer.value()));
        emit changed();
        emit m_parts.contact->reachChanged();
        emit m_parts.attempt->choiceChanged();
    });
}

void FollowUpModel::show(Loaded loaded)
{
    m_now.one = m_kept.one = std::move(loaded.one);
    m_now.person = m_kept.person = std::move(loaded.person);
    applyDraft(loaded.draft, m_now.one, m_now.person);
    m_read.loaded = true;
    m_parts.attempt->show(std::move(loaded.others));
    m_parts.look->show(loaded.plans);
    m_parts.contact->show(loaded.circle);
}

void FollowUpModel::forget()
{
    ++m_asked;
    m_key.clear();
    m_now = m_kept = {};
    m_read = {};
    m_busy = false;
    told(storage::Done{});
    m_parts.contact->forget();
    m_parts.look->forget();
    m_parts.attempt->forget();
    emit changed();
    emit m_parts.contact->reachChanged();
}

void FollowUpModel::told(const storage::Outcome &outcome, std::function<void()> again)
{
    m_wordsRefused = false;
    m_refused.told(outcome, std::move(again));
}

void FollowUpModel::written(const storage::Outcome &outcome, std::function<void()> again)
{
    m_busy = false;
    told(outcome, std::move(again));
}

void FollowUpModel::wordsRefused(storage::FailureKind why, std::function<void()> again)
{
    if (!m_read.loaded)
        return;
    told(storage::Failure{why, {}}, std::move(again));
    m_wordsRefused = true;
    emit changed();
}

void FollowUpModel::wordsWritten()
{
    if (!m_wordsRefused)
        return;
    told(storage::Done{});
    emit changed();
}

void FollowUpModel::letTypedGo()
{
    m_now = m_kept;
}

void FollowUpModel::end(const QString &outcome)
{
    emit kept();
    emit finished(outcome);
}

void FollowUpModel::settle()
{
    const bool words = care::toJson(m_now.one) != care::toJson(m_kept.one),
               reach = reachDiffers(m_now.person);
    if (!somebodys())
        return;
    if (!words && !reach) {
        if (!m_refused.trouble().isEmpty() && !m_refused.waits()) { // what was refused was taken back
            told(storage::Done{});
            emit changed();
        }
        return;
    }
    m_parts.contact->letWordsGo();
    m_vault.ask(
        this,
        [one = m_now.one, person = m_now.person, words, reach, &clock = m_clock](Keeping &keeping) -> storage::Outcome {
            if (!keeping.records)
                return storage::Failure{storage::FailureKind::Locked, {}};
            if (reach) {
                if (auto saved = care::PlanRepository(*keeping.records, *keeping.journal, clock).savePerson(person);
                    !saved)
                    return saved.failure();
            }
            if (words) {
                if (auto saved = care::FollowUpRepository(*keeping.records, *keeping.journal).keep(one); !saved)
                    return saved.failure();
            }
            static_cast<void>(
                keeping.journal->dropDraft(care::followUpDraft(one.id))); // the revisions hold the words now
            return storage::Done{};
        },
        [this, one = m_now.one, person = m_now.person, asked = m_asked](const storage::Outcome &saved) {
            if (saved)
                emit kept();
            if (asked != m_asked)
                return;
            told(saved, [this] { settle(); });
            if (saved) {
                m_kept.one = one;
                m_kept.person = person;
            }
            emit changed();
        });
}

} // namespace handrail::view
