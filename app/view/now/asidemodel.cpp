#include "view/now/asidemodel.h"

#include "view/desk/crisisdesk.h"
#include "view/desk/momenttext.h"
#include "view/desk/nowdue.h"
#include "view/desk/settings.h"

#include "crisis/pastvisit.h"
#include "vault/journal.h"
#include "view/desk/vaultdesk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QUuid>

#include <algorithm>
#include <set>

namespace handrail::view {
namespace {

using Entries = std::vector<vault::Entry>;

QJsonObject objectOf(const std::string &json)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
}

/// What a person may have written somewhere in @p json, at whatever depth, a line each: every text but ids and the
/// names that only the program reads. Rather a word too many than one too few.
void addWords(const QJsonValue &json, QStringList &words)
{
    static const QSet<QString> programs{QStringLiteral("id"),       QStringLiteral("at"),   QStringLiteral("kind"),
                                        QStringLiteral("visit"),    QStringLiteral("of"),   QStringLiteral("what"),
                                        QStringLiteral("protocol"), QStringLiteral("mark"), QStringLiteral("checklist"),
                                        QStringLiteral("step"),     QStringLiteral("walk"), QStringLiteral("end"),
                                        QStringLiteral("answer"),   QStringLiteral("note"), QStringLiteral("slot")};
    if (const QString text = json.toString(); !text.isEmpty() && QUuid(text).isNull())
        words += text;
    for (const auto &each : json.toArray())
        addWords(each, words);
    const QJsonObject members = json.toObject();
    for (auto at = members.begin(); at != members.end(); ++at) {
        if (!programs.contains(at.key()))
            addWords(at.value(), words);
    }
}

QString bodyWords(const QString &body)
{
    const QJsonDocument json = QJsonDocument::fromJson(body.toUtf8());
    QStringList words;
    if (json.isNull())
        return body; // whatever it is, it is all there is
    addWords(json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object()), words);
    return words.join(QLatin1Char('\n'));
}

} // namespace

AsideModel::AsideModel(CrisisDesk &desk, CrisisContent content, Settings &settings, QObject *parent)
    : ReadingModel(parent), m_desk(desk), m_settings(settings), m_wording(std::move(content), settings),
      m_things({"asideId", "kind", "of", "says", "person", "due", "n", "words", "when", "unproven"}, this)
{
}

QVariantMap AsideModel::row(const vault::Entry &entry) const
{
    const QJsonObject aside = objectOf(entry.body);
    const bool isState = aside.contains(u"slot");
    const QString body = aside[isState ? u"state" : u"body"].toString();
    crisis::VisitEvent event =
        isState ? crisis::VisitEvent{}
                : crisis::eventOf({{}, {}, aside[u"kind"].toString().toStdString(), entry.at, body.toStdString()});
    const bool isNote = aside[u"kind"].toString().startsWith(QLatin1String("note"));
    const std::int64_t wallMs = std::max<std::int64_t>(entry.at.wallMs, 0);
    return {{QStringLiteral("asideId"), QString::fromStdString(entry.id)},
            {QStringLiteral("kind"), isState  ? QStringLiteral("state")
                                     : isNote ? QStringLiteral("note")
                                              : QString::fromStdString(event.kind)},
            {QStringLiteral("of"), m_wording.of(event)},
            {QStringLiteral("says"), m_wording.says(event)},
            {QStringLiteral("person"), event.person},
            {QStringLiteral("due"), event.dueMs > 0 ? dueDayText(event.dueMs, m_settings.language()) : QString()},
            {QStringLiteral("n"), event.n},
            {QStringLiteral("unproven"), entry.unproven},
            {QStringLiteral("words"), isNote || event.kind.empty() ? bodyWords(body) : QString()},
            {QStringLiteral("when"), wallMs == 0 ? QString()
                                                 : longDayOf(wallMs, m_settings.language()) + QStringLiteral(", ")
                                                       + clockOf(wallMs, m_settings.language())}};
}

void AsideModel::refresh()
{
    m_desk.vault().ask(this, [open = m_desk.visit().id](Keeping &keeping) -> storage::Result<Entries> {
        std::set<std::string> visits{crisis::kAsideVisit};
        if (!open.empty())
            visits.insert(open);
        auto noted = keeping.journal->states(crisis::kAsideSlots);
        if (!noted)
            return noted.failure();
        for (const auto &[slot, json] : noted.value())
            visits.insert(slot.substr(std::string(crisis::kAsideSlots).size()));
        Entries all;
        for (const std::string &visit : visits) {
            auto entries = keeping.journal->entries(visit);
            if (!entries)
                return entries.failure();
            std::ranges::copy_if(entries.value(), std::back_inserter(all),
                                 [](const vault::Entry &entry) { return entry.kind.starts_with("aside"); });
        }
        return all;
    }, [this](const storage::Result<Entries> &all) {
        if (!hasRead(all))
            return unread() ? void() : forget();
        std::set<QString> done;
        for (const vault::Entry &entry : all.value()) {
            if (entry.kind != "aside" && !entry.unproven)
                done.insert(objectOf(entry.body)[u"of"].toString());
        }
        QVector<QVariantMap> rows;
        m_visits.clear();
        for (const vault::Entry &entry : all.value()) {
            const QString id = QString::fromStdString(entry.id);
            if (entry.kind != "aside" || done.contains(id))
                continue;
            rows.append(row(entry));
            m_visits[id] = entry.visitId;
        }
        m_things.set(std::move(rows));
        m_known = true;
        emit changed();
    });
}

bool AsideModel::copy(const QString &asideId, const QString &words)
{
    if (!crisis::isOpen(m_desk.visit()) || !m_visits.contains(asideId) || words.isEmpty())
        return false;
    m_desk.keep(
        crisis::change(m_desk.visit().id, {{}, "note", {}, {}, 0, m_desk.clock().now()}, "text", words.toStdString()),
        {});
    trace(asideId, "aside.copied");
    return true;
}

void AsideModel::putAway(const QString &asideId) { trace(asideId, "aside.away"); }

void AsideModel::trace(const QString &asideId, const char *kind)
{
    const auto visit = m_visits.find(asideId);
    if (visit == m_visits.end())
        return;
    crisis::Changes told;
    const QJsonObject body{{QStringLiteral("of"), asideId}};
    told.entries.push_back({crisis::randomId(), visit->second, kind, m_desk.clock().now(),
                            QJsonDocument(body).toJson(QJsonDocument::Compact).toStdString()});
    m_desk.keep(told, {}, [guard = QPointer<AsideModel>(this)] {
        if (guard)
            guard->refresh();
    });
}

void AsideModel::forget()
{
    m_known = false;
    m_visits.clear();
    m_things.set({});
    emit changed();
}

} // namespace handrail::view
