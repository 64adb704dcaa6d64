#include "view/people/visitslookup.h"

#include "library/fold.h"

#include <QElapsedTimer>

#include <algorithm>
#include <utility>

namespace handrail::view {
namespace {

constexpr qint64 kSliceMs = 3; ///< of the eight that a frame can spare

} // namespace

VisitsLookup::VisitsLookup(const StoryRows &maker, QObject *parent) : QObject(parent), m_maker(maker)
{
    m_next.setSingleShot(true);
    m_next.setInterval(0);
    connect(&m_next, &QTimer::timeout, this, &VisitsLookup::goOn);
}

void VisitsLookup::setVisits(std::vector<VisitPart> visits, Names people)
{
    m_next.stop();
    m_visits = std::move(visits);
    m_people = std::move(people);
    m_haystacks.clear();
    m_found.clear();
    m_words.clear();
}

void VisitsLookup::setNames(const QVariantMap &names)
{
    m_names = names;
    m_haystacks.clear();
}

QString VisitsLookup::who(const VisitPart &visit) const
{
    const auto known = m_people.find(visit.head.personId);
    return known == m_people.end() ? QString() : QString::fromStdString(known->second);
}

const std::string &VisitsLookup::haystack(std::size_t at)
{
    const auto [known, isNew] = m_haystacks.try_emplace(at);
    if (isNew) {
        const VisitPart &visit = m_visits[at];
        const std::int64_t began = visit.past ? visit.past->visit.started.wallMs : visit.head.began.wallMs;
        known->second = m_maker.haystack({began, visit}, m_names) + ' '
                        + library::folded(who(visit).toStdString()); // found by whom it was with, calls too
    }
    return known->second;
}

void VisitsLookup::look(const QString &words, int most)
{
    m_words = words;
    m_most = static_cast<std::size_t>(std::max(most, 0));
    m_at = 0;
    m_found.clear();
    goOn();
}

void VisitsLookup::goOn()
{
    m_next.stop();
    QElapsedTimer slice;
    slice.start();
    const bool all = m_words.trimmed().isEmpty();
    for (; m_at < m_visits.size() && m_found.size() <= m_most; ++m_at) {
        if (slice.hasExpired(kSliceMs))
            return m_next.start();
        if (all || StoryRows::matches(haystack(m_at), m_words))
            m_found.push_back(m_at);
    }
    emit answered();
}

} // namespace handrail::view
