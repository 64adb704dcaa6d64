#pragma once

#include <algorithm>
#include <deque>
#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace handrail::view {

/// What was asked to be kept and is not known to be on disk, oldest first, and whom to tell once it is. It writes
/// nothing itself. Its own thread's only.
class Unconfirmed {
public:
    /// @p entries: ids of the journal's entries in it.
    void add(std::vector<std::string> entries, std::function<void()> saved)
    {
        m_things.push_back({std::move(entries), std::move(saved)});
    }
    /// The oldest @p count are on disk.
    void confirm(int count)
    {
        for (; count > 0 && !m_things.empty(); --count) {
            const Thing thing = std::move(m_things.front()); // out first: whoever is told may ask
            m_things.pop_front();
            if (thing.saved)
                thing.saved();
        }
    }
    [[nodiscard]] bool empty() const { return m_things.empty(); }
    [[nodiscard]] std::size_t count() const { return m_things.size(); }
    [[nodiscard]] bool holds(const std::string &entry) const
    {
        return std::ranges::any_of(m_things,
                                   [&](const Thing &thing) { return std::ranges::count(thing.entries, entry) > 0; });
    }

private:
    struct Thing {
        std::vector<std::string> entries;
        std::function<void()> saved;
    };
    std::deque<Thing> m_things;
};

} // namespace handrail::view
