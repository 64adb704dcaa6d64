#include "view/directory/directorymodel.h"

#include "directory/words/facets.h"

// The filters beside near me and open now: what is offered, what is on, how many each would leave.
namespace handrail::view {
namespace {

/// In the order they are offered: what decides tonight first.
constexpr const char *kOffered[] = {"beds",     "free",     "walk_in",   "es",           "lately",  "wheelchair",
                                    "pets",     "families", "women",     "men",          "teens",   "seniors",
                                    "veterans", "lgbtq",    "survivors", "undocumented", "reentry", "disabilities",
                                    "zh",       "vi",       "tl",        "ko",           "sign"};

} // namespace

void DirectoryModel::showFilters(const directory::SearchPage *page)
{
    QVector<QVariantMap> rows;
    for (const char *key : kOffered) {
        const QString name = QString::fromLatin1(key);
        std::int64_t count = -1;
        const directory::Facets bit = directory::facetBit(key);
        if (page && bit == 0)
            count = page->latelyCount;
        else if (page && !page->counts.empty())
            count = page->counts[static_cast<std::size_t>(__builtin_ctzll(bit))];
        rows.append({{QStringLiteral("key"), name},
                     {QStringLiteral("chosen"), m_on.contains(name)},
                     {QStringLiteral("count"), static_cast<int>(count)}});
    }
    m_filters.set(std::move(rows));
}

void DirectoryModel::setFilter(const QString &key, bool on)
{
    if (m_on.contains(key) == on)
        return;
    if (on)
        m_on.append(key);
    else
        m_on.removeAll(key);
    showFilters(nullptr);
    emit asked();
    ask();
}

void DirectoryModel::clearFilters()
{
    m_on.clear();
    m_category.clear();
    m_openNow = false;
    showFilters(nullptr);
    if (m_nearMe)
        return setNearMe(false);
    emit asked();
    ask();
}

} // namespace handrail::view
