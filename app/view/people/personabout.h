#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace handrail::view {

class PersonModel;

/// What stands at the head of a person's page, before what was done with them.
class PersonAbout : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask PersonModel for it")

    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    Q_PROPERTY(QString since READ since NOTIFY changed FINAL) ///< day the record began
    /// day it was written down that they died; empty: nobody did
    Q_PROPERTY(QString died READ died NOTIFY changed FINAL)
    Q_PROPERTY(bool quiet READ quiet NOTIFY changed FINAL)    ///< leave no message
    Q_PROPERTY(int circle READ circle NOTIFY changed FINAL)   ///< how many are in their circle
    Q_PROPERTY(int circleYes READ circleYes NOTIFY changed FINAL)
    Q_PROPERTY(int consents READ consents NOTIFY changed FINAL) ///< of their ledger, that hold now
    Q_PROPERTY(int asked READ asked NOTIFY changed FINAL)       ///< that wait for their answer

public:
    explicit PersonAbout(PersonModel &person);

    [[nodiscard]] QString name() const;
    [[nodiscard]] QString since() const;
    [[nodiscard]] QString died() const;
    [[nodiscard]] bool quiet() const;
    [[nodiscard]] int circle() const;
    [[nodiscard]] int circleYes() const;
    [[nodiscard]] int consents() const;
    [[nodiscard]] int asked() const;

    /// They died: everything open of theirs ends, and no list offers them any more.
    Q_INVOKABLE void tellDied() { keep(true); }
    /// It was a mistake: they are offered again. What was closed stays closed.
    Q_INVOKABLE void takeBackDied() { keep(false); }

signals:
    void changed();

private:
    void keep(bool died);

    PersonModel &m_person;
};

} // namespace handrail::view
