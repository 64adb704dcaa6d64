#pragma once

#include "storage/clock.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace handrail::view {

/// What Home needs to know of the day: which greeting fits.
class HomeModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask AppSession for it")

    Q_PROPERTY(handrail::view::HomeModel::DayPart dayPart READ dayPart NOTIFY dayPartChanged FINAL)

public:
    enum DayPart { Morning, Afternoon, Evening };
    Q_ENUM(DayPart)

    explicit HomeModel(const storage::Clock &clock, QObject *parent = nullptr) : QObject(parent), m_clock(clock) { look(); }

    [[nodiscard]] DayPart dayPart() const { return m_dayPart; }
    /// Reads the clock again; Home calls it when it is shown. Local time: morning until 12:00, afternoon until 18:00; the night,
    /// until 5:00, still belongs to the evening.
    Q_INVOKABLE void look();

signals:
    void dayPartChanged();

private:
    const storage::Clock &m_clock;
    DayPart m_dayPart = Morning;
};

} // namespace handrail::view
