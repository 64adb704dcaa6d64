#include "crisis/pastvisit.h"

#include "crisis/json.h"

#include "storage/walltime.h"

#include <algorithm>
#include <charconv>

namespace handrail::crisis {
namespace {

using namespace detail;

/// The entries of one visit as one clock would have told them: the one that each boot of the device ended with.
std::vector<vault::Entry> onOneClock(std::vector<vault::Entry> entries)
{
    std::map<std::string, storage::Moment> last;
    for (const vault::Entry &entry : entries) {
        storage::Moment &seen = last[entry.at.bootId];
        if (!entry.unproven && (seen.bootId.empty() || entry.at.bootMs > seen.bootMs))
            seen = entry.at;
    }
    for (vault::Entry &entry : entries)
        entry.at.wallMs = storage::wallMs(entry.at, last[entry.at.bootId]);
    return entries;
}

std::int64_t whole(const Json &j, const char *key)
{
    const Json &m = member(j, key);
    return m.is_number_integer() ? m.get<std::int64_t>() : 0;
}

VisitEvent eventIn(const vault::Entry &entry, const Json &body)
{
    static constexpr const char *kTold[] = {
        "run.started", "run.mark",    "run.undo",    "run.ended",  "checklist.tick", "checklist.untick",
        "call.opened", "call.dialed", "call.texted", "note",       "visit.opened",   "visit.closed",
        "walk.end",    "report.made", "role",        "supervisor", "handoff",        "followup",
        "check.set",   "check.ok",    "check.text",  "ground",     "referral"};
    if (std::ranges::find(kTold, entry.kind) == std::end(kTold))
        return {};
    VisitEvent event{entry.id,
                     entry.kind,
                     text(body, "of"),
                     text(body, "what"),
                     count(body, "n", 0),
                     entry.at,
                     count(body, "person", 0),
                     whole(body, "due")};
    if (entry.kind.starts_with("run.")) {
        event.of = text(body, "protocol");
        event.what = text(body, "mark");
    } else if (entry.kind.starts_with("checklist.")) {
        event.of = text(body, "checklist");
        event.what = text(body, "step");
    } else if (entry.kind == "walk.end") {
        event.of = text(body, "walk");
        event.what = text(body, "end");
    }
    return event;
}

void takeNote(PastVisit &past, const vault::Entry &entry, const Json &body)
{
    VisitNote &note = past.note;
    if (entry.kind == kNoteAdded) {
        note.added.push_back({text(body, "text"), text(body, "why"), text(body, "by"), entry.at.wallMs});
        for (const Json &event : member(body, "about")) {
            if (event.is_string())
                past.noteTells.erase(event.get<std::string>());
        }
        return;
    }
    if (note.finished()) // whatever comes after does not write over what somebody stands by
        return;
    note.text = text(body, "text");
    note.changedMs = note.text.empty() ? 0 : entry.at.wallMs; // emptied again: there is none
    if (note.text.empty() || entry.kind == kNoteFinished) // whoever finished it was told, and stands by what it says
        past.noteTells.clear();
    for (const auto &[event, line] : past.struck)
        past.noteTells.erase(event);
    if (entry.kind == kNoteFinished) {
        note.finishedMs = entry.at.wallMs;
        note.by = text(body, "by");
    }
}

/// When the event was taken out, or nothing: it is back. A note that was there by then may still tell of it.
std::optional<storage::Moment> markOut(PastVisit &past, const vault::Entry &entry, const Json &body)
{
    const std::string of = text(body, "of"), line = text(body, kStruck);
    past.noteTells.erase(of);
    past.struck.erase(of);
    if (entry.kind == "event.back")
        return std::nullopt;
    int at = 0;
    if (std::from_chars(line.data(), line.data() + line.size(), at).ec == std::errc())
        past.struck[of] = at;
    if (past.note.begun()) // until the note without it is there too: a kill may come between
        past.noteTells.insert(of);
    return entry.at;
}

/// A referral is written at every change: one line of the visit, with the newest answer.
bool sameReferral(const VisitEvent &event, const VisitEvent &newer)
{
    return event.kind == "referral" && event.of == newer.of;
}

void add(PastVisit &past, VisitEvent event)
{
    auto &events = past.visit.events;
    if (event.kind == "referral") {
        const auto before = std::ranges::find_if(
            events, [&](const VisitEvent &e) { return sameReferral(e, event) && !past.unproven.contains(e.id); });
        if (before != events.end()) {
            before->what = event.what;
            return;
        }
    }
    if (event.kind == "visit.opened")
        past.visit.started = event.at;
    if (event.kind == "visit.closed") {
        past.visit.closed = event.at;
        past.visit.outcome = event.what;
    }
    events.push_back(std::move(event));
}

/// Words that something unproven would have put in the place of what is proven.
std::string wordsOf(const vault::Entry &entry, const Json &body)
{
    return entry.kind == "place"          ? text(body, "landmark")
           : entry.kind == "place.county" ? text(body, "county")
                                          : text(body, "text");
}

/// It may be a stranger's: what it tells stands among the rest, marked, and neither ends, moves, takes out nor
/// overwrites anything.
void addUnproven(PastVisit &past, const vault::Entry &entry, const Json &body)
{
    VisitEvent event = eventIn(entry, body);
    const std::string words = wordsOf(entry, body);
    if (event.kind.empty() && words.find_first_not_of(" \t\r\n") == std::string::npos)
        return; // it would have changed something else, and says nothing itself
    if (event.kind.empty() || event.kind == "note") {
        past.words[entry.id] = words;
        event = {entry.id, "note", {}, {}, 0, entry.at};
    }
    past.unproven.insert(entry.id);
    past.visit.events.push_back(std::move(event));
}

/// What was taken back and then done after all: the last taking back of it goes.
void redo(PastVisit &past, const Json &body)
{
    auto &events = past.visit.events;
    const auto undone = std::find_if(events.rbegin(), events.rend(), [&](const VisitEvent &e) {
        return !past.unproven.contains(e.id) && e.kind == "run.undo" && e.of == text(body, "protocol")
               && e.what == text(body, "mark") && e.n == count(body, "n", 0) && e.person == count(body, "person", 0);
    });
    if (undone != events.rend())
        events.erase(std::next(undone).base());
}

/// Words of a note that a lock or the end of the visit came upon: they are read all the same.
void addHalf(PastVisit &past, const vault::Entry &half)
{
    const std::string words = text(Json::parse(half.body, nullptr, false), "text");
    if (words.find_first_not_of(" \t\r\n") == std::string::npos)
        return;
    past.words[half.id] = words;
    add(past, {half.id, "note", {}, {}, 0, half.at});
}

/// @p to as the clock went when it was said, at @p said; @p entry is that moment on the one clock of the visit.
void retime(PastVisit &past, const vault::Entry &entry, const std::string &to, const storage::Moment &said)
{
    std::int64_t toMs = 0;
    if (std::from_chars(to.data(), to.data() + to.size(), toMs).ec == std::errc())
        past.visit = retimed(std::move(past.visit), text(Json::parse(entry.body, nullptr, false), "of"),
                             toMs + entry.at.wallMs - said.wallMs, entry.at);
}

} // namespace

VisitEvent eventOf(const vault::Entry &entry) { return eventIn(entry, Json::parse(entry.body, nullptr, false)); }

PastVisit pastVisit(const std::string &visitId, const std::vector<vault::Entry> &told)
{
    const std::vector<vault::Entry> entries = onOneClock(told);
    PastVisit past;
    past.visit.id = visitId;
    auto &events = past.visit.events;
    /// by the event: when it was taken out, or nothing when it was put back
    std::map<std::string, std::optional<storage::Moment>> out;
    /// by the note they were to become: the newest words of notes that were begun and not added
    std::map<std::string, vault::Entry> halves;
    for (const vault::Entry &entry : entries) {
        const Json body = Json::parse(entry.body, nullptr, false);
        if (entry.unproven) {
            addUnproven(past, entry, body);
            continue;
        }
        if (past.visit.started.wallMs == 0)
            past.visit.started = entry.at;
        const std::string of = text(body, "of");
        if (entry.kind == "event.out" || entry.kind == "event.back") {
            out[of] = markOut(past, entry, body);
        } else if (entry.kind == "event.retimed") {
            retime(past, entry, text(body, "to"), told[static_cast<std::size_t>(&entry - entries.data())].at);
        } else if (entry.kind == "run.redo") { // it was done after all: what took it back goes
            redo(past, body);
        } else if (entry.kind == "place") {
            past.landmark = text(body, "landmark");
        } else if (entry.kind == "place.county") {
            past.county = text(body, "county");
        } else if (entry.kind == kNoteBegun || entry.kind == kNoteFinished || entry.kind == kNoteAdded) {
            takeNote(past, entry, body);
        } else if (entry.kind == "note.draft") {
            halves[text(body, "note")] = entry;
        } else if (VisitEvent event = eventIn(entry, body); !event.kind.empty()) {
            if (entry.kind == "note") {
                past.words[entry.id] = text(body, "text");
                halves.erase(text(body, "what"));
            }
            add(past, std::move(event));
        }
    }
    if (past.visit.started.wallMs == 0 && !entries.empty())
        past.visit.started = entries.front().at; // nothing of it is proven
    for (const auto &[note, half] : halves)
        addHalf(past, half);
    for (VisitEvent &event : events) {
        if (const auto marked = out.find(event.id); marked != out.end() && canBeTakenOut(event))
            event.out = marked->second;
    }
    std::ranges::stable_sort(events, {}, [](const VisitEvent &e) { return e.at.wallMs; });
    return past;
}

vault::Entry noteEntry(const char *kind, const std::string &visitId, const std::string &text, const std::string &by,
                       const storage::Moment &now, const std::string &why, const std::vector<std::string> &about)
{
    Json body{{"text", text}};
    if (!by.empty())
        body["by"] = by;
    if (!why.empty())
        body["why"] = why;
    if (!about.empty())
        body["about"] = about;
    return {randomId(), visitId, kind, now, write(body)};
}

std::string bothNotes(const std::string &sealed, const std::string &draft)
{
    if (sealed.find_first_not_of(" \t\r\n") == std::string::npos || draft.find(sealed) != std::string::npos)
        return draft;
    if (draft.find_first_not_of(" \t\r\n") == std::string::npos || sealed.find(draft) != std::string::npos)
        return sealed;
    return draft + "\n\n" + sealed;
}

std::optional<std::pair<std::string, int>> withoutSentence(const std::string &note, const std::string &sentence)
{
    if (sentence.empty())
        return std::nullopt;
    for (std::size_t from = note.find(sentence); from != std::string::npos; from = note.find(sentence, from + 1)) {
        const std::size_t to = from + sentence.size();
        if ((from > 0 && note[from - 1] != '\n') || (to < note.size() && note[to] != '\n'))
            continue;
        const auto start = note.begin() + static_cast<std::ptrdiff_t>(from);
        const int line = static_cast<int>(std::count(note.begin(), start, '\n'));
        std::string rest = note;
        if (to < note.size()) // with the break after it, else with the one before
            rest.erase(from, sentence.size() + 1);
        else
            rest.erase(from > 0 ? from - 1 : 0);
        return std::pair(std::move(rest), line);
    }
    return std::nullopt;
}

std::string withSentence(const std::string &note, const std::string &sentence, int at)
{
    if (note.empty() || sentence.empty())
        return note + sentence;
    std::size_t from = 0;
    for (int line = 0; line < at; ++line) {
        const std::size_t end = note.find('\n', from);
        if (end == std::string::npos)
            return note + '\n' + sentence;
        from = end + 1;
    }
    return note.substr(0, from) + sentence + '\n' + note.substr(from);
}

std::string visitNoteDraft(const std::string &visitId) { return "draft/visitnote/" + visitId; }

} // namespace handrail::crisis
