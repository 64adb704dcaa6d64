#include "view/now/runsenses.h"

#include "view/desk/settings.h"
#include "view/now/runmodel.h"

#include "platform/buzzer.h"
#include "platform/clicker.h"
#include "platform/keepawake.h"

#include <QPointer>

#include <utility>

namespace handrail::view {

using platform::Buzzer;
using platform::Clicker;

namespace {

constexpr int kLongestTalkMs = 15'000; // a step's title and four lines

} // namespace

RunSenses::RunSenses(RunModel &run, const Ports &ports, Settings &settings, QObject *parent)
    : QObject(parent), m_run(run), m_ports(ports), m_settings(settings)
{
    connect(&m_run, &RunModel::ticked, this, &RunSenses::second);
    connect(&m_run, &RunModel::compressed, this, &RunSenses::push);
    connect(&m_run, &RunModel::changed, this, &RunSenses::wake);
    connect(&m_run, &RunModel::visibleChanged, this, &RunSenses::wake);
    connect(&m_run, &RunModel::markSaved, this, [this] {
        if (buzzes() && canBuzz())
            m_ports.buzzer->buzz(Buzzer::Buzz::Mark);
    });
    connect(&m_settings, &Settings::sensesChanged, this, &RunSenses::changed);
    connect(&m_settings, &Settings::languageChanged, this, &RunSenses::changed); // another voice, or none
    wake();
}

bool RunSenses::canSound() const { return m_ports.clicker && m_ports.clicker->canClick(); }
bool RunSenses::canBuzz() const { return m_ports.buzzer && m_ports.buzzer->canBuzz(); }
bool RunSenses::canRead() const { return m_speaker && m_speaker->speaks(m_settings.language()); }
bool RunSenses::sound() const { return m_settings.sound(); }
bool RunSenses::buzzes() const { return m_settings.vibration(); }
bool RunSenses::reads() const { return m_settings.readAloud(); }
void RunSenses::setSound(bool on) { m_settings.setSound(on); }
void RunSenses::setBuzzes(bool on) { m_settings.setVibration(on); }

void RunSenses::setReads(bool on)
{
    if (on == reads())
        return;
    m_settings.setReadAloud(on);
    m_read.clear();
    if (on)
        readStep();
    else
        hush();
}

void RunSenses::holdAwake(bool on)
{
    m_held = on;
    wake();
}

bool RunSenses::shown() const { return m_run.running() && m_run.visible(); }
bool RunSenses::talking() const { return m_speaker && m_speaker->speaking() && !m_talk.hasExpired(); }

void RunSenses::second()
{
    const bool paced = shown() && m_run.pacer()->kind() == QLatin1String("breath");
    const int second = paced ? m_run.pacer()->beatSecond() : -1;
    const bool turned = second != m_second;
    m_second = second;
    if (paced && turned && second == m_run.pacer()->beatOf() - 1) {
        if (sound() && canSound() && !talking())
            m_ports.clicker->click(Clicker::Tone::Breath);
        if (buzzes() && canBuzz())
            m_ports.buzzer->buzz(Buzzer::Buzz::Breath);
    }
    watchDoses();
    if (!m_dueUnsaid.isEmpty() && !(paced && second == m_run.pacer()->beatOf() - 1)) { // never into the tone of a breath
        const QStringList due = std::exchange(m_dueUnsaid, {});
        if (reads() && canRead())
            say(due.join(QLatin1Char(' ')));
        else if (sound() && canSound())
            m_ports.clicker->click(Clicker::Tone::Due);
    }
}

void RunSenses::push()
{
    const bool lit = shown() && m_run.pacer()->compressionLit();
    const bool turned = lit && !m_lit;
    m_lit = lit;
    if (!turned)
        return;
    if (sound() && canSound() && !talking())
        m_ports.clicker->click(Clicker::Tone::Push);
    if (buzzes() && canBuzz())
        m_ports.buzzer->buzz(Buzzer::Buzz::Push);
}

void RunSenses::wake()
{
    if (m_ports.awake)
        m_ports.awake->hold(m_held || shown());
    if (!shown()) {
        hush();
        m_read.clear(); // it is read again when the run is shown again
        return;
    }
    const auto found = [senses = QPointer(this)] {
        if (senses)
            emit senses->changed();
    };
    // Looked for before they are wanted: a sound device or a voice may take its time to answer.
    if (m_ports.clicker)
        m_ports.clicker->wake(found);
    if (m_ports.buzzer)
        m_ports.buzzer->wake(found);
    if (m_ports.speech && !m_speaker) {
        m_speaker = new Speaker(m_ports.speech, this);
        connect(m_speaker, &Speaker::languagesChanged, this, [this] {
            emit changed();
            readStep();
        });
        emit changed(); // voices that were found for another screen
    }
    readStep();
}

void RunSenses::readStep()
{
    if (!reads() || !canRead() || !shown())
        return;
    const QString step =
        m_settings.language() + QLatin1Char(' ') + QString::number(m_run.people()->person()) + QLatin1Char(' ') + m_run.step()->stepId();
    if (step == m_read)
        return;
    m_read = step;
    // Pushes leave no room for more than what to do.
    const QString clock = m_run.step()->clockLarge() ? clockWords() : QString();
    say(m_run.pacer()->kind() == QLatin1String("cpr") ? m_run.step()->title()
        : clock.isEmpty()                     ? m_run.step()->spoken()
                                              : m_run.step()->spoken() + QLatin1Char(' ') + clock);
}

void RunSenses::watchDoses()
{
    if (!shown()) // what became due unseen is told when it is seen
        return;
    const QStringList waited = std::exchange(m_waiting, {});
    for (const RunDoses::State &dose : m_run.doses()->states()) {
        const QString which = dose.runId + QLatin1Char(' ') + QString::number(dose.next);
        if (dose.phase == crisis::DoseClock::Phase::Wait) {
            m_waiting.append(which);
        } else if (waited.contains(which)) { // of the same dose of the same person: looking at somebody else's run
                                             // makes nothing due
            if (buzzes() && canBuzz())
                m_ports.buzzer->buzz(Buzzer::Buzz::Due);
            m_dueUnsaid.append(dueWords(dose.person, dose.next));
        }
    }
}

QString RunSenses::clockWords() const
{
    const QString phase = m_run.doses()->phase();
    if (phase == QLatin1String("none"))
        return {};
    if (phase != QLatin1String("wait"))
        return dueWords(m_run.people()->person(), m_run.doses()->given() + 1);
    QString words = m_waitForm;
    words.replace(QLatin1String("%1"), QString::number(m_run.doses()->given() + 1));
    return words.replace(QLatin1String("%2"), QString::number(m_run.doses()->fromMinutes()));
}

QString RunSenses::dueWords(int person, int dose) const
{
    const bool alone = m_run.people()->rows()->count() < 2;
    QString words = alone ? m_dueForm : m_personDueForm;
    if (alone)
        return words.replace(QLatin1String("%1"), QString::number(dose));
    words.replace(QLatin1String("%1"), QString::number(person));
    return words.replace(QLatin1String("%2"), QString::number(dose));
}

void RunSenses::say(const QString &words)
{
    if (words.isEmpty())
        return;
    m_talk.setRemainingTime(kLongestTalkMs);
    m_speaker->say(words, m_settings.language());
}

void RunSenses::hush()
{
    if (m_speaker && m_speaker->speaking())
        m_speaker->stop();
}

} // namespace handrail::view
