#include "care/beside.h"

#include <algorithm>
#include <array>
#include <utility>

namespace handrail::care {

std::string labelled(const library::PlanSection *section, const std::string &part, const std::string &words)
{
    if (words.empty() || section == nullptr)
        return words;
    const auto label = section->labels.find(part);
    return label == section->labels.end() ? words : label->second + ": " + words;
}

bool hasOwnLabel(const library::PlanSection *section, const std::string &part)
{
    return section != nullptr && section->labels.contains(part);
}

std::string beside(const Item &item, const library::PlanSection *section)
{
    const Detail &detail = item.detail;
    // Without a label of its own it stands apart, after what could get in the way.
    static const std::string kApart;
    const std::array<std::pair<const char *, const std::string *>, 7> parts{
        {{"instead", hasOwnLabel(section, "instead") ? &detail.instead : &kApart},
         {"where", &detail.where},
         {"who", &detail.who},
         {"when", &detail.when},
         {"date", &detail.date},
         {"measure", &detail.measure},
         {"progress", &detail.progress}}};
    std::string all = detail.done ? "\u2713" : "";
    for (const auto &[part, words] : parts) {
        if (words->empty())
            continue;
        if (!all.empty())
            all += "; ";
        all += labelled(section, part, *words);
    }
    return all;
}

const library::PlanSection *sectionOf(const library::PlanTemplate &form, const std::string &sectionId)
{
    const auto found = std::ranges::find(form.sections, sectionId, &library::PlanSection::id);
    return found == form.sections.end() ? nullptr : &*found;
}

} // namespace handrail::care
