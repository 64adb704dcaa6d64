#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace handrail::view {

class ConsentModel;

/// What the person says to a consent: yes with their name, no, not any more.
class ConsentAnswer : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask ConsentModel for it")

    Q_PROPERTY(QString given READ given NOTIFY changed FINAL)     ///< day and time of their yes or no
    Q_PROPERTY(QString back READ back NOTIFY changed FINAL)       ///< day and time of the take-back
    Q_PROPERTY(QString backHow READ backHow NOTIFY changed FINAL) ///< "said", "written"

public:
    explicit ConsentAnswer(ConsentModel &consent);

    [[nodiscard]] QString given() const;
    [[nodiscard]] QString back() const;
    [[nodiscard]] QString backHow() const;

    Q_INVOKABLE void agree(); ///< with the name they wrote
    Q_INVOKABLE void decline();
    Q_INVOKABLE void takeBack(const QString &how, const QString &words);

signals:
    void changed();

private:
    ConsentModel &m_consent;
};

} // namespace handrail::view
