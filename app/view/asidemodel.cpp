#include "asidemodel.h"

#include "crisisdesk.h"
#include "momenttext.h"
#include "settings.h"

#include "vault/journal.h"
#include "view/vaultdesk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <set>

namespace handrail::view {
namespace {

using Entries = std::vector<vault::Entry>;

QJsonObject objectOf(const std::string &json)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
}

/// The words of what was set aside: those of a person where there are any, else what was noted, as it was noted.
QString wordsOf(const QJsonObject &aside)
{
    if (aside.contains(u"slot"))
        return aside[u"state"].toString().isEmpty() ? aside[u"slot"].toString() : aside[u"state"].toString();
    const QString body = aside[u"body"].toString();
    const QString said = objectOf(body.toStdString())[u"text"].toString();
    return said.isEmpty() ? body : said;
}

} // namespace

AsideModel::AsideModel(CrisisDesk &desk, Settings &settings, QObject *parent)
    : QObject(parent), m_desk(desk), m_settings(settings), m_things({"asideId", "kind", "words", "when"}, this)
{
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
            std::ranges::copy_if(entries.value(), std::back_inserter(all), [](const vault::Entry &entry) { return entry.kind.starts_with("aside"); });
        }
        return all;
    }, [this](const storage::Result<Entries> &all) {
        if (!all)
            return forget();
        std::set<QString> done;
        for (const vault::Entry &entry : all.value()) {
            if (entry.kind != "aside")
                done.insert(objectOf(entry.body)[u"of"].toString());
        }
        QVector<QVariantMap> rows;
        m_visits.clear();
        for (const vault::Entry &entry : all.value()) {
            const QString id = QString::fromStdString(entry.id);
            if (entry.kind != "aside" || done.contains(id))
                continue;
            const QJsonObject aside = objectOf(entry.body);
            const std::int64_t wallMs = entry.at.wallMs > 0 ? entry.at.wallMs : 0;
            rows.append({{QStringLiteral("asideId"), id},
                         {QStringLiteral("kind"), aside.contains(u"slot") ? QStringLiteral("state") : aside[u"kind"].toString()},
                         {QStringLiteral("words"), wordsOf(aside)},
                         {QStringLiteral("when"), wallMs == 0 ? QString() : longDayOf(wallMs, m_settings.language()) + QStringLiteral(", ")
                                                                                + clockOf(wallMs, m_settings.language())}});
            m_visits[id] = entry.visitId;
        }
        m_things.set(std::move(rows));
        m_known = true;
        emit changed();
    });
}

bool AsideModel::copy(const QString &asideId)
{
    const auto row = std::ranges::find_if(m_things.rows(), [&](const QVariantMap &each) { return each[QStringLiteral("asideId")] == asideId; });
    if (!crisis::isOpen(m_desk.visit()) || row == m_things.rows().end())
        return false;
    m_desk.keep(crisis::change(m_desk.visit().id, {{}, "note", {}, {}, 0, m_desk.clock().now()}, "text", (*row)[QStringLiteral("words")].toString().toStdString()), {});
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
    told.entries.push_back({crisis::randomId(), visit->second, kind, m_desk.clock().now(), QJsonDocument(body).toJson(QJsonDocument::Compact).toStdString()});
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
