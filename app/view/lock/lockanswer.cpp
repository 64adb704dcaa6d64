#include "view/lock/lockanswer.h"

namespace handrail::view {

LockModel::State stateOf(vault::State state)
{
    switch (state) {
    case vault::State::NoVault: return LockModel::NoVault;
    case vault::State::Locked: return LockModel::Locked;
    case vault::State::HandedOver: return LockModel::HandedOver;
    case vault::State::Unlocked: return LockModel::Unlocked;
    case vault::State::Unavailable: break;
    }
    return LockModel::Unavailable;
}

LockModel::Problem problemOf(vault::UnlockResult result, bool byWords)
{
    using vault::UnlockResult;
    switch (result) {
    case UnlockResult::WrongSecret: return byWords ? LockModel::WrongWords : LockModel::WrongSecret;
    case UnlockResult::TooSoon: return LockModel::TooSoon;
    case UnlockResult::RecoveryOnly: return LockModel::RecoveryOnly;
    case UnlockResult::MistypedWords: return LockModel::MistypedWords;
    case UnlockResult::Erased: return LockModel::Erased;
    case UnlockResult::KeyStoreAway: return LockModel::KeyStoreAway;
    case UnlockResult::KeyStoreLost: return LockModel::KeyStoreLost;
    default: return LockModel::NoProblem;
    }
}

QStringList changesOf(const vault::Integrity &found)
{
    QStringList changes;
    if (found.rowsMissing || found.draftsMissing || found.lockedMissing > 0 || found.putBack || found.trailCut)
        changes << QStringLiteral("missing");
    if (found.strangers > 0)
        changes << QStringLiteral("added");
    if (found.triesForgotten)
        changes << QStringLiteral("tries");
    if (found.witnessLost)
        changes << QStringLiteral("witness");
    return changes;
}

QStringList wordList(const std::vector<std::string> &words)
{
    QStringList list;
    for (const std::string &word : words)
        list << QString::fromStdString(word);
    return list;
}

LockModel::Problem problemOf(const storage::Failure &failure)
{
    using storage::FailureKind;
    switch (failure.kind) {
    case FailureKind::Busy: return LockModel::InUse;
    case FailureKind::DiskFull: return LockModel::DiskFull;
    case FailureKind::ReadOnly: case FailureKind::CannotOpen: return LockModel::ReadOnly;
    case FailureKind::TooNew: return LockModel::TooNew;
    case FailureKind::WrongSecret: return LockModel::WrongSecret;
    default: return LockModel::Failed;
    }
}

} // namespace handrail::view
