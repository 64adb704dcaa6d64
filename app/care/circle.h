#pragma once

#include "care/plan.h"
#include "care/planrepository.h"
#include "vault/recordstore.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace handrail::care {

/// Somebody in a person's circle of support: a record of its own under the person's key, whatever plans name them too.
struct Contact {
    std::string id{};       ///< record id; empty until first kept
    std::string personId{};
    std::string name{};     ///< as the person calls them: "Ana, my sister"; never empty once stored
    std::string relation{}; ///< in the person's words
    std::string phone{}, other{}; ///< another way to reach them: an address, a place, a time
    std::string mayKnow{};  ///< what they may be told about the person
    /// May we be in touch with them about the person? Nothing until asked; a no, said at first or later, takes it back.
    std::optional<bool> consent{};
    std::int64_t consentMs = 0; ///< when that was said
    std::string origin{};       ///< "directory/<service id>", "line/<id>"; empty: written by hand
    std::int64_t outMs = 0;     ///< taken out of the circle; 0: in it
    nlohmann::json rest = nlohmann::json::object(); ///< members a newer Handrail wrote
};

/// @p contact with an answer about consent, and when it was given. The same answer again keeps the day of the first.
[[nodiscard]] Contact consented(Contact contact, std::optional<bool> consent, std::int64_t nowMs);

/// @p contact with a name: the first that was written of what they are, how they are reached and what they may know,
/// when nobody said who; what was typed of somebody is not lost with a name that is missing. Still blank: nothing was.
[[nodiscard]] Contact named(Contact contact);

[[nodiscard]] std::string toJson(const Contact &contact);
/// @return Damaged when it is nobody of a circle. A draft may have no name yet.
[[nodiscard]] storage::Result<Contact> contactFromJson(const std::string &json);

/// Circles in the vault. Vault thread; needs it unlocked (else Locked).
class CircleRepository {
public:
    explicit CircleRepository(vault::RecordStore &records) : m_records(records) {}

    /// Next revision; the first makes the record. A blank name is BadInput.
    storage::Result<Contact> keep(Contact contact);
    /// Those who are in it, by name.
    storage::Result<Reading<Contact>> of(const std::string &personId);
    storage::Result<Contact> load(const std::string &id);

private:
    vault::RecordStore &m_records;
};

/// Slots of what is being typed about one of a circle, or about the person, and is not kept yet.
[[nodiscard]] std::string circleDraft(const std::string &contactId);
[[nodiscard]] std::string personDraft(const std::string &personId);

/// @p contact as a line of a plan, with `origin` "circle/<id>".
[[nodiscard]] Item itemOf(const Contact &contact);
/// The one of @p circle that a line of a plan speaks of: by its origin, else by name and number. Null when there is
/// none.
[[nodiscard]] const Contact *contactOf(const std::vector<Contact> &circle, const Item &item);
/// True when @p item says something else of @p contact than the circle does (name, number, consent).
[[nodiscard]] bool differs(const Contact &contact, const Item &item);
/// @p contact (empty: a new one) as @p item tells it now.
[[nodiscard]] Contact contactFrom(Contact contact, const Item &item, std::int64_t nowMs);

/// Who can be picked for @p sectionId of @p open: the circle first, then the people the person has named in any of
/// their plans.
/// @p isContact tells whether a section of a template asks for people. Left out are: whoever said no or whose consent
/// was taken back (in the circle, or in the plan that names them), who is in the section already, and lines that name
/// nobody (a template's 'No one yet' and its other examples, which are no names). The same name and number stand once;
/// a number wins over none. Each item comes with `origin` "circle/<id>" and without its review.
[[nodiscard]] std::vector<Item> proposed(
    const std::vector<Contact> &circle, const std::vector<Plan> &plans, const Plan &open, const std::string &sectionId,
    const std::function<bool(const std::string &templateId, const std::string &sectionId)> &isContact);

} // namespace handrail::care
