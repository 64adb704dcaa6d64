#include "view/me/standingmodel.h"

#include "view/desk/daytext.h"
#include "view/me/ownbook.h"
#include "view/desk/settings.h"

#include "care/ids.h"
#include "peer/lookback.h"

#include <algorithm>
#include <vector>

namespace handrail::view {
namespace {

constexpr int kRenewalDays = 2 * 365, kReviewDays = 365;

} // namespace

StandingModel::StandingModel(OwnBook &book, Settings &settings, QObject *parent)
    : QObject(parent), m_book(book), m_settings(settings)
{
    connect(&m_book, &OwnBook::changed, this, &StandingModel::arrange);
    connect(&m_settings, &Settings::languageChanged, this, &StandingModel::arrange);
    arrange();
}

std::string StandingModel::renewalFrom() const
{
    std::string ends = m_book.today();
    for (const peer::OwnDate &one : m_book.own().of<peer::OwnDate>()) {
        if (one.key == "certificate" && one.doneMs == 0 && !one.day.empty())
            ends = one.day;
    }
    return shiftedDay(ends, -kRenewalDays);
}

QString StandingModel::since() const { return dayText(renewalFrom(), m_settings.language()); }

void StandingModel::attest(const QString &key, bool on)
{
    const auto &said = m_book.own().of<peer::Attested>();
    const bool there = std::ranges::find(said, key.toStdString(), &peer::Attested::key) != said.end();
    if (!m_book.loaded() || there == on)
        return;
    if (on) {
        peer::Attested one;
        one.id = care::newId();
        one.atMs = m_book.nowMs();
        one.key = key.toStdString();
        one.day = m_book.today();
        return m_book.put(one);
    }
    std::vector<std::string> gone;
    for (const peer::Attested &one : said) {
        if (one.key == key.toStdString())
            gone.push_back(one.id);
    }
    for (const std::string &id : gone)
        m_book.drop<peer::Attested>(id);
}

void StandingModel::arrange()
{
    const auto text = [](const std::string &utf8) { return QString::fromStdString(utf8); };
    const auto day = [this](const std::string &iso) { return dayText(iso, m_settings.language()); };
    const peer::Own &own = m_book.own();
    QVector<QVariantMap> steps, reviewed, goals;
    for (const std::string &key : peer::designationSteps()) {
        const auto said = std::ranges::find(own.of<peer::Attested>(), key, &peer::Attested::key);
        steps.append({{QStringLiteral("key"), text(key)},
                      {QStringLiteral("day"), said == own.of<peer::Attested>().end() ? QString() : day(said->day)}});
    }
    const std::string from = shiftedDay(m_book.today(), -kReviewDays);
    for (const peer::Reviewed &one : peer::reviewed(own, from))
        reviewed.append({{QStringLiteral("competency"), text(one.competency)}, {QStringLiteral("step"), text(one.step)},
                         {QStringLiteral("day"), day(one.day)}, {QStringLiteral("stepThen"), text(one.stepThen)},
                         {QStringLiteral("dayThen"), one.dayThen.empty() ? QString() : day(one.dayThen)}});
    for (const peer::Goal &one : own.of<peer::Goal>()) {
        const bool done = one.doneMs != 0;
        if (one.words.empty() || (done && isoDay(one.doneMs) < from))
            continue;
        const std::string when = done ? isoDay(one.doneMs) : one.day;
        goals.append({{QStringLiteral("competency"), text(one.competency)}, {QStringLiteral("words"), text(one.words)},
                      {QStringLiteral("day"), when.empty() ? QString() : day(when)}, {QStringLiteral("done"), done}});
    }
    const peer::RenewalMinutes minutes = peer::renewalMinutes(own, renewalFrom());
    m_learned = static_cast<int>(minutes.all);
    m_ethics = static_cast<int>(minutes.ethics);
    m_steps.set(std::move(steps));
    m_reviewed.set(std::move(reviewed));
    m_goals.set(std::move(goals));
    emit changed();
}

} // namespace handrail::view
