#include "view/people/persondone.h"

#include "view/people/personmodel.h"

namespace handrail::view {
namespace {

QString kindOf(const QVariantMap &row) { return row[QStringLiteral("kind")].toString(); }

bool isNoted(const QVariantMap &row)
{
    return kindOf(row) == QLatin1String("note") || !row[QStringLiteral("mark")].toString().isEmpty()
           || !row[QStringLiteral("excerpt")].toString().isEmpty();
}

bool isOfKind(const QVariantMap &row, const QString &filter)
{
    return filter.isEmpty() || kindOf(row) == filter || (filter == QLatin1String("note") && isNoted(row))
           || (filter == QLatin1String("visit") && kindOf(row) == QLatin1String("calls"))
           || (filter == QLatin1String("consent") && kindOf(row) == QLatin1String("ledger"));
}

} // namespace

PersonDone::PersonDone(PersonModel &person) : QObject(&person), m_person(person), m_rows(StoryRows::kRoles)
{
    connect(&person, &PersonModel::changed, this, &PersonDone::changed);
}

void PersonDone::look()
{
    m_shown = kPage;
    needsAll() && !m_person.whole() ? m_person.read() : m_person.arrange();
}

void PersonDone::setFilter(const QString &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    look();
}

void PersonDone::setWords(const QString &words)
{
    if (words == m_words)
        return;
    m_words = words;
    look();
}

void PersonDone::setNames(const QVariantMap &names)
{
    m_names = names;
    emit namesChanged();
    if (!m_words.isEmpty())
        m_person.arrange();
}

void PersonDone::showMore()
{
    m_shown += kPage;
    m_person.whole() ? m_person.arrange() : m_person.read();
}

void PersonDone::arrange()
{
    const StoryRows &maker = m_person.maker();
    QVector<QVariantMap> rows;
    int matching = 0;
    m_any = false;
    for (const StoryItem &item : m_person.story().items) {
        if (const auto *followUp = std::get_if<care::FollowUp>(&item.what); followUp && followUp->closedMs == 0)
            continue; // not done yet
        m_any = true;
        QVariantMap row = maker.row(item);
        if (!isOfKind(row, m_filter)
            || (!m_words.trimmed().isEmpty() && !StoryRows::matches(maker.haystack(item, m_names), m_words)))
            continue;
        if (++matching <= m_shown)
            rows.append(std::move(row));
    }
    m_more = matching > m_shown;
    m_rows.set(std::move(rows));
}

void PersonDone::forget()
{
    m_filter.clear();
    m_words.clear();
    m_shown = kPage;
    m_more = m_any = false;
    m_rows.set({});
}

} // namespace handrail::view
