#include "view/lock/lockanswer.h"

namespace handrail::view {

LockDoor::State stateOf(vault::State state)
{
    switch (state) {
    case vault::State::NoVault: return LockDoor::NoVault;
    case vault::State::Locked: return LockDoor::Locked;
    case vault::State::HandedOver: return LockDoor::HandedOver;
    case vault::State::Unlocked: return LockDoor::Unlocked;
    case vault::State::Unavailable: break;
    }
    return LockDoor::Unavailable;
}

LockDoor::Problem problemOf(vault::UnlockResult result, bool byWords)
{
    using vault::UnlockResult;
    switch (result) {
    case UnlockResult::WrongSecret: return byWords ? LockDoor::WrongWords : LockDoor::WrongSecret;
    case UnlockResult::TooSoon: return LockDoor::TooSoon;
    case UnlockResult::RecoveryOnly: return LockDoor::RecoveryOnly;
    case UnlockResult::MistypedWords: return LockDoor::MistypedWords;
    case UnlockResult::Erased: return LockDoor::Erased;
    case UnlockResult::KeyStoreAway: return LockDoor::KeyStoreAway;
    case UnlockResult::KeyStoreLost: return LockDoor::KeyStoreLost;
    case UnlockResult::SlotDamaged: return byWords ? LockDoor::WordsDamaged : LockDoor::SlotDamaged;
    default: return LockDoor::NoProblem;
    }
}

QStringList wordList(const std::vector<std::string> &words)
{
    QStringList list;
    for (const std::string &word : words)
        list << QString::fromStdString(word);
    return list;
}

LockDoor::Problem problemOf(const storage::Failure &failure)
{
    using storage::FailureKind;
    switch (failure.kind) {
    case FailureKind::Busy: return LockDoor::InUse;
    case FailureKind::DiskFull: return LockDoor::DiskFull;
    case FailureKind::ReadOnly: case FailureKind::CannotOpen: return LockDoor::ReadOnly;
    case FailureKind::TooNew: return LockDoor::TooNew;
    case FailureKind::WrongSecret: return LockDoor::WrongSecret;
    default: return LockDoor::Failed;
    }
}

} // namespace handrail::view
