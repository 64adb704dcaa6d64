#include "view/now/runmodel.h"

#include "view/desk/settings.h"
#include "view/desk/timetext.h"

#include "crisis/pacer.h"

namespace handrail::view {
namespace {

constexpr std::int64_t kDoubleTapMs = 350; // two taps closer than this are one trembling thumb
constexpr std::int64_t kTwiceMs = 1000;    // and these, where no one does the same thing twice within a second

} // namespace

RunModel::RunModel(CrisisDesk &desk, CrisisContent content, Settings &settings, QObject *parent)
    : QObject(parent), m_book(desk, std::move(content), settings), m_people(m_book), m_protocol(m_book),
      m_step(m_book), m_pacer(m_book), m_doses(m_book), m_marks(m_book), m_help(m_book), m_saving(desk)
{
    m_timers.second.setSingleShot(true);
    m_timers.second.setTimerType(Qt::PreciseTimer);
    m_timers.compression.setSingleShot(true);
    m_timers.compression.setTimerType(Qt::PreciseTimer);
    connect(&m_timers.second, &QTimer::timeout, this, &RunModel::tick);
    connect(&m_timers.compression, &QTimer::timeout, this, [this] {
        emit compressed();
        schedule();
    });
    connect(this, &RunModel::ticked, &m_people, &PeopleDown::ticked);
    connect(this, &RunModel::ticked, &m_pacer, &RunPacer::ticked);
    connect(this, &RunModel::ticked, &m_doses, &RunDoses::ticked);
    connect(this, &RunModel::compressed, &m_pacer, &RunPacer::compressed);
    connect(&m_book, &RunBook::changed, this, &RunModel::refresh); // after the parts, which heard it first
    connect(&m_book, &RunBook::markSaved, this, &RunModel::markSaved);
    connect(&m_book, &RunBook::returned, this, &RunModel::returned);
    m_book.wake();
}

void RunModel::act()
{
    if (m_book.enteredWithin(kDoubleTapMs))
        return;
    m_ledToCard = true;
    m_book.happen(crisis::Act{});
}

void RunModel::branch(int index)
{
    if (index < 0 || m_book.enteredWithin(kDoubleTapMs))
        return;
    m_ledToCard = true;
    if (m_step.branches()->word(index, QStringLiteral("goesOn")).toBool())
        return m_book.happen(crisis::GoOn{});
    m_book.happen(crisis::Take{static_cast<std::size_t>(index)});
}

void RunModel::handOver()
{
    m_ledToCard = false;
    m_book.happen(crisis::HandOver{});
}

void RunModel::finish()
{
    // The card's large button lies where the step's was.
    if (!(m_ledToCard && m_step.atEnd() && m_book.enteredWithin(kTwiceMs)))
        m_book.happen(crisis::Finish{});
}

void RunModel::setVisible(bool visible)
{
    if (visible == m_visible)
        return;
    m_visible = visible;
    emit visibleChanged();
    m_book.look(); // now, and not when the second is over
}

QString RunModel::elapsedText() const
{
    return runningTime(running() ? crisis::elapsedMs(m_book.run(), m_book.now()) / 1000 : 0);
}

QString RunModel::overdoseText() const
{
    const crisis::Run *on = running() && m_book.run().protocolId == "overdose" ? &m_book.run() : nullptr;
    for (const RunBook::Aside &other : m_book.others()) {
        if (on == nullptr && other.run.protocolId == "overdose" && !other.run.ended)
            on = &other.run;
    }
    return on != nullptr ? runningTime(crisis::elapsedMs(*on, m_book.now()) / 1000) : QString();
}

void RunModel::refresh()
{
    showCard();
    emit changed();
    emit ticked();
    emit compressed();
    schedule();
}

void RunModel::tick()
{
    if (m_step.hasTurned())
        return m_book.look();
    m_marks.tick();
    m_people.refresh();
    showCard();
    emit ticked();
    schedule();
}

void RunModel::showCard()
{
    m_handoff.show(m_book.protocol(), m_book.run(), m_book.desk().visit(), m_book.now(), m_book.settings().language());
}

void RunModel::schedule()
{
    if (!running() || !m_visible) {
        m_timers.second.stop();
        m_timers.compression.stop();
        return;
    }
    const storage::Moment now = m_book.now();
    // Aligned to the run's own seconds, a little behind them, so that a tick never falls before its second.
    if (!m_timers.second.isActive())
        m_timers.second.start(static_cast<int>(1004 - crisis::elapsedMs(m_book.run(), now) % 1000));
    if (m_pacer.kind() != QLatin1String("cpr"))
        m_timers.compression.stop();
    else if (!m_timers.compression.isActive())
        m_timers.compression.start(crisis::msToCompressionChange(crisis::onStepMs(m_book.run(), now)));
}

} // namespace handrail::view
