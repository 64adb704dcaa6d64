#include "view/me/ownbook.h"

#include "vault/vault.h"
#include "view/desk/vaultdesk.h"

#include <QDate>

#include <utility>

namespace handrail::view {

std::string shiftedDay(const std::string &day, int days)
{
    const QDate from = QDate::fromString(QString::fromStdString(day), Qt::ISODate);
    return from.isValid() ? from.addDays(days).toString(Qt::ISODate).toStdString() : std::string();
}

int daysBetween(const std::string &from, const std::string &to)
{
    const QDate one = QDate::fromString(QString::fromStdString(from), Qt::ISODate),
                other = QDate::fromString(QString::fromStdString(to), Qt::ISODate);
    return one.isValid() && other.isValid() ? static_cast<int>(one.daysTo(other)) : 0;
}

OwnBook::OwnBook(VaultDesk &vault, const storage::Clock &clock, QObject *parent)
    : ReadingModel(parent), m_vault(vault), m_clock(clock)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &OwnBook::flush);
}

std::string OwnBook::today() const { return isoDay(nowMs()); }

void OwnBook::load()
{
    if (m_loaded)
        return emit changed(); // another day may have begun since
    if (m_loading)
        return;
    m_loading = true;
    using Answer = storage::Result<std::pair<std::string, peer::Own>>;
    m_vault.ask(this, [](Keeping &keeping) -> Answer {
        if (!keeping.vault)
            return storage::Failure{storage::FailureKind::Locked, {}};
        auto own = peer::OwnNotes(*keeping.vault).all();
        if (!own)
            return own.failure();
        return std::pair(keeping.vault->currentPeer(), std::move(own.value()));
    }, [this, round = m_round](Answer answer) {
        if (round != m_round)
            return;
        m_loading = false;
        if (!hasRead(answer))
            return;
        m_peer = std::move(answer.value().first);
        m_own = std::move(answer.value().second);
        m_loaded = true;
        emit changed();
    });
}

void OwnBook::reload()
{
    if (!m_loaded)
        return;
    flush();
    m_loaded = false;
    load();
}

QString OwnBook::phase() const
{
    return !trouble().isEmpty()                  ? QStringLiteral("failed")
           : m_writing > 0 || !m_pending.empty() ? QStringLiteral("saving")
                                                 : QStringLiteral("saved");
}

void OwnBook::queue(peer::OwnChange change)
{
    m_refused.letBe();
    m_pending[change.slot] = std::move(change.json);
    if (!m_pause.isActive())
        flush();
    emit savingChanged();
    emit changed();
}

void OwnBook::flush()
{
    if (m_pending.empty())
        return;
    m_pause.start();
    std::vector<peer::OwnChange> changes;
    for (auto &[slot, json] : std::exchange(m_pending, {}))
        changes.push_back({slot, json});
    ++m_writing;
    m_vault.ask(this, [changes, peer = m_peer](Keeping &keeping) -> storage::Outcome {
        if (!keeping.vault || keeping.vault->currentPeer() != peer) // never under another peer's key
            return storage::Failure{storage::FailureKind::Locked, {}};
        return peer::OwnNotes(*keeping.vault).apply(changes);
    }, [this, changes, round = m_round](const storage::Outcome &written) {
        if (round != m_round)
            return;
        --m_writing;
        if (!written) {
            for (const peer::OwnChange &change : changes)
                m_pending.try_emplace(change.slot, change.json); // what was typed since is newer
        }
        m_refused.told(written, [this] { flush(); });
        emit savingChanged();
    });
}

void OwnBook::eraseAll()
{
    if (!m_loaded)
        return;
    m_pending.clear();
    m_pause.stop();
    m_refused.letBe();
    m_vault.ask(this, [peer = m_peer](Keeping &keeping) -> storage::Result<int> {
        if (!keeping.vault || keeping.vault->currentPeer() != peer)
            return storage::Failure{storage::FailureKind::Locked, {}};
        return peer::OwnNotes(*keeping.vault).eraseAll();
    }, [this, round = m_round](const storage::Result<int> &gone) {
        if (round != m_round)
            return;
        m_refused.clear();
        emit savingChanged();
        m_loaded = false; // what a failure left is still there
        m_own = {};
        emit changed();
        load();
        gone ? emit erased(gone.value()) : emit eraseFailed();
    });
}

void OwnBook::forget()
{
    ++m_round;
    m_pause.stop();
    m_pending.clear();
    m_refused.clear();
    m_writing = 0;
    m_own = {};
    m_peer.clear();
    m_loaded = m_loading = false;
    emit changed();
    emit savingChanged();
}

} // namespace handrail::view
