#pragma once

#include "view/now/runbook.h"

#include <QtQml/qqmlregistration.h>

namespace handrail::view {

/// The call for help of the shown run: whether somebody called, and what its button says and does.
class HelpCall : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask RunModel for it")

    Q_PROPERTY(bool called READ isCalled NOTIFY changed FINAL) ///< or the protocol calls nobody
    /// The step's big button writes that help was called, and it was not yet: the button calls.
    Q_PROPERTY(bool here READ isHere NOTIFY changed FINAL)
    /// The sheet of 911 was opened and nobody said yet whether they called: it is asked, after another page and a kill
    /// too. On the step that is for the call only when it was opened from there.
    Q_PROPERTY(bool asked READ isAsked NOTIFY changed FINAL)
    Q_PROPERTY(QString word READ word NOTIFY changed FINAL) ///< 'Call 911'

public:
    explicit HelpCall(const RunBook &book);

    [[nodiscard]] bool isCalled() const;
    [[nodiscard]] bool isHere() const;
    [[nodiscard]] bool isAsked() const;
    [[nodiscard]] QString word() const;

signals:
    void changed();

private:
    /// The mark that says that help was called; nullptr: the protocol has none.
    [[nodiscard]] const library::Mark *mark() const;

    const RunBook &m_book;
};

} // namespace handrail::view
