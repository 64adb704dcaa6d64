#pragma once

#include "view/plans/planitem.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace handrail::view {

class PlanModel;

/// The line of the question that is open for change, part by part: each keystroke a draft, all of it kept with endEdit().
class PlanEditor : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask PlanModel for it")

    /// item whose words are open for change; empty: none
    Q_PROPERTY(QString editingId READ editingId NOTIFY editingChanged FINAL)
    Q_PROPERTY(handrail::view::PlanItem *item READ item CONSTANT FINAL) ///< that item, part by part
    /// it is a sign that a hard time is coming: it may carry what they do then, and whom they tell
    Q_PROPERTY(bool early READ early NOTIFY editingChanged FINAL)

public:
    explicit PlanEditor(PlanModel &plan);

    [[nodiscard]] QString editingId() const { return m_item.itemId(); }
    [[nodiscard]] PlanItem *item() { return &m_item; }
    [[nodiscard]] bool early() const;

    Q_INVOKABLE void edit(const QString &itemId);
    /// @p part: the name of a property of PlanItem. @p cursor in UTF-16 units.
    Q_INVOKABLE void typeEdit(const QString &part, const QString &value, int cursor);
    Q_INVOKABLE void setEditDone(bool done);
    Q_INVOKABLE void setEditConsent(handrail::view::PlanItem::Answer consent);
    /// The day that is @p days and @p months from today; moveDate: from the day that stands there, or from today.
    Q_INVOKABLE void setEditDate(int days, int months);
    Q_INVOKABLE void moveEditDate(int days);
    /// 'Used it? Did it help?' for the open item; kept at once.
    Q_INVOKABLE void review(handrail::view::PlanItem::Answer used, handrail::view::PlanItem::Answer helped);
    Q_INVOKABLE void endEdit(); ///< keeps it; emptied words keep what they were

    void show(care::Item item);                  ///< one without an id closes it, nothing is kept
    void setOrigin(const std::string &origin);   ///< whom the line speaks of from now on

signals:
    void editingChanged();

private:
    void keep(int cursor);
    void keepAtEnd() { keep(static_cast<int>(m_item.text().size())); }

    PlanModel &m_plan;
    PlanItem m_item;
};

} // namespace handrail::view
