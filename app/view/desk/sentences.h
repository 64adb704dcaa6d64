#pragma once

#include <QStringList>

namespace handrail::view {

/// What somebody wrote, one after the other as it is read: a full stop between two where the first has none of its own.
/// Empty ones are left out; the last keeps its end. (QML has the same in controls/Sentences, for words of ours.)
[[nodiscard]] QString sentencesOf(const QStringList &parts);

} // namespace handrail::view
