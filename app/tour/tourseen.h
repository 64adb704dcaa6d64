#pragma once

#include <QStringList>

class QQuickItem;

namespace handrail {

/// What an eye would miss on a screen: words and icons too faint for what is really painted under them (4.5:1, words
/// 7:1 in high contrast), tracks, discs and boxes of fields under 3:1, words that are cut or torn, stand out of their
/// button or the window, lie over one another, or are shown backwards. Measured from what is painted, in the order it
/// is painted.
/// @p madeUp: the words are of a made-up language, longer than those of any; one that is torn is no fault then.
/// @return a sentence each
[[nodiscard]] QStringList whatIsNotSeen(QQuickItem &root, bool highContrast, bool madeUp = false);

} // namespace handrail
