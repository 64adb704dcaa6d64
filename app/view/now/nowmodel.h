#pragma once

#include "view/desk/crisisdesk.h"
#include "view/desk/rowsmodel.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace handrail::view {

class Settings;

/// The tools of Now that content has, by the part of the page they stand in. A tool without content is not there at
/// all.
class NowModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask NowSession for it")

    // Each row: place (the route), title, line, symbol.
    Q_PROPERTY(handrail::view::RowsModel *safety READ safety CONSTANT FINAL)
    Q_PROPERTY(handrail::view::RowsModel *person READ person CONSTANT FINAL)
    Q_PROPERTY(handrail::view::RowsModel *rights READ rights CONSTANT FINAL)
    Q_PROPERTY(handrail::view::RowsModel *team READ team CONSTANT FINAL)
    /// Protocols besides overdose: protocol, title, line, symbol.
    Q_PROPERTY(handrail::view::RowsModel *emergencies READ emergencies CONSTANT FINAL)
    Q_PROPERTY(QString overdoseTitle READ overdoseTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString overdoseLine READ overdoseLine NOTIFY changed FINAL)
    /// the oldest fact check of what is shown, in words of the language
    Q_PROPERTY(QString checkedDate READ checkedDate NOTIFY changed FINAL)
    Q_PROPERTY(bool reviewed READ reviewed NOTIFY changed FINAL)          ///< a clinician or lawyer has read all of it

public:
    NowModel(CrisisContent content, Settings &settings, QObject *parent = nullptr);

    [[nodiscard]] RowsModel *safety() { return &m_safety; }
    [[nodiscard]] RowsModel *person() { return &m_person; }
    [[nodiscard]] RowsModel *rights() { return &m_rights; }
    [[nodiscard]] RowsModel *team() { return &m_team; }
    [[nodiscard]] RowsModel *emergencies() { return &m_emergencies; }
    [[nodiscard]] QString overdoseTitle() const { return m_overdoseTitle; }
    [[nodiscard]] QString overdoseLine() const { return m_overdoseLine; }
    [[nodiscard]] QString checkedDate() const { return m_checked; }
    [[nodiscard]] bool reviewed() const { return m_reviewed; }

signals:
    void changed();

private:
    void load();

    CrisisContent m_content;
    Settings &m_settings;
    RowsModel m_safety, m_person, m_rights, m_team, m_emergencies;
    QString m_overdoseTitle, m_overdoseLine, m_checked;
    bool m_reviewed = false;
};

} // namespace handrail::view
