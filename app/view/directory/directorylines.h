#pragma once

#include "library/kinds.h"
#include "view/desk/nearlines.h"
#include "view/desk/rowsmodel.h"

namespace handrail::library { class Library; }

namespace handrail::view {

class Settings;

/// The phone lines that ship with the app, as the directory shows them: all of them while nothing is typed, and those
/// that match above the services.
class DirectoryLines {
public:
    DirectoryLines(const library::Library &library, const Settings &settings);

    /// Those of the county, then national ones.
    [[nodiscard]] RowsModel *rows() { return &m_rows; }
    /// Whose lines come first; without it nobody knows where this is.
    void setWhereIStand(WhereIStand where) { m_counties = std::move(where); }
    void read();
    /// Content's search forgives typos. Where services match as typed (not @p forgiving), a line must match so, too.
    [[nodiscard]] QVector<QVariantMap> matching(const QString &words, bool forgiving) const;

private:
    [[nodiscard]] QStringList counties() const { return m_counties ? m_counties() : QStringList(); }

    const library::Library &m_library;
    const Settings &m_settings;
    WhereIStand m_counties;
    RowsModel m_rows;
};

} // namespace handrail::view
