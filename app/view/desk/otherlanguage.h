#pragma once

#include <QString>

namespace handrail::view {

/// wordsIn: @p source (English, marked with QT_TRANSLATE_NOOP in @p context) in @p language, whatever the app speaks:
/// what is asked of a person stands in theirs. English when there is no wording for it. GUI thread; each language is
/// read from disk once. Where the compiled wording lies; ":/i18n" (carried in the app) until said otherwise.
void readWordsFrom(const QString &folder);
[[nodiscard]] QString wordsIn(const QString &language, const QString &context, const QString &source);

} // namespace handrail::view
