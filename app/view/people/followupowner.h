#pragma once

#include "care/person.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace handrail::view {

class FollowUpModel;

/// Whom a follow-up is about, while nobody said so yet.
class FollowUpOwner : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask FollowUpModel for it")

    Q_PROPERTY(bool nobody READ nobody NOTIFY changed FINAL) ///< nobody said yet whom the visit was about

public:
    explicit FollowUpOwner(FollowUpModel &followUp);

    [[nodiscard]] bool nobody() const;

    /// Whom it is about: all follow-ups of that visit and its timeline become theirs. Ends in assigned(), or failed.
    Q_INVOKABLE void assignTo(const QString &personId);
    /// Someone who is not on the list yet.
    Q_INVOKABLE void assignNew(const QString &name, const QString &language);
    /// This follow-up is not wanted; only while it is nobody's. Ends in finished().
    Q_INVOKABLE void letGo();

signals:
    void changed();

private:
    void assign(const std::shared_ptr<care::Person> &person);

    FollowUpModel &m_followUp;
};

} // namespace handrail::view
