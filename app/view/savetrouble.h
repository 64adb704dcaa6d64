#pragma once

#include <QString>

namespace handrail::view {

class CrisisDesk;

/// What keeps something from being on disk, for the words of a banner: "" nothing; "full" the disk; "unwritable" the disk or the folder
/// takes no write; "busy" another program holds the file; "missing" the file cannot be opened; "damaged"; "newer" a newer Handrail wrote
/// it; "other"; "aside" the disk is well, and something that could not be written as it was is sealed apart.
[[nodiscard]] QString saveTroubleOf(const CrisisDesk &desk);

} // namespace handrail::view
