#pragma once

#include "care/person.h"
#include "care/plan.h"
#include "storage/clock.h"
#include "vault/journal.h"
#include "vault/recordstore.h"

#include <string>
#include <vector>

namespace handrail::care {

/// What was read, and how much could not be: a damaged record never hides the others, and never goes unsaid.
template <typename T>
struct Reading {
    std::vector<T> found;
    int unreadable = 0;
};

/// One version of a plan: the last revision of one sitting.
struct Version {
    Plan plan;
    std::int64_t revision = 0;
    std::int64_t wallMs = 0; ///< when that revision was written
};

/// People and their plans in the vault. Every call belongs on the vault's thread, needs it unlocked (else Locked) and
/// has committed when it returns. Holds references only: make one inside a job.
class PlanRepository {
public:
    PlanRepository(vault::RecordStore &records, vault::Journal &, const storage::Clock &clock)
        : m_records(records), m_clock(clock)
    {
    }

    /// @p person with a name that is not blank (else BadInput). @return them with id and time.
    storage::Result<Person> addPerson(Person person);
    storage::Result<Person> savePerson(const Person &person);
    storage::Result<Reading<Person>> people(); ///< newest first
    storage::Result<Person> person(const std::string &personId);

    /// First revision of a plan for a stored person. @return it with its id.
    storage::Result<Plan> start(Plan plan);
    /// Next revision; `updatedMs` is set here.
    storage::Result<Plan> save(Plan plan);
    storage::Result<Plan> load(const std::string &planId);
    storage::Result<Reading<Plan>> plans(const std::string &personId = {}); ///< heads, newest change first
    /// Oldest first; at least one.
    storage::Result<Reading<Version>> versions(const std::string &planId);

private:
    vault::RecordStore &m_records;
    const storage::Clock &m_clock;
};

/// Whoever comes back to a plan within half an hour is still in the same sitting (a call came, the app was killed).
inline constexpr std::int64_t kSittingMs = 30LL * 60 * 1000;
/// @return the plan's sitting while it lasts, else a new one. A clock set back begins a new one.
[[nodiscard]] std::string sittingFor(const Plan &plan, std::int64_t nowMs);

} // namespace handrail::care
