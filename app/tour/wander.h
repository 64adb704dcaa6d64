#pragma once

#include "start/options.h"
#include "tour/settling.h"
#include "tour/wanderscreen.h"

#include <QHash>
#include <QObject>
#include <QStringList>

#include <functional>
#include <random>

class QQuickWindow;

namespace handrail::view { class AppSession; class VaultDesk; }

namespace handrail {

class TourClock;

/// Where a walk begins, by its seed.
struct Night {
    bool phone = false;    ///< the device hands numbers to a phone app
    bool firstDay = false; ///< nobody has ever used it: no records, no directory
    bool wall = false;     ///< a kiosk: whoever walks is a visitor
    [[nodiscard]] static Night of(int seed)
    {
        return {.phone = seed % 4 == 3, .firstDay = seed % 8 == 5, .wall = seed % 8 == 6};
    }
};

/// A word that no one says, in all that is typed.
struct Canary {
    QString now = QStringLiteral("zeppelin0x"); ///< since the last lock
    QString gone;                               ///< before a lock that has just come
};

/// No number goes to the phone that nobody touched for; a double touch is one.
class PhoneWatch {
public:
    explicit PhoneWatch(std::function<int()> handed) : m_handed(std::move(handed)) {}
    void touched() { ++m_touches; }
    /// Since the last time. @return a sentence when more numbers went out than there were touches
    [[nodiscard]] QString look();

private:
    std::function<int()> m_handed; ///< how many so far
    int m_before = 0, m_touches = 0;
};

/// A thumb that cannot sleep goes through the app by chance, from a seed: every touch lands as a finger's does, some
/// before the one before has had its answer, and the clock may jump by days. After each step the screen must hold what
/// holds on every screen (whatIsWrong), and after a lock nothing that was typed may be left. Faster than the robot from
/// outside (docs/robot.md), which kills the app and asks what is on disk. The same seed takes the same steps for as
/// long as the rooms answer in the same order. Ends the process.
class Wander : public QObject {
    Q_OBJECT
public:
    /// @p handed: how many numbers the phone was handed so far
    Wander(view::AppSession &session, view::VaultDesk &vault, TourClock &clock, QQuickWindow &window,
           const Options &options, std::function<int()> handed, QObject *parent = nullptr);
    void start();
    /// How many different faults there were; each was printed with the steps that led to it.
    [[nodiscard]] int faults() const { return static_cast<int>(m_known.size()); }

private:
    void next();
    void look();
    void tell(const QString &fault);
    void goHome(); ///< by Escape and Back alone, as whoever is lost does
    void did(const QString &what) { m_trail += what; }
    /// One kind of step each. @return whether there was something to do it to
    bool press();
    bool hold();
    bool fill();
    bool keys();
    bool scroll();
    bool turn();
    bool dress(); ///< language, theme, size of the text
    bool sleep(); ///< the clock goes on, nobody touches anything
    bool leave(); ///< lock, or hide
    [[nodiscard]] const Target *any(const QVector<Target> &targets);
    [[nodiscard]] QString words(const Target &field);
    [[nodiscard]] int dice(int sides) { return static_cast<int>(m_chance() % static_cast<std::uint64_t>(sides)); }

    view::AppSession &m_session;
    TourClock &m_clock;
    QQuickWindow &m_window;
    const Options &m_options;
    PhoneWatch m_phone;
    Settling m_settling;
    std::mt19937_64 m_chance;
    QStringList m_trail;
    QHash<QString, int> m_pressed; ///< how often, by place and name
    QStringList m_warned;          ///< by QML, since the last look
    QStringList m_known;           ///< faults, their figures left out
    int m_step = 0;
    int m_homeward = 0; ///< Escape and Back that are still to come before one must be at home
    Canary m_canary;
};

} // namespace handrail
