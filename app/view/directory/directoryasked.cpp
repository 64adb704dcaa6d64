#include "view/directory/directoryasked.h"

#include "directory/words/facets.h"

namespace handrail::view {
namespace {

/// In the order they are offered: what decides tonight first.
constexpr const char *kOffered[] = {"beds",     "free",     "walk_in",   "es",           "lately",  "wheelchair",
                                    "pets",     "families", "women",     "men",          "teens",   "seniors",
                                    "veterans", "lgbtq",    "survivors", "undocumented", "reentry", "disabilities",
                                    "zh",       "vi",       "tl",        "ko",           "sign"};

} // namespace

DirectoryAsked::DirectoryAsked() : m_filters({"key", "chosen", "count"}) { count(nullptr); }

QStringList DirectoryAsked::categories()
{
    QStringList keys;
    for (const std::string &key : directory::categoryKeys())
        keys << QString::fromStdString(key);
    return keys;
}

void DirectoryAsked::count(const directory::SearchPage *page)
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

bool DirectoryAsked::setFilter(const QString &key, bool on)
{
    if (m_on.contains(key) == on)
        return false;
    if (on)
        m_on.append(key);
    else
        m_on.removeAll(key);
    count(nullptr);
    return true;
}

void DirectoryAsked::clear()
{
    m_on.clear();
    category.clear();
    openNow = false;
    count(nullptr);
}

void DirectoryAsked::put(directory::SearchQuery &query) const
{
    query.words = words.toStdString();
    query.category = category.toStdString();
    query.openNow = openNow;
    for (const QString &key : m_on) {
        if (key == QLatin1String("lately"))
            query.checkedWithinDays = 90;
        else
            query.facets.push_back(key.toStdString());
    }
}

} // namespace handrail::view
