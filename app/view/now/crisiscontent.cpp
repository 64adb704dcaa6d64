#include "view/now/crisiscontent.h"

#include "library/library.h"

namespace handrail::view {

CrisisContent crisisContent(const library::Library &library)
{
    return {[&library](const std::string &id, const std::string &lang) { return library.protocol(id, lang); },
            [&library](const std::string &id, const std::string &lang) { return library.checklist(id, lang); },
            [&library](const std::string &id, const std::string &lang) { return library.line(id, lang); },
            [&library](const std::string &kind, const std::string &lang) { return library.heads(kind, lang, "now"); },
            [&library](const std::string &id, const std::string &lang) { return library.walk(id, lang); },
            [&library](const std::string &id, const std::string &lang) { return library.card(id, lang); },
            [&library](const std::string &id, const std::string &lang) { return library.practice(id, lang); }};
}

} // namespace handrail::view
