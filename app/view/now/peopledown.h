#pragma once

#include "view/desk/doubletap.h"
#include "view/desk/rowsmodel.h"
#include "view/now/runbook.h"

#include <QtQml/qqmlregistration.h>

namespace handrail::view {

/// Who is down: the runs that are on, by person. One is the usual case.
class PeopleDown : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask RunModel for it")

    /// title, person, elapsed, since, shown, dueDose (the number of a dose it is time for, 0: none)
    Q_PROPERTY(handrail::view::RowsModel *rows READ rows CONSTANT FINAL)
    Q_PROPERTY(int person READ person NOTIFY changed FINAL) ///< 1, 2 …: whom the shown run is for
    /// the row for whom it is time for a dose, the shown one first; -1: nobody
    Q_PROPERTY(int dueAt READ dueAt NOTIFY ticked FINAL)

public:
    explicit PeopleDown(RunBook &book);

    [[nodiscard]] RowsModel *rows() { return &m_rows; }
    [[nodiscard]] int person() const { return m_book.run().person; }
    [[nodiscard]] int dueAt() const;

    /// Another person is down: a run of the same protocol beside the others.
    Q_INVOKABLE void startAnother();
    /// Shows the run of row @p index. The others go on.
    Q_INVOKABLE void show(int index);

    void refresh();

signals:
    void changed();
    void ticked();

private:
    RunBook &m_book;
    RowsModel m_rows{{"title", "person", "elapsed", "since", "shown", "dueDose"}};
    DoubleTap m_taps;
};

} // namespace handrail::view
