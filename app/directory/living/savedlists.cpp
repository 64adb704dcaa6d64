#include "directory/living/savedlists.h"

#include "directory/words/text.h"

#include <algorithm>

namespace handrail::directory {
namespace {

storage::Outcome done(const storage::Result<bool> &result, const char *what)
{
    if (!result.ok())
        return result.failure();
    return result.value() ? storage::Outcome(storage::Done{})
                          : storage::Outcome(storage::Failure{storage::FailureKind::NotFound, what});
}

} // namespace

storage::Result<std::vector<SavedLists::Entry>> SavedLists::entries(std::int64_t list)
{
    return storage::guarded([&] {
        std::vector<Entry> out;
        SQLite::Statement rows(
            m_db.sql(),
            "SELECT service_hsds_id, name, EXISTS (SELECT 1 FROM service v WHERE v.hsds_id = s.service_hsds_id)"
            " FROM saved_service s WHERE list_id = ? ORDER BY place, service_hsds_id");
        rows.bind(1, list);
        while (rows.executeStep())
            out.push_back(
                {rows.getColumn(0).getString(), rows.getColumn(1).getString(), rows.getColumn(2).getInt() != 0});
        return out;
    });
}

storage::Outcome SavedLists::move(std::int64_t list, const std::string &service, int steps)
{
    const auto held = entries(list);
    if (!held.ok())
        return held.failure();
    std::vector<Entry> order = held.value();
    const auto from = std::find_if(order.begin(), order.end(), [&](const Entry &e) { return e.service == service; });
    if (from == order.end())
        return storage::Failure{storage::FailureKind::NotFound, "service"};
    const auto last = static_cast<std::ptrdiff_t>(order.size()) - 1;
    const auto to = order.begin() + std::clamp<std::ptrdiff_t>(from - order.begin() + steps, 0, last);
    if (from < to)
        std::rotate(from, from + 1, to + 1);
    else
        std::rotate(to, from, from + 1);
    return done(storage::guarded([&] {
        storage::Transaction transaction(m_db);
        SQLite::Statement put(m_db.sql(),
                              "UPDATE saved_service SET place = ?1 WHERE list_id = ?2 AND service_hsds_id = ?3");
        for (std::size_t i = 0; i < order.size(); ++i) {
            put.bind(1, static_cast<std::int64_t>(i) + 1);
            put.bind(2, list);
            put.bind(3, order[i].service);
            put.exec();
            put.reset();
        }
        transaction.commit();
        return true;
    }), "list");
}

storage::Outcome SavedLists::takeOut(std::int64_t list, const std::string &service)
{
    return done(storage::guarded([&] {
        SQLite::Statement remove(m_db.sql(), "DELETE FROM saved_service WHERE list_id = ? AND service_hsds_id = ?");
        remove.bind(1, list);
        remove.bind(2, service);
        return remove.exec() > 0;
    }), "service");
}

storage::Outcome SavedLists::rename(std::int64_t list, const std::string &name)
{
    std::string said = name;
    static_cast<void>(repairUtf8(said));
    static_cast<void>(cleanText(said, false));
    if (said.find_first_not_of(" \t\r\n") == std::string::npos)
        return storage::Failure{storage::FailureKind::BadInput, "name"};
    return done(storage::guarded([&] {
        SQLite::Statement put(m_db.sql(), "UPDATE saved_list SET name = ? WHERE id = ?");
        put.bind(1, said);
        put.bind(2, list);
        return put.exec() > 0;
    }), "list");
}

storage::Outcome SavedLists::setOnKiosk(std::int64_t list, bool on)
{
    return done(storage::guarded([&] {
        SQLite::Statement put(m_db.sql(), "UPDATE saved_list SET on_kiosk = ? WHERE id = ?");
        put.bind(1, on ? 1 : 0);
        put.bind(2, list);
        return put.exec() > 0;
    }), "list");
}

storage::Result<std::vector<std::int64_t>> SavedLists::holding(const std::string &service)
{
    return storage::guarded([&] {
        std::vector<std::int64_t> out;
        SQLite::Statement rows(m_db.sql(), "SELECT list_id FROM saved_service WHERE service_hsds_id = ?");
        rows.bind(1, service);
        while (rows.executeStep())
            out.push_back(rows.getColumn(0).getInt64());
        return out;
    });
}

} // namespace handrail::directory
