#include "view/directory/servicemodel.h"

#include "view/desk/daytext.h"
#include "view/desk/servicewords.h"
#include "view/desk/settings.h"
#include "view/directory/directorymodel.h"

#include "storage/clock.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace handrail::view {
namespace {

QString addressOf(const directory::Place &place)
{
    QString line = QString::fromStdString(place.city);
    const QString state = QString::fromStdString(place.state), code = QString::fromStdString(place.postalCode);
    if (!state.isEmpty())
        line += (line.isEmpty() ? QString() : QStringLiteral(", ")) + state;
    if (!code.isEmpty())
        line += (line.isEmpty() ? QString() : QStringLiteral(" ")) + code;
    const QString street = QString::fromStdString(place.addressLine);
    return street.isEmpty() || line.isEmpty() ? street + line : street + QLatin1Char('\n') + line;
}

/// "$5", "$5.50", "5 EUR"; an amount that is no number stands as it is.
QString priceOf(const directory::Cost &cost)
{
    bool isNumber = false;
    const QString as = QString::fromStdString(cost.amount), currency = QString::fromStdString(cost.currency);
    const double amount = as.toDouble(&isNumber);
    const QString figures =
        !isNumber ? as : QString::number(amount, 'f', std::abs(amount - std::round(amount)) < 0.005 ? 0 : 2);
    return figures.isEmpty() || currency.isEmpty()        ? figures
           : currency == QLatin1String("USD") && isNumber ? QLatin1Char('$') + figures
                                                          : figures + QLatin1Char(' ') + currency;
}

} // namespace

ServiceModel::ServiceModel(DirectoryDesk &desk, DirectoryModel &list, Settings &settings, const storage::Clock &clock,
                           QObject *parent)
    : QObject(parent), m_desk(desk), m_list(list), m_settings(settings), m_clock(clock),
      m_phones({"number", "note", "argument", "corrected"}),
      m_otherPlaces({"address", "miles", "openKey", "openTime", "openDay"}),
      m_week({"day", "today", "allDay", "closed", "unsure", "hours"}),
      m_capacities({"unit", "about", "beds", "free", "most", "old", "toldUnit", "toldCount", "sinceFull"}),
      m_notes({"kind", "outcome", "words", "agoUnit", "agoCount"}), m_corrections({"field", "value", "published"})
{
    connect(&m_settings, &Settings::languageChanged, this, [this] {
        if (m_found)
            fillRows();
        emit changed();
    });
}

QString ServiceModel::joined(const std::vector<std::string> &parts, const char *with)
{
    QStringList list;
    for (const std::string &part : parts)
        list << text(part);
    return list.join(QString::fromLatin1(with));
}

void ServiceModel::open(const QString &id)
{
    if (id != m_id) { // never another service's number under this name
        m_service = {};
        m_marks = {};
        m_writeFailed = false;
        m_state.clear();
        m_phones.set({});
        m_otherPlaces.set({});
        m_week.set({});
        m_capacities.set({});
        m_notes.set({});
        m_corrections.set({});
        m_found = false;
    }
    m_id = id;
    m_gone = false;
    emit changed();
    if (id.isEmpty())
        return;
    m_desk.ask(
        this,
        [id = id.toStdString(), at = localTime(m_clock.now().wallMs),
         near = m_list.here()](directory::DirectorySearch &search) { return search.service(id, at, near); },
        [this, id](storage::Result<directory::Service> service) {
            if (id == m_id)
                take(std::move(service));
        });
}

void ServiceModel::take(storage::Result<directory::Service> service)
{
    m_found = service.ok();
    m_gone = !m_found;
    if (m_found) {
        m_service = std::move(service.value());
        fillRows();
    }
    emit changed();
}

void ServiceModel::fillRows()
{
    const directory::LocalTime now = localTime(m_clock.now().wallMs);
    const directory::ServiceRow &row = m_service.row;
    m_state.clear();
    putOpen(m_state, row.open, row.temporarilyClosed, now, m_settings.language());
    putChecked(m_state, row.checkedDate, row.checkedIsAssured, now);
    putAgo(m_state, QStringLiteral("outcome"), row.lastOutcomeWallMs, m_clock.now().wallMs);
    m_state[QStringLiteral("miles")] = milesText(row.distanceM, m_settings.language());

    markNumbers();
    QVector<QVariantMap> phones;
    for (const directory::Phone &phone : m_service.phones) {
        QStringList notes;
        for (const std::string &note :
             {phone.extension.empty() ? std::string() : "x" + phone.extension, phone.type, phone.description}) {
            if (!note.empty() && note != "voice")
                notes << text(note);
        }
        phones.append(
            {{QStringLiteral("number"), text(phone.number)},
             {QStringLiteral("note"), notes.join(QStringLiteral(", "))},
             {QStringLiteral("argument"), routeOf(phone)},
             {QStringLiteral("corrected"), !m_marks.correctedDay.empty() && &phone == &m_service.phones.front()}});
    }
    m_phones.set(std::move(phones));

    m_week.set(place() ? weekOf(place()->spans, now, m_settings.language()) : QVector<QVariantMap>());
    QVector<QVariantMap> capacities;
    for (const directory::Capacity &one : m_service.capacities) {
        QVariantMap counted{{QStringLiteral("unit"), text(one.unit)},
                            {QStringLiteral("about"), text(one.description)}, {QStringLiteral("beds"), one.beds},
                            {QStringLiteral("free"), one.free.value_or(-1)},
                            {QStringLiteral("most"), one.most.value_or(-1)},
                            {QStringLiteral("old"), one.told == directory::Told::DaysAgo},
                            {QStringLiteral("sinceFull"), one.sinceFull}};
        putAgo(counted, QStringLiteral("told"), one.told == directory::Told::Never ? 0 : one.toldWallMs,
               m_clock.now().wallMs);
        capacities.append(counted);
    }
    m_capacities.set(std::move(capacities));
    QVector<QVariantMap> places;
    for (std::size_t i = 1; i < m_service.places.size(); ++i) {
        const directory::Place &place = m_service.places[i];
        QVariantMap other{{QStringLiteral("address"), addressOf(place)},
                          {QStringLiteral("miles"), milesText(place.distanceM, m_settings.language())}};
        putOpen(other, place.open, false, now, m_settings.language());
        if (!place.confidential)
            places.append(other);
    }
    m_otherPlaces.set(std::move(places));
    fillPeers();
}

QString ServiceModel::organization() const
{
    return m_service.row.organization == m_service.row.name ? QString() : text(m_service.row.organization);
}

QString ServiceModel::category() const
{
    constexpr std::size_t kMost = 4; // the line under a name, not the publisher's whole index
    std::vector<std::string> first(m_service.categories.begin(),
                                   m_service.categories.begin()
                                       + static_cast<std::ptrdiff_t>(std::min(kMost, m_service.categories.size())));
    return joined(first, ", ");
}

QString ServiceModel::cost() const
{
    QStringList lines;
    if (!m_service.fees.empty())
        lines << text(m_service.fees);
    for (const directory::Cost &cost : m_service.costs) {
        QStringList parts;
        for (const QString &part : {text(cost.option), priceOf(cost), text(cost.description)}) {
            if (!part.trimmed().isEmpty())
                parts << part.trimmed();
        }
        lines << parts.join(QStringLiteral(", "));
    }
    return lines.join(QLatin1Char('\n'));
}

QString ServiceModel::languages() const
{
    const QString list = joined(m_service.languages, ", "), interpreters = text(m_service.interpretation);
    return list.isEmpty() || interpreters.isEmpty() ? list + interpreters : list + QLatin1Char('\n') + interpreters;
}

/// The page, then others with what they are about.
QString ServiceModel::website() const
{
    QStringList lines;
    if (!m_service.url.empty())
        lines << text(m_service.url);
    for (const directory::Link &link : m_service.links)
        lines << (link.label.empty() ? text(link.url) : text(link.label) + QStringLiteral(": ") + text(link.url));
    return lines.join(QLatin1Char('\n'));
}

/// The service's own, then those of its desks.
QString ServiceModel::email() const
{
    QStringList lines;
    if (!m_service.email.empty())
        lines << text(m_service.email);
    for (const directory::Desk &desk : m_service.desks) {
        if (!desk.email.empty() && desk.email != m_service.email)
            lines << (desk.department.empty() ? text(desk.email)
                                              : text(desk.department) + QStringLiteral(": ") + text(desk.email));
    }
    return lines.join(QLatin1Char('\n'));
}

QString ServiceModel::access() const
{
    return place() && !place()->confidential ? joined(place()->accessibility, ", ") : QString();
}

const directory::Phone *ServiceModel::first(bool text) const
{
    for (const directory::Phone &phone : m_service.phones) {
        const QString argument = callArgument(phone, m_service.row.name);
        if (!argument.isEmpty() && argument.startsWith(QLatin1String("sms|")) == text)
            return &phone;
    }
    return nullptr;
}

QString ServiceModel::callNumber() const
{
    const directory::Phone *phone = first(false);
    return phone ? text(phone->number) : QString();
}

QString ServiceModel::callRoute() const
{
    const directory::Phone *phone = first(false);
    return phone ? routeOf(*phone) : QString();
}

QString ServiceModel::textRoute() const
{
    const directory::Phone *phone = first(true);
    return phone ? callArgument(*phone, m_service.row.name) : QString();
}

QString ServiceModel::town() const { return place() && confidential() ? text(place()->city) : QString(); }
QString ServiceModel::address() const
{
    return place() && !confidential() ? addressOf(*place()) : QString();
}

QString ServiceModel::transport() const
{
    return place() && !confidential() ? text(place()->transportation) : QString();
}

QString ServiceModel::geoLink() const
{
    if (!place() || confidential() || !place()->point)
        return {};
    const directory::Point &p = *place()->point;
    const QString point = QString::number(p.latitude, 'f', 6) + QLatin1Char(',') + QString::number(p.longitude, 'f', 6);
    return QStringLiteral("geo:") + point + QStringLiteral("?q=") + point;
}

QString ServiceModel::hoursText() const
{
    return place() ? joined(place()->hoursText, "\n") : QString();
}

QString ServiceModel::sourceDate() const
{
    if (m_service.source.importedWallMs == 0)
        return {};
    return dayText(
        QDateTime::fromMSecsSinceEpoch(m_service.source.importedWallMs).date().toString(Qt::ISODate).toStdString(),
        m_settings.language());
}

} // namespace handrail::view
