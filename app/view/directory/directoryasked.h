#pragma once

#include "directory/index/search.h"
#include "view/desk/rowsmodel.h"

#include <QString>
#include <QStringList>

namespace handrail::view {

/// What somebody asked the directory for: words, a category, open now, filters. Where they stand is NearMe's.
class DirectoryAsked {
public:
    DirectoryAsked();

    QString words, category; ///< category: a key of categories(), else empty
    bool openNow = false;

    [[nodiscard]] static QStringList categories();
    [[nodiscard]] bool isQuiet() const ///< nothing typed, nothing chosen
    {
        return words.trimmed().isEmpty() && category.isEmpty() && !openNow && m_on.isEmpty();
    }
    /// Filters in the order they are offered: key, chosen, count (services that would be left; -1 not known yet).
    [[nodiscard]] RowsModel *filters() { return &m_filters; }
    /// False: it is so already.
    bool setFilter(const QString &key, bool on);
    /// All but the words.
    void clear();
    /// What each filter would leave of @p page; null: nobody knows yet.
    void count(const directory::SearchPage *page);
    void put(directory::SearchQuery &query) const;

private:
    QStringList m_on;
    RowsModel m_filters;
};

} // namespace handrail::view
