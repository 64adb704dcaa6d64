#include "view/safety/trailmodel.h"

#include "view/desk/momenttext.h"
#include "view/desk/settings.h"

#include "care/person.h"
#include "vault/vault.h"
#include "view/desk/vaultdesk.h"

#include <map>

namespace handrail::view {
namespace {

using storage::Result;

struct Look {
    vault::AuditTrail trail;
    std::map<std::string, std::string> peers, people;
};

QString keyOf(vault::Deed deed)
{
    using vault::Deed;
    switch (deed) {
    case Deed::SetUp: return QStringLiteral("setUp");
    case Deed::Unlocked: return QStringLiteral("unlocked");
    case Deed::UnlockedByWords: return QStringLiteral("unlockedByWords");
    case Deed::WrongSecret: return QStringLiteral("wrongSecret");
    case Deed::HandedOver: return QStringLiteral("handedOver");
    case Deed::HandedBack: return QStringLiteral("handedBack");
    case Deed::Opened: return QStringLiteral("opened");
    case Deed::Exported: return QStringLiteral("exported");
    case Deed::Erased: return QStringLiteral("erased");
    case Deed::ErasedByRetention: return QStringLiteral("erasedByRetention");
    case Deed::PeerAdded: return QStringLiteral("peerAdded");
    case Deed::PeerRemoved: return QStringLiteral("peerRemoved");
    case Deed::PassphraseChanged: return QStringLiteral("passphraseChanged");
    case Deed::WordsRenewed: return QStringLiteral("wordsRenewed");
    case Deed::BackedUp: return QStringLiteral("backedUp");
    case Deed::Restored: return QStringLiteral("restored");
    case Deed::DamageMended: return QStringLiteral("damageMended");
    case Deed::LossAccepted: return QStringLiteral("lossAccepted");
    case Deed::LimitsChanged: return QStringLiteral("limitsChanged");
    case Deed::ListHandedOn: return QStringLiteral("listHandedOn");
    case Deed::NotWhole: return QStringLiteral("notWhole");
    }
    return QStringLiteral("other");
}

QString found(const std::map<std::string, std::string> &names, const std::string &id)
{
    const auto name = names.find(id);
    return name == names.end() ? QString() : QString::fromStdString(name->second);
}

/// How something was given away ("/code", "/hand", "/paper", "/file"); nothing where the line does not say.
QString wayOf(const vault::AuditEntry &line)
{
    if (line.deed != vault::Deed::Exported)
        return {};
    const std::string way = line.detail.substr(0, line.detail.find('/'));
    for (const char *known : {"code", "hand", "paper", "file"})
        if (way == known)
            return QLatin1Char('/') + QLatin1String(known);
    return {};
}

} // namespace

TrailModel::TrailModel(VaultDesk &desk, Settings &settings, QObject *parent)
    : ReadingModel(parent), m_desk(desk), m_settings(settings), m_lines({"deed", "who", "about", "gone", "when"}, this)
{
}

void TrailModel::refresh()
{
    m_desk.ask(this, [](Keeping &keeping) -> Result<Look> {
        auto trail = keeping.vault->audit();
        if (!trail)
            return trail.failure();
        Look look{std::move(trail.value()), {}, {}};
        const auto peers = keeping.vault->peers();
        const auto heads = keeping.vault->heads("person");
        if (!peers || !heads) // whose name is not read must not be told as one who is no longer here
            return !peers ? peers.failure() : heads.failure();
        for (const vault::Peer &peer : peers.value())
            look.peers[peer.id] = peer.label;
        for (const vault::Record &head : heads.value())
            if (const auto person = care::personFromJson(head.body))
                look.people[head.id] = person.value().name;
        return look;
    }, [this](Result<Look> look) {
        if (!hasRead(look))
            return;
        QVector<QVariantMap> rows;
        for (const vault::AuditEntry &line : look.value().trail.entries) {
            if (rows.size() == kMost)
                break;
            // by whom it was tried nobody knows; for whom, it says
            const bool wrongTry = line.deed == vault::Deed::WrongSecret;
            const QString about = found(look.value().people, line.personId);
            rows.append({{QStringLiteral("deed"), keyOf(line.deed) + wayOf(line)},
                         {QStringLiteral("who"), found(look.value().peers, wrongTry ? line.detail : line.peerId)},
                         {QStringLiteral("about"), about},
                         {QStringLiteral("gone"), !line.personId.empty() && about.isEmpty()},
                         {QStringLiteral("when"), dayOf(line.wallMs, m_settings.language()) + QStringLiteral(", ")
                                                      + clockOf(line.wallMs, m_settings.language())}});
        }
        m_older = static_cast<int>(look.value().trail.entries.size()) - static_cast<int>(rows.size());
        m_whole = look.value().trail.whole;
        m_brokenAt = static_cast<int>(look.value().trail.brokenAt);
        m_known = true;
        m_lines.set(std::move(rows));
        emit changed();
    });
}

void TrailModel::forget()
{
    m_known = false;
    m_lines.set({});
    emit changed();
}

} // namespace handrail::view
