#pragma once

#include "view/desk/typedsecret.h"
#include "view/lock/lockmodel.h"

#include <memory>

/// What the vault answers in the words of LockModel, and what a person typed on its way to the vault.
namespace handrail::view {

[[nodiscard]] LockModel::State stateOf(vault::State state);
[[nodiscard]] LockModel::Problem problemOf(vault::UnlockResult result, bool byWords);
[[nodiscard]] LockModel::Problem problemOf(const storage::Failure &failure);
/// What a page says of it, as in LockModel::changes.
[[nodiscard]] QStringList changesOf(const vault::Integrity &found);
[[nodiscard]] QStringList wordList(const std::vector<std::string> &words);

} // namespace handrail::view
