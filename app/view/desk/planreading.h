#pragma once

#include "care/plan.h"
#include "care/planrepository.h"

#include <QString>

namespace handrail::view {

struct Keeping;

/// A plan and what its person is called, as every screen that only reads one needs them.
struct PlanRead {
    care::Plan plan;
    QString personName; ///< empty when their own record cannot be read: the plan still can
};

/// Vault thread. @return Locked before an unlock, NotFound or Damaged as PlanRepository::load().
[[nodiscard]] storage::Result<PlanRead> readPlan(Keeping &keeping, const std::string &planId,
                                                 const storage::Clock &clock);

/// Something of a person's left this device: for the trail, and with their records so that they can be told. Vault
/// thread. What cannot be written keeps nobody from their own plan.
void noteGiven(Keeping &keeping, const std::string &personId, const std::string &planId, const char *kind);

/// What the quiet call sheet (CallSession::own) opens for somebody's own number, as they wrote it; empty when there
/// is nothing to dial.
[[nodiscard]] QString ownCallArgument(const std::string &phone, const std::string &name);

} // namespace handrail::view
