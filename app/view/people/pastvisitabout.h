#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace handrail::view {

class PastVisitModel;

/// The facts of a visit that is over: when, where, how it ended.
class PastVisitAbout : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask PastVisitModel for it")

    Q_PROPERTY(bool calls READ calls NOTIFY changed FINAL) ///< numbers were looked at and no visit came of it
    Q_PROPERTY(QString day READ day NOTIFY changed FINAL)
    Q_PROPERTY(QString time READ time NOTIFY changed FINAL)
    Q_PROPERTY(int minutes READ minutes NOTIFY changed FINAL) ///< how long it was; -1: not closed
    Q_PROPERTY(QString outcome READ outcome NOTIFY changed FINAL)
    /// entries of which nothing shows that this device wrote them
    Q_PROPERTY(int unproven READ unproven NOTIFY changed FINAL)
    Q_PROPERTY(QString landmark READ landmark NOTIFY changed FINAL)
    Q_PROPERTY(QString county READ county NOTIFY changed FINAL)

public:
    explicit PastVisitAbout(PastVisitModel &visit);

    [[nodiscard]] bool calls() const;
    [[nodiscard]] QString day() const;
    [[nodiscard]] QString time() const;
    [[nodiscard]] int minutes() const;
    [[nodiscard]] QString outcome() const;
    [[nodiscard]] int unproven() const;
    [[nodiscard]] QString landmark() const;
    [[nodiscard]] QString county() const;

signals:
    void changed();

private:
    PastVisitModel &m_visit;
};

} // namespace handrail::view
