#pragma once

#include "view/now/runbook.h"

#include <QtQml/qqmlregistration.h>

namespace handrail::view {

/// The protocol of the shown run: what it is called, when its facts were checked and by whom.
class RunProtocol : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask RunModel for it")

    Q_PROPERTY(QString protocolId READ protocolId NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString checked READ checked NOTIFY changed FINAL)       ///< ISO date of the fact check
    Q_PROPERTY(QString reviewedBy READ reviewedBy NOTIFY changed FINAL) ///< empty: nobody yet

public:
    explicit RunProtocol(const RunBook &book) : m_book(book)
    {
        connect(&m_book, &RunBook::changed, this, &RunProtocol::changed);
    }

    [[nodiscard]] QString protocolId() const { return QString::fromStdString(m_book.protocolId()); }
    [[nodiscard]] QString title() const { return QString::fromStdString(m_book.protocol().head.title); }
    [[nodiscard]] QString checked() const { return QString::fromStdString(m_book.protocol().head.checked); }
    [[nodiscard]] QString reviewedBy() const { return QString::fromStdString(m_book.protocol().head.reviewedBy); }

signals:
    void changed();

private:
    const RunBook &m_book;
};

} // namespace handrail::view
