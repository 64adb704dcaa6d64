#include "view/desk/directorydesk.h"

#include "directory/schema.h"

#include <system_error>

namespace handrail::view {

DirectoryDesk::~DirectoryDesk()
{
    overtake();
    m_thread.post([this] { // a connection is closed on the thread that used it
        m_search.reset();
        m_db.reset();
    });
    m_thread.drain();
}

storage::Outcome DirectoryDesk::open(bool make)
{
    if (m_search && m_db->mayJoin()) { // there may be room now, and whoever imports must get in
        const std::lock_guard lock(m_mutex);
        m_search.reset();
        m_db.reset();
    }
    if (m_search)
        return storage::Done{};
    std::error_code error;
    if (!make && !std::filesystem::exists(m_file, error))
        return storage::Failure{storage::FailureKind::NotFound, "no directory yet"};
    auto db = directory::openDirectory(m_file);
    if (!db.ok())
        return db.failure();
    const std::lock_guard lock(m_mutex);
    m_db = std::move(db.value());
    m_search = std::make_unique<directory::DirectorySearch>(*m_db);
    return storage::Done{};
}

int DirectoryDesk::overtake()
{
    const std::lock_guard lock(m_mutex);
    if (m_searching)
        m_searching->interrupt();
    return ++m_latest;
}

bool DirectoryDesk::begin(int number)
{
    const std::lock_guard lock(m_mutex);
    if (number != m_latest)
        return false;
    m_searching = m_search.get();
    return true;
}

bool DirectoryDesk::end(int number)
{
    const std::lock_guard lock(m_mutex);
    m_searching = nullptr;
    return number != m_latest;
}

} // namespace handrail::view
