#include "view/me/checkinmodel.h"

#include "view/desk/daytext.h"
#include "view/desk/settings.h"
#include "view/me/ownbook.h"

#include "care/ids.h"
#include "peer/lookback.h"

#include <algorithm>

namespace handrail::view {

CheckInModel::CheckInModel(OwnBook &book, Settings &settings, QObject *parent)
    : QObject(parent), m_book(book), m_settings(settings)
{
    connect(&m_book, &OwnBook::changed, this, &CheckInModel::arrange);
    connect(&m_settings, &Settings::languageChanged, this, &CheckInModel::arrange);
    arrange();
}

peer::CheckIn CheckInModel::ofToday() const
{
    const auto &all = m_book.own().of<peer::CheckIn>();
    const auto today = std::ranges::find(all, m_book.today(), &peer::CheckIn::day);
    if (today != all.end())
        return *today;
    peer::CheckIn fresh;
    fresh.day = m_book.today();
    return fresh;
}

peer::Arranged CheckInModel::arranged() const
{
    const auto &all = m_book.own().of<peer::Arranged>();
    if (!all.empty())
        return all.front();
    peer::Arranged fresh;
    fresh.id = "one";
    return fresh;
}

QString CheckInModel::words() const { return QString::fromStdString(ofToday().words); }

bool CheckInModel::begun() const { return !ofToday().id.empty(); }

bool CheckInModel::canAdd() const { return arranged().marks.size() < static_cast<std::size_t>(peer::kMarksMost); }

int CheckInModel::daysSinceOff() const
{
    const std::string day = arranged().dayOff;
    return day.empty() ? -1 : std::max(0, daysBetween(day, m_book.today()));
}

QString CheckInModel::dayOff() const { return dayText(arranged().dayOff, m_settings.language()); }

void CheckInModel::keep(peer::CheckIn one)
{
    if (one.id.empty()) {
        one.id = care::newId();
        one.atMs = m_book.nowMs();
    }
    m_book.put(one);
}

void CheckInModel::write(const QString &words)
{
    peer::CheckIn one = ofToday();
    if (!m_book.loaded() || one.words == words.toStdString())
        return;
    one.words = words.toStdString();
    keep(std::move(one));
}

void CheckInModel::addMark(const QString &name)
{
    peer::Arranged all = arranged();
    const std::string plain = name.simplified().toStdString();
    if (!m_book.loaded() || plain.empty() || !canAdd() || std::ranges::find(all.marks, plain) != all.marks.end())
        return;
    all.marks.push_back(plain);
    m_book.put(all);
}

void CheckInModel::dropMark(const QString &name)
{
    peer::Arranged all = arranged();
    if (std::erase(all.marks, name.toStdString()) > 0)
        m_book.put(all);
}

void CheckInModel::set(const QString &name, int step)
{
    peer::CheckIn one = ofToday();
    const auto mark = std::ranges::find(one.marks, name.toStdString(), &peer::Mark::name);
    if (!m_book.loaded() || step >= peer::kMarkSteps || (mark == one.marks.end() ? step < 0 : mark->step == step))
        return;
    if (step < 0)
        one.marks.erase(mark);
    else if (mark == one.marks.end())
        one.marks.push_back({name.toStdString(), step, {}});
    else
        mark->step = step;
    keep(std::move(one));
}

void CheckInModel::wasOff(int daysAgo)
{
    peer::Arranged all = arranged();
    all.dayOff = shiftedDay(m_book.today(), -daysAgo);
    m_book.put(all);
}

void CheckInModel::remove(const QString &entryId) { m_book.drop<peer::CheckIn>(entryId.toStdString()); }

void CheckInModel::arrange()
{
    const peer::CheckIn today = ofToday();
    QVector<QVariantMap> marks, earlier;
    for (const std::string &name : arranged().marks) {
        const auto said = std::ranges::find(today.marks, name, &peer::Mark::name);
        QStringList lately;
        for (const int step : peer::stepsOf(m_book.own(), name, kLately))
            lately << QString::number(step);
        marks.append({{QStringLiteral("name"), QString::fromStdString(name)},
                      {QStringLiteral("step"), said == today.marks.end() ? -1 : said->step},
                      {QStringLiteral("lately"), lately.join(u' ')}});
    }
    for (const peer::CheckIn &one : m_book.own().of<peer::CheckIn>()) {
        if (one.day != m_book.today())
            earlier.append({{QStringLiteral("entryId"), QString::fromStdString(one.id)},
                            {QStringLiteral("day"), dayText(one.day, m_settings.language())},
                            {QStringLiteral("words"), QString::fromStdString(one.words)}});
    }
    m_marks.set(std::move(marks));
    m_earlier.set(std::move(earlier));
    emit changed();
}

} // namespace handrail::view
