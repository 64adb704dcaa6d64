#pragma once

#include "vault/secret.h"

#include <QString>

#include <memory>

namespace handrail::view {

/// What a person typed on its way to the vault: out of QString as soon as may be; NFKC, so that one keyboard's 'é' is
/// another's; shared because jobs are copied. (The field's own copy is QML's; pages clear it at once.)
[[nodiscard]] std::shared_ptr<const vault::Secret> secretOf(const QString &typed);

} // namespace handrail::view
