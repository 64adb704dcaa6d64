#include "runsenses.h"

#include "runmodel.h"

#include "platform/clicker.h"
#include "platform/keepawake.h"

#include <QPointer>

namespace handrail::view {

RunSenses::RunSenses(RunModel &run, platform::Clicker *clicker, platform::KeepAwake *awake, QObject *parent)
    : QObject(parent), m_run(run), m_clicker(clicker), m_awake(awake)
{
    connect(&m_run, &RunModel::ticked, this, &RunSenses::beat);
    connect(&m_run, &RunModel::compressed, this, &RunSenses::push);
    connect(&m_run, &RunModel::changed, this, &RunSenses::wake);
    connect(&m_run, &RunModel::visibleChanged, this, &RunSenses::wake);
    wake();
}

bool RunSenses::canSound() const { return m_clicker && m_clicker->canClick(); }

void RunSenses::setSound(bool on)
{
    if (on == m_sound)
        return;
    m_sound = on;
    emit changed();
}

void RunSenses::holdAwake(bool on)
{
    m_held = on;
    wake();
}

void RunSenses::beat()
{
    const bool paced = m_run.running() && m_run.visible() && m_run.pacer() == QLatin1String("breath");
    const int second = paced ? m_run.beatSecond() : -1;
    const bool turned = second != m_second;
    m_second = second;
    if (paced && turned && m_sound && second == m_run.beatOf() - 1 && canSound())
        m_clicker->click(platform::Clicker::Tone::Breath);
}

void RunSenses::push()
{
    const bool lit = m_run.running() && m_run.visible() && m_run.compressionLit();
    const bool turned = lit && !m_lit;
    m_lit = lit;
    if (turned && m_sound && canSound())
        m_clicker->click(platform::Clicker::Tone::Push);
}

void RunSenses::wake()
{
    const bool shown = m_run.running() && m_run.visible();
    if (m_awake)
        m_awake->hold(m_held || shown);
    if (m_clicker && shown) { // before its first beat: finding a sound device takes its time
        m_clicker->wake([senses = QPointer(this)] {
            if (senses)
                emit senses->changed();
        });
    }
}

} // namespace handrail::view
