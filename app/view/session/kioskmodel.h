#pragma once

#include "view/desk/keptfile.h"
#include "view/desk/quietcountdown.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <filesystem>
#include <functional>

namespace handrail::view {

class LockModel;
class Router;
class Settings;

/// The device on a wall of a drop-in centre (product.md, four ways of use): the directory, slowing down, a plan that
/// leaves nothing, and the emergency numbers. No record is reachable: the vault is locked, the router refuses every
/// other place, and only a peer's passphrase ends it. What a visitor typed goes with 'Start over', or when nobody is
/// there any more (QuietCountdown). Known from the first frame after a kill: a marker file beside the vault says so
/// before the vault has answered.
class KioskModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask AppSession for it")

    Q_PROPERTY(bool active READ active NOTIFY changed FINAL)
    /// there are no records and no passphrase any more: anyone may end it
    Q_PROPERTY(bool free READ isFree NOTIFY changed FINAL)
    /// 'Still there?' is asked, and this long it waits; 0: it is not
    Q_PROPERTY(int secondsLeft READ secondsLeft NOTIFY quietChanged FINAL)
    Q_PROPERTY(int quietS READ quietS CONSTANT FINAL)
    Q_PROPERTY(int askS READ askS CONSTANT FINAL)
    /// a number is on screen: somebody may be on the phone with it
    Q_PROPERTY(bool calling READ isCalling WRITE setCalling NOTIFY changed FINAL)
    Q_PROPERTY(bool own READ isOwn CONSTANT FINAL) ///< the device is the wall's own: nothing closes its window
    /// why it did not begin, for SaveBanner; "": it did, or nobody asked
    Q_PROPERTY(QString saveTrouble READ saveTrouble NOTIFY changed FINAL)
    Q_PROPERTY(QString home READ home CONSTANT FINAL) ///< the language it goes back to

public:
    /// @p marker: a file that is there while the kiosk is on; holds its language and text size and nothing else.
    KioskModel(LockModel &lock, Router &router, Settings &settings, const storage::Clock &clock,
               std::filesystem::path marker, storage::StorageThread &thread, QObject *parent = nullptr);

    [[nodiscard]] bool active() const { return m_active; }
    [[nodiscard]] bool isFree() const;
    [[nodiscard]] int secondsLeft() const { return m_countdown.secondsLeft(); }
    [[nodiscard]] static int quietS() { return QuietCountdown::kQuietS; }
    [[nodiscard]] static int askS() { return QuietCountdown::kAskS; }
    [[nodiscard]] bool isCalling() const { return m_calling; }
    void setCalling(bool calling);
    [[nodiscard]] bool isOwn() const { return m_own; }
    [[nodiscard]] QString saveTrouble() const { return m_saveTrouble; }
    [[nodiscard]] QString home() const { return m_language; }

    /// Whether the kiosk may show a place. A plan only when it is one in memory.
    [[nodiscard]] static bool shows(const QString &route, const QString &argument);

    /// In the language and text size of now, once it is on disk that the device is the kiosk: one that a restart would
    /// give to visitors as the peers' own does not begin (saveTrouble). Only while the records are open: whoever begins
    /// it can end it.
    Q_INVOKABLE void begin();
    /// Somebody comes to ask for it anew.
    Q_INVOKABLE void forgetTrouble();
    /// The device is the wall's own (--kiosk): it is the kiosk from now on, and again whenever the records lock, unless
    /// @p busy says that something is under way that a peer must find again as it was. Before the first frame, and
    /// once.
    void stayOn(std::function<bool()> busy);
    /// A run was under way in a peer's hands when the program died, and is known again: nobody has to unlock to go on
    /// with it.
    void letBack();
    /// A visitor is done: everything they left goes, Home shows.
    Q_INVOKABLE void startOver();
    /// Somebody is there: the time starts anew.
    Q_INVOKABLE void stay() { m_countdown.stay(); }
    /// With a peer's passphrase. A wrong one is LockModel's to say.
    Q_INVOKABLE void end(const QString &passphrase);
    Q_INVOKABLE void endWithWords(const QString &recoveryWords);
    /// Looks at the clock now instead of at the next tick.
    Q_INVOKABLE void lookAtTheTime() { m_countdown.lookAtTheTime(); }

signals:
    void changed();
    void quietChanged();
    void cleared(); ///< whoever holds a visitor's words lets them go

private:
    void hang();
    void refuse();
    void enter();
    void finish();
    [[nodiscard]] bool isFresh() const;

    LockModel &m_lock;
    Router &m_router;
    Settings &m_settings;
    KeptFile m_marker;
    QuietCountdown m_countdown; ///< watches only while the kiosk is on
    QString m_language;
    double m_textScale = 1.0;
    QString m_saveTrouble;
    bool m_active = false, m_beginning = false, m_calling = false;
    bool m_own = false, m_fromStart = false; ///< m_fromStart: nobody hung it up, it came with the start
    std::function<bool()> m_busy; ///< set with m_own
    bool m_ending = false; ///< a peer's passphrase was given
};

} // namespace handrail::view
