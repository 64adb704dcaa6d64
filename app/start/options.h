#pragma once

#include "start/pseudo.h"

#include <QSize>
#include <QString>

#include <optional>

class QCoreApplication;

namespace handrail::view { class Settings; }

namespace handrail {

/// What the command line asks for; the same options serve people and tests. Nothing given: what the device remembers.
struct Options {
    std::optional<QSize> size;           ///< --size WxH, dp
    std::optional<QString> language;     ///< --lang en|es
    std::optional<QString> theme;        ///< --theme day|night|contrast
    std::optional<double> textScale;     ///< --text-scale 1.0 … 2.0
    QString dataDir;                     ///< --data DIR, else the system's place for this app's data
    QString position;                    ///< --position nmea:FILE|LAT,LON,METRES|none; empty: the system's
    QString tourDir;                     ///< --tour DIR
    QString tourOnly;                    ///< --tour-only TEXT: pictures whose name contains it
    /// --pseudo ltr|rtl: made-up words, longer and in brackets (tour and self-test)
    Pseudo pseudo = Pseudo::None;
    bool selfTest = false;               ///< --self-test
    /// --controls FILE: the named controls that every screen must have (self-test)
    QString controls;
    QString writeControls;               ///< --write-controls FILE: writes that file from what is there (self-test)
    bool walk = false;                   ///< --walk: the tour by hand, one screen for each line from standard input
    int wander = 0; ///< --wander SEED: by chance, from that seed, above nought; with --tour DIR a picture of each fault
    int steps = 300; ///< --steps N: how many (wander)
    bool looks = true; ///< --no-looks: what is cut or faint is no fault (wander)
    /// made-up people, a folder of its own
    [[nodiscard]] bool touring() const { return !tourDir.isEmpty() || selfTest || walk || wander > 0; }
    /// --kiosk: the device on the wall, whole screen, whenever no peer has unlocked it
    bool kiosk = false;
    /// --first-frame: print milliseconds to the first frame, and end (for the bench)
    bool firstFrame = false;
    bool wholeHome = false;              ///< --whole-home: the same once places and what waits are there too
};

/// Reads the arguments of @p app. --help and --version end the process; a wrong value prints a sentence and exits 2.
/// @p rehearsing: those of the tour and the self-test are there too.
[[nodiscard]] Options readOptions(const QCoreApplication &app, bool rehearsing);

/// What was asked for on the command line holds for this run only: the device does not remember it.
void applyOptions(const Options &options, view::Settings &settings);

} // namespace handrail
