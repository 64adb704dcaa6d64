#pragma once

#include "vault/recordstore.h"

#include <string>
#include <vector>

namespace handrail::care {

/// Something of a person's that left this device: a page, a code, a text file. Kept with them, so that they can be told
/// what is out there.
struct GivenOut {
    std::string personId{}, planId{};
    std::string kind{};      ///< as the trail names it: "pdf", "qr", "paper" …
    std::int64_t wallMs = 0; ///< set by the store
};

/// Vault thread. What is given out is noted whether or not this can be written: the caller goes on.
[[nodiscard]] storage::Outcome noteGivenOut(vault::RecordStore &records, const GivenOut &given);
/// Newest first.
[[nodiscard]] storage::Result<std::vector<GivenOut>> givenOut(vault::RecordStore &records, const std::string &personId);

} // namespace handrail::care
