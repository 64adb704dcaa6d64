#pragma once

#include "view/desk/doubletap.h"
#include "view/desk/rowsmodel.h"
#include "view/now/runbook.h"

#include <QtQml/qqmlregistration.h>

namespace handrail::view {

/// The marks of the shown run: what was done, with the time, and taken back within ten seconds or at a second look.
/// Every tap that writes is guarded against the second tap of a trembling thumb; another mark right after one counts.
class RunMarks : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask RunModel for it")

    /// Of the dock, in places that never change from step to step: mark, label, symbol, standing ("todo", "due",
    /// "saving", "done"; a dose turns "due" when it is time for it), at, times (how often it stands), undo (take it
    /// back now: undoMarkOf), doneWords, doneAt; said: the words of a done one; help: it is that help was called;
    /// calls: and nobody was called yet; dose.
    Q_PROPERTY(handrail::view::RowsModel *dock READ dock CONSTANT FINAL)
    Q_PROPERTY(handrail::view::RowsModel *all READ all CONSTANT FINAL) ///< every one, the same roles
    /// for ten seconds after a mark, or when a done one is tapped
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY undoChanged FINAL)
    /// what may be taken back is a sign that was seen: the dock has no mark of it
    Q_PROPERTY(bool undoSeen READ undoSeen NOTIFY undoChanged FINAL)
    Q_PROPERTY(QString undoText READ undoText NOTIFY undoChanged FINAL)
    Q_PROPERTY(QString undoTime READ undoTime NOTIFY undoChanged FINAL)

public:
    explicit RunMarks(RunBook &book);

    [[nodiscard]] RowsModel *dock() { return &m_dock; }
    [[nodiscard]] RowsModel *all() { return &m_all; }
    [[nodiscard]] bool canUndo() const { return m_undo >= 0; }
    [[nodiscard]] bool undoSeen() const;
    [[nodiscard]] QString undoText() const;
    [[nodiscard]] QString undoTime() const;

    /// Writes the mark; one that already stands offers to take it back instead.
    Q_INVOKABLE void write(const QString &id);
    Q_INVOKABLE void undo() { undoMark(m_undo); }
    /// Takes back the newest of this mark that stands: for the mark that says Undo. A mark of the last second is not
    /// taken back.
    Q_INVOKABLE void undoMarkOf(const QString &id);
    /// Takes back one mark of the card. @p index as HandoffModel gives it.
    Q_INVOKABLE void undoMark(int index);

    void refresh();
    /// A second has gone by: what can be taken back, and for which mark it is time.
    void tick();

signals:
    void undoChanged();

private:
    [[nodiscard]] QVariantMap row(const library::Mark &mark, const storage::Moment &now) const;
    void offerUndo(int index);
    /// @return the time for it was up
    bool letUndoGo();
    void showRows();

    RunBook &m_book;
    RowsModel m_dock, m_all;
    int m_undo = -1;               ///< index into the run's marks
    std::int64_t m_undoUntilS = 0; ///< in seconds of the run
    DoubleTap m_taps;
};

} // namespace handrail::view
