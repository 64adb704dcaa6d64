#include "view/safety/backupweight.h"

#include "view/desk/ask.h"

#include "vault/backup.h"
#include "vault/devicecost.h"

#include <algorithm>
#include <filesystem>

namespace handrail::view {
namespace {

struct Weight {
    vault::KdfCost cost;
    std::int64_t ms = 0;
    bool bearable = false;
};

} // namespace

void BackupWeight::weigh(const QString &path)
{
    const int asked = ++m_asked;
    m_file.clear();
    emit changed();
    if (path.isEmpty())
        return;
    ask(this, m_thread, [from = std::filesystem::path(path.toStdString())]() -> storage::Result<Weight> {
        const auto cost = vault::backupCost(from);
        if (!cost)
            return cost.failure();
        return Weight{cost.value(), vault::deriveMs(cost.value()), vault::bears(vault::deviceMemory(), cost.value())};
    }, [this, path, asked](const storage::Result<Weight> &weight) {
        if (asked != m_asked)
            return;
        if (!weight)
            return emit refused(weight.failure().kind);
        m_megabytes = static_cast<int>((weight.value().cost.memoryBytes + (1 << 20) - 1) >> 20);
        m_seconds = static_cast<int>(std::max<std::int64_t>(1, (weight.value().ms + 500) / 1000));
        if (!weight.value().bearable)
            return emit tooHeavy();
        m_file = path;
        emit changed();
    });
}

} // namespace handrail::view
