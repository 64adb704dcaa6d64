#pragma once

#include <QStringList>

class QQuickItem;

namespace handrail {

/// What a screen reader or a thumb would miss on a screen: a target without a name, one that does not say what it shows (its label must be
/// in its name, its other words in name or description), one smaller than 48 dp. Only what is visible. @return a sentence each
[[nodiscard]] QStringList whatIsMissing(QQuickItem &root);

} // namespace handrail
