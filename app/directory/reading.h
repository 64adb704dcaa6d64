#pragma once

#include "directory/importer.h"
#include "directory/package.h"
#include "directory/staging.h"

namespace handrail::directory {

/// First phase of an import: the rows of a package's tables, or of its records in JSON, go to the staging file.
class Reading {
public:
    Reading(const ImportOptions &options, ImportReport &report, Problems &problems) : m_options(options), m_report(report), m_problems(problems) {}
    Refusal rows(Package &package, const PackagePlan &plan, Staging &staging);
    /// Reports progress, not too often but for @p always.
    void tell(ImportPhase phase, bool always);

private:
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
