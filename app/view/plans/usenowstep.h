#pragma once

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace handrail::view {

class UseNowModel;

/// The step of a plan that the person is at.
class UseNowStep : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask UseNowModel for it")

    Q_PROPERTY(QString heading READ heading NOTIFY changed FINAL) ///< of the step's part of the plan
    Q_PROPERTY(QString words READ words NOTIFY changed FINAL)     ///< the step, in the person's words
    Q_PROPERTY(QStringList beside READ beside NOTIFY changed FINAL) ///< where, who, when; each may be empty
    Q_PROPERTY(QString instead READ instead NOTIFY changed FINAL) ///< what the person wrote to do when it is hard
    Q_PROPERTY(bool contact READ contact NOTIFY changed FINAL)    ///< someone to call
    Q_PROPERTY(QString phone READ phone NOTIFY changed FINAL)     ///< as the person wrote it; empty: none
    /// for the call sheet; empty: nothing to dial
    Q_PROPERTY(QString callArgument READ callArgument NOTIFY changed FINAL)
    /// what the step opens: a pace of GroundModel; empty: nothing
    Q_PROPERTY(QString act READ act NOTIFY changed FINAL)

public:
    explicit UseNowStep(UseNowModel &use);

    [[nodiscard]] QString heading() const;
    [[nodiscard]] QString words() const;
    [[nodiscard]] QString where() const;
    [[nodiscard]] QString who() const;
    [[nodiscard]] QString when() const;
    [[nodiscard]] QStringList beside() const { return {where(), who(), when()}; }
    [[nodiscard]] QString instead() const;
    [[nodiscard]] bool contact() const;
    [[nodiscard]] QString phone() const;
    [[nodiscard]] QString callArgument() const;
    [[nodiscard]] QString act() const;

signals:
    void changed();

private:
    UseNowModel &m_use;
};

} // namespace handrail::view
