#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace handrail::view {

class ReferralStoryModel;

/// How a referral was made.
class ReferralMade : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask ReferralStoryModel for it")

    Q_PROPERTY(QString service READ service NOTIFY changed FINAL)
    Q_PROPERTY(QString when READ when NOTIFY changed FINAL) ///< day and time, and who
    Q_PROPERTY(QString callRoute READ callRoute NOTIFY changed FINAL)
    Q_PROPERTY(QString how READ how NOTIFY changed FINAL)
    Q_PROPERTY(QString answer READ answer NOTIFY changed FINAL)

public:
    explicit ReferralMade(ReferralStoryModel &story);

    [[nodiscard]] QString service() const;
    [[nodiscard]] QString when() const;
    [[nodiscard]] QString callRoute() const;
    [[nodiscard]] QString how() const;
    [[nodiscard]] QString answer() const;

signals:
    void changed();

private:
    ReferralStoryModel &m_story;
};

} // namespace handrail::view
