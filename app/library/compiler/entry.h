#pragma once

#include "library/compiler/shapes.h"
#include "library/kindsjson.h"

#include <algorithm>
#include <utility>

namespace handrail::library::compiler {

/// Adds to @p head the facts that the wording used, and their sources.
inline void completeHead(Head &head, const Wording &wording)
{
    for (const std::string &id : wording.facts()) {
        if (auto fact = wording.registers().fact(id, wording.lang())) {
            head.facts.push_back(*fact);
            const auto entry = wording.registers().facts.find(id);
            const auto source = wording.registers().sources.find(entry->second.source);
            const bool listed = std::any_of(head.sources.begin(), head.sources.end(),
                                            [&](const Source &s) { return s.id == entry->second.source; });
            if (source != wording.registers().sources.end() && !listed)
                head.sources.push_back(source->second);
        }
    }
}

/// The database entry of a shape that carries a Head.
template <typename Shape>
Entry entryOf(Shape shape, const Wording &wording)
{
    completeHead(shape.head, wording);
    const Head &head = shape.head;
    return {head.kind,
            head.id,
            wording.lang(),
            {}, head.phase, head.place, head.icon, head.title, head.summary,
            wording.searchText(),
            nlohmann::json(head).dump(),
            nlohmann::json(shape).dump(),
            head.order};
}

} // namespace handrail::library::compiler
