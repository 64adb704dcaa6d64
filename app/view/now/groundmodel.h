#pragma once

#include "view/desk/crisisdesk.h"
#include "view/desk/rowsmodel.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace handrail::view {

class Settings;

/// What helps to come back to the ground: breathing paces, the five senses, a card to show. Words and times of the
/// content; the page moves.
class GroundModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask NowSession for it")

    Q_PROPERTY(bool found READ found NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    Q_PROPERTY(QString caution READ caution NOTIFY changed FINAL)
    Q_PROPERTY(handrail::view::RowsModel *paces READ paces CONSTANT FINAL)   ///< paceId, title, line, chosen
    /// of the chosen pace: word, ms, part (in, hold, out, rest)
    Q_PROPERTY(handrail::view::RowsModel *phases READ phases CONSTANT FINAL)
    Q_PROPERTY(QString pace READ pace NOTIFY changed FINAL)
    Q_PROPERTY(QString paceLine READ paceLine NOTIFY changed FINAL)
    Q_PROPERTY(handrail::view::RowsModel *senses READ senses CONSTANT FINAL) ///< words, instead
    Q_PROPERTY(QList<QString> reassurance READ reassurance NOTIFY changed FINAL)
    Q_PROPERTY(handrail::view::RowsModel *actions READ actions CONSTANT FINAL)
    Q_PROPERTY(QString checkedOn READ checkedOn NOTIFY changed FINAL)
    Q_PROPERTY(bool reviewed READ reviewed NOTIFY changed FINAL)

public:
    GroundModel(CrisisDesk &desk, CrisisContent content, Settings &settings, QObject *parent = nullptr);

    [[nodiscard]] bool found() const { return !m_practice.paces.empty(); }
    [[nodiscard]] QString title() const { return QString::fromStdString(m_practice.head.title); }
    [[nodiscard]] QString summary() const { return QString::fromStdString(m_practice.head.summary); }
    [[nodiscard]] QString caution() const { return QString::fromStdString(m_practice.caution); }
    [[nodiscard]] RowsModel *paces() { return &m_paces; }
    [[nodiscard]] RowsModel *phases() { return &m_phases; }
    [[nodiscard]] QString pace() const { return QString::fromStdString(m_pace); }
    [[nodiscard]] QString paceLine() const;
    [[nodiscard]] RowsModel *senses() { return &m_senses; }
    [[nodiscard]] QStringList reassurance() const;
    [[nodiscard]] RowsModel *actions() { return &m_actions; }
    [[nodiscard]] QString checkedOn() const;
    [[nodiscard]] bool reviewed() const { return !m_practice.head.reviewedBy.empty(); }

    Q_INVOKABLE void open();
    Q_INVOKABLE void choosePace(const QString &pace);
    /// Something of the page was used: told to the visit, if one is open. @p what is "breath", "senses" or "card".
    Q_INVOKABLE void used(const QString &what);

signals:
    void changed();

private:
    void refresh();

    CrisisDesk &m_desk;
    CrisisContent m_content;
    Settings &m_settings;
    library::Practice m_practice;
    std::string m_pace;
    RowsModel m_paces, m_phases, m_senses, m_actions;
};

} // namespace handrail::view
