#include "view/lock/lockmodel.h"

#include <algorithm>

/// Who can open it: the peers' part of LockModel.
namespace handrail::view {

QStringList LockModel::peerLabels() const
{
    QStringList labels;
    for (const vault::Peer &peer : m_peers)
        labels << QString::fromStdString(peer.label);
    return labels;
}

std::string LockModel::peerId() const
{
    return m_peerChosen && m_peerIndex < static_cast<int>(m_peers.size())
               ? m_peers[static_cast<std::size_t>(m_peerIndex)].id
               : std::string();
}

void LockModel::setPeerIndex(int index)
{
    if (index < 0 || index >= static_cast<int>(m_peers.size()))
        return;
    m_peerIndex = index;
    m_peerChosen = true;
    emit peersChanged();
    say(NoProblem);
    refresh(); // tries and waits are each peer's own
}

void LockModel::takePeers(std::vector<vault::Peer> peers, const std::string &asked, bool pinAllowed)
{
    m_peers = std::move(peers);
    m_pinAllowed = pinAllowed;
    const auto found = std::ranges::find(m_peers, asked, &vault::Peer::id);
    m_peerIndex = found == m_peers.end() ? 0 : static_cast<int>(found - m_peers.begin());
    m_peerChosen = m_peerChosen && found != m_peers.end();
    emit peersChanged();
}

} // namespace handrail::view
