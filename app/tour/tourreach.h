#pragma once

#include <QStringList>

class QQuickWindow;

namespace handrail {

/// What a screen reader or a keyboard would miss: a target that is not told of, with a role that is not its own, or
/// without the state it shows; one that Tab never comes to; one that the focus comes to unseen. Moves the focus about.
/// @return a sentence each
[[nodiscard]] QStringList whatIsNotReached(QQuickWindow &window);

} // namespace handrail
