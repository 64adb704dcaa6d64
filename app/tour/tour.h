#pragma once

#include "start/options.h"
#include "tour/settling.h"
#include "tour/tourstops.h"

#include <QHash>
#include <QObject>
#include <QStringList>
#include <QVector>

class QQuickWindow;

namespace handrail::view { class AppSession; class VaultDesk; }

namespace handrail {

/// Walks every screen in every size class, language and theme. With a folder it writes a picture of each, named so that
/// a designer finds it ("overdose--phone-es-night.png"); without one it only looks (the self-test). Ends the process.
class Tour : public QObject {
    Q_OBJECT
public:
    /// @p samplePlan: id of a plan to show; empty: screens that need one are left out.
    Tour(view::AppSession &session, view::VaultDesk &vault, TourClock &clock, QQuickWindow &window,
         const Options &options, QString samplePlan, QObject *parent = nullptr);
    void start();
    /// How many things the screens so far lacked for a screen reader or a thumb (self-test only); each was printed.
    [[nodiscard]] int missing() const { return m_missing; }

private:
    struct Look {
        QString name;
        QSize size;
        QString language, theme;
        double textScale;
        bool unseen = false; // each page is made while its stack is not shown, as behind the lock, and shown afterwards
    };
    void planLooks();
    void next();
    void show(const Look &look, const TourStop &stop);
    void settle();
    void take();
    void readControls();
    void writeControls();
    [[nodiscard]] QStringList lostControls() const; ///< named controls that this screen ought to have and has not
    bool check(); ///< false: something is missing that may only be late; look again
    void waitForLine();

    view::AppSession &m_session;
    TourClock &m_clock;
    QQuickWindow &m_window;
    const Options &m_options;
    Settling m_settling;
    QVector<Look> m_looks;
    QVector<TourStop> m_stops;
    QString m_samplePlan;
    QString m_fileName;
    /// by picture: what ought to be there, or what is, when it is being written
    QHash<QString, QStringList> m_controls;
    int m_look = 0;
    int m_stop = -1;
    int m_pictures = 0;
    int m_looksAgain = 0;
    int m_missing = 0;
};

} // namespace handrail
