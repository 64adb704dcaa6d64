#include "care/circle.h"

#include <algorithm>

namespace handrail::care {
namespace {

/// Names are compared by their ASCII letters folded: the same person written 'ana Sample' and 'Ana Sample'.
std::string folded(std::string name)
{
    for (char &c : name) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    }
    return name;
}

bool same(const Item &a, const Item &b)
{
    return folded(a.text) == folded(b.text)
        && (a.detail.phone == b.detail.phone || a.detail.phone.empty() || b.detail.phone.empty());
}

} // namespace

std::vector<Item> circle(const std::vector<Plan> &plans, const Plan &open, const std::string &sectionId,
                         const std::function<bool(const std::string &, const std::string &)> &isContact)
{
    static const Section kNone;
    const Section *here = open.section(sectionId);
    here = here ? here : &kNone;
    std::vector<Item> found;
    for (const Plan &stored : plans) {
        if (stored.personId != open.personId)
            continue;
        const Plan &plan = stored.id == open.id ? open : stored; // what is open is newer than what is stored
        for (const Section &section : plan.sections) {
            if ((&plan == &open && section.id == sectionId) || !isContact(plan.templateId, section.id))
                continue;
            for (const Item &item : section.items) {
                if (!item.example.empty() || std::ranges::any_of(here->items, [&](const Item &have) { return same(have, item); }))
                    continue;
                const auto before = std::ranges::find_if(found, [&](const Item &other) { return same(other, item); });
                if (before == found.end()) {
                    Item picked{.text = item.text, .detail = item.detail};
                    picked.detail.origin = "circle/" + item.id;
                    picked.detail.barrier.clear(); // those belong to the plan they were said in
                    picked.detail.instead.clear();
                    found.push_back(std::move(picked));
                } else if (before->detail.phone.empty()) {
                    before->detail.phone = item.detail.phone;
                }
            }
        }
    }
    return found;
}

} // namespace handrail::care
