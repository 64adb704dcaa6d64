#pragma once

#include "storage/failure.h"

#include <string>

namespace handrail::view {

/// The picture at @p path, upright, small enough to lie in a plan (care::kPhotoBytes), as JPEG in base64. It is painted
/// anew: where and when it was taken does not come along. Any thread. @return Damaged when it is no picture that can be
/// read here; the file stays as it is.
[[nodiscard]] storage::Result<std::string> smallPhoto(const std::string &path);

} // namespace handrail::view
