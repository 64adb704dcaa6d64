#pragma once

#include "vault/vault.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <string>
#include <vector>

namespace handrail::view {

/// Who can open the records of this device, as the lock shows it, and whose passphrase is asked for.
class LockPeers : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask LockModel for it")

    /// One empty label while there is one peer.
    Q_PROPERTY(QStringList labels READ labels NOTIFY changed FINAL)
    Q_PROPERTY(int index READ index WRITE setIndex NOTIFY changed FINAL)
    Q_PROPERTY(int minCharacters READ minCharacters NOTIFY changed FINAL)
    /// a short PIN will do: a chip keeps a device secret
    Q_PROPERTY(bool pinAllowed READ pinAllowed NOTIFY changed FINAL)

public:
    using QObject::QObject;

    [[nodiscard]] QStringList labels() const;
    [[nodiscard]] int index() const { return m_index; }
    void setIndex(int index);
    [[nodiscard]] int minCharacters() const
    {
        return m_pinAllowed ? vault::kPinMinCharacters : vault::kPassphraseMinCharacters;
    }
    [[nodiscard]] bool pinAllowed() const { return m_pinAllowed; }

    /// Of whom one was chosen by a tap; empty: whoever comes first.
    [[nodiscard]] std::string chosenId() const;
    /// @param asked whom the vault answered about
    void take(std::vector<vault::Peer> peers, const std::string &asked, bool pinAllowed);

signals:
    void changed();
    void chosen(); ///< tries and waits are each peer's own: ask again

private:
    std::vector<vault::Peer> m_peers;
    int m_index = 0;
    bool m_chosen = false;
    bool m_pinAllowed = false;
};

} // namespace handrail::view
