#include "view/people/visitsmodel.h"

#include "view/desk/settings.h"

#include "care/planrepository.h"
#include "care/toldapart.h"
#include "view/desk/vaultdesk.h"

#include <algorithm>

namespace handrail::view {
namespace {

constexpr int kVisitsPage = 20; ///< rows shown at first, and with each 'older'

struct Read {
    std::vector<VisitPart> visits;
    VisitsLookup::Names people;
};

} // namespace

VisitsModel::VisitsModel(VaultDesk &vault, StoryRows rows, Settings &settings, const storage::Clock &clock,
                         QObject *parent)
    : ReadingModel(parent), m_vault(vault), m_maker(std::move(rows)), m_clock(clock), m_rows(StoryRows::kRoles),
      m_shown(kVisitsPage)
{
    connect(&settings, &Settings::languageChanged, this, [this] {
        m_maker.clear();
        m_lookup.forgetWording();
        arrange();
    });
    connect(&m_lookup, &VisitsLookup::answered, this, &VisitsModel::show);
}

void VisitsModel::refresh()
{
    const bool whole = searching();
    using Answer = storage::Result<Read>;
    m_vault.ask(this, [nobodys = m_nobodys, most = m_shown + 1, whole, &clock = m_clock](Keeping &keeping) -> Answer {
        auto visits = readVisits(keeping, nobodys, most, whole);
        if (!visits)
            return visits.failure();
        auto people = care::PlanRepository(*keeping.records, *keeping.journal, clock).people();
        if (!people)
            return people.failure();
        Read read{std::move(visits.value()), {}};
        for (const auto &[id, name] : care::toldApart(people.value().found))
            read.people.emplace(id, name);
        return read;
    }, [this, whole, asked = ++m_asked](Answer answer) {
        if (asked != m_asked)
            return;
        if (!hasRead(answer))
            return unread() ? void() : forget();
        m_lookup.setVisits(std::move(answer.value().visits), std::move(answer.value().people));
        m_whole = whole;
        m_known = true;
        arrange();
    });
}

void VisitsModel::arrange() { m_lookup.look(m_words, m_shown); }

void VisitsModel::show()
{
    QVector<QVariantMap> rows;
    for (const std::size_t at : m_lookup.found()) {
        if (rows.size() == m_shown)
            break;
        QVariantMap row = m_maker.row(m_lookup.visit(at));
        row[QStringLiteral("who")] = m_lookup.who(m_lookup.visit(at));
        rows.append(std::move(row));
    }
    m_more = std::ssize(m_lookup.found()) > m_shown;
    m_any = !m_lookup.empty();
    m_rows.set(std::move(rows));
    emit changed();
}

void VisitsModel::setNobodys(bool nobodys)
{
    if (nobodys == m_nobodys)
        return;
    m_nobodys = nobodys;
    m_shown = kVisitsPage;
    refresh();
}

void VisitsModel::setWords(const QString &words)
{
    if (words == m_words)
        return;
    m_words = words;
    m_shown = kVisitsPage;
    searching() && m_whole ? arrange() : refresh();
}

void VisitsModel::setNames(const QVariantMap &names)
{
    m_names = names;
    m_lookup.setNames(names);
    emit namesChanged();
    if (searching())
        arrange();
}

void VisitsModel::showMore()
{
    m_shown += kVisitsPage;
    m_whole ? arrange() : refresh();
}

void VisitsModel::forget()
{
    ++m_asked;
    m_lookup.forget();
    m_words.clear();
    m_shown = kVisitsPage;
    m_known = m_any = m_more = m_whole = m_nobodys = false;
    m_rows.set({});
    emit changed();
}

} // namespace handrail::view
