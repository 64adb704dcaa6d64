#pragma once

#include <QObject>
#include <QString>

namespace handrail::platform {

/// Loads lib/handrail/libhandrail_NAME.so beside the folder this program lies in (build/bin and an installed bin
/// alike), and nowhere else. For what few runs need and every start would pay for: Qt Multimedia alone is a dozen
/// shared objects.
/// @return its root object, owned by the plugin; null where the file is missing, broken or made for another Qt.
[[nodiscard]] QObject *ownPlugin(const QString &name);

} // namespace handrail::platform
