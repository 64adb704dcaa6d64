#pragma once

#include <QObject>
#include <QString>
#include <QVector>
#include <QtQml/qqmlregistration.h>

namespace handrail::view {

/// Where the person is: a stack of routes ("now/overdose", "plans/edit") with one argument each (an id, never a name).
/// Routes are the destinations of the design; which QML file shows one is QML's own matter. GUI thread only.
class Router : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask AppSession for it")

    Q_PROPERTY(QString route READ route NOTIFY changed FINAL)
    Q_PROPERTY(QString argument READ argument NOTIFY changed FINAL)
    /// What would open the page on top as it is now: its argument, or what was chosen there since.
    Q_PROPERTY(QString chosen READ chosen NOTIFY changed FINAL)
    /// First part of the route at the bottom of the stack: which item of the navigation is lit.
    Q_PROPERTY(QString section READ section NOTIFY changed FINAL)
    /// Route the back arrow leads to; empty at the bottom.
    Q_PROPERTY(QString backRoute READ backRoute NOTIFY changed FINAL)
    Q_PROPERTY(int depth READ depth NOTIFY changed FINAL)

public:
    struct Place {
        QString route, argument;
        /// what was chosen on the page since (a kind of emergency), as an argument that shows it again; empty: nothing
        QString chosen{};
        /// It is the same place whatever was chosen there: asking for '911' leads back to the sheet where 'not
        /// breathing' was chosen.
        bool operator==(const Place &other) const { return route == other.route && argument == other.argument; }
    };

    using QObject::QObject;

    [[nodiscard]] QString route() const { return m_stack.last().route; }
    [[nodiscard]] QString argument() const { return m_stack.last().argument; }
    [[nodiscard]] QString chosen() const
    {
        return m_stack.last().chosen.isEmpty() ? m_stack.last().argument : m_stack.last().chosen;
    }
    [[nodiscard]] QString section() const;
    [[nodiscard]] QString backRoute() const
    {
        return m_stack.size() > 1 ? m_stack[m_stack.size() - 2].route : QString();
    }
    [[nodiscard]] int depth() const { return static_cast<int>(m_stack.size()); }
    [[nodiscard]] const QVector<Place> &stack() const { return m_stack; }

    /// Goes to @p route on top of where the person is. Already there: nothing happens. Further down: comes back to it.
    Q_INVOKABLE void open(const QString &route, const QString &argument = {});
    /// Takes the place of the screen on top.
    Q_INVOKABLE void replace(const QString &route, const QString &argument = {});
    /// What was chosen on the page on top, as the argument that would open it so: it is there again after a restart. No
    /// page is made anew.
    Q_INVOKABLE void keepChosen(const QString &argument);
    Q_INVOKABLE void back();
    /// Clears the stack: Home, or Home and @p route. What the navigation bar does.
    Q_INVOKABLE void goTo(const QString &route);
    /// Puts a whole stack back after a restart.
    void restore(const QVector<Place> &stack);
    /// In hand-over: the stack is Home alone and every move above is refused, whoever asks.
    void confine(bool confined);
    [[nodiscard]] bool confined() const { return m_confined; }
    /// Whether a place may be shown.
    using Allowed = bool (*)(const QString &route, const QString &argument);
    /// On the kiosk: only what @p allowed says can be opened, from Home on; everything else is refused(), whoever asks.
    /// Null lifts it.
    void limit(Allowed allowed);
    [[nodiscard]] bool limited() const { return m_allowed != nullptr; }
    [[nodiscard]] Q_INVOKABLE bool allows(const QString &route, const QString &argument = {}) const;

signals:
    void changed();
    void pushed(const QString &route, const QString &argument);
    void replaced(const QString &route, const QString &argument);
    void poppedTo(int depth);
    void refused(const QString &route, const QString &argument); ///< asked for where it may not be shown

private:
    bool m_confined = false;
    Allowed m_allowed = nullptr;
    QVector<Place> m_stack{{QStringLiteral("home"), {}}};
};

} // namespace handrail::view
