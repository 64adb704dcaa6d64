#pragma once

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace handrail::view {

class ReferralStoryModel;

/// What came of a referral.
class ReferralEnd : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask ReferralStoryModel for it")

    Q_PROPERTY(QString arrived READ arrived NOTIFY changed FINAL) ///< "yes", "no", ""
    Q_PROPERTY(QString outcome READ outcome NOTIFY changed FINAL)
    Q_PROPERTY(QStringList barriers READ barriers NOTIFY changed FINAL) ///< those that got in the way
    Q_PROPERTY(QStringList allBarriers READ allBarriers CONSTANT FINAL)
    Q_PROPERTY(QStringList allOutcomes READ allOutcomes CONSTANT FINAL)

public:
    explicit ReferralEnd(ReferralStoryModel &story);

    [[nodiscard]] QString arrived() const;
    [[nodiscard]] QString outcome() const;
    [[nodiscard]] QStringList barriers() const;
    [[nodiscard]] QStringList allBarriers() const;
    [[nodiscard]] QStringList allOutcomes() const;

    /// "yes" or "no"; the same again: not known after all.
    Q_INVOKABLE void tellArrived(const QString &arrived);
    Q_INVOKABLE void setBarrier(const QString &barrier, bool on);
    /// The same again takes it back.
    Q_INVOKABLE void tellOutcome(const QString &outcome);

signals:
    void changed();

private:
    ReferralStoryModel &m_story;
};

} // namespace handrail::view
