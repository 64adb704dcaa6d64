#include "view/session/appsession.h"

#include "view/call/placekeeper.h"
#include "view/desk/crisisdesk.h"
#include "view/desk/servicewords.h"

#include "library/library.h"
#include "platform/positionfeed.h"
#include "share/qr.h"
#include "view/desk/vaultdesk.h"

#include <QFile>

namespace handrail::view {
namespace {

QStringList namesOf(PeopleModel &people)
{
    QStringList names;
    for (int row = 0; row < people.count(); ++row)
        names << people.data(people.index(row), PeopleModel::NameRole).toString();
    for (const QVariantMap &row : people.remembered()->rows())
        names << row[QStringLiteral("name")].toString();
    return names;
}

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

AppSession::AppSession(Rooms rooms, Settings *settings, QObject *parent)
    : QObject(parent), m_rooms(std::move(rooms)), m_settings(settings)
{
}

AppSession::~AppSession() = default;

CrisisDesk &AppSession::crisisDesk()
{
    return *made(m_crisisDesk, m_rooms.vault, m_rooms.clock);
}

HomeModel *AppSession::home()
{
    return made(m_home, m_rooms.clock);
}

ReturnModel *AppSession::returning()
{
    return made(m_returning, m_router, m_rooms.vault, m_rooms.clock);
}

NowModel *AppSession::now()
{
    return made(m_now, crisisContent(m_rooms.library), *m_settings);
}

RunModel *AppSession::run()
{
    return made(m_run, crisisDesk(), crisisContent(m_rooms.library), *m_settings);
}

NowKit *AppSession::kit()
{
    if (!m_kit) {
        made(m_kit, m_rooms, crisisDesk(), crisisContent(m_rooms.library), *m_settings, *run());
        connect(lock(), &LockModel::locked, m_kit, &NowKit::forget);
        connect(this, &AppSession::erased, m_kit, &NowKit::forget);
    }
    return m_kit;
}

ChecklistModel *AppSession::checklist()
{
    return made(m_checklist, crisisDesk(), crisisContent(m_rooms.library), *m_settings);
}

VisitModel *AppSession::visit()
{
    if (!m_visit) {
        made(m_visit, crisisDesk(), crisisContent(m_rooms.library), *m_settings);
        connect(lock(), &LockModel::locked, m_visit->notes(), &VisitNotes::forget); // whichever page is open
    }
    return m_visit;
}

ReadingKit *AppSession::reading()
{
    if (!m_reading)
        m_reading = new ReadingKit(*this, m_rooms, this);
    return m_reading;
}

LockModel *AppSession::lock()
{
    if (!m_lock) {
        made(m_lock, m_rooms.vault, *m_settings, m_rooms.clock);
        connect(m_lock, &LockModel::unlocked, this, [this] { safety()->backup()->snapshotIfDue(); });
    }
    return m_lock;
}

SafetyKit *AppSession::safety()
{
    if (!m_safety)
        m_safety = new SafetyKit(*this, m_rooms, this);
    return m_safety;
}

OwnKit *AppSession::own()
{
    if (!m_own) {
        made(m_own, m_rooms.vault, *m_settings, m_rooms.clock, m_rooms.paper);
        connect(lock(), &LockModel::aboutToLock, m_own, &OwnKit::flush);
        connect(lock(), &LockModel::locked, m_own, &OwnKit::forget);
        connect(lock(), &LockModel::unlocked, m_own, &OwnKit::load);
        const auto leaveOut = [this] {
            m_own->competency()->showing()->leaveOut(home()->closedName(), namesOf(*people()));
        };
        connect(people(), &PeopleModel::listChanged, m_own, leaveOut);
        connect(home(), &HomeModel::closedChanged, m_own, leaveOut);
        leaveOut();
        m_own->load(); // nothing comes while it is locked
    }
    return m_own;
}

CallModel *AppSession::call()
{
    return made(m_call, callContent(m_rooms.library, *kit()->numbers()), *place(), *m_settings, m_rooms.dialer,
                crisisDesk());
}

PlaceModel *AppSession::place()
{
    if (!m_place) {
        made(m_place, m_rooms.position, &countyOutlines, *m_settings, m_rooms.clock);
        made(m_placeKeeper, *m_place, crisisDesk());
        connect(lock(), &LockModel::unlocked, m_placeKeeper, &PlaceKeeper::read);
        connect(lock(), &LockModel::aboutToLock, m_placeKeeper, &PlaceKeeper::flush);
    }
    return m_place;
}

DirectoryDesk &AppSession::directoryDesk()
{
    if (!m_directoryDesk)
        m_directoryDesk = std::make_unique<DirectoryDesk>(m_rooms.dataDir / "directory.db");
    return *m_directoryDesk;
}

DirectoryModel *AppSession::directory()
{
    if (m_directory)
        return m_directory;
    made(m_directory, directoryDesk(), m_rooms.library, *m_settings, m_rooms.clock, m_rooms.position, [this](bool on) {
        on ? place()->start() : place()->stop();
    })->setWhereIStand([this] { return place()->lineCounties(); });
    m_directory->setWhereItHangs(
        [this] { return kiosk()->active() ? directoryKit()->wall()->point() : std::nullopt; });
    return m_directory;
}

ServiceModel *AppSession::service()
{
    return made(m_service, directoryDesk(), *directory(), *m_settings, m_rooms.clock);
}

ImportModel *AppSession::directoryImport()
{
    if (!m_import) {
        made(m_import, m_rooms.dataDir / "directory.db", m_rooms.clock);
        m_import->setIncoming(m_rooms.incoming);
        connect(m_import, &ImportModel::imported, directory(), &DirectoryModel::look);
    }
    return m_import;
}

DirectoryKit *AppSession::directoryKit()
{
    if (!m_directoryKit)
        m_directoryKit = new DirectoryKit(*this, m_rooms, *m_settings, crisisDesk(), this);
    return m_directoryKit;
}

CallModel *AppSession::ownCall()
{
    if (!m_ownCall) {
        made(m_ownCall, callContent(m_rooms.library, *kit()->numbers()), *place(), *m_settings, m_rooms.dialer,
             crisisDesk())
            ->setQuiet();
        connect(lock(), &LockModel::locked, m_ownCall, [this] {
            // 911 and 988 are nobody's secret, and someone may be on the phone
            if (m_ownCall->line()->trust() == QLatin1String("theirs"))
                m_ownCall->forget();
        });
    }
    return m_ownCall;
}

void AppSession::setStarted(bool started)
{
    if (started != m_started) {
        m_started = started;
        emit startedChanged();
    }
}

void AppSession::setHidden(bool hidden)
{
    if (hidden == m_hidden || (hidden && kiosk()->active())) // on the wall there is nothing to hide
        return;
    m_hidden = hidden;
    if (hidden) {
        lock()->lock();
        const auto state = lock()->state();
        m_veiled = state != LockModel::NoVault && state != LockModel::Unavailable;
        m_hiddenAt = m_router.stack().last();
        m_veiledTools.clear();
        if (m_veiled)
            veilTools();
        connect(lock(), &LockModel::stateChanged, this, &AppSession::unveil, Qt::UniqueConnection);
        home()->forgetClosed();
        if (m_veiled && m_placeKeeper)
            m_placeKeeper->putAway();
    }
    emit hiddenChanged();
}

/// What is kept in memory only is let go; what is on disk stays behind the passphrase.
void AppSession::veilTools()
{
    // hidden before all of it was read
    connect(&crisisDesk(), &CrisisDesk::restored, this, &AppSession::veilTools, Qt::UniqueConnection);
    if (!m_veiled)
        return;
    QStringList held;
    for (const crisis::WalkRun &walk : crisisDesk().walks())
        held << (walk.given.empty() ? QString() : QString::fromStdString(walk.walkId));
    for (const crisis::ChecklistRun &list : crisisDesk().checklists())
        held << QString::fromStdString(list.checklistId);
    for (const char *kind : {"walk", "checklist"}) {
        for (const library::Head &head :
             crisisContent(m_rooms.library).heads(kind, m_settings->language().toStdString())) {
            if (held.contains(QString::fromStdString(head.id)))
                m_veiledTools << QString::fromStdString(head.id) << QString::fromStdString(head.place);
        }
    }
    kit()->cards()->clear();
    reading()->search()->setText({});
    if (m_directory) {
        m_directory->clearFilters();
        m_directory->setCategory({});
        m_directory->setWords({});
    }
    emit hiddenChanged();
}

void AppSession::unveil()
{
    const auto state = lock()->state();
    if (!m_veiled || (state != LockModel::Unlocked && state != LockModel::NoVault && state != LockModel::Unavailable))
        return;
    m_veiled = false;
    if (m_placeKeeper)
        m_placeKeeper->read();
    emit hiddenChanged();
}

bool AppSession::veils(const QString &route, const QString &argument) const
{
    if (!m_veiled)
        return false;
    if (route == QLatin1String("now/visit") || route == QLatin1String("now/close"))
        return true;
    if (LeaveNothingModel::isPassing(argument)) // in memory only, and not for whoever takes the device now
        return true;
    // Steps that save a life and the way to call stay open whatever was hidden.
    static const QStringList open{QStringLiteral("now/overdose"),    QStringLiteral("now/handoff"),
                                  QStringLiteral("now/call"),        QStringLiteral("now/where"),
                                  QStringLiteral("now/check-on-me"), QStringLiteral("now/numbers")};
    if (!route.startsWith(QLatin1String("now/")) || open.contains(route))
        return false;
    return Router::Place{route, argument, {}} == m_hiddenAt
           || m_veiledTools.contains(argument.isEmpty() ? route : argument);
}

void AppSession::startOverdose()
{
    if (kiosk()->active()) // no run, no record: the number and what to say
        return m_router.open(QStringLiteral("now/call"), QStringLiteral("911/overdose"));
    setHidden(false); // a life goes before what was hidden; records stay locked
    run()->start(QStringLiteral("overdose"));
    m_router.open(QStringLiteral("now/overdose"));
}

void AppSession::restore()
{
    crisisDesk().restore();
    returning()->restore();
}

} // namespace handrail::view
