#include "view/session/planssession.h"

#include "library/library.h"
#include "view/desk/countyline.h"
#include "view/desk/vaultdesk.h"
#include "view/session/callsession.h"
#include "view/session/sessionground.h"

namespace handrail::view {
namespace {

PlanContent libraryForms(const library::Library &library)
{
    return {[&library](const std::string &id, const std::string &lang) { return library.planTemplate(id, lang); },
            [&library](const std::string &id, const std::string &lang) { return library.fact(id, lang); },
            [&library](const std::string &lang) { return library.heads("plan", lang); }};
}

/// Nobody else's plan is touched.
template <typename Model>
void forgetPassing(Model *model)
{
    if (model && LeaveNothingModel::isPassing(model->planId()))
        model->forget();
}

template <typename Model>
void forgetKept(Model *model)
{
    if (!LeaveNothingModel::isPassing(model->planId()))
        model->forget();
}

} // namespace

PlansSession::PlansSession(SessionGround &ground, CallSession &calls, QObject *parent)
    : QObject(parent), m_ground(ground), m_calls(calls)
{
    // What was asked for before the keys went may still have come in: nobody else's name stays in memory.
    connect(&ground.lock(), &LockModel::handedOver, this, [this] {
        if (m_list)
            m_list->forget();
        if (m_leaveNothing)
            m_leaveNothing->erase();
    });
    connect(&ground, &SessionGround::cleared, this, [this] {
        if (m_leaveNothing)
            m_leaveNothing->erase();
    });
}

template <typename Model>
void PlansSession::forgetWhenLocked(Model *model)
{
    connect(&m_ground.lock(), &LockModel::locked, model, [model] { forgetKept(model); });
}

template <typename Model>
void PlansSession::forgetWhenErased(Model *model)
{
    connect(&m_ground, &SessionGround::erased, model, [model] { forgetKept(model); });
}

PlanContent PlansSession::content()
{
    const library::Library &library = m_ground.rooms().library;
    PlanContent content = libraryForms(library);
    content.line = [this, &library](const std::string &asked, const std::string &lang) {
        const auto lines = [&library](const std::string &in, const std::string &county) {
            return library.lines(in, county);
        };
        return library.line(countyLine(asked, m_calls.place()->lineCounties(), lang, lines), lang);
    };
    return content;
}

PlanListModel *PlansSession::list()
{
    if (!m_list) {
        made(this, m_list, m_ground.rooms().vault, content(), m_ground.settings(), m_ground.rooms().clock);
        connect(&m_ground.lock(), &LockModel::unlocked, m_list, &PlanListModel::refresh);
        connect(&m_ground.lock(), &LockModel::locked, m_list, &PlanListModel::forget);
        connect(&m_ground, &SessionGround::erased, m_list, &PlanListModel::refresh);
        // It may be open on its page: what is typed goes to disk before, and it is read anew after.
        connect(m_list->dates(), &PlanDatesModel::aboutToChange, this, [this](const QString &planId) {
            if (!m_plan || m_plan->planId() != planId)
                return;
            m_plan->settle();
            m_plan->forget();
        });
    }
    return m_list;
}

PlanModel *PlansSession::plan()
{
    if (!m_plan) {
        Settings &settings = m_ground.settings();
        made(this, m_plan, m_ground.rooms().vault, content(), m_ground.rooms().clock);
        connect(&m_ground.lock(), &LockModel::aboutToLock, m_plan, &PlanModel::flush);
        forgetWhenLocked(m_plan);
        connect(m_plan, &PlanModel::planChanged, list(), &PlanListModel::refreshSoon);
        forgetWhenErased(m_plan);
        const auto speak = [this, &settings] { m_plan->setPeerLanguage(settings.language()); };
        connect(&settings, &Settings::languageChanged, m_plan, speak);
        speak();
    }
    return m_plan;
}

VersionsModel *PlansSession::versions()
{
    if (!m_versions) {
        made(this, m_versions, m_ground.rooms().vault, content(), m_ground.settings(), m_ground.rooms().clock);
        connect(&m_ground.lock(), &LockModel::locked, m_versions, &VersionsModel::forget);
        connect(&m_ground, &SessionGround::erased, m_versions, &VersionsModel::forget);
    }
    return m_versions;
}

TakeModel *PlansSession::take()
{
    if (!m_take) {
        made(this, m_take, m_ground.rooms().vault, content(), m_ground.rooms().clock)
            ->paper()
            ->setPort(m_ground.rooms().paper);
        forgetWhenLocked(m_take);
        connect(m_take->erasing(), &TakeErasing::erased, &m_ground, &SessionGround::erased);
        connect(m_take->erasing(), &TakeErasing::erased, this, &PlansSession::tookOut);
    }
    return m_take;
}

UseNowModel *PlansSession::useNow()
{
    if (!m_useNow) {
        made(this, m_useNow, m_ground.rooms().vault, content(), m_ground.rooms().clock);
        forgetWhenLocked(m_useNow);
        forgetWhenErased(m_useNow);
    }
    return m_useNow;
}

LeaveNothingModel *PlansSession::leaveNothing()
{
    if (!m_leaveNothing) {
        made(this, m_leaveNothing, m_ground.rooms().vault, content(), m_ground.rooms().clock);
        connect(take()->erasing(), &TakeErasing::erased, m_leaveNothing, &LeaveNothingModel::erase);
        connect(m_leaveNothing, &LeaveNothingModel::lapsedNow, this, [this] {
            if (LeaveNothingModel::isPassing(m_ground.router().argument()))
                m_ground.router().goTo(QStringLiteral("home"));
        });
        connect(m_leaveNothing, &LeaveNothingModel::erased, this, [this] {
            forgetPassing(m_plan);
            forgetPassing(m_useNow);
            forgetPassing(m_take);
        });
    }
    return m_leaveNothing;
}

HandOverModel *PlansSession::handOver()
{
    return made(this, m_handOver, m_ground.lock(), m_ground.router(), m_ground.settings(),
                m_ground.rooms().dataDir / "handed-over", m_ground.rooms().vault.thread());
}

} // namespace handrail::view
