#pragma once

#include "options.h"

#include <QObject>
#include <QStringList>
#include <QVector>

class QQuickWindow;

namespace handrail::view { class AppSession; }

namespace handrail {

/// Walks every screen in every size class, language and theme. With a folder it writes a picture of each, named so that a
/// designer finds it ("overdose--phone-es-night.png"); without one it only looks (the self-test). Ends the process.
class Tour : public QObject {
    Q_OBJECT
public:
    /// A screen: a name for the file, a route and its argument.
    struct Stop {
        QString name, route, argument;
    };

    /// @p samplePlan: id of a plan to show; empty: screens that need one are left out.
    Tour(view::AppSession &session, QQuickWindow &window, const Options &options, QString samplePlan, QObject *parent = nullptr);
    void start();

private:
    struct Look {
        QString name;
        QSize size;
        QString language, theme;
        double textScale;
    };
    void planLooks();
    void next();
    void show(const Look &look, const Stop &stop);
    void take();

    view::AppSession &m_session;
    QQuickWindow &m_window;
    const Options &m_options;
    QVector<Look> m_looks;
    QVector<Stop> m_stops;
    QString m_samplePlan;
    QString m_fileName;
    int m_look = 0;
    int m_stop = -1;
    int m_pictures = 0;
};

} // namespace handrail
