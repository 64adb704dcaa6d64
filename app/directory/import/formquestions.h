#pragma once

#include "directory/import/csvreader.h"

#include <string>
#include <string_view>

namespace handrail::directory {

/// What a form's question asks for, as a plain list's column would be called: "What is the name of your program?" is
/// "programname", "Phone number where callers can reach you" is "phone". Empty: it is no such question, or asks after
/// somebody and not after a service.
[[nodiscard]] std::string askedFor(std::string_view heading);
/// Whether @p column of a form's answers says who answered: the address that a form notes by itself beside the time.
[[nodiscard]] bool isOfWhoAnswered(const CsvRow &heading, std::size_t column);

} // namespace handrail::directory
