#pragma once

#include "care/person.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <string>

namespace handrail::view {

class PastVisitModel;

/// Whom a visit was with: said once, while it is nobody's.
class PastVisitWhom : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask PastVisitModel for it")

    Q_PROPERTY(QString personId READ personId NOTIFY changed FINAL)
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)

public:
    explicit PastVisitWhom(PastVisitModel &visit);

    [[nodiscard]] QString personId() const { return QString::fromStdString(m_id); }
    [[nodiscard]] QString name() const { return m_name; }

    /// Ends in joined() or the visit's saveTrouble.
    Q_INVOKABLE void joinTo(const QString &personId);
    Q_INVOKABLE void joinNew(const QString &name, const QString &language);

    // For the visit
    [[nodiscard]] const std::string &id() const { return m_id; }
    void show(std::string personId, QString name);
    void forget() { show({}, {}); }

signals:
    void changed();
    void joined();

private:
    void join(const std::shared_ptr<care::Person> &person);

    PastVisitModel &m_visit;
    std::string m_id;
    QString m_name;
};

} // namespace handrail::view
