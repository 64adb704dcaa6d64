#pragma once

#include <QString>

namespace handrail::library { class Library; }
namespace handrail::storage { class Clock; }
namespace handrail::view { class VaultDesk; }

namespace handrail {

/// Fills an empty vault with made-up people for the tour's pictures and the self-test, and leaves it open. Waits until it is done:
/// only for those two, never while the app serves people. Refuses a vault that has been set up.
/// @return the id of a plan with two versions; empty when nothing was made.
[[nodiscard]] QString addSamplePeople(view::VaultDesk &vault, const library::Library &library, const storage::Clock &clock);

} // namespace handrail
