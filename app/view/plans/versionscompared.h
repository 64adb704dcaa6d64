#pragma once

#include "view/desk/rowsmodel.h"

#include "care/planrepository.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace handrail::view {

class VersionsModel;

/// What is different between one version of a plan and the plan as it is now.
class VersionsCompared : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask VersionsModel for it")

    /// row of the version beside the newest; -1: none
    Q_PROPERTY(int row READ row NOTIFY changed FINAL)
    /// what (added, removed, changed, beside, moved, skipped, declined, reopened), move (first, up, down, ""), section,
    /// before, after, words: one change each. beside: the words stayed, before and after are what stood and stands
    /// beside them
    Q_PROPERTY(handrail::view::RowsModel *changes READ changes CONSTANT FINAL)
    /// section: a band when not empty; else number and words of both sides, and what happened. Lines that gave way are
    /// there too, with nothing said of them, so that both sides read as the plan did.
    Q_PROPERTY(handrail::view::RowsModel *table READ table CONSTANT FINAL)
    Q_PROPERTY(QString oldDay READ oldDay NOTIFY changed FINAL)
    Q_PROPERTY(QString oldWeekday READ oldWeekday NOTIFY changed FINAL)
    /// both, where the two are of one day and only the time tells them apart
    Q_PROPERTY(QString oldTime READ oldTime NOTIFY changed FINAL)
    Q_PROPERTY(QString newTime READ newTime NOTIFY changed FINAL)
    Q_PROPERTY(QString newDay READ newDay NOTIFY changed FINAL)
    Q_PROPERTY(bool newToday READ newToday NOTIFY changed FINAL)

public:
    /// Stands in words for 'done', which the page says in the language of the plan: a sign that nobody writes.
    static constexpr QChar kDone{0xE000};

    explicit VersionsCompared(VersionsModel &versions);

    [[nodiscard]] int row() const { return m_row; }
    [[nodiscard]] RowsModel *changes() { return &m_changes; }
    [[nodiscard]] RowsModel *table() { return &m_table; }
    [[nodiscard]] QString oldDay() const;
    [[nodiscard]] QString oldWeekday() const;
    [[nodiscard]] QString oldTime() const;
    [[nodiscard]] QString newTime() const;
    [[nodiscard]] QString newDay() const;
    [[nodiscard]] bool newToday() const;

    /// Puts the version of @p row of `versions` beside the newest. Row 0, the newest, stands beside the one before it.
    Q_INVOKABLE void show(int row);

    void forget();

signals:
    void changed();

private:
    void arrange();
    [[nodiscard]] const care::Version *old() const;

    VersionsModel &m_versions;
    RowsModel m_changes, m_table;
    int m_row = -1;
};

} // namespace handrail::view
