#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <span>

namespace handrail::view {

/// When a place waits for the unlock.
enum class Behind {
    Nothing, ///< Now, guides, the directory: never; help does not wait for a passphrase
    Lock,    ///< records: while they are locked. Before any setup a list is open, and empty
    Vault,   ///< records, and nothing can be kept or shown before there is a vault
};

/// Who finds a place on the kiosk.
enum class OnKiosk { Never, Always, PassingPlan };

/// What is true of one place of the app, wherever it is asked for. One row a route: a new screen is a row here, its
/// page, and a stop of the tour (tests/architecture/tour.py).
struct RouteRow {
    const char *route;
    const char *page; ///< a file of qml/
    Behind behind = Behind::Nothing;
    OnKiosk kiosk = OnKiosk::Never;
    bool dock = false;      ///< on a phone a dock of its own stands where the navigation would be
    bool byPlace = false;   ///< without an argument it shows the content that serves this very place
};
[[nodiscard]] std::span<const RouteRow> routeRows();
/// Null: the place of a guide, which GuidePage shows.
[[nodiscard]] const RouteRow *routeRow(const QString &route);

/// The table of routes as the pages ask it.
class Routes : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    using QObject::QObject;

    /// The file that shows @p route; GuidePage.qml for what is content alone.
    Q_INVOKABLE QString page(const QString &route) const;
    /// What its page is opened with.
    Q_INVOKABLE QString argument(const QString &route, const QString &argument) const;
    /// No motion in a protocol or where a life may wait.
    Q_INVOKABLE bool instant(const QString &route) const;
    /// Steps that save a life, and a call: nothing that can wait a moment may lie over them.
    Q_INVOKABLE bool keepsClear(const QString &route, bool running) const;
    Q_INVOKABLE bool hasDock(const QString &route) const;
    /// Records need the vault open. @p noVaultYet: nothing was ever set up here.
    Q_INVOKABLE bool needsUnlock(const QString &route, const QString &argument, bool noVaultYet) const;

    [[nodiscard]] static bool onKiosk(const QString &route, const QString &argument);
};

} // namespace handrail::view
