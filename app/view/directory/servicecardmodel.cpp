#include "view/directory/servicecardmodel.h"

#include "view/desk/otherlanguage.h"
#include "view/desk/servicewords.h"
#include "view/desk/settings.h"
#include "view/directory/servicemodel.h"

#include "platform/dialer.h"
#include "share/qr.h"
#include "share/servicecard.h"
#include "storage/clock.h"

namespace handrail::view {

ServiceCardModel::ServiceCardModel(ServiceModel &service, Settings &settings, platform::Dialer &dialer,
                                   const storage::Clock &clock, QObject *parent)
    : QObject(parent), m_service(service), m_settings(settings), m_dialer(dialer), m_clock(clock),
      m_hours({"fromDay", "toDay", "allDay", "closed", "hours"}), m_language(settings.language())
{
    connect(&m_service, &ServiceModel::changed, this, &ServiceCardModel::fill);
}

bool ServiceCardModel::canText() const { return m_dialer.canText(); }

void ServiceCardModel::begin()
{
    m_language = m_settings.language();
    m_asContact = true;
    m_handed.clear();
    emit handedChanged();
    fill();
}

void ServiceCardModel::turnLanguage()
{
    m_language = m_language == QLatin1String("es") ? QStringLiteral("en") : QStringLiteral("es");
    fill();
}

QString ServiceCardModel::said(const QString &context, const QString &source) const
{
    return wordsIn(m_language, context, source);
}

void ServiceCardModel::fill()
{
    const directory::Place *place = m_service.firstPlace();
    const QVector<QVariantMap> week =
        place ? weekOf(place->spans, localTime(m_clock.now().wallMs), m_language) : QVector<QVariantMap>();
    QVector<QVariantMap> rows;
    for (const QVariantMap &day : week) {
        const bool alike = !rows.isEmpty() && rows.last()[QStringLiteral("hours")] == day[QStringLiteral("hours")]
                           && rows.last()[QStringLiteral("allDay")] == day[QStringLiteral("allDay")]
                           && rows.last()[QStringLiteral("closed")] == day[QStringLiteral("closed")];
        if (alike)
            rows.last()[QStringLiteral("toDay")] = day[QStringLiteral("day")];
        else
            rows.append({{QStringLiteral("fromDay"), day[QStringLiteral("day")]},
                         {QStringLiteral("toDay"), day[QStringLiteral("day")]},
                         {QStringLiteral("allDay"), day[QStringLiteral("allDay")]},
                         {QStringLiteral("closed"), day[QStringLiteral("closed")]},
                         {QStringLiteral("hours"), day[QStringLiteral("hours")]}});
    }
    m_hours.set(std::move(rows));
    emit changed();
}

void ServiceCardModel::setAsContact(bool asContact)
{
    m_asContact = asContact;
    makeCode();
}

void ServiceCardModel::setLines(const QStringList &lines)
{
    m_lines = lines;
    makeCode();
}

void ServiceCardModel::makeCode()
{
    std::vector<std::string> lines;
    for (const QString &line : m_lines)
        lines.push_back(line.toStdString());
    share::ServiceContact contact;
    contact.name = m_service.name().toStdString();
    contact.phone = m_service.calls()->number().toStdString();
    contact.website = m_service.about()->website().section(QLatin1Char('\n'), 0, 0).toStdString();
    if (const directory::Place *place = m_service.firstPlace();
        place && !m_service.confidential() && !place->confidential) {
        contact.street = place->addressLine;
        contact.city = place->city;
        contact.state = place->state;
        contact.postalCode = place->postalCode;
    }
    contact.lines = lines;
    std::vector<std::string> plain{contact.name};
    for (const std::string &line : {contact.phone, m_service.place()->address().toStdString()}) {
        if (!line.empty())
            plain.push_back(line);
    }
    plain.insert(plain.end(), lines.begin(), lines.end());
    m_codeText = contact.name.empty() ? std::string()
                 : m_asContact        ? share::serviceContact(contact, share::kBytesPerCode)
                                      : share::firstLines(plain, share::kBytesPerCode);
    const auto code = share::qrModules(m_codeText);
    m_modules = code ? QString::fromStdString(code.value().rows()) : QString();
    emit codeChanged();
}

void ServiceCardModel::message(const QString &number, const QString &body)
{
    if (number.trimmed().isEmpty())
        return;
    if (m_touch.isAgain(number + body, m_clock.now()))
        return;
    const bool given = m_dialer.text(number, body);
    m_handed = given ? QStringLiteral("messages") : QStringLiteral("refused");
    if (given)
        m_touch.remember(number + body, m_clock.now());
    emit handedChanged();
}

} // namespace handrail::view
