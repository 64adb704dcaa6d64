#include "view/people/personstory.h"

#include "view/desk/readingmodel.h"

#include "care/followuprepository.h"
#include "care/referralrepository.h"
#include "crisis/crisislog.h"
#include "crisis/notedraft.h"
#include "vault/vault.h"
#include "view/desk/vaultdesk.h"

#include <algorithm>

namespace handrail::view {
namespace {

/// The visit that is going on, by its slot; empty: none.
std::string openVisitId(vault::Journal &journal)
{
    const auto slot = journal.state(crisis::kVisitSlot);
    const auto visit = slot && slot.value() ? crisis::visitFromJson(*slot.value())
                                            : storage::Result<crisis::Visit>(storage::Failure{});
    return visit && crisis::isOpen(visit.value()) ? visit.value().id : std::string();
}

/// What was typed and not kept yet is begun, too.
storage::Outcome takeDraft(Keeping &keeping, const std::string &visitId, VisitPart &part)
{
    if (!part.past || part.past->note.finished())
        return storage::Done{};
    const auto draft = keeping.journal->draft(crisis::visitNoteDraft(visitId));
    const auto words = crisis::noteDraftFromJson(draft && draft.value() ? *draft.value() : std::string());
    if (const auto why = diskFailure(draft))
        return *why;
    if (!words || words->text.empty())
        return storage::Done{};
    part.past->note.text = words->closing ? crisis::bothNotes(part.past->note.text, words->text) : words->text;
    part.past->note.changedMs = part.past->visit.started.wallMs;
    return storage::Done{};
}

/// A visit that is damaged is shown by its day alone; a disk that fails fails the whole.
storage::Outcome readWhole(Keeping &keeping, VisitPart &part)
{
    const auto entries = keeping.journal->entries(part.head.visitId);
    if (const auto why = diskFailure(entries))
        return *why;
    if (entries)
        part.past = crisis::pastVisit(part.head.visitId, entries.value());
    return takeDraft(keeping, part.head.visitId, part);
}

/// A note about @p personId that was begun without a visit, and that a lock or a kill came upon.
storage::Outcome addDraft(Keeping &keeping, const std::string &personId, std::int64_t nowMs, PersonStory &story)
{
    VisitPart part{{"new:" + personId, personId, crisis::kNoteBegun, {}}};
    part.past = crisis::PastVisit{};
    part.past->visit.started.wallMs = nowMs;
    if (const auto taken = takeDraft(keeping, part.head.visitId, part); !taken)
        return taken.failure();
    if (part.past->note.begun())
        story.items.push_back({nowMs, std::move(part)});
    return storage::Done{};
}

storage::Result<std::vector<VisitPart>> headsOf(Keeping &keeping, const std::string &personId, int most)
{
    if (!keeping.vault)
        return std::vector<VisitPart>{};
    auto heads = keeping.vault->visits(personId, most);
    if (!heads)
        return heads.failure();
    const std::string open = openVisitId(*keeping.journal);
    std::vector<VisitPart> parts;
    for (vault::VisitHead &head : heads.value()) {
        if (head.visitId != crisis::kAsideVisit)
            parts.push_back({std::move(head)});
        if (!parts.empty() && parts.back().head.visitId == open)
            parts.back().open = true;
    }
    return parts;
}

template <typename Read>
void addAll(PersonStory &story, Read reading, auto when)
{
    if (!reading)
        return;
    story.unreadable += reading.value().unreadable;
    for (auto &each : reading.value().found) {
        const std::int64_t wallMs = when(each);
        story.items.push_back({wallMs, std::move(each)});
    }
}

/// What stands in records of their own.
storage::Outcome addRecords(Keeping &keeping, const std::string &personId, care::PlanRepository &people,
                            PersonStory &story, std::int64_t nowMs)
{
    auto plans = people.plans(personId);
    auto followUps = care::FollowUpRepository(*keeping.records, *keeping.journal).all(personId);
    auto referrals = care::ReferralRepository(*keeping.records, *keeping.journal).ofPerson(personId);
    auto circle = care::CircleRepository(*keeping.records).of(personId);
    auto ledger = care::ConsentRepository(*keeping.records).of(personId);
    auto given = care::givenOut(*keeping.records, personId);
    std::optional<storage::Failure> why;
    const auto look = [&why](const auto &read) {
        if (!why && isUnread(read))
            why = read.failure();
    };
    look(plans), look(followUps), look(referrals), look(circle), look(ledger), look(given);
    if (why) // a page without their plans would look as if there were none
        return *why;
    addAll(story, std::move(plans), [](const care::Plan &p) { return p.updatedMs; });
    addAll(story, std::move(followUps), [](const care::FollowUp &f) {
        return f.closedMs > 0 ? f.closedMs : f.attempts.empty() ? f.dueMs : f.attempts.back().wallMs;
    });
    addAll(story, std::move(referrals), [](const care::Referral &r) { return r.madeMs; });
    if (circle) {
        story.unreadable += circle.value().unreadable;
        for (care::Contact &each : circle.value().found) {
            ++story.circle;
            story.circleYes += each.consent == true;
            if (each.consent && each.consentMs > 0) {
                const std::int64_t said = each.consentMs;
                story.items.push_back({said, std::move(each)});
            }
        }
    }
    if (ledger) {
        story.unreadable += ledger.value().unreadable;
        for (care::Consent &each : ledger.value().found) {
            const std::string state = care::consentState(each, nowMs);
            story.consents += state == "given";
            story.asked += state == "draft";
            if (const std::int64_t said = std::max({each.signedMs, each.declinedMs, each.backMs}); said > 0)
                story.items.push_back({said, std::move(each)});
        }
    }
    if (given) {
        for (care::GivenOut &each : given.value()) {
            const std::int64_t wallMs = each.wallMs;
            story.items.push_back({wallMs, std::move(each)});
        }
    }
    return storage::Done{};
}

} // namespace

storage::Result<std::vector<VisitPart>> readVisits(Keeping &keeping, bool nobodys, int most, bool whole)
{
    if (!keeping.records || !keeping.journal)
        return storage::Failure{storage::FailureKind::Locked, {}};
    auto parts = headsOf(keeping, {}, nobodys || whole ? -1 : most);
    if (!parts)
        return parts.failure();
    std::erase_if(parts.value(), [&](const VisitPart &part) {
        return part.head.kind.starts_with("visitnote.") || (nobodys && !part.head.personId.empty());
    });
    if (!whole && std::ssize(parts.value()) > most)
        parts.value().resize(static_cast<std::size_t>(most));
    for (VisitPart &part : parts.value()) {
        if (const auto read = readWhole(keeping, part); !read)
            return read.failure();
    }
    return parts;
}

storage::Result<PersonStory> readStory(Keeping &keeping, const std::string &personId, const storage::Clock &clock,
                                       int most)
{
    if (!keeping.records || !keeping.journal)
        return storage::Failure{storage::FailureKind::Locked, {}};
    care::PlanRepository people(*keeping.records, *keeping.journal, clock);
    auto person = people.person(personId);
    if (!person)
        return person.failure();
    auto visits = headsOf(keeping, personId, -1);
    if (!visits)
        return visits.failure();
    PersonStory story;
    story.person = std::move(person.value());
    int shown = 0;
    for (VisitPart &part : visits.value()) {
        if (most < 0 || shown++ < most) {
            if (const auto read = readWhole(keeping, part); !read)
                return read.failure();
        }
        const std::int64_t began = part.past ? part.past->visit.started.wallMs : part.head.began.wallMs;
        story.items.push_back({began, std::move(part)});
    }
    if (const auto read = addRecords(keeping, personId, people, story, clock.now().wallMs); !read)
        return read.failure();
    if (const auto read = addDraft(keeping, personId, clock.now().wallMs, story); !read)
        return read.failure();
    std::ranges::stable_sort(story.items, std::greater{}, &StoryItem::wallMs);
    return story;
}

} // namespace handrail::view
