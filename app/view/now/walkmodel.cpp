#include "view/now/walkmodel.h"

#include "view/desk/settings.h"
#include "view/desk/timetext.h"

#include "storage/walltime.h"

#include <algorithm>

namespace handrail::view {
namespace {

constexpr std::int64_t kDoubleTapMs = 350; // two presses closer than this are one trembling thumb, as in a run

QString text(const std::string &s) { return QString::fromStdString(s); }

} // namespace

WalkModel::WalkModel(CrisisDesk &desk, CrisisContent content, Settings &settings, QObject *parent)
    : QObject(parent), m_desk(desk), m_content(std::move(content)), m_settings(settings),
      m_given({"step", "question", "answer", "because", "at"})
{
    m_parts = {new WalkAbout(*this), new WalkAsked(*this), new WalkResult(*this)};
    connect(&m_settings, &Settings::languageChanged, this, [this] {
        load();
        refresh();
    });
    connect(&m_desk, &CrisisDesk::restored, this, &WalkModel::adopt);
    connect(&m_desk, &CrisisDesk::visitChanged, this, [this] {
        // the visit was closed: its answers stay with it
        if (!m_run.visitId.empty() && m_run.visitId != m_desk.visit().id) {
            m_run = crisis::beginWalk(m_walk, {}, m_desk.clock().now());
            refresh();
        } else {
            tell();
        }
    });
}

void WalkModel::load()
{
    m_walk = {};
    const std::string lang = m_settings.language().toStdString();
    for (const library::Head &head : m_content.heads("walk", lang)) {
        if (head.place != m_place.toStdString() && head.id != m_place.toStdString())
            continue;
        if (auto walk = m_content.walk(head.id, lang))
            m_walk = std::move(walk.value());
        return;
    }
}

void WalkModel::open(const QString &place)
{
    m_place = place;
    load();
    m_cameAt = m_desk.clock().now();
    m_run = crisis::beginWalk(m_walk, {}, m_desk.clock().now());
    if (m_desk.isRestored())
        adopt();
    else
        m_desk.restore();
    refresh();
}

void WalkModel::adopt()
{
    if (!found() || !m_run.given.empty())
        return;
    const auto known = std::ranges::find(m_desk.walks(), m_walk.head.id, &crisis::WalkRun::walkId);
    if (known != m_desk.walks().end() && crisis::isOpen(m_desk.visit()) && known->visitId == m_desk.visit().id)
        m_run = crisis::settled(m_walk, *known);
    refresh();
}

bool WalkModel::tooSoon() const
{
    const storage::Moment now = m_desk.clock().now();
    // Only the boot clock may hold a thumb back: after a reboot or a clock change the buttons must work.
    return m_cameAt && !now.bootId.empty() && m_cameAt->bootId == now.bootId
           && now.bootMs - m_cameAt->bootMs < kDoubleTapMs;
}

void WalkModel::answer(const QString &answer)
{
    if (tooSoon())
        return;
    crisis::WalkRun before = m_run;
    if (before.visitId.empty())
        before.visitId = m_desk.visitId();
    take(crisis::answer(m_walk, before, answer.toStdString(), m_desk.clock().now()));
}

void WalkModel::backTo(const QString &step)
{
    take(step.isEmpty() && !m_run.given.empty() ? crisis::backTo(m_run, m_run.given.front().step)
                                                : crisis::backTo(m_run, step.toStdString()));
}

void WalkModel::take(crisis::WalkRun next)
{
    m_cameAt = m_desk.clock().now();
    const crisis::Changes changes = crisis::changes(m_walk, m_run, next);
    m_run = std::move(next);
    m_desk.remember(m_run);
    m_desk.keep(changes, {{crisis::walkSlot(m_run), crisis::toJson(m_run)}});
    refresh();
}

void WalkModel::refresh()
{
    m_here = crisis::standsAt(m_walk, m_run);
    QVector<QVariantMap> given;
    for (const crisis::WalkGiven &g : m_run.given) {
        const auto *asked = crisis::findWalkStep(m_walk, g.step);
        const auto *answered = asked ? crisis::findAnswer(*asked, g.answer) : nullptr;
        if (!answered)
            continue;
        given.append({{QStringLiteral("step"), text(g.step)},
                      {QStringLiteral("question"), text(asked->question)},
                      {QStringLiteral("answer"), text(answered->label)},
                      {QStringLiteral("because"), text(answered->because)},
                      {QStringLiteral("at"), timeOfDay(storage::wallMs(g.at, m_desk.clock().now()))}});
    }
    m_given.set(std::move(given));
    m_parts.asked->arrange();
    m_parts.result->arrange();
    tell();
}

/// The parts first: whoever follows `here` to what has the focus then finds the question or the end there already.
void WalkModel::tell()
{
    emit m_parts.about->changed();
    emit m_parts.asked->changed();
    emit m_parts.result->changed();
    emit changed();
}

} // namespace handrail::view
