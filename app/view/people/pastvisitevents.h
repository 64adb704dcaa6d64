#pragma once

#include "view/desk/rowsmodel.h"

#include "crisis/visit.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace handrail::view {

class PastVisitModel;

/// What was done in a visit, entry by entry, each of which can be taken out again.
class PastVisitEvents : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask PastVisitModel for it")

    /// VisitModel's roles: kind, at, of, says, sealed, person, due, n, and eventId, outable and unproven; what was
    /// taken out is not among them.
    Q_PROPERTY(handrail::view::RowsModel *rows READ rows CONSTANT FINAL)
    /// the same roles, and noteTells: what did not happen, to be put back; the note may still tell of it
    Q_PROPERTY(handrail::view::RowsModel *takenOut READ takenOut CONSTANT FINAL)

public:
    explicit PastVisitEvents(PastVisitModel &visit);

    [[nodiscard]] RowsModel *rows() { return &m_rows; }
    [[nodiscard]] RowsModel *takenOut() { return &m_out; }

    /// It did not happen: the entry leaves the visit and its row in every list; the sealed record keeps that it was,
    /// and when it was taken out. @p sentence: as the draft of a note tells it; it leaves a note that is not finished,
    /// and comes back to its line with putBack().
    Q_INVOKABLE void takeOut(const QString &eventId, const QString &sentence = {}) { mark(eventId, true, sentence); }
    Q_INVOKABLE void putBack(const QString &eventId, const QString &sentence = {}) { mark(eventId, false, sentence); }

    // For the visit
    void arrange();
    void forget();

private:
    void mark(const QString &eventId, bool out, const QString &sentence);
    [[nodiscard]] QVariantMap row(const crisis::VisitEvent &event) const;

    PastVisitModel &m_visit;
    RowsModel m_rows, m_out;
};

} // namespace handrail::view
