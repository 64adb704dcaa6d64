#include "view/me/owncompetencymodel.h"

#include "view/desk/daytext.h"
#include "view/desk/settings.h"
#include "view/me/ownbook.h"

#include "care/ids.h"

#include <algorithm>

namespace handrail::view {

OwnCompetencyModel::OwnCompetencyModel(OwnBook &book, Settings &settings, QObject *parent)
    : QObject(parent), m_book(book), m_settings(settings), m_showing(book, settings)
{
    connect(&m_book, &OwnBook::changed, this, &OwnCompetencyModel::arrange);
    connect(&m_settings, &Settings::languageChanged, this, &OwnCompetencyModel::arrange);
    arrange();
}

void OwnCompetencyModel::setCompetency(const QString &competency)
{
    if (competency == m_competency)
        return;
    m_competency = competency;
    arrange();
}

QStringList OwnCompetencyModel::steps() const
{
    QStringList all;
    for (const std::string &step : peer::ratingSteps())
        all << QString::fromStdString(step);
    return all;
}

QString OwnCompetencyModel::step() const { return m_ratings.word(0, QStringLiteral("step")).toString(); }

QString OwnCompetencyModel::goalDay() const { return dayText(openGoal().day, m_settings.language()); }

peer::Reflection OwnCompetencyModel::reflection() const
{
    for (const peer::Reflection &one : m_book.own().of<peer::Reflection>()) {
        if (one.competency == m_competency.toStdString() && one.day == m_book.today())
            return one;
    }
    peer::Reflection fresh;
    fresh.competency = m_competency.toStdString();
    fresh.day = m_book.today();
    return fresh;
}

peer::Goal OwnCompetencyModel::openGoal() const
{
    for (const peer::Goal &one : m_book.own().of<peer::Goal>()) {
        if (one.competency == m_competency.toStdString() && one.doneMs == 0)
            return one;
    }
    peer::Goal fresh;
    fresh.competency = m_competency.toStdString();
    return fresh;
}

void OwnCompetencyModel::rate(const QString &step)
{
    if (!m_book.loaded() || m_competency.isEmpty())
        return;
    peer::Rating rating;
    for (const peer::Rating &one : m_book.own().of<peer::Rating>()) {
        if (one.competency == m_competency.toStdString() && one.day == m_book.today())
            rating = one;
    }
    if (rating.id.empty()) {
        rating.id = care::newId();
        rating.atMs = m_book.nowMs();
        rating.competency = m_competency.toStdString();
        rating.day = m_book.today();
    }
    rating.step = step.toStdString();
    m_book.put(rating);
}

void OwnCompetencyModel::write(const QString &part, const QString &words)
{
    if (!m_book.loaded() || m_competency.isEmpty())
        return;
    if (part == QLatin1String("goal")) {
        peer::Goal one = openGoal();
        if (one.words == words.toStdString())
            return;
        one.words = words.toStdString();
        return keepGoal(std::move(one));
    }
    peer::Reflection one = reflection();
    std::string &field = part == QLatin1String("hard") ? one.hard : one.well;
    if (field == words.toStdString())
        return;
    field = words.toStdString();
    if (one.id.empty()) {
        one.id = care::newId();
        one.atMs = m_book.nowMs();
    }
    m_book.put(one);
}

void OwnCompetencyModel::keepGoal(peer::Goal goal)
{
    if (!m_book.loaded() || m_competency.isEmpty())
        return;
    if (goal.id.empty()) {
        goal.id = care::newId();
        goal.atMs = m_book.nowMs();
    }
    m_book.put(goal);
}

void OwnCompetencyModel::setGoalDay(int fromToday)
{
    peer::Goal one = openGoal();
    one.day = shiftedDay(m_book.today(), fromToday);
    keepGoal(std::move(one));
}

void OwnCompetencyModel::moveGoalDay(int days)
{
    peer::Goal one = openGoal();
    one.day = shiftedDay(one.day, days);
    keepGoal(std::move(one));
}

void OwnCompetencyModel::clearGoalDay()
{
    peer::Goal one = openGoal();
    one.day.clear();
    keepGoal(std::move(one));
}

void OwnCompetencyModel::reachGoal()
{
    peer::Goal one = openGoal();
    if (one.id.empty())
        return;
    one.doneMs = m_book.nowMs();
    keepGoal(std::move(one));
}

void OwnCompetencyModel::forget()
{
    m_showing.forget();
    m_showing.leaveOut({}, {});
}

void OwnCompetencyModel::dropGoal() { m_book.drop<peer::Goal>(openGoal().id); }

void OwnCompetencyModel::arrange()
{
    const std::string id = m_competency.toStdString();
    QVector<QVariantMap> ratings, reflections, reached, evidence;
    for (const peer::Rating &one : m_book.own().of<peer::Rating>()) {
        if (one.competency == id)
            ratings.append({{QStringLiteral("day"), dayText(one.day, m_settings.language())},
                            {QStringLiteral("step"), QString::fromStdString(one.step)}});
    }
    for (const peer::Reflection &one : m_book.own().of<peer::Reflection>()) {
        if (one.competency == id && one.day != m_book.today())
            reflections.append({{QStringLiteral("entryId"), QString::fromStdString(one.id)},
                                {QStringLiteral("day"), dayText(one.day, m_settings.language())},
                                {QStringLiteral("hard"), QString::fromStdString(one.hard)},
                                {QStringLiteral("well"), QString::fromStdString(one.well)}});
    }
    for (const peer::Goal &one : m_book.own().of<peer::Goal>()) {
        if (one.competency == id && one.doneMs != 0)
            reached.append({{QStringLiteral("entryId"), QString::fromStdString(one.id)},
                            {QStringLiteral("words"), QString::fromStdString(one.words)},
                            {QStringLiteral("day"), dayText(isoDay(one.doneMs), m_settings.language())}});
    }
    for (const peer::Evidence &one : m_book.own().of<peer::Evidence>()) {
        if (!one.isDraft() && one.competency == id)
            evidence.append({{QStringLiteral("entryId"), QString::fromStdString(one.id)},
                             {QStringLiteral("day"), dayText(one.day, m_settings.language())},
                             {QStringLiteral("words"), QString::fromStdString(one.words)}});
    }
    m_evidence.set(std::move(evidence));
    m_ratings.set(std::move(ratings));
    m_reflections.set(std::move(reflections));
    m_reached.set(std::move(reached));
    emit changed();
}

} // namespace handrail::view
