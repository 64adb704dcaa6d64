#pragma once

#include "view/desk/typedsecret.h"
#include "view/lock/lockdoor.h"

#include "vault/vault.h"

#include <QStringList>

#include <string>
#include <vector>

/// What the vault answers in the words of LockDoor, and what a person typed on its way to the vault.
namespace handrail::view {

[[nodiscard]] LockDoor::State stateOf(vault::State state);
[[nodiscard]] LockDoor::Problem problemOf(vault::UnlockResult result, bool byWords);
[[nodiscard]] LockDoor::Problem problemOf(const storage::Failure &failure);
[[nodiscard]] QStringList wordList(const std::vector<std::string> &words);

} // namespace handrail::view
