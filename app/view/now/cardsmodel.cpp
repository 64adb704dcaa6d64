#include "view/now/cardsmodel.h"

#include "view/desk/daytext.h"
#include "view/desk/settings.h"

#include <algorithm>

namespace handrail::view {
namespace {

QString text(const std::string &s) { return QString::fromStdString(s); }

/// Adds @p points, said by @p who; one that is said already gets another name.
void join(QVector<QVariantMap> &rows, const std::vector<std::string> &points, const QString &who)
{
    const QString words = QStringLiteral("words"), by = QStringLiteral("who");
    for (const std::string &point : points) {
        const auto said =
            std::ranges::find_if(rows, [&](const QVariantMap &row) { return row[words].toString() == text(point); });
        if (said == rows.end())
            rows.append({{words, text(point)}, {by, who}});
        else
            (*said)[by] = (*said)[by].toString() + QStringLiteral(", ") + who;
    }
}

} // namespace

CardsModel::CardsModel(CrisisDesk &desk, CrisisContent content, Settings &settings, QObject *parent)
    : QObject(parent), m_content(std::move(content)), m_settings(settings),
      m_rows({"cardId", "title", "summary", "symbol", "chosen"}), m_approach({"words", "who"}),
      m_avoid({"words", "who"}), m_rights({"words", "who"}), m_lines({"lineId", "name", "number", "hours"}),
      m_filters({"title", "words"}), m_actions({"label", "route", "argument"})
{
    connect(&m_settings, &Settings::languageChanged, this, [this] {
        m_cards.clear();
        refresh();
    });
    connect(&desk, &CrisisDesk::visitChanged, this, [this, &desk] {
        if (!crisis::isOpen(desk.visit()))
            clear();
    });
}

void CardsModel::load()
{
    if (!m_cards.empty())
        return;
    const std::string lang = m_settings.language().toStdString();
    for (const library::Head &head : m_content.heads("card", lang)) {
        if (auto card = m_content.card(head.id, lang))
            m_cards.push_back(std::move(card.value()));
    }
}

void CardsModel::open(const QString &card)
{
    load();
    if (std::ranges::any_of(m_cards, [&](const library::Card &c) { return text(c.head.id) == card; }))
        m_chosen = {card};
    refresh();
}

void CardsModel::toggle(const QString &card)
{
    if (m_chosen.removeAll(card) == 0)
        m_chosen.append(card);
    refresh();
}

void CardsModel::clear()
{
    if (m_chosen.isEmpty())
        return;
    m_chosen.clear();
    refresh();
}

QString CardsModel::checkedOn() const
{
    std::string oldest;
    for (const library::Card &card : m_cards)
        oldest = oldest.empty() ? card.head.checked : std::min(oldest, card.head.checked);
    return dayText(oldest, m_settings.language());
}

/// The picked cards, the one picked last first.
std::vector<const library::Card *> CardsModel::saying() const
{
    std::vector<const library::Card *> cards;
    for (const library::Card &card : m_cards) {
        if (m_chosen.contains(text(card.head.id)))
            cards.push_back(&card);
    }
    std::ranges::stable_partition(cards, [this](const library::Card *card) { return text(card->head.id) == last(); });
    return cards;
}

void CardsModel::refresh()
{
    load();
    QVector<QVariantMap> rows, approach, avoid, rights, lines, filters, actions;
    m_says.clear();
    for (const library::Card &card : m_cards) {
        const QString id = text(card.head.id);
        rows.append({{QStringLiteral("cardId"), id},
                     {QStringLiteral("title"), text(card.head.title)},
                     {QStringLiteral("summary"), text(card.head.summary)},
                     {QStringLiteral("symbol"), text(card.head.icon)},
                     {QStringLiteral("chosen"), m_chosen.contains(id)}});
    }
    for (const library::Card *picked : saying()) {
        const library::Card &card = *picked;
        const QString title = text(card.head.title);
        if (!card.say.empty())
            m_says.append(text(card.say));
        join(approach, card.approach, title);
        join(avoid, card.avoid, title);
        join(rights, card.rights, title);
        for (const std::string &lineId : card.lines) {
            const auto line =
                m_content.line
                    ? m_content.line(lineId, m_settings.language().toStdString())
                    : storage::Result<library::Line>(storage::Failure{storage::FailureKind::NotFound, lineId});
            const bool known = std::ranges::any_of(lines, [&](const QVariantMap &row) {
                return row[QStringLiteral("lineId")].toString() == text(lineId);
            });
            if (!line || known)
                continue;
            lines.append({{QStringLiteral("lineId"), text(lineId)},
                          {QStringLiteral("name"), text(line.value().name)},
                          {QStringLiteral("number"),
                           text(line.value().phone.empty() ? line.value().textShown : line.value().phoneShown)},
                          {QStringLiteral("hours"), text(line.value().hours)}});
        }
        filters.append({{QStringLiteral("title"), title}, {QStringLiteral("words"), text(card.filter)}});
        for (const library::Action &action : card.actions) {
            const QVariantMap row{{QStringLiteral("label"), text(action.label)},
                                  {QStringLiteral("route"), text(action.route)},
                                  {QStringLiteral("argument"), text(action.argument)}};
            if (!actions.contains(row))
                actions.append(row);
        }
    }
    m_rows.set(std::move(rows));
    m_approach.set(std::move(approach));
    m_avoid.set(std::move(avoid));
    m_rights.set(std::move(rights));
    m_lines.set(std::move(lines));
    m_filters.set(std::move(filters));
    m_actions.set(std::move(actions));
    emit changed();
}

} // namespace handrail::view
