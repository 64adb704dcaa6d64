#include "view/safety/backupmodel.h"

#include "view/lock/lockanswer.h"

#include "storage/clock.h"
#include "vault/snapshots.h"
#include "view/desk/vaultdesk.h"

namespace handrail::view {
namespace {

namespace fs = std::filesystem;
using storage::FailureKind;
using storage::Outcome;
using storage::Result;

BackupModel::Problem problemOfBackup(FailureKind kind)
{
    switch (kind) {
    case FailureKind::WrongSecret: return BackupModel::WrongSecret;
    case FailureKind::BadInput: return BackupModel::NotABackup;
    case FailureKind::Damaged: return BackupModel::Damaged;
    case FailureKind::TooNew: return BackupModel::TooNew;
    case FailureKind::DiskFull: return BackupModel::DiskFull;
    case FailureKind::CannotOpen:
    case FailureKind::ReadOnly:
    case FailureKind::NotFound:
        return BackupModel::CannotOpen;
    case FailureKind::Locked: return BackupModel::Locked;
    default: return BackupModel::Failed;
    }
}

Outcome outcomeOf(const Result<vault::BackupInfo> &info)
{
    return info ? Outcome(storage::Done{}) : Outcome(info.failure());
}

} // namespace

BackupModel::BackupModel(VaultDesk &desk, Settings &settings, fs::path vaultFile, const storage::Clock &clock,
                         vault::KdfCost cost, QObject *parent)
    : QObject(parent), m_desk(desk), m_vaultFile(std::move(vaultFile)), m_clock(clock), m_cost(cost),
      m_files(settings, m_thread), m_weight(m_thread)
{
    connect(&m_weight, &BackupWeight::refused, this, [this](FailureKind why) {
        if (m_state != Running)
            say(Refused, problemOfBackup(why));
    });
    connect(&m_weight, &BackupWeight::tooHeavy, this, [this] {
        if (m_state != Running)
            say(Refused, TooHeavy);
    });
}

BackupModel::~BackupModel()
{
    m_snapshot->cancel = true;
    (void)m_progress.cancel();
}

void BackupModel::look()
{
    m_files.look();
    m_desk.ask(this, [](Keeping &keeping) { return keeping.vault->restoreCanBeUndone(); }, [this](Result<bool> can) {
        m_canUndo = can.ok() && can.value();
        emit changed();
    });
}

void BackupModel::make(const QString &passphrase, const QString &again)
{
    const auto secret = secretOf(passphrase);
    const auto fault = vault::passphraseFault(secret->view());
    if (m_state == Running)
        return;
    if (fault != vault::PassphraseFault::None)
        return say(Idle, fault == vault::PassphraseFault::TooShort ? TooShort : TooPlain);
    if (passphrase != again)
        return say(Idle, Differ);
    const std::int64_t wallMs = m_clock.now().wallMs;
    const fs::path target = m_files.next(wallMs);
    begin(false, target);
    ask(
        this, m_thread,
        [file = m_vaultFile, target, secret, cost = m_cost, wallMs, job = m_progress.job()]() -> Outcome {
            std::error_code error;
            fs::create_directories(target.parent_path(), error);
            return outcomeOf(vault::writeBackup(file, target, secret->view(), cost, wallMs, *job));
        },
        [this, job = m_progress.job()](const Outcome &made) {
            if (job != m_progress.job())
                return; // stopped: nobody waits for it
            if (made)
                m_desk.ask(
                    this, [](Keeping &keeping) { return keeping.vault->note(vault::Deed::BackedUp); },
                    [](const Outcome &) {});
            finish(made);
        });
}

void BackupModel::restore(const QString &path, const QString &passphrase)
{
    if (m_state == Running)
        return;
    const auto secret = secretOf(passphrase);
    m_weight.weigh({});
    begin(true, path.toStdString());
    ask(
        this, m_thread,
        [from = fs::path(path.toStdString()), file = m_vaultFile, secret, job = m_progress.job()]() -> Outcome {
            return outcomeOf(vault::prepareRestore(from, file, secret->view(), *job));
        },
        [this, job = m_progress.job()](const Outcome &ready) {
            if (job != m_progress.job())
                return;
            if (!ready)
                return finish(ready);
            m_desk.ask(
                this, [](Keeping &keeping) { return keeping.vault->adoptRestored(); },
                [this](const Outcome &adopted) {
                    finish(adopted);
                    if (adopted)
                        emit restored();
                });
        });
}

void BackupModel::weigh(const QString &path)
{
    if (m_state == Running)
        return m_weight.weigh({});
    if (!path.isEmpty())
        say(Idle, NoProblem);
    m_weight.weigh(path);
}

void BackupModel::undo()
{
    m_desk.ask(this, [](Keeping &keeping) { return keeping.vault->undoRestore(); }, [this](const Outcome &undone) {
        finish(undone);
        if (undone)
            emit restored();
    });
}

void BackupModel::cancel()
{
    if (m_progress.cancel())
        finish(storage::Failure{FailureKind::Cancelled, {}});
}

void BackupModel::reset()
{
    if (m_state != Running)
        say(Idle, NoProblem);
}

void BackupModel::snapshotIfDue()
{
    ask(this, m_thread, [file = m_vaultFile, wallMs = m_clock.now().wallMs, job = m_snapshot]() -> Outcome {
        return vault::snapshotDue(file, wallMs) ? vault::takeSnapshot(file, wallMs, *job) : Outcome(storage::Done{});
    }, [](const Outcome &) {});
}

void BackupModel::begin(bool restoring, const fs::path &file)
{
    m_restoring = restoring;
    m_fileName = QString::fromStdString(file.filename().string());
    m_progress.begin();
    say(Running, NoProblem);
}

void BackupModel::finish(const Outcome &outcome)
{
    m_progress.end();
    if (outcome)
        say(Done, NoProblem);
    else if (outcome.failure().kind == FailureKind::Cancelled)
        say(Idle, NoProblem);
    else
        say(Refused, problemOfBackup(outcome.failure().kind));
    look();
}

void BackupModel::say(State state, Problem problem)
{
    m_state = state;
    m_problem = problem;
    emit changed();
}

} // namespace handrail::view
