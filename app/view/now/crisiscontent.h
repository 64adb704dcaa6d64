#pragma once

#include "view/desk/crisisdesk.h"

namespace handrail::library { class Library; }

namespace handrail::view {

/// What Now's view models read of the library.
[[nodiscard]] CrisisContent crisisContent(const library::Library &library);

} // namespace handrail::view
