#pragma once

#include "view/lock/lockmodel.h"

#include <memory>

/// What the vault answers in the words of LockModel, and what a person typed on its way to the vault.
namespace handrail::view {

/// Out of QString as soon as may be: NFKC, so that one keyboard's 'é' is another's; shared because jobs are copied. (The field's own
/// copy is QML's; pages clear it at once.)
[[nodiscard]] std::shared_ptr<const vault::Secret> secretOf(const QString &typed);
[[nodiscard]] LockModel::State stateOf(vault::State state);
[[nodiscard]] LockModel::Problem problemOf(vault::UnlockResult result, bool byWords);
[[nodiscard]] LockModel::Problem problemOf(const storage::Failure &failure);
/// What a page says of it, as in LockModel::changes.
[[nodiscard]] QStringList changesOf(const vault::Integrity &found);
[[nodiscard]] QStringList wordList(const std::vector<std::string> &words);

} // namespace handrail::view
