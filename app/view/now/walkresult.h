#pragma once

#include "view/desk/rowsmodel.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace handrail::library { struct Action; }

namespace handrail::view {

class WalkModel;

/// What to do at the end to which a walk came; empty before it.
class WalkResult : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask WalkModel for it")

    Q_PROPERTY(bool there READ there NOTIFY changed FINAL) ///< the walk is at its end
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString why READ why NOTIFY changed FINAL)
    Q_PROPERTY(QString tone READ tone NOTIFY changed FINAL) ///< calm, act, urgent
    Q_PROPERTY(QString say READ say NOTIFY changed FINAL)
    Q_PROPERTY(QList<QString> lines READ lines NOTIFY changed FINAL)
    /// The one thing to do, large: the first action that reaches a person, or the first there is. Empty label: none.
    Q_PROPERTY(QString mainLabel READ mainLabel NOTIFY changed FINAL)
    Q_PROPERTY(QString mainRoute READ mainRoute NOTIFY changed FINAL)
    Q_PROPERTY(QString mainArgument READ mainArgument NOTIFY changed FINAL)
    Q_PROPERTY(handrail::view::RowsModel *actions READ actions CONSTANT FINAL) ///< the others: label, route, argument
    /// What is due in writing after the call, and until when once the call is marked; empty when nothing is.
    Q_PROPERTY(QString dueWords READ dueWords NOTIFY changed FINAL)
    Q_PROPERTY(QString dueText READ dueText NOTIFY changed FINAL) ///< day and time, empty until callMade()

public:
    explicit WalkResult(WalkModel &walk);

    [[nodiscard]] bool there() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString why() const;
    [[nodiscard]] QString tone() const;
    [[nodiscard]] QString say() const;
    [[nodiscard]] QStringList lines() const;
    [[nodiscard]] QString mainLabel() const;
    [[nodiscard]] QString mainRoute() const;
    [[nodiscard]] QString mainArgument() const;
    [[nodiscard]] RowsModel *actions() { return &m_actions; }
    [[nodiscard]] QString dueWords() const;
    [[nodiscard]] QString dueText() const;

    /// The call that something in writing follows was made now: its deadline counts from here and stands on the visit.
    Q_INVOKABLE void callMade();
    /// It was tapped by mistake: the deadline goes, the trace of both taps stays.
    Q_INVOKABLE void callTakenBack();

    void arrange();

signals:
    void changed();

private:
    [[nodiscard]] const library::Action *mainAction() const;

    WalkModel &m_walk;
    RowsModel m_actions;
};

} // namespace handrail::view
