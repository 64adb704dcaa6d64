#pragma once

#include "directory/import/importer.h"
#include "directory/import/package.h"
#include "directory/import/rowquotes.h"
#include "directory/import/staging.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace handrail::directory {

/// The local day of @p wallMs, of now when it is 0: "2026-11-29".
[[nodiscard]] std::string dayOf(std::int64_t wallMs);

/// First phase of an import: the rows of a package's tables, or of its records in JSON, go to the staging file.
class Reading {
public:
    Reading(const ImportOptions &options, ImportReport &report, Problems &problems)
        : m_options(options), m_report(report), m_problems(problems)
    {
    }
    Refusal rows(Package &package, const PackagePlan &plan, Staging &staging);
    /// Reports progress, not too often but for @p always.
    void tell(ImportPhase phase, bool always);

private:
    /// Who reads the text of files, one after the other.
    struct TextReader {
        /// @return the encoding that somebody declared; empty: nobody did
        std::function<std::string(const PackageFile &)> begin;
        std::function<bool(std::string_view)> feed;
        std::function<bool()> finish;
        std::function<bool(std::uint64_t)> done = {}; ///< after a file of so many bytes
        std::function<Refusal()> fault;               ///< why one of them said no
    };
    /// Decodes the files and hands their text on; tells of progress and stops when asked to.
    Refusal texts(Package &package, const std::vector<std::string> &files, const TextReader &reader);
    [[nodiscard]] static Refusal csvRefusal(const CsvReader &reader, const std::string &file);
    /// @p take gets the rows of @p file. @p declared: what parts its fields, 0: to be seen
    void beginRows(std::optional<CsvReader> &reader, const PackageFile &file, CsvReader::Sink take, char declared);
    void noteSeparator(const CsvReader &reader, const std::string &file, std::int64_t line);
    /// @p quotes: of the file at hand, made with its first row
    void mendQuotes(std::optional<RowQuotes> &quotes, const CsvReader &reader, CsvRow &row, const std::string &file);
    /// Lists under an agency's own column names, each by the mapping that knows it.
    Refusal lists(Package &package, const PackagePlan &plan, Staging &staging);
    Refusal records(Package &package, const PackagePlan &plan, Staging &staging);

    const ImportOptions &m_options;
    ImportReport &m_report;
    Problems &m_problems;
    ImportProgress m_progress;
    std::uint64_t m_toldBytes = 0;
};

} // namespace handrail::directory
