#include "view/directory/serviceabout.h"

#include "storage/clock.h"

#include <cmath>

namespace handrail::view {
namespace {

/// "$5", "$5.50", "5 EUR"; an amount that is no number stands as it is.
QString priceOf(const directory::Cost &cost)
{
    bool isNumber = false;
    const QString as = textOf(cost.amount), currency = textOf(cost.currency);
    const double amount = as.toDouble(&isNumber);
    const QString figures =
        !isNumber ? as : QString::number(amount, 'f', std::abs(amount - std::round(amount)) < 0.005 ? 0 : 2);
    return figures.isEmpty() || currency.isEmpty()        ? figures
           : currency == QLatin1String("USD") && isNumber ? QLatin1Char('$') + figures
                                                          : figures + QLatin1Char(' ') + currency;
}

} // namespace

ServiceAbout::ServiceAbout(const ServiceShown &shown, QObject *parent)
    : QObject(parent), m_shown(shown),
      m_capacities({"unit", "about", "beds", "free", "most", "old", "toldUnit", "toldCount", "sinceFull"})
{
}

void ServiceAbout::fill(const storage::Clock &clock)
{
    QVector<QVariantMap> capacities;
    for (const directory::Capacity &one : m_shown.service.capacities) {
        QVariantMap counted{{QStringLiteral("unit"), textOf(one.unit)},
                            {QStringLiteral("about"), textOf(one.description)},
                            {QStringLiteral("beds"), one.beds},
                            {QStringLiteral("free"), one.free.value_or(-1)},
                            {QStringLiteral("most"), one.most.value_or(-1)},
                            {QStringLiteral("old"), one.told == directory::Told::DaysAgo},
                            {QStringLiteral("sinceFull"), one.sinceFull}};
        putAgo(counted, QStringLiteral("told"), one.told == directory::Told::Never ? 0 : one.toldWallMs,
               clock.now().wallMs);
        capacities.append(counted);
    }
    m_capacities.set(std::move(capacities));
}

QString ServiceAbout::cost() const
{
    QStringList lines;
    if (!m_shown.service.fees.empty())
        lines << textOf(m_shown.service.fees);
    for (const directory::Cost &cost : m_shown.service.costs) {
        QStringList parts;
        for (const QString &part : {textOf(cost.option), priceOf(cost), textOf(cost.description)}) {
            if (!part.trimmed().isEmpty())
                parts << part.trimmed();
        }
        lines << parts.join(QStringLiteral(", "));
    }
    return lines.join(QLatin1Char('\n'));
}

QString ServiceAbout::languages() const
{
    const QString list = joined(m_shown.service.languages, ", "), interpreters = textOf(m_shown.service.interpretation);
    return list.isEmpty() || interpreters.isEmpty() ? list + interpreters : list + QLatin1Char('\n') + interpreters;
}

/// The page, then others with what they are about.
QString ServiceAbout::website() const
{
    QStringList lines;
    if (!m_shown.service.url.empty())
        lines << textOf(m_shown.service.url);
    for (const directory::Link &link : m_shown.service.links)
        lines << (link.label.empty() ? textOf(link.url) : textOf(link.label) + QStringLiteral(": ") + textOf(link.url));
    return lines.join(QLatin1Char('\n'));
}

/// The service's own, then those of its desks.
QString ServiceAbout::email() const
{
    QStringList lines;
    if (!m_shown.service.email.empty())
        lines << textOf(m_shown.service.email);
    for (const directory::Desk &desk : m_shown.service.desks) {
        if (!desk.email.empty() && desk.email != m_shown.service.email)
            lines << (desk.department.empty() ? textOf(desk.email)
                                              : textOf(desk.department) + QStringLiteral(": ") + textOf(desk.email));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace handrail::view
