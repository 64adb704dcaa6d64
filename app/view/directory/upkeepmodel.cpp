#include "view/directory/upkeepmodel.h"

#include "view/desk/directorydesk.h"
#include "view/desk/servicewords.h"

#include "directory/export/changecounts.h"
#include "storage/clock.h"

namespace handrail::view {
namespace {

constexpr int kOldDays = 365; // as the rows of the directory call it stale
constexpr int kListed = 100;  // more than a peer calls through; the rest stands there the next time

struct Look {
    std::vector<directory::NeedsCheck> needs;
    directory::ChangeCounts counts;
};

QString text(const std::string &s) { return QString::fromStdString(s); }

} // namespace

UpkeepModel::UpkeepModel(DirectoryDesk &desk, DirectoryModel &list, CrisisDesk &crisis, const storage::Clock &clock,
                         QObject *parent)
    : ReadingModel(parent), m_desk(desk), m_clock(clock),
      m_needs({"serviceId", "name", "why", "checkedUnit", "checkedCount"}), m_file(desk, clock),
      m_fresh(desk, list, crisis, clock)
{
}

void UpkeepModel::look()
{
    m_desk.work(this, [now = m_clock.now().wallMs](storage::Database &db) -> storage::Result<Look> {
        auto needs = directory::PeerRepository(db).needsCheck(now, kOldDays, kListed + 1);
        if (!needs.ok())
            return needs.failure();
        const auto counts = directory::changeCounts(db);
        if (!counts.ok())
            return counts.failure();
        return Look{std::move(needs.value()), counts.value()};
    }, [this](storage::Result<Look> look) {
        if (!hasRead(look) && unread()) // what was there stays; that nothing needs checking nobody knows
            return;
        const directory::LocalTime now = localTime(m_clock.now().wallMs);
        QVector<QVariantMap> rows;
        m_more = look.ok() && look.value().needs.size() > kListed;
        if (look.ok()) {
            if (m_more)
                look.value().needs.resize(kListed);
            for (const directory::NeedsCheck &need : look.value().needs) {
                QVariantMap row{{QStringLiteral("serviceId"), text(need.id)},
                                {QStringLiteral("name"), text(need.name)},
                                {QStringLiteral("why"), text(need.why)}};
                putChecked(row, need.checkedDate, true, now);
                rows.append(row);
            }
        }
        m_needs.set(std::move(rows));
        m_known = true;
        m_found.show(look.ok() ? look.value().counts : directory::ChangeCounts{});
        emit changed();
    });
}

} // namespace handrail::view
