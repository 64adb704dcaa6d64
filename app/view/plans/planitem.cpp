#include "view/plans/planitem.h"

#include "care/beside.h"

#include <QDate>
#include <QLocale>

#include <utility>

namespace handrail::view {

QString PlanItem::dayWords(const std::string &date, const std::string &language)
{
    const QString written = QString::fromStdString(date);
    const QDate day = QDate::fromString(written, Qt::ISODate);
    if (!day.isValid())
        return written;
    return QLocale(QString::fromStdString(language))
        .toString(day, language == "es" ? QStringLiteral("dddd d 'de' MMMM") : QStringLiteral("dddd, MMMM d"));
}

QString PlanItem::dateWords() const { return dayWords(m_item.detail.date, m_language); }

void PlanItem::show(care::Item item, const std::string &language)
{
    m_item = std::move(item);
    m_language = language;
    emit changed();
}

bool PlanItem::set(const QString &part, const QString &value)
{
    static const std::pair<const char *, std::string care::Detail::*> kParts[] = {
        {"phone", &care::Detail::phone}, {"where", &care::Detail::where},     {"who", &care::Detail::who},
        {"when", &care::Detail::when},   {"measure", &care::Detail::measure}, {"progress", &care::Detail::progress},
        {"date", &care::Detail::date},   {"barrier", &care::Detail::barrier}, {"instead", &care::Detail::instead}};
    std::string *target = part == QLatin1String("text") ? &m_item.text : nullptr;
    for (const auto &[name, member] : kParts) {
        if (part == QLatin1String(name))
            target = &(m_item.detail.*member);
    }
    if (!open() || !target || *target == value.toStdString())
        return false;
    *target = value.toStdString();
    emit changed();
    return true;
}

bool PlanItem::setDone(bool done)
{
    if (!open() || m_item.detail.done == done)
        return false;
    m_item.detail.done = done;
    emit changed();
    return true;
}

bool PlanItem::setOrigin(const std::string &origin)
{
    const bool other = open() && m_item.detail.origin != origin;
    if (other) {
        m_item.detail.origin = origin;
        emit changed();
    }
    return other;
}

bool PlanItem::setConsent(Answer consent)
{
    if (!open() || this->consent() == consent)
        return false;
    m_item.detail.consent = said(consent);
    emit changed();
    return true;
}

void PlanItem::setReview(std::optional<bool> used, std::optional<bool> helped)
{
    m_item.used = used;
    m_item.helped = helped;
    emit changed();
}

QString PlanItem::besideWords(care::Item item, const library::PlanSection &section, const std::string &language)
{
    if (section.labels.empty())
        return {};
    item.detail.done = false;
    item.detail.date = dayWords(item.detail.date, language).toStdString();
    return shown(care::beside(item, &section));
}

} // namespace handrail::view
