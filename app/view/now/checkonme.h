#pragma once

#include "view/desk/crisisdesk.h"
#include "view/desk/sametouch.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace handrail::platform { class Dialer; }

namespace handrail::view {

/// The responder's own timer: 'check on me in 20 minutes'. When it is over every screen asks, and one tap puts a
/// message into the phone's message app; nothing is ever sent by itself. Survives the app's end; its seconds tick only
/// while a screen shows them.
class CheckOnMe : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask NowSession for it")

    Q_PROPERTY(bool set READ isSet NOTIFY changed FINAL)
    Q_PROPERTY(bool over READ isOver NOTIFY changed FINAL)       ///< the time is up and nobody has said 'I am fine'
    Q_PROPERTY(int minutes READ minutes NOTIFY changed FINAL)    ///< that were asked for
    Q_PROPERTY(QString remaining READ remaining NOTIFY ticked FINAL) ///< "12:05"
    Q_PROPERTY(QString late READ late NOTIFY ticked FINAL) ///< "2:10": how long ago it was over; empty before
    /// number the message goes to; empty: none was given
    Q_PROPERTY(QString to READ to WRITE setTo NOTIFY changed FINAL)
    Q_PROPERTY(QString dueTime READ dueTime NOTIFY changed FINAL) ///< time of day it is over
    Q_PROPERTY(bool watched READ isWatched WRITE setWatched NOTIFY watchedChanged FINAL) ///< a screen shows the seconds
    Q_PROPERTY(bool canText READ canText CONSTANT FINAL)
    Q_PROPERTY(QString handed READ handed NOTIFY changed FINAL)  ///< "", "messages", "refused"

public:
    CheckOnMe(CrisisDesk &desk, platform::Dialer &dialer, QObject *parent = nullptr);

    [[nodiscard]] bool isSet() const { return crisis::isSet(m_check); }
    [[nodiscard]] bool isOver() const;
    [[nodiscard]] int minutes() const { return m_check.minutes; }
    [[nodiscard]] QString remaining() const;
    [[nodiscard]] QString late() const;
    [[nodiscard]] QString to() const { return QString::fromStdString(m_check.to); }
    void setTo(const QString &number); ///< of the timer that is set; what no phone could dial is not taken
    [[nodiscard]] QString dueTime() const;
    [[nodiscard]] bool isWatched() const { return m_watched; }
    void setWatched(bool watched);
    [[nodiscard]] bool canText() const;
    [[nodiscard]] QString handed() const { return m_handed; }

    /// 1 … 240 minutes from now; a timer that is set starts anew. @p to: number of a colleague, so that nobody has to
    /// look for it when the time is up; kept in the slot of this device until the timer ends, never in settings.
    Q_INVOKABLE void start(int minutes, const QString &to = {});
    /// More time, counted from now; the number stays.
    Q_INVOKABLE void more(int minutes);
    /// 'I am fine': the timer is gone.
    Q_INVOKABLE void fine();
    /// Puts @p body into the message app for @p number: a person's tap, and the person sends it there.
    Q_INVOKABLE void message(const QString &number, const QString &body);

signals:
    void changed();
    void ticked();
    void watchedChanged();
    void calls(); ///< the time is up: now, and after each of the first minutes that nobody answers

private:
    void adopt();
    void schedule();
    void look();
    void tell();
    void keep(const std::string &kind);

    CrisisDesk &m_desk;
    platform::Dialer &m_dialer;
    SameTouch m_touch;
    crisis::CheckIn m_check;
    QTimer m_end, m_second;
    QString m_handed;
    bool m_watched = false;
    bool m_saidOver = false; ///< isOver() as the screens know it
    QString m_saidDue;       ///< and dueTime()
};

} // namespace handrail::view
