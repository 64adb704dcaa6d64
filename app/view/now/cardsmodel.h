#pragma once

#include "view/desk/crisisdesk.h"
#include "view/desk/rowsmodel.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace handrail::view {

class Settings;

/// How to be with groups of people: cards to pick, and what the picked ones say together. Nobody is only one thing, so
/// what one card says is joined with the others, each thing once. What is picked is about a person: it is kept in
/// memory only and gone with the visit.
class CardsModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask NowSession for it")

    Q_PROPERTY(handrail::view::RowsModel *cards READ cards CONSTANT FINAL) ///< cardId, title, summary, symbol, chosen
    Q_PROPERTY(int chosen READ chosen NOTIFY changed FINAL)                ///< how many
    /// The card picked last: what is said stands under it and begins with what it says. Empty: none is picked.
    Q_PROPERTY(QString last READ last NOTIFY changed FINAL)
    Q_PROPERTY(QList<QString> says READ says NOTIFY changed FINAL)         ///< first sentences to try
    /// words, who (titles of the cards that say it)
    Q_PROPERTY(handrail::view::RowsModel *approach READ approach CONSTANT FINAL)
    Q_PROPERTY(handrail::view::RowsModel *avoid READ avoid CONSTANT FINAL)
    Q_PROPERTY(handrail::view::RowsModel *rights READ rights CONSTANT FINAL)
    Q_PROPERTY(handrail::view::RowsModel *lines READ lines CONSTANT FINAL)     ///< lineId, name, number, hours
    /// title, words: to look for in the directory
    Q_PROPERTY(handrail::view::RowsModel *filters READ filters CONSTANT FINAL)
    Q_PROPERTY(handrail::view::RowsModel *actions READ actions CONSTANT FINAL) ///< label, route, argument
    Q_PROPERTY(QString checkedOn READ checkedOn NOTIFY changed FINAL)

public:
    CardsModel(CrisisDesk &desk, CrisisContent content, Settings &settings, QObject *parent = nullptr);

    [[nodiscard]] RowsModel *cards() { return &m_rows; }
    [[nodiscard]] int chosen() const { return static_cast<int>(m_chosen.size()); }
    [[nodiscard]] QString last() const { return m_chosen.isEmpty() ? QString() : m_chosen.last(); }
    [[nodiscard]] QStringList says() const { return m_says; }
    [[nodiscard]] RowsModel *approach() { return &m_approach; }
    [[nodiscard]] RowsModel *avoid() { return &m_avoid; }
    [[nodiscard]] RowsModel *rights() { return &m_rights; }
    [[nodiscard]] RowsModel *lines() { return &m_lines; }
    [[nodiscard]] RowsModel *filters() { return &m_filters; }
    [[nodiscard]] RowsModel *actions() { return &m_actions; }
    [[nodiscard]] QString checkedOn() const;

    /// Picks only @p card, when it is one; else shows what was picked before.
    Q_INVOKABLE void open(const QString &card);
    Q_INVOKABLE void toggle(const QString &card);
    Q_INVOKABLE void clear();

signals:
    void changed();

private:
    void load();
    void refresh();
    [[nodiscard]] std::vector<const library::Card *> saying() const;

    CrisisContent m_content;
    Settings &m_settings;
    std::vector<library::Card> m_cards;
    QStringList m_chosen; ///< in the order they were picked
    QStringList m_says;
    RowsModel m_rows, m_approach, m_avoid, m_rights, m_lines, m_filters, m_actions;
};

} // namespace handrail::view
