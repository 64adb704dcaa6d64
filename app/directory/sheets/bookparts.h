#pragma once

#include "directory/sheets/workbook.h"
#include "directory/sheets/xmlparts.h"

namespace handrail::directory {

/// Reads one part of a workbook through @p listener. @p parser: the same, so that the listener can stop it.
[[nodiscard]] BookFault readPart(BookParts &parts, const std::string &part, XmlParts &parser);
[[nodiscard]] BookFault faultOf(XmlFault fault);

} // namespace handrail::directory
