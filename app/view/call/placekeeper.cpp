#include "view/call/placekeeper.h"

#include "view/call/placemodel.h"
#include "view/desk/crisisdesk.h"
#include "view/desk/vaultdesk.h"

#include "vault/journal.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace handrail::view {

PlaceKeeper::PlaceKeeper(PlaceModel &place, CrisisDesk &desk, QObject *parent)
    : QObject(parent), m_place(place), m_desk(desk)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(300); // and the write itself: on disk within half a second of the last keystroke
    connect(&m_pause, &QTimer::timeout, this, &PlaceKeeper::keep);
    connect(&m_place, &PlaceModel::landmarkChanged, this, &PlaceKeeper::typed);
    connect(&m_place, &PlaceModel::changed, this, &PlaceKeeper::found);
    connect(&m_desk, &CrisisDesk::visitChanged, this, &PlaceKeeper::follow);
    follow();
}

void PlaceKeeper::typed()
{
    if (m_quiet)
        return;
    m_keptFor.clear();
    // not restarted by each key: a fast typist must not push the write ahead of them
    if (!m_visitId.empty() && !m_pause.isActive())
        m_pause.start();
}

/// The county of a fix that leaves no doubt; a county picked by hand may be last month's.
QString PlaceKeeper::county() const
{
    return m_place.isSure() ? m_place.counties().value(0) : QString();
}

void PlaceKeeper::found()
{
    if (m_visitId.empty() || county().isEmpty() || county() == m_keptCounty)
        return;
    m_keptCounty = county();
    crisis::Changes changes; // an entry of its own: it must not take the words of the landmark back
    changes.entries.push_back({crisis::randomId(), m_visitId, "place.county", m_desk.clock().now(),
                               QJsonDocument(QJsonObject{{QStringLiteral("county"), m_keptCounty}})
                                   .toJson(QJsonDocument::Compact)
                                   .toStdString()});
    m_desk.keep(changes, {});
}

void PlaceKeeper::keep()
{
    m_pause.stop();
    if (m_visitId.empty() || m_keptFor == m_visitId)
        return;
    m_keptFor = m_visitId;
    crisis::Changes changes;
    const QJsonObject body{{QStringLiteral("landmark"), m_place.landmark().trimmed()}};
    changes.entries.push_back({crisis::randomId(), m_visitId, "place", m_desk.clock().now(),
                               QJsonDocument(body).toJson(QJsonDocument::Compact).toStdString()});
    m_desk.keep(changes, {});
}

void PlaceKeeper::follow()
{
    const std::string visit = crisis::isOpen(m_desk.visit()) ? m_desk.visit().id : std::string();
    if (visit == m_visitId)
        return;
    const bool closed = !m_visitId.empty();
    m_visitId = visit;
    m_keptCounty.clear();
    found();
    if (closed) { // the next visit is somewhere else
        m_pause.stop();
        m_quiet = true;
        m_place.setLandmark({});
        m_quiet = false;
    } else if (!m_place.landmark().trimmed().isEmpty()) {
        m_pause.start();
    } else {
        read();
    }
}

void PlaceKeeper::flush()
{
    if (!m_place.landmark().trimmed().isEmpty() || m_pause.isActive())
        keep();
}

void PlaceKeeper::putAway()
{
    flush();
    m_quiet = true;
    m_place.setLandmark({});
    m_quiet = false;
}

void PlaceKeeper::read()
{
    if (m_visitId.empty() || !m_place.landmark().isEmpty())
        return;
    using Entries = std::vector<vault::Entry>;
    m_desk.vault().ask(this, [visit = m_visitId](Keeping &keeping) -> storage::Result<Entries> {
        return keeping.journal->entries(visit);
    }, [this, visit = m_visitId](const storage::Result<Entries> &entries) {
        if (!entries.ok() || visit != m_visitId || !m_place.landmark().isEmpty())
            return; // locked, or someone has typed meanwhile
        QString landmark;
        for (const vault::Entry &entry : entries.value()) {
            if (entry.kind == "place" && !entry.unproven) // help is sent to these words
                landmark =
                    QJsonDocument::fromJson(QByteArray::fromStdString(entry.body)).object()[u"landmark"].toString();
        }
        m_quiet = true;
        m_place.setLandmark(landmark);
        m_quiet = false;
        m_keptFor = visit;
    });
}

} // namespace handrail::view
