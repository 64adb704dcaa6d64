#pragma once

#include "peer/own.h"

#include <QString>
#include <QVariantMap>
#include <QVector>

namespace handrail::view {

/// Every note of the peer's own, oldest first, as rows for a page: kind, day, key (keys, a space between), a, b, c, d
/// (words by kind), number, marks ("name: step" a line). Dates in the form of @p language.
[[nodiscard]] QVector<QVariantMap> everythingOf(const peer::Own &own, const QString &language);

} // namespace handrail::view
