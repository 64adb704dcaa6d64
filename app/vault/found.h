#pragma once

#include "vault/salvage.h"

namespace handrail::vault {

/// What stood where vault.db belongs.
enum class Found {
    Broken,   ///< vault.db, and not all of it could be read
    Gone,     ///< nothing
    NoFile,   ///< a folder, a link or a pipe
    Empty,    ///< a file of no bytes
    Unbegun,  ///< a vault that nobody had set up, though a snapshot holds one that was
    Stranger, ///< another program's file
    Remains,  ///< no vault.db, and beside its place a log, or something under the name of one
    Beside    ///< vault.db, as it should be; and beside it something that is not its own
};

/// By the name under which it was put aside: whoever looks into the folder reads the same.
[[nodiscard]] Found foundOf(const DamageReport &report);

// Ends of such names, behind the moment.
inline constexpr const char *kAsideEmpty = "-empty";
inline constexpr const char *kAsideUnbegun = "-unbegun";
inline constexpr const char *kAsideStranger = "-strange";
// Of what lay under the name of a log; no log is called so.
inline constexpr const char *kAsideLog = "-log";
inline constexpr const char *kAsideUndo = "-undo";
inline constexpr const char *kAsideIndex = "-index";

} // namespace handrail::vault
