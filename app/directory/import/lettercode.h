#pragma once

#include <string_view>

namespace handrail::directory {

/// The code of a text that is no UTF-8, where its letters leave no doubt: "GB18030", "Big5", "Shift_JIS", "EUC-KR",
/// "windows-1251", "KOI8-R". Null: none of them.
[[nodiscard]] const char *codeOfLetters(std::string_view bytes);
/// Whether a text without any high byte writes its letters as "+APE-".
[[nodiscard]] bool isUtf7(std::string_view bytes);

} // namespace handrail::directory
