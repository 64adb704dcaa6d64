#pragma once

#include "view/desk/rowsmodel.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace handrail::view {

class VisitModel;

/// How the open visit ends.
class VisitClosing : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask VisitModel for it")

    /// an overdose or another emergency was worked on: the peer is offered ninety seconds
    Q_PROPERTY(bool hard READ isHard NOTIFY changed FINAL)
    Q_PROPERTY(bool supervisorCalled READ supervisorCalled NOTIFY changed FINAL)
    /// What must be sent in writing, and until when: of (title of the walk), due (day and time).
    Q_PROPERTY(handrail::view::RowsModel *deadlines READ deadlines CONSTANT FINAL)
    /// the visit closed last was to be somebody's and is nobody's: records locked, or the disk took no more
    Q_PROPERTY(bool notGiven READ isNotGiven NOTIFY changed FINAL)

public:
    explicit VisitClosing(VisitModel &visit);

    [[nodiscard]] bool isHard() const;
    [[nodiscard]] bool supervisorCalled() const;
    [[nodiscard]] bool isNotGiven() const { return m_notGiven; }
    [[nodiscard]] RowsModel *deadlines() { return &m_deadlines; }

    /// @p outcome is an id ("nobody_there", "refused", "hospital" …).
    Q_INVOKABLE void close(const QString &outcome);
    /// Closes with what comes after it: whom it was handed to (ids, may be empty), follow-ups so many hours from now,
    /// and whether the supervisor knows. @p note, when it is not blank, is the begun note of the visit. @p personId:
    /// whom it was with; the visit and its follow-ups are theirs with the same write, also when records lock right
    /// after this. Nobody, or a full disk and then a lock: the follow-up asks. Every part but the outcome may be left
    /// out.
    Q_INVOKABLE void closeWith(const QString &outcome, const QStringList &handedTo, const QList<int> &followUpHours,
                               bool supervisor, const QString &note, const QString &personId = {});

    void arrange();

signals:
    void changed();

private:
    VisitModel &m_visit;
    bool m_notGiven = false;
    RowsModel m_deadlines{{"of", "due"}};
};

} // namespace handrail::view
