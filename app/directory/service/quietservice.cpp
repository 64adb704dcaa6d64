#include "directory/service/servicereader.h"

#include <algorithm>

namespace handrail::directory {

/// A peer knows that the place must not be found: words go as an import takes them from a place that its publisher
/// marks.
void ServiceReader::withhold(Service &service, const DoorWords &door, bool there)
{
    const auto quiet = [&](std::string &text) { text = door.without(text); };
    for (std::string *text : {&service.alternateName, &service.description, &service.organizationDescription,
                              &service.eligibility, &service.applicationProcess, &service.fees, &service.waitTime,
                              &service.interpretation, &service.alert, &service.publishedName, &service.program})
        quiet(*text);
    service.url = door.link(service.url);
    for (Place &place : service.places) {
        for (auto *list : {&place.hoursText, &place.accessibility})
            std::for_each(list->begin(), list->end(), quiet);
        for (Phone &phone : place.phones)
            quiet(phone.description);
    }
    for (Phone &phone : service.phones)
        quiet(phone.description);
    for (Capacity &one : service.capacities)
        quiet(one.description);
    for (Desk &desk : service.desks)
        quiet(desk.department);
    for (Cost &cost : service.costs)
        for (std::string *text : {&cost.option, &cost.description})
            quiet(*text);
    for (auto *list : {&service.requiredDocuments, &service.areas})
        std::for_each(list->begin(), list->end(), quiet);
    for (Link &link : service.links) {
        quiet(link.label);
        link.url = door.link(link.url);
    }
    std::erase_if(service.links, [](const Link &link) { return link.url.empty(); });
    for (Correction &one : service.corrections)
        for (std::string *text : {&one.value, &one.published})
            quiet(*text);
    for (PeerNote &note : service.notes)
        note.words = there ? std::string() : door.without(note.words); // as of any private place
}

} // namespace handrail::directory
