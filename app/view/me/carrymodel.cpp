#include "view/me/carrymodel.h"

#include "view/desk/typedsecret.h"
#include "view/me/ownbook.h"

#include "peer/ownnotes.h"
#include "vault/devicecost.h"
#include "view/desk/vaultdesk.h"

#include <QStandardPaths>

#include <algorithm>

namespace handrail::view {
namespace {

CarryModel::Problem problemOfCarried(storage::FailureKind kind)
{
    using storage::FailureKind;
    switch (kind) {
    case FailureKind::WrongSecret: return CarryModel::WrongSecret;
    case FailureKind::BadInput: return CarryModel::NoFile;
    case FailureKind::Damaged: return CarryModel::Damaged;
    case FailureKind::TooNew: return CarryModel::TooNew;
    case FailureKind::DiskFull: return CarryModel::DiskFull;
    case FailureKind::CannotOpen: case FailureKind::ReadOnly: case FailureKind::NotFound: return CarryModel::CannotOpen;
    default: return CarryModel::Failed;
    }
}

} // namespace

CarryModel::CarryModel(VaultDesk &vault, OwnBook &book, QObject *parent) : QObject(parent), m_vault(vault), m_book(book)
{
    for (const auto place : {QStandardPaths::DocumentsLocation, QStandardPaths::DownloadLocation})
        m_folders.emplace_back(QStandardPaths::writableLocation(place).toStdString());
}

CarryModel::~CarryModel()
{
    if (m_job)
        m_job->cancel = true;
}

void CarryModel::setPlace(const std::vector<std::filesystem::path> &folders, vault::KdfCost cost)
{
    m_folders = folders;
    m_cost = cost;
}

QString CarryModel::asked() const { return QString::fromStdString(m_asked.filename().string()); }

void CarryModel::look()
{
    QVector<QVariantMap> rows;
    for (const auto &folder : m_folders) {
        std::error_code error;
        for (std::filesystem::directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) {
            if (it->path().extension() == peer::kCarriedSuffix)
                rows.append({{QStringLiteral("name"), QString::fromStdString(it->path().filename().string())},
                             {QStringLiteral("path"), QString::fromStdString(it->path().string())}});
        }
    }
    std::ranges::sort(rows, {}, [](const QVariantMap &row) { return row[QStringLiteral("name")].toString(); });
    m_files.set(std::move(rows));
}

void CarryModel::make(const QString &passphrase, const QString &again)
{
    const auto secret = secretOf(passphrase);
    const auto fault = vault::passphraseFault(secret->view());
    if (m_state == Running || !m_book.loaded())
        return;
    if (fault != vault::PassphraseFault::None)
        return say(Idle, fault == vault::PassphraseFault::TooShort ? TooShort : TooPlain);
    if (passphrase != again)
        return say(Idle, Differ);
    m_book.flush();
    begin(false, {});
    m_vault.ask(this, [](Keeping &keeping) -> storage::Result<peer::OwnSlots> {
        if (!keeping.vault)
            return storage::Failure{storage::FailureKind::Locked, {}};
        return peer::OwnNotes(*keeping.vault).raw();
    }, [this, secret, job = m_job](const storage::Result<peer::OwnSlots> &notes) {
        if (job != m_job)
            return;
        if (!notes || notes.value().empty())
            return say(Refused, notes ? Nothing : problemOfCarried(notes.failure().kind));
        write(notes.value(), secret);
    });
}

void CarryModel::write(const peer::OwnSlots &notes, const std::shared_ptr<const vault::Secret> &secret)
{
    view::ask(this, m_thread, [notes, secret, folder = m_folders.front(), cost = m_cost, job = m_job] {
        return peer::writeCarried(notes, folder, secret->view(), cost, *job);
    }, [this, job = m_job](const storage::Result<std::filesystem::path> &made) {
        if (job != m_job)
            return; // stopped: nobody waits for it
        m_job.reset();
        m_fileName = made ? QString::fromStdString(made.value().filename().string()) : QString();
        say(made ? Done : Refused, made ? NoProblem : problemOfCarried(made.failure().kind));
        look();
    });
}

void CarryModel::ask(const QString &path)
{
    m_asked.clear();
    if (path.isEmpty() || m_state == Running)
        return emit changed();
    begin(true, {});
    using Weight = std::pair<vault::KdfCost, std::int64_t>;
    const std::filesystem::path file = path.toStdString();
    view::ask(this, m_thread, [file]() -> storage::Result<Weight> {
        const auto cost = peer::carriedCost(file);
        if (!cost)
            return cost.failure();
        if (!vault::bears(vault::deviceMemory(), cost.value()))
            return Weight{cost.value(), -1};
        return Weight{cost.value(), vault::deriveMs(cost.value())};
    }, [this, file, job = m_job](const storage::Result<Weight> &weight) {
        if (job != m_job)
            return;
        m_job.reset();
        if (!weight)
            return say(Refused, problemOfCarried(weight.failure().kind));
        m_asksMegabytes = static_cast<int>((weight.value().first.memoryBytes + (1 << 20) - 1) >> 20);
        m_asksSeconds = static_cast<int>(std::max<std::int64_t>(1, (weight.value().second + 500) / 1000));
        if (weight.value().second < 0)
            return say(Refused, TooHeavy);
        m_asked = file;
        say(Idle);
    });
}

void CarryModel::open(const QString &passphrase)
{
    if (m_state == Running || m_asked.empty() || !m_book.loaded())
        return;
    const auto secret = secretOf(passphrase);
    const auto file = m_asked;
    m_asked.clear();
    begin(true, file);
    view::ask(this, m_thread, [file, secret, job = m_job] { return peer::readCarried(file, secret->view(), *job); },
              [this, job = m_job](const storage::Result<peer::OwnSlots> &read) {
        if (job != m_job)
            return;
        if (!read)
            return say(Refused, problemOfCarried(read.failure().kind));
        takeIn(read.value());
    });
}

void CarryModel::takeIn(const peer::OwnSlots &notes)
{
    m_book.flush();
    m_vault.ask(this, [notes, peer = m_book.whose()](Keeping &keeping) -> storage::Result<peer::TakenIn> {
        if (!keeping.vault || keeping.vault->currentPeer() != peer) // never under another peer's key
            return storage::Failure{storage::FailureKind::Locked, {}};
        return peer::takeIn(*keeping.vault, notes);
    }, [this, job = m_job](const storage::Result<peer::TakenIn> &taken) {
        if (job != m_job)
            return;
        m_job.reset();
        m_taken = taken ? taken.value() : peer::TakenIn();
        say(taken ? Done : Refused, taken ? NoProblem : problemOfCarried(taken.failure().kind));
        m_book.reload();
    });
}

void CarryModel::cancel()
{
    if (!m_job)
        return;
    m_job->cancel = true; // a key cannot be stopped half-way: nobody waits for it
    m_job.reset();
    say(Idle);
}

void CarryModel::reset()
{
    if (m_state == Running)
        return;
    m_asked.clear();
    say(Idle);
}

void CarryModel::begin(bool reading, const std::filesystem::path &file)
{
    m_reading = reading;
    m_job = std::make_shared<vault::Progress>();
    m_taken = {};
    m_fileName = QString::fromStdString(file.filename().string());
    say(Running);
}

void CarryModel::say(State state, Problem problem)
{
    m_state = state;
    m_problem = problem;
    if (state != Running)
        m_job.reset();
    emit changed();
}

void CarryModel::forget()
{
    if (m_job)
        m_job->cancel = true;
    m_asked.clear();
    m_files.set({});
    say(Idle);
}

} // namespace handrail::view
