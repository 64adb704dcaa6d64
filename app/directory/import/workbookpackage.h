#pragma once

#include "directory/import/package.h"

namespace handrail::directory::detail {

enum class BookKind { None, Office, Open, Xml };
/// What kind of workbook a zip is.
[[nodiscard]] BookKind bookKindOf(Package &zip, const std::string &name);
/// The same of one file of XML that is one.
[[nodiscard]] BookKind bookKindOf(std::string_view head);
/// A workbook as a package of its sheets, each of which is a file. @p packedBytes: how large the workbook is.
[[nodiscard]] std::variant<std::unique_ptr<Package>, Refusal> openWorkbook(std::unique_ptr<Package> parts,
                                                                           BookKind kind, const std::string &name,
                                                                           std::uint64_t packedBytes,
                                                                           const ImportLimits &limits);
/// Whether a file of an older office program is one that a password locks.
[[nodiscard]] bool isLockedBook(const std::filesystem::path &path);

} // namespace handrail::directory::detail
