#pragma once

#include "directory/service/service.h"
#include "storage/database.h"

#include <cstdint>
#include <string>
#include <vector>

/// What peers find out and keep alive: beside the publisher's data, never in it, so that a new import leaves it.
namespace handrail::directory {

/// Outcomes of a call, closed and small: "reached", "full", "no_answer", "wrong_number", "would_not_take",
/// "needs_referral", "needs_documents", "closed_down".
[[nodiscard]] const std::vector<std::string> &callOutcomes();
/// Fields a peer can put right, by HSDS 3.0 name, and "phone", "hours" and "address" (words).
[[nodiscard]] const std::vector<std::string> &correctableFields();

struct NewService {
    std::string name, phone, description, addressLine, city, hours;
    bool confidential = false; ///< then no address and no city is kept
};

/// Why a service needs a look.
struct NeedsCheck {
    std::string id, name, checkedDate; ///< ISO date, empty: never
    std::string why; ///< "wrong_number", "closed_down", "closed_waits" (see closures.h), "never", "old"
};

class PeerRepository {
public:
    explicit PeerRepository(storage::Database &db) : m_db(db) {}

    /// 'Verified today': what stands there was checked. NotFound without such a service.
    storage::Outcome verify(const std::string &service, std::int64_t nowWallMs);
    /// 'I called'. @p outcome must be one of callOutcomes().
    storage::Outcome noteCall(const std::string &service, const std::string &outcome, const std::string &words,
                              std::int64_t nowWallMs);
    storage::Outcome note(const std::string &service, const std::string &words, std::int64_t nowWallMs);
    /// Puts @p value in the place of what the publisher says; an empty value takes the correction back. A private place
    /// takes no address (Invalid is an Other failure).
    storage::Outcome correct(const std::string &service, const std::string &field, const std::string &value,
                             std::int64_t nowWallMs);
    /// A peer knows that the place must not be found, or that it may be after all: its street, its point and what words
    /// say of them are shown nowhere and go into no export, until it is taken back. What a publisher marks as private
    /// stays so: its street was never kept.
    storage::Outcome withhold(const std::string &service, bool withheld, std::int64_t nowWallMs);
    /// @return the id of the new service
    storage::Result<std::string> add(const NewService &service, std::int64_t nowWallMs);
    /// Services whose last call says wrong number or closed for good, then never checked ones, then the oldest (over @p
    /// days).
    storage::Result<std::vector<NeedsCheck>> needsCheck(std::int64_t nowWallMs, int days, int limit);

    // ---- saved lists ----
    struct SavedList {
        std::int64_t id = 0;
        std::string name;
        bool onKiosk = false;
        std::int64_t services = 0;
    };
    storage::Result<std::int64_t> makeList(const std::string &name, bool onKiosk, std::int64_t nowWallMs);
    storage::Outcome removeList(std::int64_t list);
    storage::Outcome putIn(std::int64_t list, const std::string &service, bool in);
    storage::Result<std::vector<SavedList>> lists(bool onlyKiosk = false);
    /// Ids of the services of a list that are still there, in their order.
    storage::Result<std::vector<std::string>> inList(std::int64_t list);

private:
    template <typename Work>
    storage::Outcome write(const std::string &service, Work work);
    storage::Database &m_db;
};

} // namespace handrail::directory
