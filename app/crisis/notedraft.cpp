#include "crisis/notedraft.h"

#include "crisis/json.h"

#include <nlohmann/json.hpp>

namespace handrail::crisis {

std::string toJson(const NoteDraft &draft)
{
    detail::Json j{{"person", draft.personId}, {"text", draft.text}};
    if (draft.closing)
        j["closing"] = true;
    return detail::write(j);
}

std::optional<NoteDraft> noteDraftFromJson(const std::string &json)
{
    const detail::Json j = detail::Json::parse(json, nullptr, false);
    if (!j.is_object() || !detail::member(j, "text").is_string())
        return std::nullopt;
    return NoteDraft{detail::text(j, "person"), detail::text(j, "text"), detail::member(j, "closing") == true};
}

} // namespace handrail::crisis
