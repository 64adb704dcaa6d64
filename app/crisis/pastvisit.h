#pragma once

#include "crisis/visit.h"
#include "vault/journal.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace handrail::crisis {

/// Something added to a note after it was finished: a note that somebody stands by is never written over.
struct Addendum {
    std::string text{}, why{};
    std::string by{};          ///< what the peer is called on this device; may be empty
    std::int64_t wallMs = 0;
};

/// The note of a visit: begun, changed as often as one likes, finished once, added to after that.
struct VisitNote {
    std::string text{};
    std::int64_t changedMs = 0;  ///< 0: there is none
    std::int64_t finishedMs = 0; ///< 0: not finished
    std::string by{};            ///< who finished it
    std::vector<Addendum> added{}; ///< oldest first
    [[nodiscard]] bool begun() const { return changedMs > 0; }
    [[nodiscard]] bool finished() const { return finishedMs > 0; }
};

/// A visit as it was, put together again from its sealed entries: its events with their times set right and what was
/// taken out marked, and the words that stand in no slot. A value; any entries are safe. An entry of which nothing
/// shows that this device wrote it (vault::Entry::unproven) is an event or words of its own, marked; it changes nothing
/// that is proven.
struct PastVisit {
    Visit visit;                              ///< events in the order in which they happened
    std::map<std::string, std::string> words; ///< event id: what was written
    std::set<std::string> unproven;           ///< events of which nothing shows that this device wrote them
    std::string landmark, county;             ///< where it was, as far as anybody said
    VisitNote note;
    /// events taken out after the note was written, of which it may still tell: nobody finished it, or added to it
    /// about them, since
    std::set<std::string> noteTells;
    std::map<std::string, int> struck; ///< events taken out whose sentence left the note with them, and its line there
};

/// The event that @p entry tells; without a kind when it is no news to a reader, or its body cannot be read.
[[nodiscard]] VisitEvent eventOf(const vault::Entry &entry);

/// What @p told, the entries of @p visitId in the order they were written, tells. Where the clock was set meanwhile,
/// all times are those of the clock as it went at the end.
[[nodiscard]] PastVisit pastVisit(const std::string &visitId, const std::vector<vault::Entry> &told);

// The note as entries of the visit's journal: sealed under the visit's key, theirs when the visit is, and gone with it.
inline constexpr const char *kNoteBegun = "visitnote.begun";       ///< its newest text, not finished
inline constexpr const char *kNoteFinished = "visitnote.finished";
inline constexpr const char *kNoteAdded = "visitnote.added";
/// What was @p sealed while records were locked and the draft in the vault that knows nothing of it: one of them where
/// it holds the other, else both.
[[nodiscard]] std::string bothNotes(const std::string &sealed, const std::string &draft);
/// @p about: events that what is added is about.
[[nodiscard]] vault::Entry noteEntry(const char *kind, const std::string &visitId, const std::string &text,
                                     const std::string &by, const storage::Moment &now, const std::string &why = {},
                                     const std::vector<std::string> &about = {});
/// In an event.out entry: the line of the note at which the event's sentence stood, and which left it.
inline constexpr const char *kStruck = "struck";
/// @p note without the lines that are exactly @p sentence, the first time it stands there, and the line it stood at;
/// nothing when it does not.
[[nodiscard]] std::optional<std::pair<std::string, int>> withoutSentence(const std::string &note,
                                                                         const std::string &sentence);
/// @p note with @p sentence before its line @p at, or at its end.
[[nodiscard]] std::string withSentence(const std::string &note, const std::string &sentence, int at);
/// Slot of a note while it is typed.
[[nodiscard]] std::string visitNoteDraft(const std::string &visitId);

} // namespace handrail::crisis
