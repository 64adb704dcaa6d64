#pragma once

#include "view/desk/paperout.h"
#include "view/desk/readingmodel.h"
#include "view/desk/rowsmodel.h"

#include "care/followuprepository.h"
#include "storage/clock.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace handrail::view {

class VaultDesk;

/// What is due, to be taken out of the app: as a calendar file or as a table. Days, hours and how often it was tried;
/// it reads no person, so that no file can name one.
class DueListModel : public handrail::view::ReadingModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask StoriesSession for it")

    /// day ("2026-11-29"), time ("14:05"), hours (place in the row; 0: an agreed day), tries, last (outcome of the last
    /// try), late; the soonest first
    Q_PROPERTY(handrail::view::RowsModel *rows READ rows CONSTANT FINAL)
    Q_PROPERTY(handrail::view::PaperOut *paper READ paper CONSTANT FINAL)

public:
    static constexpr int kColumns = 5;

    DueListModel(VaultDesk &vault, const storage::Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] RowsModel *rows() { return &m_rows; }
    [[nodiscard]] PaperOut *paper() { return &m_paper; }

    Q_INVOKABLE void refresh();
    /// kColumns cells a row, one after another, the heads first.
    Q_INVOKABLE void saveTable(const QStringList &cells);
    /// @p titles of the rows, in their order; @p note stands under each.
    Q_INVOKABLE void saveCalendar(const QStringList &titles, const QString &note);
    void forget();

private:
    struct Read;

    VaultDesk &m_vault;
    const storage::Clock &m_clock;
    RowsModel m_rows{{"day", "time", "hours", "tries", "last", "late"}};
    std::vector<care::Waiting> m_waiting;
    int m_asked = 0;
    PaperOut m_paper;
};

} // namespace handrail::view
