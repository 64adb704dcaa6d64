#include "view/me/growthmodel.h"

#include "view/desk/daytext.h"
#include "view/desk/settings.h"
#include "view/me/ownbook.h"

#include "peer/lookback.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace handrail::view {

GrowthModel::GrowthModel(OwnBook &book, Settings &settings, QObject *parent)
    : QObject(parent), m_book(book), m_settings(settings), m_training(book, settings), m_supervision(book, settings),
      m_date(book, settings)
{
    connect(&m_book, &OwnBook::changed, this, &GrowthModel::arrange);
    connect(&m_settings, &Settings::languageChanged, this, &GrowthModel::arrange);
    arrange();
}

QString GrowthModel::dayWords(const std::string &day) const { return dayText(day, m_settings.language()); }

int GrowthModel::minutes() const { return static_cast<int>(peer::allMinutes(m_book.own())); }

QStringList GrowthModel::keysOf(const QString &part) const
{
    QStringList all;
    for (const std::string &key : part == QLatin1String("area")     ? peer::trainingAreas()
                                  : part == QLatin1String("counts") ? peer::trainingCounts()
                                  : part == QLatin1String("way")    ? peer::supervisionWays()
                                                                    : peer::ownDates())
        all << QString::fromStdString(key);
    return all;
}

void GrowthModel::forget()
{
    m_training.forget();
    m_supervision.forget();
    m_date.forget();
}

void GrowthModel::arrange()
{
    const auto text = [](const std::string &utf8) { return QString::fromStdString(utf8); };
    const auto byArea = peer::minutesByArea(m_book.own());
    QVector<QVariantMap> areas, trainings, supervisions, dates;
    for (const std::string &area : peer::trainingAreas()) {
        const auto minutes = byArea.find(area);
        areas.append({{QStringLiteral("area"), text(area)},
                      {QStringLiteral("minutes"), minutes == byArea.end() ? 0 : static_cast<int>(minutes->second)}});
    }
    for (const peer::Training &one : m_book.own().of<peer::Training>())
        trainings.append({{QStringLiteral("entryId"), text(one.id)},
                          {QStringLiteral("day"), dayWords(one.day)},
                          {QStringLiteral("area"), text(one.area)},
                          {QStringLiteral("title"), text(one.title)},
                          {QStringLiteral("by"), text(one.by)},
                          {QStringLiteral("minutes"), static_cast<int>(one.minutes)}});
    for (const peer::Supervision &one : m_book.own().of<peer::Supervision>())
        supervisions.append({{QStringLiteral("entryId"), text(one.id)},
                             {QStringLiteral("day"), dayWords(one.day)}, {QStringLiteral("way"), text(one.way)},
                             {QStringLiteral("who"), text(one.who)}, {QStringLiteral("talked"), text(one.talked)},
                             {QStringLiteral("next"), text(one.next)},
                             {QStringLiteral("nextDay"), dayWords(one.nextDay)}});
    std::vector<peer::OwnDate> open;
    std::ranges::copy_if(m_book.own().of<peer::OwnDate>(), std::back_inserter(open),
                         [](const peer::OwnDate &one) { return one.doneMs == 0; });
    std::ranges::stable_sort(open, {}, &peer::OwnDate::day);
    for (const peer::OwnDate &one : open)
        dates.append({{QStringLiteral("entryId"), text(one.id)},
                      {QStringLiteral("key"), text(one.key)},
                      {QStringLiteral("words"), text(one.words)},
                      {QStringLiteral("day"), dayWords(one.day)},
                      {QStringLiteral("iso"), text(one.day)},
                      {QStringLiteral("daysLeft"), daysBetween(m_book.today(), one.day)}});
    m_areas.set(std::move(areas));
    m_trainings.set(std::move(trainings));
    m_supervisions.set(std::move(supervisions));
    m_dates.set(std::move(dates));
    emit changed();
}

} // namespace handrail::view
