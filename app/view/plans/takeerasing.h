#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace handrail::view {

class TakeModel;

/// The end of what is here of a person who has their plan.
class TakeErasing : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask TakeModel for it")

    Q_PROPERTY(bool on READ on NOTIFY changed FINAL)
    Q_PROPERTY(bool failed READ failed NOTIFY changed FINAL)

public:
    explicit TakeErasing(TakeModel &take);

    [[nodiscard]] bool on() const { return m_on; }
    [[nodiscard]] bool failed() const { return m_failed; }

    /// The whole person: key, plans, versions, drafts. Ends in erased() or failed.
    Q_INVOKABLE void erase();
    void forget() { m_failed = false; }

signals:
    void changed();
    void erased();

private:
    TakeModel &m_take;
    bool m_on = false, m_failed = false;
};

} // namespace handrail::view
