#pragma once

#include "library/library.h"

namespace handrail {

/// The content travels inside the binary, uncompressed, so SQLite reads it where it lies. Only a broken binary ends here.
library::Library carriedContent();

} // namespace handrail
