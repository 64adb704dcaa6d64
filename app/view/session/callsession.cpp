#include "view/session/callsession.h"

#include "library/library.h"
#include "platform/positionfeed.h"
#include "share/qr.h"
#include "view/call/placekeeper.h"
#include "view/desk/crisisdesk.h"
#include "view/desk/servicewords.h"
#include "view/desk/vaultdesk.h"
#include "view/session/sessionground.h"

#include <QFile>

namespace handrail::view {
namespace {

CallContent callContent(const library::Library &library, const ProgramNumbers &own)
{
    return {[&library](const std::string &lang, const std::string &county) { return library.lines(lang, county); },
            [&library, &own](const std::string &id, const std::string &lang) -> storage::Result<library::Line> {
                if (auto line = own.line(id)) // the program's own number
                    return std::move(*line);
                if (auto line = lineOfArgument(id)) // a number of the directory
                    return std::move(*line);
                return library.line(id, lang);
            },
            [&library](const std::string &id, const std::string &lang) { return library.checklist(id, lang); },
            [](const std::string &text) {
                const auto code = share::qrModules(text);
                return code ? code.value().rows() : std::string();
            },
            [&own] { return own.lines(); }};
}

/// The county outlines carried in the app (content/places).
std::string countyOutlines()
{
    QFile file(QStringLiteral(":/places/ca-counties.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

} // namespace

CallSession::CallSession(SessionGround &ground, QObject *parent) : QObject(parent), m_ground(ground)
{
    connect(&ground, &SessionGround::cleared, this, [this] {
        if (m_place)
            m_place->setLandmark({}); // what the last one typed is not the next one's
        if (m_own)
            m_own->forget();
    });
}

CallModel *CallSession::sheet()
{
    const Rooms &rooms = m_ground.rooms();
    return made(this, m_sheet, callContent(rooms.library, *numbers()), *place(), m_ground.settings(), rooms.dialer,
                m_ground.crisisDesk());
}

CallModel *CallSession::own()
{
    if (!m_own) {
        const Rooms &rooms = m_ground.rooms();
        made(this, m_own, callContent(rooms.library, *numbers()), *place(), m_ground.settings(), rooms.dialer,
             m_ground.crisisDesk())
            ->setQuiet();
        connect(&m_ground.lock(), &LockModel::locked, m_own, [this] {
            // 911 and 988 are nobody's secret, and someone may be on the phone
            if (m_own->line()->trust() == QLatin1String("theirs"))
                m_own->forget();
        });
    }
    return m_own;
}

PlaceModel *CallSession::place()
{
    if (!m_place) {
        const Rooms &rooms = m_ground.rooms();
        made(this, m_place, rooms.position, &countyOutlines, m_ground.settings(), rooms.clock);
        made(this, m_placeKeeper, *m_place, m_ground.crisisDesk());
        connect(&m_ground.lock(), &LockModel::unlocked, m_placeKeeper, &PlaceKeeper::read);
        connect(&m_ground.lock(), &LockModel::aboutToLock, m_placeKeeper, &PlaceKeeper::flush);
        connect(&m_ground, &SessionGround::putAway, m_placeKeeper, &PlaceKeeper::putAway);
        connect(&m_ground, &SessionGround::shownAgain, m_placeKeeper, &PlaceKeeper::read);
    }
    return m_place;
}

ProgramNumbers *CallSession::numbers()
{
    return made(this, m_numbers, m_ground.rooms().dataDir / "program.json", m_ground.rooms().vault.thread());
}

} // namespace handrail::view
