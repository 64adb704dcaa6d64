#include "view/safety/peersmodel.h"

#include "view/lock/lockanswer.h"

#include "view/desk/vaultdesk.h"

namespace handrail::view {
namespace {

using storage::Result;

struct Look {
    std::vector<vault::Peer> peers;
    std::string me;
};

} // namespace

PeersModel::PeersModel(VaultDesk &desk, LockModel &lock, QObject *parent)
    : QObject(parent), m_desk(desk), m_lock(lock), m_peers({"id_", "label", "me"}, this)
{
}

void PeersModel::refresh()
{
    m_desk.ask(this, [](Keeping &keeping) -> Result<Look> {
        auto peers = keeping.vault->peers();
        if (!peers)
            return peers.failure();
        return Look{std::move(peers.value()), keeping.vault->currentPeer()};
    }, [this](Result<Look> look) {
        if (!look)
            return say(problemOf(look.failure()));
        QVector<QVariantMap> rows;
        m_myId = QString::fromStdString(look.value().me);
        for (const vault::Peer &peer : look.value().peers) {
            const bool me = peer.id == look.value().me;
            if (me)
                m_myLabel = QString::fromStdString(peer.label);
            rows.append({{QStringLiteral("id_"), QString::fromStdString(peer.id)},
                         {QStringLiteral("label"), QString::fromStdString(peer.label)},
                         {QStringLiteral("me"), me}});
        }
        m_peers.set(std::move(rows));
        emit changed();
    });
}

void PeersModel::add(const QString &label, const QString &passphrase, const QString &again)
{
    const auto secret = secretOf(passphrase);
    switch (vault::passphraseFault(secret->view(), m_lock.peers()->pinAllowed())) {
    case vault::PassphraseFault::TooShort: return say(LockModel::TooShort);
    case vault::PassphraseFault::TooPlain: return say(LockModel::TooPlain);
    case vault::PassphraseFault::None: break;
    }
    if (passphrase != again)
        return say(LockModel::Differ);
    if (m_busy || label.trimmed().isEmpty())
        return;
    m_busy = true;
    say(LockDoor::NoProblem);
    m_desk.ask(this, [label = label.trimmed().toStdString(), secret](Keeping &keeping) -> storage::Outcome {
        // The words that are made here are shown to nobody: the new peer gets their own when they first open it.
        const auto words = keeping.vault->addPeer(label, secret->view(), vault::WordLanguage::English);
        return words ? storage::Outcome(storage::Done{}) : storage::Outcome(words.failure());
    }, [this](const storage::Outcome &outcome) {
        finish(outcome);
        if (outcome)
            emit added();
    });
}

void PeersModel::rename(const QString &peerId, const QString &label)
{
    if (label.trimmed().isEmpty())
        return;
    m_desk.ask(this, [id = peerId.toStdString(), label = label.trimmed().toStdString()](Keeping &keeping) {
        return keeping.vault->labelPeer(id, label);
    }, [this](const storage::Outcome &outcome) { finish(outcome); });
}

void PeersModel::remove(const QString &peerId)
{
    m_desk.ask(this, [id = peerId.toStdString()](Keeping &keeping) { return keeping.vault->removePeer(id); },
               [this](const storage::Outcome &outcome) { finish(outcome); });
}

void PeersModel::forget()
{
    m_myId.clear();
    m_myLabel.clear();
    m_peers.set({});
    m_busy = false;
    say(LockDoor::NoProblem);
}

void PeersModel::finish(const storage::Outcome &outcome)
{
    m_busy = false;
    say(outcome ? LockDoor::NoProblem : problemOf(outcome.failure()));
    m_lock.refresh(); // the lock shows who there is
    refresh();
}

void PeersModel::say(LockDoor::Problem problem)
{
    m_problem = problem;
    emit changed();
}

} // namespace handrail::view
