#pragma once

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace handrail::view {

class PlanModel;

/// What is put out of reach, in small questions one after the other: what it is, where it is now, who holds it, by when.
/// Those that make no sense of a line ('Someone stays with me') are left out; each may be. It types into the item that is
/// open in the plan and keeps nothing itself.
class PlanMeans : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask PlanModel for it")

    Q_PROPERTY(bool asking READ asking NOTIFY changed FINAL)
    Q_PROPERTY(QString words READ words NOTIFY changed FINAL)   ///< what it is about, in the person's words
    Q_PROPERTY(QString part READ part NOTIFY changed FINAL)     ///< asked now: "where", "who", "when"
    Q_PROPERTY(int step READ step NOTIFY changed FINAL)         ///< from 2: 'what' is answered
    Q_PROPERTY(int steps READ steps NOTIFY changed FINAL)
    Q_PROPERTY(QString answer READ answer NOTIFY changed FINAL) ///< as it stands

public:
    explicit PlanMeans(PlanModel &plan);

    [[nodiscard]] bool asking() const { return m_at >= 0; }
    [[nodiscard]] QString words() const;
    [[nodiscard]] QString part() const { return asking() ? m_parts.at(m_at) : QString(); }
    [[nodiscard]] int step() const { return m_at + 2; }
    [[nodiscard]] int steps() const { return static_cast<int>(m_parts.size()) + 1; }
    [[nodiscard]] QString answer() const;

    /// Opens @p itemId of the question that is asked and begins with the first thing that is not said yet.
    Q_INVOKABLE void ask(const QString &itemId);
    /// The answer after a keystroke. @p cursor in UTF-16 units.
    Q_INVOKABLE void type(const QString &answer, int cursor);
    /// On to the next question; after the last one it is done. What stands there is kept, nothing has to.
    Q_INVOKABLE void next();
    /// Not now: what was said is kept.
    Q_INVOKABLE void later();

signals:
    void changed();

private:
    void look();

    PlanModel &m_plan;
    QString m_itemId;
    QStringList m_parts;
    int m_at = -1;
};

} // namespace handrail::view
