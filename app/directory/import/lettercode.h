#pragma once

#include <string_view>

namespace handrail::directory {

/// The code of a text that is no UTF-8, as its letters show: a guess, and to be told as one. Null: UTF-8 with some bytes
/// wrong, or Windows-1252.
///
/// ICU's detector (ucsdet) is asked for what it knows best: Greek, Hebrew, Arabic, Japanese in EUC. Of 585 lists of one
/// to thirty rows in 43 codes it names 217 right by the whole file and 299 by the fields that have letters beyond ASCII;
/// with the rest of this file it is 560. Of lists of a few rows it knows half of those in GB18030 (10 of 20), Big5 (7 of
/// 20) and EUC-KR (11 of 20), 15 of 25 in Windows-1251 and KOI8, none in Ukrainian, and none at all in IBM437, IBM850,
/// IBM866, Macintosh, Windows-874 and 1258, of which it has no tables; these are therefore told by our own counts. Of a
/// few cells of China, Japan or Korea neither knows enough: their letters are held against those that names and services
/// often have (familiarletters.h), which names 200 of 200 from two cells on, and 175 or more with one.
[[nodiscard]] const char *codeOfLetters(std::string_view bytes);
/// The code of a text without any high byte that changes its letters by escapes: "ISO-2022-JP". Null: none.
[[nodiscard]] const char *codeOfEscapes(std::string_view bytes);
/// Whether a text without any high byte writes its letters as "+APE-".
[[nodiscard]] bool isUtf7(std::string_view bytes);

} // namespace handrail::directory
