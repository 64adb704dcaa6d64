#include "appsession.h"

#include "crisisdesk.h"
#include "servicewords.h"

#include "library/library.h"
#include "share/qr.h"
#include "platform/positionfeed.h"
#include "view/vaultdesk.h"

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

PlanContent planContent(const library::Library &library)
{
    return {[&library](const std::string &id, const std::string &lang) { return library.planTemplate(id, lang); },
            [&library](const std::string &id, const std::string &lang) { return library.fact(id, lang); }};
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
    return made(m_kit, m_rooms, crisisDesk(), crisisContent(m_rooms.library), *m_settings, *run());
}

ChecklistModel *AppSession::checklist()
{
    return made(m_checklist, crisisDesk(), crisisContent(m_rooms.library), *m_settings);
}

VisitModel *AppSession::visit()
{
    return made(m_visit, crisisDesk(), crisisContent(m_rooms.library), *m_settings);
}

GuideModel *AppSession::guide()
{
    return made(m_guide, m_rooms.library, m_rooms.clock, *m_settings);
}

GuideListModel *AppSession::before()
{
    return made(m_before, m_rooms.library, *m_settings, QStringLiteral("before"));
}

GuideListModel *AppSession::after()
{
    return made(m_after, m_rooms.library, *m_settings, QStringLiteral("after"));
}

GuideListModel *AppSession::me()
{
    return made(m_me, m_rooms.library, *m_settings, QStringLiteral("me"));
}

CompetenciesModel *AppSession::competencies()
{
    return made(m_competencies, m_rooms.library, *m_settings);
}

SearchModel *AppSession::search()
{
    return made(m_search, m_rooms.library, *m_settings, [this](QObject *receiver, const std::string &words, auto reply) {
        directoryDesk().search(receiver, {.words = words, .limit = 5}, std::move(reply));
    });
}

CallModel *AppSession::call()
{
    return made(m_call, callContent(m_rooms.library, *kit()->numbers()), *place(), *m_settings, m_rooms.dialer, crisisDesk());
}

PlaceModel *AppSession::place()
{
    return made(m_place, m_rooms.position, &countyOutlines, *m_settings, m_rooms.clock);
}

LockModel *AppSession::lock()
{
    return made(m_lock, m_rooms.vault, *m_settings, m_rooms.clock);
}

DirectoryDesk &AppSession::directoryDesk()
{
    if (!m_directoryDesk)
        m_directoryDesk = std::make_unique<DirectoryDesk>(m_rooms.dataDir / "directory.db");
    return *m_directoryDesk;
}

DirectoryModel *AppSession::directory()
{
    return made(m_directory, directoryDesk(), m_rooms.library, *m_settings, m_rooms.clock, m_rooms.position,
                [this](bool on) { on ? place()->start() : place()->stop(); });
}

ServiceModel *AppSession::service()
{
    return made(m_service, directoryDesk(), *directory(), *m_settings, m_rooms.clock);
}

ImportModel *AppSession::directoryImport()
{
    if (!m_import) {
        made(m_import, m_rooms.dataDir / "directory.db", m_rooms.clock);
        connect(m_import, &ImportModel::imported, directory(), &DirectoryModel::look);
    }
    return m_import;
}

PlanListModel *AppSession::plans()
{
    if (!m_plans) {
        made(m_plans, m_rooms.vault, planContent(m_rooms.library), *m_settings, m_rooms.clock);
        connect(lock(), &LockModel::unlocked, m_plans, &PlanListModel::refresh);
        connect(lock(), &LockModel::locked, m_plans, &PlanListModel::forget);
    }
    return m_plans;
}

PeopleModel *AppSession::people()
{
    if (!m_people) {
        made(m_people, m_rooms.vault, planContent(m_rooms.library), m_rooms.clock);
        connect(lock(), &LockModel::aboutToLock, m_people, &PeopleModel::flush);
        connect(lock(), &LockModel::locked, m_people, &PeopleModel::forget);
        connect(m_people, &PeopleModel::started, plans(), &PlanListModel::refreshSoon);
    }
    return m_people;
}

PlanModel *AppSession::plan()
{
    if (!m_plan) {
        made(m_plan, m_rooms.vault, planContent(m_rooms.library), m_rooms.clock);
        connect(lock(), &LockModel::aboutToLock, m_plan, &PlanModel::flush);
        forgetWhenLocked(m_plan);
        connect(m_plan, &PlanModel::planChanged, plans(), &PlanListModel::refreshSoon);
    }
    return m_plan;
}

VersionsModel *AppSession::versions()
{
    if (!m_versions) {
        made(m_versions, m_rooms.vault, planContent(m_rooms.library), *m_settings, m_rooms.clock);
        connect(lock(), &LockModel::locked, m_versions, &VersionsModel::forget);
    }
    return m_versions;
}

TakeModel *AppSession::take()
{
    if (!m_take) {
        made(m_take, m_rooms.vault, planContent(m_rooms.library), m_rooms.clock)->setPaperPort(m_rooms.paper);
        forgetWhenLocked(m_take);
        connect(m_take, &TakeModel::erased, plan(), &PlanModel::forget);
        connect(m_take, &TakeModel::erased, plans(), &PlanListModel::refresh);
        connect(m_take, &TakeModel::erased, people(), &PeopleModel::refresh);
    }
    return m_take;
}

LeaveNothingModel *AppSession::leaveNothing()
{
    if (!m_leaveNothing) {
        made(m_leaveNothing, m_rooms.vault, planContent(m_rooms.library), m_rooms.clock);
        connect(take(), &TakeModel::erased, m_leaveNothing, &LeaveNothingModel::erase);
        const auto gone = [](auto *model) { // nobody else's plan is touched
            if (model && LeaveNothingModel::isPassing(model->planId()))
                model->forget();
        };
        connect(m_leaveNothing, &LeaveNothingModel::erased, this, [this, gone] {
            gone(m_plan);
            gone(m_useNow);
            gone(m_take);
        });
    }
    return m_leaveNothing;
}

HandOverModel *AppSession::handOver()
{
    if (!m_handOver) {
        made(m_handOver, *lock(), m_router, *m_settings, m_rooms.dataDir / "handed-over", m_rooms.vault.thread());
        // What was asked for before the keys went may still have come in: nobody else's name stays in memory.
        connect(lock(), &LockModel::handedOver, this, [this] {
            if (m_plans)
                m_plans->forget();
            if (m_people)
                m_people->forget();
            if (m_leaveNothing)
                m_leaveNothing->erase();
        });
    }
    return m_handOver;
}

UseNowModel *AppSession::useNow()
{
    if (!m_useNow) {
        made(m_useNow, m_rooms.vault, planContent(m_rooms.library), m_rooms.clock);
        forgetWhenLocked(m_useNow);
    }
    return m_useNow;
}

CallModel *AppSession::ownCall()
{
    if (!m_ownCall) {
        made(m_ownCall, callContent(m_rooms.library, *kit()->numbers()), *place(), *m_settings, m_rooms.dialer, crisisDesk())->setQuiet();
        connect(lock(), &LockModel::locked, m_ownCall, &CallModel::forget);
    }
    return m_ownCall;
}

void AppSession::setHidden(bool hidden)
{
    if (hidden == m_hidden)
        return;
    m_hidden = hidden;
    if (hidden)
        lock()->lock();
    emit hiddenChanged();
}

void AppSession::startOverdose()
{
    run()->start(QStringLiteral("overdose"));
    m_router.open(QStringLiteral("now/overdose"));
}

void AppSession::restore()
{
    crisisDesk().restore();
    returning()->restore();
}

} // namespace handrail::view
