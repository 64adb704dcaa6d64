#pragma once

#include "vault/vault.h"

#include <cstddef>
#include <cstdint>

namespace handrail::vault {

/// What a passphrase is stretched with on a device that takes @p msPerMib for each MiB and pass and has @p memoryBytes
/// (0: not known): as many passes as fit in about six tenths of a second, never under the floor of the design, never
/// more than other devices bear that the records may be restored on.
[[nodiscard]] KdfCost costFor(double msPerMib, std::size_t memoryBytes);
/// The same for this device, which is measured once: two short derivations. Not on the screen's thread.
[[nodiscard]] KdfCost costForDevice();
/// About how long @p cost takes on this device. Measures as costForDevice() does.
[[nodiscard]] std::int64_t deriveMs(KdfCost cost);
/// Whether a device with @p memoryBytes has room for @p cost beside all else that runs on it: taken from what is not
/// there, the system ends the app instead of saying no.
[[nodiscard]] bool bears(std::size_t memoryBytes, KdfCost cost);
/// Of this device, all of it; 0: not known.
[[nodiscard]] std::size_t deviceMemory();

} // namespace handrail::vault
