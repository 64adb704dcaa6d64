#pragma once

#include "share/fhir.h"

#include <nlohmann/json.hpp>

namespace handrail::test {

/// What a bundle of ours tells, as values again: a reader of its own, which knows FHIR's elements and docs/fhir.md, and
/// no code that writes.
[[nodiscard]] share::PersonOut readBundle(const nlohmann::json &bundle);

/// "2026-11-29T12:43:51.250-08:00" as wall time; 0 when it is none.
[[nodiscard]] std::int64_t wallMsOf(const std::string &time);

} // namespace handrail::test
