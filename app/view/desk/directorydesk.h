#pragma once

#include "view/desk/ask.h"

#include "directory/index/search.h"
#include "directory/living/peers.h"
#include "storage/database.h"

#include <atomic>
#include <filesystem>
#include <memory>
#include <mutex>

namespace handrail::view {

/// The one door through which view models read the directory: a thread of its own and the connection that lives on it,
/// opened by the first job. Before the first import there is no file: then every question ends in NotFound.
class DirectoryDesk {
public:
    explicit DirectoryDesk(std::filesystem::path file) : m_file(std::move(file)) {}
    ~DirectoryDesk();
    DirectoryDesk(const DirectoryDesk &) = delete;
    DirectoryDesk &operator=(const DirectoryDesk &) = delete;

    [[nodiscard]] const std::filesystem::path &file() const { return m_file; }

    /// @param job (directory::DirectorySearch &) -> storage::Result<T>, on the directory's thread
    template <typename Job, typename Reply>
    void ask(QObject *receiver, Job job, Reply reply)
    {
        using Answer = std::invoke_result_t<Job, directory::DirectorySearch &>;
        view::ask(receiver, m_thread, [this, job = std::move(job)]() mutable -> Answer {
            if (const storage::Outcome opened = open(); !opened.ok())
                return opened.failure();
            return job(*m_search);
        }, std::move(reply));
    }

    /// What a peer found out, written on the directory's thread.
    /// @param job (directory::PeerRepository &) -> storage::Result<T>
    template <typename Job, typename Reply>
    void write(QObject *receiver, Job job, Reply reply)
    {
        using Answer = std::invoke_result_t<Job, directory::PeerRepository &>;
        view::ask(receiver, m_thread, [this, job = std::move(job)]() mutable -> Answer {
            if (const storage::Outcome opened = open(); !opened.ok())
                return opened.failure();
            directory::PeerRepository peers(*m_db);
            return job(peers);
        }, std::move(reply));
    }

    /// Anything else with the directory, on its thread.
    /// @param job (storage::Database &) -> storage::Result<T>
    /// @param make the file is made when there is none yet (a service or a key is added before any import)
    template <typename Job, typename Reply>
    void work(QObject *receiver, Job job, Reply reply, bool make = false)
    {
        using Answer = std::invoke_result_t<Job, storage::Database &>;
        view::ask(receiver, m_thread, [this, make, job = std::move(job)]() mutable -> Answer {
            if (const storage::Outcome opened = open(make); !opened.ok())
                return opened.failure();
            return job(*m_db);
        }, std::move(reply));
    }

    /// The open connection; only inside a job of ask(), on the directory's thread.
    [[nodiscard]] storage::Database &database() { return *m_db; }

    /// A search for a keystroke. It overtakes the one before: that one is interrupted, or never begun, and ends in
    /// Cancelled.
    template <typename Reply>
    void search(QObject *receiver, directory::SearchQuery query, Reply reply)
    {
        const int mine = overtake();
        ask(
            receiver,
            [this, mine,
             query = std::move(query)](directory::DirectorySearch &search) -> storage::Result<directory::SearchPage> {
                if (!begin(mine))
                    return storage::Failure{storage::FailureKind::Cancelled, {}};
                auto page = search.find(query);
                // FTS5 that is interrupted while it opens its tables calls it a plain error; whatever an overtaken
                // search says, it was overtaken.
                if (end(mine) && !page.ok())
                    return storage::Failure{storage::FailureKind::Cancelled, {}};
                return page;
            },
            std::move(reply));
    }

    /// Stops the search under way and those that wait. @return the number of the next search
    int overtake();

private:
    storage::Outcome open(bool make = false); ///< directory's thread
    bool begin(int number);
    bool end(int number); ///< @return another search has overtaken it

    std::filesystem::path m_file;
    std::unique_ptr<storage::Database> m_db;                 // directory's thread only
    std::unique_ptr<directory::DirectorySearch> m_search;    // directory's thread only
    std::mutex m_mutex;                                      // guards the two below
    // while a search runs: what to interrupt, and nothing else
    directory::DirectorySearch *m_searching = nullptr;
    int m_latest = 0;
    storage::StorageThread m_thread; // last: it ends before what its jobs use
};

} // namespace handrail::view
