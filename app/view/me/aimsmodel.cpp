#include "view/me/aimsmodel.h"

#include "view/desk/daytext.h"
#include "view/me/ownbook.h"
#include "view/desk/settings.h"

#include "care/ids.h"

#include <utility>

namespace handrail::view {

AimsModel::AimsModel(OwnBook &book, Settings &settings, QObject *parent)
    : QObject(parent), m_book(book), m_settings(settings)
{
    connect(&m_book, &OwnBook::changed, this, &AimsModel::arrange);
    connect(&m_settings, &Settings::languageChanged, this, &AimsModel::arrange);
    arrange();
}

QString AimsModel::day() const { return dayText(m_one.day, m_settings.language()); }

QStringList AimsModel::areas() const
{
    QStringList all;
    for (const std::string &area : peer::aimAreas())
        all << QString::fromStdString(area);
    return all;
}

peer::Setback AimsModel::today() const
{
    for (const peer::Setback &one : m_book.own().of<peer::Setback>()) {
        if (kept() && one.aim == m_one.id && one.day == m_book.today())
            return one;
    }
    peer::Setback fresh;
    fresh.aim = m_one.id;
    fresh.day = m_book.today();
    return fresh;
}

void AimsModel::look(const QString &id)
{
    m_one = {};
    if (const auto *kept = m_book.find<peer::Aim>(id.toStdString()))
        m_one = *kept;
    arrange();
}

void AimsModel::write(const QString &part, const QString &words)
{
    if (!m_book.loaded())
        return;
    const bool taught =
        part == QLatin1String("got") || part == QLatin1String("learned") || part == QLatin1String("next");
    if (!taught) {
        std::string &field = part == QLatin1String("area")    ? m_one.area
                             : part == QLatin1String("words") ? m_one.words
                                                              : m_one.step;
        if (field == words.toStdString())
            return;
        field = words.toStdString();
        return keep();
    }
    peer::Setback one = today();
    std::string &field = part == QLatin1String("got")       ? one.got
                         : part == QLatin1String("learned") ? one.learned
                                                            : one.next;
    if (!kept() || field == words.toStdString())
        return;
    field = words.toStdString();
    if (one.id.empty()) {
        one.id = care::newId();
        one.atMs = m_book.nowMs();
    }
    m_book.put(one);
}

void AimsModel::keep()
{
    if (!m_book.loaded())
        return;
    if (m_one.id.empty()) {
        m_one.id = care::newId();
        m_one.atMs = m_book.nowMs();
    }
    m_book.put(m_one);
}

void AimsModel::setDay(int fromToday)
{
    m_one.day = shiftedDay(m_book.today(), fromToday);
    keep();
}

void AimsModel::moveDay(int days)
{
    m_one.day = shiftedDay(m_one.day, days);
    keep();
}

void AimsModel::clearDay()
{
    m_one.day.clear();
    keep();
}

void AimsModel::setDone(bool done)
{
    m_one.doneMs = done ? m_book.nowMs() : 0;
    keep();
}

void AimsModel::remove()
{
    const std::string id = std::exchange(m_one, {}).id;
    std::vector<std::string> taught;
    for (const peer::Setback &one : m_book.own().of<peer::Setback>()) {
        if (!id.empty() && one.aim == id)
            taught.push_back(one.id);
    }
    for (const std::string &one : taught)
        m_book.drop<peer::Setback>(one);
    m_book.drop<peer::Aim>(id);
    arrange();
}

void AimsModel::forget()
{
    m_one = {};
    arrange();
}

void AimsModel::arrange()
{
    if (kept() && m_book.loaded() && !m_book.find<peer::Aim>(m_one.id)) // erased elsewhere
        m_one = {};
    const auto text = [](const std::string &utf8) { return QString::fromStdString(utf8); };
    QVector<QVariantMap> open, reached, setbacks;
    for (const peer::Aim &one : m_book.own().of<peer::Aim>())
        (one.doneMs == 0 ? open : reached)
            .append({{QStringLiteral("entryId"), text(one.id)},
                     {QStringLiteral("area"), text(one.area)},
                     {QStringLiteral("words"), text(one.words)},
                     {QStringLiteral("step"), text(one.step)},
                     {QStringLiteral("day"),
                      dayText(one.doneMs == 0 ? one.day : isoDay(one.doneMs), m_settings.language())}});
    for (const peer::Setback &one : m_book.own().of<peer::Setback>()) {
        if (kept() && one.aim == m_one.id && one.day != m_book.today())
            setbacks.append({{QStringLiteral("entryId"), text(one.id)},
                             {QStringLiteral("day"), dayText(one.day, m_settings.language())},
                             {QStringLiteral("got"), text(one.got)},
                             {QStringLiteral("learned"), text(one.learned)},
                             {QStringLiteral("next"), text(one.next)}});
    }
    m_open.set(std::move(open));
    m_reached.set(std::move(reached));
    m_setbacks.set(std::move(setbacks));
    emit changed();
}

} // namespace handrail::view
