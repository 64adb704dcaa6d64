#pragma once

#include "care/person.h"

#include <map>
#include <string>
#include <vector>

namespace handrail::care {

/// What each of @p people is called in a list, by id. Two who are called the same (letter case, accents and marks
/// aside: 'J.R.' and 'JR') would be one to the eye, and a visit would go to the other of them: they carry a number
/// after the name, in the order their records began, "J.R. (1)" and "JR (2)". Nothing that leaves or is kept says it.
[[nodiscard]] std::map<std::string, std::string> toldApart(const std::vector<Person> &people);

} // namespace handrail::care
