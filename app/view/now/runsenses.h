#pragma once

#include "view/desk/speaker.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace handrail::platform {
class Buzzer;
class Clicker;
class KeepAwake;
class Speech;
}

namespace handrail::view {

class RunModel;
class Settings;

/// What a run does besides being read: a tone and a shake at each beat of its pacer, a shake when a mark is on disk, a
/// tone (or the voice) and a shake when another dose is due, of the shown person or of another one who is down, a voice
/// that reads the step when it changes, and a screen that stays awake. Light is the page's own. What the device cannot
/// do is absent, and its switch with it. Each switch is remembered.
///
/// Voice and tone never sound over each other: a beat while the voice speaks is seen and felt, not heard.
class RunSenses : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask NowSession for it")

    /// looked for when a run is first shown, as are the next two
    Q_PROPERTY(bool canSound READ canSound NOTIFY changed FINAL)
    Q_PROPERTY(bool canBuzz READ canBuzz NOTIFY changed FINAL)
    Q_PROPERTY(bool canRead READ canRead NOTIFY changed FINAL) ///< there is a voice for the language of the screen
    Q_PROPERTY(bool sound READ sound WRITE setSound NOTIFY changed FINAL)
    Q_PROPERTY(bool buzzes READ buzzes WRITE setBuzzes NOTIFY changed FINAL)
    Q_PROPERTY(bool reads READ reads WRITE setReads NOTIFY changed FINAL)
    /// What the voice says of the dose clock, given by the page. %1 is the number of the next dose, %2 in how many
    /// minutes after the last one it may be given.
    Q_PROPERTY(QString waitForm MEMBER m_waitForm NOTIFY formsChanged FINAL)
    Q_PROPERTY(QString dueForm MEMBER m_dueForm NOTIFY formsChanged FINAL)
    /// The same while more than one person is down: %1 is the person, %2 the number of the dose.
    Q_PROPERTY(QString personDueForm MEMBER m_personDueForm NOTIFY formsChanged FINAL)

public:
    /// Each may be null: then that is absent. They must outlive this.
    struct Ports {
        platform::Clicker *clicker = nullptr;
        platform::KeepAwake *awake = nullptr;
        platform::Buzzer *buzzer = nullptr;
        platform::Speech *speech = nullptr;
    };
    RunSenses(RunModel &run, const Ports &ports, Settings &settings, QObject *parent = nullptr);

    [[nodiscard]] bool canSound() const;
    [[nodiscard]] bool canBuzz() const;
    [[nodiscard]] bool canRead() const;
    [[nodiscard]] bool sound() const;
    [[nodiscard]] bool buzzes() const;
    [[nodiscard]] bool reads() const;
    void setSound(bool on);
    void setBuzzes(bool on);
    void setReads(bool on);
    /// Holds the screen awake for another long movement too (the breathing pacer of the ground page).
    Q_INVOKABLE void holdAwake(bool on);

signals:
    void changed();
    void formsChanged();

private:
    [[nodiscard]] bool shown() const;
    /// The voice is speaking. A service that never says that it has ended silences the tone no longer than a step takes
    /// to read.
    [[nodiscard]] bool talking() const;
    void second();
    void push();
    void wake();
    void readStep();
    void watchDoses();
    [[nodiscard]] QString clockWords() const;
    [[nodiscard]] QString dueWords(int person, int dose) const;
    void say(const QString &words);
    void hush();

    RunModel &m_run;
    Ports m_ports;
    Settings &m_settings;
    Speaker *m_speaker = nullptr; ///< made when a run is first shown: its voices are looked for then
    QString m_waitForm, m_dueForm, m_personDueForm;
    QString m_read;               ///< the step that was read, so that a change of its clock does not read it again
    /// doses, each of its run, that were not yet due when last looked: for the moment one becomes due
    QStringList m_waiting;
    QStringList m_dueUnsaid;
    QDeadlineTimer m_talk;
    bool m_held = false;
    bool m_lit = false;
    int m_second = -1;
};

} // namespace handrail::view
