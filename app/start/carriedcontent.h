#pragma once

#include "library/library.h"
#include "start/pseudo.h"

namespace handrail {

/// The content travels inside the binary, uncompressed, so SQLite reads it where it lies. Only a broken binary ends
/// here.
/// @p pseudo: its words are made-up ones.
library::Library carriedContent(Pseudo pseudo = Pseudo::None);

} // namespace handrail
