#pragma once

#include <QStringList>

class QQuickItem;

namespace handrail {

/// What a screen reader or a thumb would miss on a screen: a target without a name, one that does not say what it shows
/// (its label must be in its name, its other words in name or description), one smaller than 48 dp. Only what is
/// visible. @return a sentence each
[[nodiscard]] QStringList whatIsMissing(QQuickItem &root);

/// The objectNames of what is visible and has a size, each once, in order; those that hold a record's id are left out.
/// A page whose list came to nothing is still drawn without a warning: only who knows what ought to be there sees that
/// it is not.
[[nodiscard]] QStringList namedControls(QQuickItem &root);

} // namespace handrail
