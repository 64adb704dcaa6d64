#pragma once

#include "directory/export/changecounts.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace handrail::view {

/// What a file of changes would hold, counted.
class ChangesFound : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask UpkeepModel for it")

    Q_PROPERTY(int services READ services NOTIFY changed FINAL)
    Q_PROPERTY(int corrections READ corrections NOTIFY changed FINAL)
    Q_PROPERTY(int checks READ checks NOTIFY changed FINAL)
    Q_PROPERTY(int calls READ calls NOTIFY changed FINAL)
    Q_PROPERTY(int notes READ notes NOTIFY changed FINAL)
    Q_PROPERTY(int added READ added NOTIFY changed FINAL)

public:
    using QObject::QObject;

    [[nodiscard]] int services() const { return static_cast<int>(m_counts.services); }
    [[nodiscard]] int corrections() const { return static_cast<int>(m_counts.corrections); }
    [[nodiscard]] int checks() const { return static_cast<int>(m_counts.checks); }
    [[nodiscard]] int calls() const { return static_cast<int>(m_counts.calls); }
    [[nodiscard]] int notes() const { return static_cast<int>(m_counts.notes); }
    [[nodiscard]] int added() const { return static_cast<int>(m_counts.added); }

    void show(const directory::ChangeCounts &counts)
    {
        m_counts = counts;
        emit changed();
    }

signals:
    void changed();

private:
    directory::ChangeCounts m_counts;
};

} // namespace handrail::view
