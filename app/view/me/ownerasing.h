#pragma once

#include "view/me/ownbook.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace handrail::view {

/// The peer erases all of their own, and is told how it went.
class OwnErasing : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask OwnKit for it")

    Q_PROPERTY(bool done READ isDone NOTIFY changed FINAL) ///< until something is written, or the lock
    Q_PROPERTY(bool failed READ hasFailed NOTIFY changed FINAL)

public:
    explicit OwnErasing(OwnBook &book);

    [[nodiscard]] bool isDone() const { return m_done; }
    [[nodiscard]] bool hasFailed() const { return m_failed; }

    Q_INVOKABLE void eraseAll() { m_book.eraseAll(); }
    void forget() { tell(false, false); }

signals:
    void changed();

private:
    void tell(bool done, bool failed);

    OwnBook &m_book;
    bool m_done = false, m_failed = false;
};

} // namespace handrail::view
