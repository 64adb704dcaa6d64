#include "view/me/growthmodel.h"

#include "view/desk/daytext.h"
#include "view/desk/settings.h"
#include "view/me/ownbook.h"

#include "care/ids.h"
#include "peer/lookback.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace handrail::view {

GrowthModel::GrowthModel(OwnBook &book, Settings &settings, QObject *parent)
    : QObject(parent), m_book(book), m_settings(settings)
{
    connect(&m_book, &OwnBook::changed, this, &GrowthModel::arrange);
    connect(&m_settings, &Settings::languageChanged, this, &GrowthModel::arrange);
    arrange();
}

QString GrowthModel::dayWords(const std::string &day) const { return dayText(day, m_settings.language()); }

int GrowthModel::minutes() const { return static_cast<int>(peer::allMinutes(m_book.own())); }

bool GrowthModel::kept() const
{
    return m_kind == QLatin1String("training")      ? !m_training.id.empty()
           : m_kind == QLatin1String("supervision") ? !m_supervision.id.empty()
                                                    : !m_date.id.empty();
}

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

void GrowthModel::open(const QString &kind, const QString &id)
{
    forget();
    m_kind = kind;
    m_training.day = m_supervision.day = m_book.today(); // most often it is written down on the day
    if (const auto *training = m_book.find<peer::Training>(id.toStdString()))
        m_training = *training;
    if (const auto *met = m_book.find<peer::Supervision>(id.toStdString()))
        m_supervision = *met;
    if (const auto *date = m_book.find<peer::OwnDate>(id.toStdString()))
        m_date = *date;
    emit changed();
}

void GrowthModel::write(const QString &part, const QString &words)
{
    std::string *field = nullptr;
    if (m_kind == QLatin1String("training"))
        field = part == QLatin1String("area") ? &m_training.area : part == QLatin1String("title") ? &m_training.title
            : part == QLatin1String("counts") ? &m_training.counts : &m_training.by;
    else if (m_kind == QLatin1String("supervision"))
        field = part == QLatin1String("way") ? &m_supervision.way : part == QLatin1String("who") ? &m_supervision.who
            : part == QLatin1String("talked") ? &m_supervision.talked : &m_supervision.next;
    else
        field = part == QLatin1String("key") ? &m_date.key : &m_date.words;
    if (!m_book.loaded() || *field == words.toStdString())
        return;
    *field = words.toStdString();
    keep();
}

void GrowthModel::spend(int minutes)
{
    if (!m_book.loaded() || m_training.minutes == minutes || minutes < 0)
        return;
    m_training.minutes = minutes;
    keep();
}

std::string *GrowthModel::dayOf(const QString &part)
{
    if (part == QLatin1String("next"))
        return &m_supervision.nextDay;
    return m_kind == QLatin1String("training")      ? &m_training.day
           : m_kind == QLatin1String("supervision") ? &m_supervision.day
                                                    : &m_date.day;
}

void GrowthModel::setDay(const QString &part, int fromToday)
{
    if (!m_book.loaded())
        return;
    *dayOf(part) = shiftedDay(m_book.today(), fromToday);
    keep();
}

void GrowthModel::moveDay(const QString &part, int days)
{
    std::string &day = *dayOf(part);
    if (!m_book.loaded() || day.empty())
        return;
    day = shiftedDay(day, days);
    keep();
}

void GrowthModel::clearDay(const QString &part)
{
    if (!m_book.loaded())
        return;
    dayOf(part)->clear();
    keep();
}

void GrowthModel::keep()
{
    const auto put = [this](auto &note) {
        if (note.id.empty()) {
            note.id = care::newId();
            note.atMs = m_book.nowMs();
        }
        m_book.put(note);
    };
    if (m_kind == QLatin1String("training"))
        put(m_training);
    else if (m_kind == QLatin1String("supervision"))
        put(m_supervision);
    else
        put(m_date);
    emit changed();
}

void GrowthModel::finishDate()
{
    if (m_date.id.empty())
        return;
    m_date.doneMs = m_book.nowMs();
    keep();
}

void GrowthModel::remove()
{
    m_book.drop<peer::Training>(m_training.id);
    m_book.drop<peer::Supervision>(m_supervision.id);
    m_book.drop<peer::OwnDate>(m_date.id);
    forget();
}

void GrowthModel::forget()
{
    m_kind.clear();
    m_training = {};
    m_supervision = {};
    m_date = {};
    emit changed();
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
