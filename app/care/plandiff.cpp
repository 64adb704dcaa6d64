#include "care/plandiff.h"

#include <algorithm>
#include <map>
#include <set>

namespace handrail::care {
namespace {

using Items = std::vector<Item>;

int place(const Items &items, const std::string &id)
{
    const auto found = std::ranges::find(items, id, &Item::id);
    return found == items.end() ? -1 : static_cast<int>(found - items.begin());
}

/// Ranks (place among the items both versions have) in the old version, in the order of the new one.
std::vector<int> oldRanks(const Items &before, const Items &after)
{
    std::map<std::string, int> rank;
    for (const Item &item : before) {
        if (place(after, item.id) >= 0)
            rank.emplace(item.id, static_cast<int>(rank.size()));
    }
    std::vector<int> ranks;
    for (const Item &item : after) {
        if (const auto found = rank.find(item.id); found != rank.end())
            ranks.push_back(found->second);
    }
    return ranks;
}

/// Old ranks of the items to be called moved: those outside the longest run that kept its order. Of two runs as long,
/// the one whose items slid down stays quiet, so that what rose is what is named.
std::set<int> movedRanks(const std::vector<int> &ranks)
{
    struct Run { int length = 0, slidDown = 0, from = -1; };
    const int count = static_cast<int>(ranks.size());
    std::vector<Run> runs(ranks.size());
    int best = -1;
    const auto better = [](const Run &a, const Run &b) {
        return std::pair(a.length, a.slidDown) > std::pair(b.length, b.slidDown);
    };
    for (int at = 0; at < count; ++at) {
        const int down = at > ranks[at] ? 1 : 0;
        runs[at] = {1, down, -1};
        for (int earlier = 0; earlier < at; ++earlier) {
            const Run longer{runs[earlier].length + 1, runs[earlier].slidDown + down, earlier};
            if (ranks[earlier] < ranks[at] && better(longer, runs[at]))
                runs[at] = longer;
        }
        if (best < 0 || better(runs[at], runs[best]))
            best = at;
    }
    std::set<int> moved(ranks.begin(), ranks.end());
    for (int at = best; at >= 0; at = runs[at].from)
        moved.erase(ranks[at]);
    return moved;
}

bool sameWords(const Item &a, const Item &b) { return a.text == b.text && a.detail == b.detail; }

void compare(const std::string &sectionId, const Items &before, const Items &after, std::vector<ItemChange> &out)
{
    const std::vector<int> ranks = oldRanks(before, after);
    const std::set<int> moved = movedRanks(ranks);
    std::vector<ItemChange> changes;
    int newRank = 0;
    for (int at = 0; at < static_cast<int>(after.size()); ++at) {
        ItemChange change{.sectionId = sectionId, .newPlace = at, .after = after[at]};
        change.oldPlace = place(before, after[at].id);
        if (change.oldPlace < 0) {
            change.what = ItemChange::What::Added;
        } else {
            change.before = before[change.oldPlace];
            change.what = sameWords(change.before, change.after) ? ItemChange::What::Same : ItemChange::What::Changed;
            const int oldRank = ranks[newRank];
            if (moved.contains(oldRank))
                change.move = at == 0             ? ItemChange::Move::First
                              : newRank < oldRank ? ItemChange::Move::Up
                                                  : ItemChange::Move::Down;
            ++newRank;
        }
        if (change.what != ItemChange::What::Same || change.move != ItemChange::Move::None)
            changes.push_back(std::move(change));
    }
    for (int at = 0; at < static_cast<int>(before.size()); ++at) {
        if (place(after, before[at].id) >= 0)
            continue;
        ItemChange gone{
            .sectionId = sectionId, .what = ItemChange::What::Removed, .oldPlace = at, .before = before[at]};
        const auto where = std::ranges::find_if(changes, [&](const ItemChange &c) {
            return c.newPlace >= at || (c.what == ItemChange::What::Removed && c.oldPlace > at);
        });
        changes.insert(where, std::move(gone));
    }
    std::ranges::move(changes, std::back_inserter(out));
}

} // namespace

PlanDiff diff(const Plan &before, const Plan &after)
{
    PlanDiff out;
    std::vector<std::string> order;
    for (const auto *plan : {&after, &before}) {
        for (const Section &section : plan->sections) {
            if (std::ranges::find(order, section.id) == order.end())
                order.push_back(section.id);
        }
    }
    static const Section kNone;
    for (const std::string &id : order) {
        const Section *was = before.section(id);
        const Section *is = after.section(id);
        was = was ? was : &kNone;
        is = is ? is : &kNone;
        compare(id, was->items, is->items, out.items);
        // 'Skipped' is worth a sentence only while nothing was written there.
        if (was->state != is->state && is->items.empty())
            out.sections.push_back({id, was->state, is->state});
    }
    return out;
}

Plan applied(Plan before, const PlanDiff &changes)
{
    const auto sectionOf = [&before](const std::string &id) -> Section & {
        const auto found = std::ranges::find(before.sections, id, &Section::id);
        return found != before.sections.end() ? *found : before.sections.emplace_back(Section{.id = id});
    };
    std::map<std::string, std::map<int, Item>> placed; // by section and new place: what was added or moved
    for (const ItemChange &change : changes.items) {
        Items &items = sectionOf(change.sectionId).items;
        const auto mine = std::ranges::find(
            items, change.what == ItemChange::What::Added ? change.after.id : change.before.id, &Item::id);
        const bool stays = change.what != ItemChange::What::Removed && change.what != ItemChange::What::Added
                           && change.move == ItemChange::Move::None;
        if (stays && mine != items.end())
            *mine = change.after;
        else if (mine != items.end())
            items.erase(mine);
        if (!stays && change.newPlace >= 0)
            placed[change.sectionId].emplace(change.newPlace, change.after);
    }
    for (auto &[id, items] : placed) {
        Items &into = sectionOf(id).items;
        for (auto &[at, item] : items) // from the front: every place before this one is filled already
            into.insert(into.begin() + std::clamp(at, 0, static_cast<int>(into.size())), std::move(item));
    }
    for (const SectionChange &change : changes.sections)
        sectionOf(change.sectionId).state = change.after;
    return before;
}

} // namespace handrail::care
