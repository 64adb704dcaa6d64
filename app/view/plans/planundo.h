#pragma once

#include "care/plan.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <optional>
#include <string>

namespace handrail::view {

class PlanModel;

/// Moving a line of the question and taking one out; the last of both can be taken back.
class PlanUndo : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask PlanModel for it")

    Q_PROPERTY(QString removedWords READ removedWords NOTIFY changed FINAL) ///< can be put back; empty: nothing
    Q_PROPERTY(QString movedWords READ movedWords NOTIFY changed FINAL) ///< can go back to its place; empty: nothing

public:
    explicit PlanUndo(PlanModel &plan);

    [[nodiscard]] QString removedWords() const;
    [[nodiscard]] QString movedWords() const;

    Q_INVOKABLE void move(const QString &itemId, int steps);
    Q_INVOKABLE void remove(const QString &itemId);
    Q_INVOKABLE void putBack(); ///< what was taken out or moved last
    Q_INVOKABLE void letGo();   ///< of what could be put back

signals:
    void changed();

private:
    struct Before {
        std::string sectionId;
        care::Item item;
        int at = 0;
    };

    PlanModel &m_plan;
    std::optional<Before> m_removed;
    std::optional<Before> m_moved; ///< the item as it was, and where it stood
};

} // namespace handrail::view
