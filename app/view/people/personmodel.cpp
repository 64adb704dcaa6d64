#include "view/people/personmodel.h"

#include "view/desk/momenttext.h"
#include "view/desk/settings.h"
#include "view/people/followupsmodel.h"

#include "care/followuprepository.h"
#include "view/desk/vaultdesk.h"

#include <algorithm>

namespace handrail::view {
namespace {

QString kindOf(const QVariantMap &row) { return row[QStringLiteral("kind")].toString(); }

} // namespace

PersonModel::PersonModel(VaultDesk &vault, StoryRows rows, Settings &settings, const storage::Clock &clock,
                         QObject *parent)
    : QObject(parent), m_vault(vault), m_maker(std::move(rows)), m_settings(settings), m_clock(clock),
      m_openRows(StoryRows::kRoles), m_rows(StoryRows::kRoles)
{
    connect(&m_settings, &Settings::languageChanged, this, [this] {
        m_maker.clear();
        arrange();
    });
}

QString PersonModel::since() const
{
    return m_story.person.sinceMs > 0 ? longDayOf(m_story.person.sinceMs, m_settings.language()) : QString();
}

QString PersonModel::died() const
{
    return m_story.person.diedMs > 0 ? longDayOf(m_story.person.diedMs, m_settings.language()) : QString();
}

void PersonModel::open(const QString &personId)
{
    if (personId != this->personId())
        forget();
    m_personId = personId.toStdString();
    read();
}

void PersonModel::read()
{
    const int most = needsAll() ? -1 : m_shown;
    using Answer = storage::Result<PersonStory>;
    m_vault.ask(
        this,
        [id = m_personId, most, &clock = m_clock](Keeping &keeping) -> Answer {
            return readStory(keeping, id, clock, most);
        },
        [this, most, asked = ++m_asked](Answer answer) {
            if (asked != m_asked || !answer)
                return;
            m_story = std::move(answer.value());
            m_whole = most < 0;
            m_loaded = true;
            arrange();
        });
}

void PersonModel::setFilter(const QString &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_shown = kPage;
    needsAll() && !m_whole ? read() : arrange();
}

void PersonModel::setWords(const QString &words)
{
    if (words == m_words)
        return;
    m_words = words;
    m_shown = kPage;
    needsAll() && !m_whole ? read() : arrange();
}

void PersonModel::setNames(const QVariantMap &names)
{
    m_names = names;
    emit namesChanged();
    if (!m_words.isEmpty())
        arrange();
}

void PersonModel::showMore()
{
    m_shown += kPage;
    m_whole ? arrange() : read();
}

void PersonModel::arrange()
{
    const std::int64_t now = m_clock.now().wallMs;
    const bool alive = m_story.person.diedMs == 0;
    QVector<QVariantMap> open, rows;
    int matching = 0;
    m_any = false;
    for (const StoryItem &item : m_story.items) {
        QVariantMap row = m_maker.row(item);
        if (const auto *followUp = std::get_if<care::FollowUp>(&item.what); followUp && followUp->closedMs == 0) {
            if (alive) {
                row.insert(FollowUpsModel::moment(followUp->dueMs, now, m_settings.language()));
                row[QStringLiteral("detail")] = row[QStringLiteral("dayWords")];
                row[QStringLiteral("state_")] = followUp->dueMs <= now ? QStringLiteral("late") : QString();
                open.append(row);
            }
            continue; // not done yet
        }
        if (const auto *referral = std::get_if<care::Referral>(&item.what);
            referral && alive && care::isOpen(*referral)) {
            QVariantMap waits = row;
            waits[QStringLiteral("state_")] = care::arrivalDueMs(*referral) <= now ? QStringLiteral("due") : QString();
            open.append(waits);
        }
        if (row[QStringLiteral("mark")] == QLatin1String("begun"))
            open.append(row);
        m_any = true;
        const bool noted = kindOf(row) == QLatin1String("note") || !row[QStringLiteral("mark")].toString().isEmpty()
            || !row[QStringLiteral("excerpt")].toString().isEmpty();
        const bool wanted = m_filter.isEmpty() || kindOf(row) == m_filter
                            || (m_filter == QLatin1String("note") && noted)
                            || (m_filter == QLatin1String("visit") && kindOf(row) == QLatin1String("calls"))
                            || (m_filter == QLatin1String("consent") && kindOf(row) == QLatin1String("ledger"));
        if (!wanted || (!m_words.trimmed().isEmpty() && !StoryRows::matches(m_maker.haystack(item, m_names), m_words)))
            continue;
        if (++matching <= m_shown)
            rows.append(std::move(row));
    }
    m_more = matching > m_shown;
    m_openRows.set(std::move(open));
    m_rows.set(std::move(rows));
    emit changed();
}

void PersonModel::tellDied() { keepPerson(true); }
void PersonModel::takeBackDied() { keepPerson(false); }

void PersonModel::keepPerson(bool died)
{
    if (!m_loaded)
        return;
    m_refused.letBe();
    m_vault.ask(
        this,
        [person = m_story.person, died, now = m_clock.now().wallMs,
         &clock = m_clock](Keeping &keeping) mutable -> storage::Outcome {
            if (!keeping.records)
                return storage::Failure{storage::FailureKind::Locked, {}};
            if (died)
                return care::FollowUpRepository(*keeping.records, *keeping.journal).died(std::move(person), now);
            person.diedMs = 0;
            const auto saved = care::PlanRepository(*keeping.records, *keeping.journal, clock).savePerson(person);
            return saved ? storage::Outcome(storage::Done{}) : storage::Outcome(saved.failure());
        },
        [this, died, id = m_personId](const storage::Outcome &saved) {
            if (saved)
                emit kept();
            if (id != m_personId)
                return;
            m_refused.told(saved, [this, died] { keepPerson(died); });
            saved ? read() : emit changed();
        });
}

void PersonModel::forget()
{
    ++m_asked;
    m_personId.clear();
    m_story = {};
    m_filter.clear();
    m_words.clear();
    m_shown = kPage;
    m_refused.clear();
    m_loaded = m_more = m_any = m_whole = false;
    m_openRows.set({});
    m_rows.set({});
    emit changed();
}

} // namespace handrail::view
