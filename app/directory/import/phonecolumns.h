#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace handrail::directory {

/// A column of a list that says something of a telephone number.
struct PhoneColumn {
    enum class Says { Number, Type, Extension, Words, Private };
    std::size_t at = 0;
    std::size_t line = 0; ///< which of a row's numbers it belongs to; 0 is the one that is called first
    Says says = Says::Number;
    std::string type;     ///< of a number: "fax", "tty" or "text" where its heading says so
    std::string words;    ///< of a number: its heading where that says more than that it is one
};

/// The columns of a list, under @p headings, that hold numbers, with what others say of each: "Phone 1", "Phone 1
/// Type", "Ext.", "Crisis Line", "Phone/Fax", "Teléfono de oficina". A number of somebody's own (a director's cell) is
/// none, and a contact's only where a list has no other. @p plain: a heading that is known to be the number, whatever
/// its words are.
[[nodiscard]] std::vector<PhoneColumn> phoneColumns(const std::vector<std::string> &headings,
                                                    const std::vector<bool> &plain = {});

} // namespace handrail::directory
