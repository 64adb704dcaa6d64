#include "view/safety/backupmodel.h"

#include "view/desk/momenttext.h"
#include "view/desk/settings.h"
#include "view/lock/lockanswer.h"

#include "storage/clock.h"
#include "vault/devicecost.h"
#include "vault/snapshots.h"
#include "view/desk/vaultdesk.h"

#include <QDateTime>
#include <QStandardPaths>

#include <algorithm>

namespace handrail::view {
namespace {

namespace fs = std::filesystem;
using storage::FailureKind;
using storage::Outcome;
using storage::Result;

const QString kPrefix = QStringLiteral("handrail-"), kSuffix = QStringLiteral(".handrail");
const QString kNameTime = QStringLiteral("yyyy-MM-dd-HHmm"); // in the file's name, where it sorts

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
    : QObject(parent), m_desk(desk), m_settings(settings), m_vaultFile(std::move(vaultFile)), m_clock(clock),
      m_cost(cost), m_files({"name", "path", "when"}, this)
{
    for (const auto place : {QStandardPaths::DocumentsLocation, QStandardPaths::DownloadLocation})
        m_folders.emplace_back(QStandardPaths::writableLocation(place).toStdString());
    m_watch.setInterval(100);
    connect(&m_watch, &QTimer::timeout, this, &BackupModel::watch);
}

BackupModel::~BackupModel()
{
    m_snapshot->cancel = true;
    if (m_job)
        m_job->cancel = true;
}

QString BackupModel::madeWhen(const fs::path &file) const
{
    const QDateTime named =
        QDateTime::fromString(QString::fromStdString(file.stem().string()).mid(kPrefix.size()), kNameTime);
    const std::int64_t wallMs = named.isValid() ? named.toMSecsSinceEpoch() : 0; // one that was renamed says no day
    return wallMs == 0 ? QString()
                       : longDayOf(wallMs, m_settings.language()) + QStringLiteral(", ")
                             + clockOf(wallMs, m_settings.language());
}

void BackupModel::look()
{
    QVector<QVariantMap> rows;
    for (const fs::path &folder : m_folders) {
        std::error_code error;
        for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error))
            if (it->path().extension() == kSuffix.toStdString())
                rows.append({{QStringLiteral("name"), QString::fromStdString(it->path().filename().string())},
                             {QStringLiteral("path"), QString::fromStdString(it->path().string())},
                             {QStringLiteral("when"), madeWhen(it->path())}});
    }
    std::ranges::sort(rows, [](const QVariantMap &a, const QVariantMap &b) {
        return a[QStringLiteral("name")].toString() > b[QStringLiteral("name")].toString();
    });
    m_files.set(std::move(rows));
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
    const QString day = QDateTime::fromMSecsSinceEpoch(wallMs).toString(kNameTime);
    const fs::path target = m_folders.front() / (kPrefix + day + kSuffix).toStdString();
    begin(false, target);
    ask(this, m_thread, [file = m_vaultFile, target, secret, cost = m_cost, wallMs, job = m_job]() -> Outcome {
        std::error_code error;
        fs::create_directories(target.parent_path(), error);
        return outcomeOf(vault::writeBackup(file, target, secret->view(), cost, wallMs, *job));
    }, [this, job = m_job](const Outcome &made) {
        if (job != m_job)
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
    weigh({});
    begin(true, path.toStdString());
    ask(this, m_thread, [from = fs::path(path.toStdString()), file = m_vaultFile, secret, job = m_job]() -> Outcome {
        return outcomeOf(vault::prepareRestore(from, file, secret->view(), *job));
    }, [this, job = m_job](const Outcome &ready) {
        if (job != m_job)
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
    struct Weight {
        vault::KdfCost cost;
        std::int64_t ms = 0;
        bool bearable = false;
    };
    ++m_asked;
    m_weighed.clear();
    if (path.isEmpty() || m_state == Running)
        return emit changed();
    say(Idle, NoProblem);
    ask(this, m_thread, [from = fs::path(path.toStdString())]() -> Result<Weight> {
        const auto cost = vault::backupCost(from);
        if (!cost)
            return cost.failure();
        return Weight{cost.value(), vault::deriveMs(cost.value()), vault::bears(vault::deviceMemory(), cost.value())};
    }, [this, path, asked = m_asked](const Result<Weight> &weight) {
        if (asked != m_asked || m_state == Running)
            return;
        if (!weight)
            return say(Refused, problemOfBackup(weight.failure().kind));
        m_asksMegabytes = static_cast<int>((weight.value().cost.memoryBytes + (1 << 20) - 1) >> 20);
        m_asksSeconds = static_cast<int>(std::max<std::int64_t>(1, (weight.value().ms + 500) / 1000));
        if (!weight.value().bearable)
            return say(Refused, TooHeavy);
        m_weighed = path;
        emit changed();
    });
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
    if (!m_job)
        return;
    m_job->cancel = true;
    // Before the file is begun nothing was touched, and a key cannot be stopped half-way: nobody waits for it. (In this
    // order: a job that begins the file after this look sees that it was cancelled.)
    if (m_job->total == 0)
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
    m_job = std::make_shared<vault::Progress>();
    m_restoring = restoring;
    m_fileName = QString::fromStdString(file.filename().string());
    m_progress = 0;
    m_deriving = false;
    m_watch.start();
    emit progressed();
    say(Running, NoProblem);
}

void BackupModel::finish(const Outcome &outcome)
{
    m_watch.stop();
    m_job.reset();
    m_deriving = false;
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

void BackupModel::watch()
{
    const std::int64_t total = m_job ? m_job->total.load() : 0;
    const std::int64_t keyMs = m_job ? m_job->keyMs.load() : 0;
    if (keyMs > 0 && !m_deriving)
        m_sinceKey.start();
    m_deriving = keyMs > 0;
    // The key is the first half: how far it is nobody can ask, how long it takes here was measured.
    if (m_deriving)
        m_progress = std::min(0.45, 0.5 * static_cast<double>(m_sinceKey.elapsed()) / static_cast<double>(keyMs));
    else if (total > 0)
        m_progress =
            0.5 + 0.5 * std::clamp(static_cast<double>(m_job->done.load()) / static_cast<double>(total), 0.0, 1.0);
    emit progressed();
}

} // namespace handrail::view
