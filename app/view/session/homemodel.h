#pragma once

#include "storage/clock.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace handrail::view {

/// What Home needs to know of the day: which greeting fits, and of the visit that was just closed.
class HomeModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask AppSession for it")

    Q_PROPERTY(handrail::view::HomeModel::DayPart dayPart READ dayPart NOTIFY dayPartChanged FINAL)

    /// Of the visit closed just now, until someone has seen it; held in memory only. How many things on its timeline
    /// were kept; -1: there is nothing to tell.
    Q_PROPERTY(int closedTimes READ closedTimes NOTIFY closedChanged FINAL)
    Q_PROPERTY(bool closedNoted READ closedNoted NOTIFY closedChanged FINAL) ///< with a note
    Q_PROPERTY(QString closedName READ closedName NOTIFY closedChanged FINAL) ///< whom it was with; empty: left open

public:
    enum DayPart { Morning, Afternoon, Evening };
    Q_ENUM(DayPart)

    explicit HomeModel(const storage::Clock &clock, QObject *parent = nullptr) : QObject(parent), m_clock(clock)
    {
        look();
    }

    [[nodiscard]] DayPart dayPart() const { return m_dayPart; }
    /// Reads the clock again; Home calls it when it is shown. Local time: morning until 12:00, afternoon until 18:00;
    /// the night, until 5:00, still belongs to the evening.
    Q_INVOKABLE void look();
    [[nodiscard]] int closedTimes() const { return m_closedTimes; }
    [[nodiscard]] bool closedNoted() const { return m_closedNoted; }
    [[nodiscard]] QString closedName() const { return m_closedName; }
    Q_INVOKABLE void tellClosed(int times, bool noted, const QString &name);
    Q_INVOKABLE void forgetClosed() { tellClosed(-1, false, {}); }

signals:
    void closedChanged();
    void dayPartChanged();

private:
    const storage::Clock &m_clock;
    DayPart m_dayPart = Morning;
    int m_closedTimes = -1;
    bool m_closedNoted = false;
    QString m_closedName;
};

} // namespace handrail::view
