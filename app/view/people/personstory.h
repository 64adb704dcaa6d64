#pragma once

#include "view/desk/plancontent.h"
#include "view/desk/visitwording.h"

#include "care/circle.h"
#include "care/consent.h"
#include "care/followup.h"
#include "care/givenout.h"
#include "care/person.h"
#include "care/referral.h"
#include "crisis/pastvisit.h"

#include <QVariantMap>

#include <optional>
#include <set>
#include <variant>
#include <vector>

namespace handrail::view {

class Settings;
struct Keeping;

/// A visit of a list: its head, and the whole of it when it is shown or searched.
struct VisitPart {
    vault::VisitHead head;
    std::optional<crisis::PastVisit> past{};
    bool open = false; ///< it is going on
};

/// One thing of somebody's record, with when it was.
struct StoryItem {
    std::int64_t wallMs = 0;
    std::variant<VisitPart, care::Plan, care::FollowUp, care::Referral, care::Contact, care::GivenOut, care::Consent>
        what;
};

/// What was done with somebody, newest first. A value that travels from the vault's thread to a view model.
struct PersonStory {
    care::Person person;
    std::vector<StoryItem> items;
    int circle = 0, circleYes = 0; ///< in their circle; of those, with a yes
    int consents = 0, asked = 0;   ///< that hold now; that wait for an answer
    int unreadable = 0;
};

/// Vault thread. Opens the newest @p most visits whole; of the others the head alone (-1: all of them whole, for a
/// search).
[[nodiscard]] storage::Result<PersonStory> readStory(Keeping &keeping, const std::string &personId,
                                                     const storage::Clock &clock, int most);
/// Visits of everyone, or only those that are nobody's; a note that was written without a visit is none.
[[nodiscard]] storage::Result<std::vector<VisitPart>> readVisits(Keeping &keeping, bool nobodys, int most, bool whole);

/// Makes rows of it for a list: keys and words of data; the sentences are QML's.
class StoryRows {
public:
    StoryRows(CrisisContent crisis, PlanContent plans, const Settings &settings, const storage::Clock &clock);

    /// kind ("visit", "calls", "note", "plan", "followup", "referral", "consent" (of their circle), "ledger", "given"),
    /// key (argument of the page that shows it), day, time, state_ (what came of it), what, detail, n, excerpt, mark
    /// (of the note: "", "begun", "finished"), who.
    static const QList<QByteArray> kRoles;
    [[nodiscard]] QVariantMap row(const StoryItem &item) const;
    [[nodiscard]] QVariantMap row(const VisitPart &visit) const;
    /// Everything a search finds @p item by, folded. @p names: what the app calls the keys of a row ("visit.hospital").
    [[nodiscard]] std::string haystack(const StoryItem &item, const QVariantMap &names) const;
    [[nodiscard]] static bool matches(const std::string &haystack, const QString &words);
    [[nodiscard]] QString day(std::int64_t wallMs) const; ///< with its year when that is not this one
    [[nodiscard]] QString time(std::int64_t wallMs) const;
    void clear() { m_wording.clear(); }
    [[nodiscard]] const VisitWording &wording() const { return m_wording; }

private:
    [[nodiscard]] QStringList done(const crisis::PastVisit &past) const;
    [[nodiscard]] QString planTitle(const std::string &templateId) const;

    VisitWording m_wording;
    PlanContent m_plans;
    const Settings &m_settings;
    const storage::Clock &m_clock;
};

/// The note of a visit whole, or else what was noted while it happened; without what nothing shows to be this device's
/// own.
[[nodiscard]] QString noteOf(const crisis::PastVisit &past);
/// What stands for a referral after all that was said: its outcome, whether they arrived, or what the service answered.
[[nodiscard]] QString referralState(const care::Referral &referral);
[[nodiscard]] QString referralKey(const care::Referral &referral); ///< argument of people/referral

} // namespace handrail::view
