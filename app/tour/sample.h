#pragma once

#include <QString>

namespace handrail::library { class Library; }
namespace handrail { class TourClock; }
namespace handrail::view { class VaultDesk; }

namespace handrail {

/// Fills an empty vault with made-up people for the tour's pictures and the self-test, and leaves it open. Waits until
/// it is done: only for those two, never while the app serves people. Refuses a vault that has been set up. The first
/// version of their plan is from days before the afternoon that @p clock is then moved to.
/// @return the id of a plan with two versions; empty when nothing was made.
[[nodiscard]] QString addSamplePeople(view::VaultDesk &vault, const library::Library &library, TourClock &clock);

} // namespace handrail
