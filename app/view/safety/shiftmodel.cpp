#include "view/safety/shiftmodel.h"

#include "view/desk/momenttext.h"
#include "view/desk/settings.h"

#include "care/toldapart.h"
#include "vault/vault.h"
#include "view/desk/vaultdesk.h"

#include <map>
#include <set>

namespace handrail::view {
namespace {

using storage::Outcome;
using storage::Result;

struct Look {
    std::vector<vault::HandedOn> handed;
    std::vector<vault::Peer> peers;
    std::vector<care::Person> people;
    std::string me;
};

template <typename Key, typename Value>
QString found(const std::map<Key, Value> &names, const std::string &id)
{
    const auto name = names.find(id);
    return name == names.end() ? QString() : QString::fromStdString(name->second);
}

} // namespace

ShiftModel::ShiftModel(VaultDesk &desk, Settings &settings, QObject *parent)
    : ReadingModel(parent), m_desk(desk), m_settings(settings),
      m_handed({"id_", "name", "what", "way", "from", "to", "taken", "when"}, this), m_people({"id_", "name"}, this),
      m_peers({"id_", "label"}, this)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &ShiftModel::keepDraft);
    connect(&settings, &Settings::languageChanged, this, [this] {
        if (m_known)
            refresh();
    });
}

void ShiftModel::refresh()
{
    m_desk.ask(this, [](Keeping &keeping) -> Result<Look> {
        auto handed = keeping.vault->handedOn();
        auto peers = keeping.vault->peers();
        const auto heads = keeping.vault->heads("person");
        if (!handed || !peers || !heads)
            return !handed ? handed.failure() : !peers ? peers.failure() : heads.failure();
        Look look{std::move(handed.value()), std::move(peers.value()), {}, keeping.vault->currentPeer()};
        for (const vault::Record &head : heads.value())
            if (auto person = care::personFromJson(head.body)) {
                person.value().id = head.id;
                look.people.push_back(std::move(person.value()));
            }
        return look;
    }, [this](Result<Look> look) {
        if (!hasRead(look))
            return;
        const std::map<std::string, std::string> names = care::toldApart(look.value().people);
        std::map<std::string, std::string> labels;
        QVector<QVariantMap> people, peers, handed;
        std::set<std::string> died;
        for (const care::Person &person : look.value().people) {
            if (person.diedMs > 0)
                died.insert(person.id);
            if (person.diedMs == 0) // nobody is handed on who has died
                people.append({{QStringLiteral("id_"), QString::fromStdString(person.id)},
                               {QStringLiteral("name"), QString::fromStdString(names.at(person.id))}});
        }
        for (const vault::Peer &peer : look.value().peers) {
            labels[peer.id] = peer.label;
            if (peer.id != look.value().me)
                peers.append({{QStringLiteral("id_"), QString::fromStdString(peer.id)},
                              {QStringLiteral("label"), QString::fromStdString(peer.label)}});
        }
        m_waiting = 0;
        for (const vault::HandedOn &one : look.value().handed) {
            m_waiting += one.toPeer == look.value().me && one.takenMs == 0 && !died.contains(one.personId);
            const std::int64_t at = one.takenMs > 0 ? one.takenMs : one.sinceMs;
            const QString way = one.toPeer == look.value().me ? QStringLiteral("toMe")
                : one.fromPeer == look.value().me ? QStringLiteral("fromMe") : QStringLiteral("others");
            handed.append({{QStringLiteral("id_"), QString::fromStdString(one.id)},
                           {QStringLiteral("name"), found(names, one.personId)},
                           {QStringLiteral("what"), QString::fromStdString(one.what)}, {QStringLiteral("way"), way},
                           {QStringLiteral("from"), found(labels, one.fromPeer)},
                           {QStringLiteral("to"), found(labels, one.toPeer)},
                           {QStringLiteral("taken"), one.takenMs > 0},
                           {QStringLiteral("when"), dayOf(at, m_settings.language()) + QStringLiteral(", ")
                                                        + clockOf(at, m_settings.language())}});
        }
        m_people.set(std::move(people));
        m_peers.set(std::move(peers));
        m_handed.set(std::move(handed));
        m_known = true;
        emit changed();
    });
}

void ShiftModel::setPersonId(const QString &personId)
{
    if (personId == m_personId)
        return;
    flush();
    m_personId = personId;
    m_what.clear();
    m_unkept = false;
    emit wordsChanged();
    if (personId.isEmpty())
        return;
    m_desk.ask(this, [slot = slot()](Keeping &keeping) { return keeping.vault->draft(slot); },
               [this, personId](const Result<std::optional<std::string>> &draft) {
        if (!draft || !draft.value() || personId != m_personId || m_unkept || !m_what.isEmpty())
            return;
        m_what = QString::fromStdString(*draft.value());
        emit wordsChanged();
    });
}

void ShiftModel::type(const QString &what)
{
    if (what == m_what || m_personId.isEmpty())
        return;
    m_what = what;
    m_unkept = true;
    emit wordsChanged();
    if (!m_pause.isActive())
        keepDraft();
}

void ShiftModel::flush()
{
    if (m_unkept)
        keepDraft();
}

void ShiftModel::keepDraft()
{
    if (!m_unkept || m_personId.isEmpty())
        return;
    m_unkept = false;
    m_pause.start();
    m_desk.ask(this, [slot = slot(), words = m_what.toStdString()](Keeping &keeping) {
        return words.empty() ? keeping.vault->dropDraft(slot) : keeping.vault->keepDraft(slot, words);
    }, [](const Outcome &) {
        // Refused (full disk): giving it says so, with the words still in the field.
    });
}

void ShiftModel::give(const QString &peerId, const QString &signature)
{
    if (m_personId.isEmpty() || peerId.isEmpty())
        return;
    m_unkept = false;
    const QString signedBy = signature.isEmpty() ? QString() : QStringLiteral("\n\u2014 ") + signature;
    m_desk.ask(
        this,
        [slot = slot(), person = m_personId.toStdString(), to = peerId.toStdString(),
         what = (m_what.trimmed() + signedBy).trimmed().toStdString()](Keeping &keeping) -> Outcome {
            auto given = keeping.vault->handOn(person, to, what);
            if (given)
                (void)keeping.vault->dropDraft(slot);
            return given;
        },
        [this](const Outcome &outcome) {
            if (outcome) {
                m_personId.clear();
                m_what.clear();
                emit wordsChanged();
                emit given();
            }
            after(outcome);
        });
}

void ShiftModel::take(const QString &id)
{
    m_desk.ask(this, [id = id.toStdString()](Keeping &keeping) { return keeping.vault->takeHanded(id); },
               [this](const Outcome &outcome) { after(outcome); });
}

void ShiftModel::close(const QString &id)
{
    m_desk.ask(this, [id = id.toStdString()](Keeping &keeping) { return keeping.vault->closeHanded(id); },
               [this](const Outcome &outcome) { after(outcome); });
}

void ShiftModel::after(const Outcome &outcome)
{
    m_failed = !outcome;
    emit changed();
    refresh();
}

void ShiftModel::forget()
{
    m_waiting = 0;
    m_known = m_failed = m_unkept = false;
    m_personId.clear();
    m_what.clear();
    m_handed.set({});
    m_people.set({});
    m_peers.set({});
    emit changed();
    emit wordsChanged();
}

} // namespace handrail::view
