#pragma once

#include "storage/failure.h"

#include <QString>

namespace handrail::view {

class CrisisDesk;

/// What keeps something from being on disk, for the words of a banner: "" nothing; "full" the disk; "unwritable" the
/// disk or the folder takes no write; "busy" another program holds the file; "missing" the file cannot be opened;
/// "damaged"; "newer" a newer Handrail wrote it; "other"; "aside" the disk is well, and something that could not be
/// written as it was is sealed apart.
[[nodiscard]] QString saveTroubleOf(const CrisisDesk &desk);
/// The same for what is kept another way than through the desk; never "".
[[nodiscard]] QString saveTroubleOf(storage::FailureKind why);

} // namespace handrail::view
