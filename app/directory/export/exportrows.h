#pragma once

#include "directory/export/exportdoors.h"
#include "directory/export/exporter.h"
#include "directory/export/exportsheets.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <functional>
#include <string>
#include <vector>

namespace handrail::directory {

/// The rows of an export, table by table, as any file of one has them: with what peers put right, without what leads to
/// a private place, with HSDS's ids and words. Throws SQLite::Exception.
class ExportRows {
public:
    /// Values in the order of the columns.
    using Take = std::function<void(const std::vector<std::string> &values)>;

    ExportRows(SQLite::Database &db, const ExportOptions &options, ExportReport &report);
    /// As written: "service_id".
    [[nodiscard]] static std::vector<std::string> columnsOf(const Sheet &sheet);
    void each(const Sheet &sheet, const Take &take);
    /// Some service so far has no organization, and kNobody stands for it.
    [[nodiscard]] bool ofNobody() const { return m_ofNobody; }

private:
    /// Fills what HSDS wants filled. False: the row says nothing without it.
    bool fill(const std::vector<std::string> &columns, const std::vector<std::string> &required,
              std::vector<std::string> &values);
    void correct(const std::string &id, const std::vector<std::string> &columns, std::vector<std::string> &values);
    void restate(const std::vector<std::string> &columns, std::vector<std::string> &values);

    SQLite::Database &m_db;
    const ExportOptions &m_options;
    ExportReport &m_report;
    bool m_ofNobody = false;
    ExportDoors m_doors;
};

} // namespace handrail::directory
