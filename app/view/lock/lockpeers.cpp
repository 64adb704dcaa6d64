#include "view/lock/lockpeers.h"

#include <algorithm>
#include <utility>

namespace handrail::view {

QStringList LockPeers::labels() const
{
    QStringList labels;
    for (const vault::Peer &peer : m_peers)
        labels << QString::fromStdString(peer.label);
    return labels;
}

std::string LockPeers::chosenId() const
{
    return m_chosen && m_index < static_cast<int>(m_peers.size()) ? m_peers[static_cast<std::size_t>(m_index)].id
                                                                  : std::string();
}

void LockPeers::setIndex(int index)
{
    if (index < 0 || index >= static_cast<int>(m_peers.size()))
        return;
    m_index = index;
    m_chosen = true;
    emit changed();
    emit chosen();
}

void LockPeers::take(std::vector<vault::Peer> peers, const std::string &asked, bool pinAllowed)
{
    m_peers = std::move(peers);
    m_pinAllowed = pinAllowed;
    const auto found = std::ranges::find(m_peers, asked, &vault::Peer::id);
    m_index = found == m_peers.end() ? 0 : static_cast<int>(found - m_peers.begin());
    m_chosen = m_chosen && found != m_peers.end();
    emit changed();
}

} // namespace handrail::view
