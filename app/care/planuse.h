#pragma once

#include "care/plan.h"
#include "storage/clock.h"
#include "vault/recordstore.h"

#include <optional>
#include <string>
#include <vector>

namespace handrail::care {

/// One thing to do when a plan is used in a hard moment.
struct UseStep {
    std::string sectionId{}, itemId{};
    std::string heading{}; ///< of its section, in the plan's language
    Item item{};
    bool contact = false;  ///< someone to call
    std::string where{}, who{}, when{}; ///< what stands beside it, under its section's labels
    std::string act{}; ///< what it opens: id of a library::Pace, see actOf(); empty: nothing
};

/// A plan as a companion: what to notice (each with what the person does then, and whom they tell), the steps in the order of the plan, what to hold on to.
struct UseWay {
    std::vector<std::string> notice;
    std::vector<UseStep> steps;
    std::vector<std::string> keep;
};

/// True when @p form has a part to do in a hard moment at all (library::PlanSection::use). A worksheet has none.
[[nodiscard]] bool usable(const library::PlanTemplate &form);
/// Empty where the plan says nothing. The order is the template's, then the person's.
[[nodiscard]] UseWay wayThrough(const Plan &plan, const library::PlanTemplate &form);

/// What @p step opens: an example of @p form that opens something stands in it, whole words one after the other. The
/// person's words are looked at, never changed. Empty: nothing. Somebody to call opens the call, and nothing else.
[[nodiscard]] std::string actOf(const UseStep &step, const library::PlanTemplate &form);

/// What the person said about one step.
struct UseAnswer {
    std::string itemId{};
    bool helped = false;
    std::int64_t wallMs = 0;
};

/// One time a plan was used. Lives under the person's key and goes with them.
struct PlanUse {
    std::string id{};       ///< record id; empty until first kept
    std::string planId{}, personId{};
    std::int64_t startedMs = 0;
    std::vector<UseAnswer> answers{}; ///< in the order they were given; the newest of an item counts
    bool ended = false;     ///< the person said they can stop here
    nlohmann::json rest = nlohmann::json::object(); ///< members a newer Handrail wrote
};

/// The first of @p steps that @p use has no answer for; steps.size() when there is none.
[[nodiscard]] std::size_t nextStep(const std::vector<UseStep> &steps, const PlanUse &use);
/// Ids of the items that helped, each once, in the order of the answers.
[[nodiscard]] std::vector<std::string> helpedItems(const PlanUse &use);
/// Whoever comes back within half an hour is still in the same hard moment (a call came, the app was killed).
[[nodiscard]] bool goesOn(const PlanUse &use, std::int64_t nowMs);

[[nodiscard]] std::string toJson(const PlanUse &use);
/// @return Damaged when it is no use of a plan.
[[nodiscard]] storage::Result<PlanUse> planUseFromJson(const std::string &json);

/// The uses of a plan in the vault. Vault thread; needs it unlocked (else Locked), or narrowed to the person.
class PlanUseRepository {
public:
    explicit PlanUseRepository(vault::RecordStore &records) : m_records(records) {}

    /// Next revision; the first makes the record. @return it with its id.
    storage::Result<PlanUse> keep(PlanUse use);
    /// Every use of @p planId, newest first. One that cannot be read is left out: it hides no plan.
    storage::Result<std::vector<PlanUse>> of(const std::string &planId, const std::string &personId);

private:
    vault::RecordStore &m_records;
};

} // namespace handrail::care
