#pragma once

#include <QString>

#include <string>

namespace handrail::view {

/// UTF-8 of the rooms below, as a page shows it.
inline QString shownText(const std::string &utf8) { return QString::fromStdString(utf8); }

} // namespace handrail::view
