#pragma once

#include <string>
#include <vector>

namespace handrail::share {

/// A service as a contact that a stock camera offers to save (vCard 3.0, RFC 2426). Empty parts are left out; a private
/// place has no address to give.
struct ServiceContact {
    std::string name, phone, website;
    std::string street, city, state, postalCode;
    std::vector<std::string> lines; ///< for the note: hours, how to get in, what to bring; the most useful first
};

/// The contact, with as many lines of the note as fit into @p roomBytes; whole lines only.
[[nodiscard]] std::string serviceContact(const ServiceContact &contact, std::size_t roomBytes);
/// @p lines as plain text, as many whole ones as fit into @p roomBytes.
[[nodiscard]] std::string firstLines(const std::vector<std::string> &lines, std::size_t roomBytes);

} // namespace handrail::share
