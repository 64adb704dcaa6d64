#pragma once

#include <optional>
#include <string>

namespace handrail::crisis {

/// The words of a visit's note as they are typed, under visitNoteDraft().
struct NoteDraft {
    /// whom the visit was with: erasing them reaches the draft; empty: nobody's yet
    std::string personId{};
    std::string text{};
    /// typed while the visit was being closed: what was sealed beside it while records were locked is no older form of it
    bool closing = false;
};

[[nodiscard]] std::string toJson(const NoteDraft &draft);
/// Nothing when it holds no words.
[[nodiscard]] std::optional<NoteDraft> noteDraftFromJson(const std::string &json);

} // namespace handrail::crisis
