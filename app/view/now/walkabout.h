#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace handrail::view {

class WalkModel;

/// What a walk says of itself.
class WalkAbout : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask WalkModel for it")

    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString note READ note NOTIFY changed FINAL)
    Q_PROPERTY(QString guide READ guide NOTIFY changed FINAL) ///< id of the guide with more; empty: none
    Q_PROPERTY(QString checkedOn READ checkedOn NOTIFY changed FINAL)
    Q_PROPERTY(bool reviewed READ reviewed NOTIFY changed FINAL)

public:
    explicit WalkAbout(WalkModel &walk);

    [[nodiscard]] QString title() const;
    [[nodiscard]] QString note() const;
    [[nodiscard]] QString guide() const;
    [[nodiscard]] QString checkedOn() const;
    [[nodiscard]] bool reviewed() const;

signals:
    void changed();

private:
    WalkModel &m_walk;
};

} // namespace handrail::view
