#include "view/directory/serviceplace.h"

namespace handrail::view {
namespace {

QString addressOf(const directory::Place &place)
{
    QString line = textOf(place.city);
    const QString state = textOf(place.state), code = textOf(place.postalCode);
    if (!state.isEmpty())
        line += (line.isEmpty() ? QString() : QStringLiteral(", ")) + state;
    if (!code.isEmpty())
        line += (line.isEmpty() ? QString() : QStringLiteral(" ")) + code;
    const QString street = textOf(place.addressLine);
    return street.isEmpty() || line.isEmpty() ? street + line : street + QLatin1Char('\n') + line;
}

} // namespace

ServicePlace::ServicePlace(const ServiceShown &shown, QObject *parent)
    : QObject(parent), m_shown(shown), m_week({"day", "today", "allDay", "closed", "unsure", "hours"}),
      m_others({"address", "miles", "openKey", "openTime", "openDay"})
{
}

void ServicePlace::fill(const directory::LocalTime &now, const QString &language)
{
    m_week.set(m_shown.place() ? weekOf(m_shown.place()->spans, now, language) : QVector<QVariantMap>());
    QVector<QVariantMap> places;
    for (std::size_t i = 1; i < m_shown.service.places.size(); ++i) {
        const directory::Place &place = m_shown.service.places[i];
        QVariantMap other{{QStringLiteral("address"), addressOf(place)},
                          {QStringLiteral("miles"), milesText(place.distanceM, language)}};
        putOpen(other, place.open, false, now, language);
        if (!place.confidential)
            places.append(other);
    }
    m_others.set(std::move(places));
}

void ServicePlace::clear()
{
    m_week.set({});
    m_others.set({});
}

const directory::Place *ServicePlace::open() const
{
    return m_shown.confidential() ? nullptr : m_shown.place();
}

QString ServicePlace::town() const
{
    return m_shown.place() && m_shown.confidential() ? textOf(m_shown.place()->city) : QString();
}

QString ServicePlace::address() const
{
    return open() ? addressOf(*open()) : QString();
}

QString ServicePlace::transport() const
{
    return open() ? textOf(open()->transportation) : QString();
}

QString ServicePlace::access() const
{
    const directory::Place *place = m_shown.place();
    return place && !place->confidential ? joined(place->accessibility, ", ") : QString();
}

QString ServicePlace::geoLink() const
{
    if (!open() || !open()->point)
        return {};
    const directory::Point &p = *open()->point;
    const QString point = QString::number(p.latitude, 'f', 6) + QLatin1Char(',') + QString::number(p.longitude, 'f', 6);
    return QStringLiteral("geo:") + point + QStringLiteral("?q=") + point;
}

QString ServicePlace::hoursText() const
{
    return m_shown.place() ? joined(m_shown.place()->hoursText, "\n") : QString();
}

} // namespace handrail::view
