#pragma once

#include "view/desk/rowsmodel.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace handrail::view {

class ReferralStoryModel;

/// Who was in touch about a referral since it was made.
class ReferralContacts : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask ReferralStoryModel for it")

    Q_PROPERTY(handrail::view::RowsModel *rows READ rows CONSTANT FINAL) ///< how, words_, when; oldest first
    Q_PROPERTY(QStringList ways READ ways CONSTANT FINAL)

public:
    explicit ReferralContacts(ReferralStoryModel &story);

    [[nodiscard]] RowsModel *rows() { return &m_rows; }
    [[nodiscard]] QStringList ways() const;

    Q_INVOKABLE void add(const QString &how, const QString &words);
    void arrange();

private:
    ReferralStoryModel &m_story;
    RowsModel m_rows;
};

} // namespace handrail::view
