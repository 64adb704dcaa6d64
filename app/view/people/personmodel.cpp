#include "view/people/personmodel.h"

#include "view/desk/settings.h"
#include "view/people/followupsmodel.h"

#include "view/desk/vaultdesk.h"

namespace handrail::view {

PersonModel::PersonModel(VaultDesk &vault, StoryRows rows, Settings &settings, const storage::Clock &clock,
                         QObject *parent)
    : ReadingModel(parent), m_vault(vault), m_maker(std::move(rows)), m_settings(settings), m_clock(clock),
      m_openRows(StoryRows::kRoles)
{
    m_parts = {new PersonAbout(*this), new PersonDone(*this)};
    connect(&m_settings, &Settings::languageChanged, this, [this] {
        m_maker.clear();
        arrange();
    });
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
    const int most = m_parts.done->most();
    using Answer = storage::Result<PersonStory>;
    m_vault.ask(
        this,
        [id = m_personId, most, &clock = m_clock](Keeping &keeping) -> Answer {
            return readStory(keeping, id, clock, most);
        },
        [this, most, asked = ++m_asked](Answer answer) {
            if (asked != m_asked || !hasRead(answer))
                return;
            m_story = std::move(answer.value());
            m_whole = most < 0;
            m_loaded = true;
            arrange();
        });
}

void PersonModel::arrange()
{
    const std::int64_t now = m_clock.now().wallMs;
    const bool alive = m_story.person.diedMs == 0;
    QVector<QVariantMap> open;
    for (const StoryItem &item : m_story.items) {
        QVariantMap row = m_maker.row(item);
        if (const auto *followUp = std::get_if<care::FollowUp>(&item.what); followUp && followUp->closedMs == 0) {
            if (alive) {
                row.insert(FollowUpsModel::moment(followUp->dueMs, now, m_settings.language()));
                row[QStringLiteral("detail")] = row[QStringLiteral("dayWords")];
                row[QStringLiteral("state_")] = followUp->dueMs <= now ? QStringLiteral("late") : QString();
                open.append(row);
            }
            continue;
        }
        if (const auto *referral = std::get_if<care::Referral>(&item.what);
            referral && alive && care::isOpen(*referral)) {
            QVariantMap waits = row;
            waits[QStringLiteral("state_")] = care::arrivalDueMs(*referral) <= now ? QStringLiteral("due") : QString();
            open.append(waits);
        }
        if (row[QStringLiteral("mark")] == QLatin1String("begun"))
            open.append(row);
    }
    m_openRows.set(std::move(open));
    m_parts.done->arrange();
    emit changed();
}

void PersonModel::forget()
{
    ++m_asked;
    m_personId.clear();
    m_story = {};
    m_refused.clear();
    m_loaded = m_whole = false;
    m_openRows.set({});
    m_parts.done->forget();
    emit changed();
}

} // namespace handrail::view
