#include "care/toldapart.h"

#include "library/fold.h"

#include <algorithm>
#include <tuple>

namespace handrail::care {
namespace {

/// As the eye has it: 'J.R.', 'J R' and 'jr' are one. What has no letter and no digit ("☺") is compared as it is.
std::string asSeen(const std::string &name)
{
    std::string seen = library::folded(name);
    std::erase(seen, ' ');
    return seen.empty() ? name : seen;
}

} // namespace

std::map<std::string, std::string> toldApart(const std::vector<Person> &people)
{
    std::map<std::string, std::vector<const Person *>> alike;
    for (const Person &one : people)
        alike[asSeen(one.name)].push_back(&one);
    std::map<std::string, std::string> names;
    for (auto &[seen, ones] : alike) {
        std::ranges::sort(ones, {}, [](const Person *one) { return std::tie(one->sinceMs, one->id); });
        for (std::size_t i = 0; i < ones.size(); ++i)
            names[ones[i]->id] = ones.size() == 1 ? ones[i]->name : ones[i]->name + " (" + std::to_string(i + 1) + ")";
    }
    return names;
}

} // namespace handrail::care
