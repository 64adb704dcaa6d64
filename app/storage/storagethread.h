#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace handrail::storage {

/// Runs jobs one after another, in order, on one thread of its own: the only thread that touches its database.
/// Jobs capture by value. The destructor finishes every job that was accepted (a promised write is never dropped), then
/// joins.
class StorageThread {
public:
    StorageThread();
    ~StorageThread();
    StorageThread(const StorageThread &) = delete;
    StorageThread &operator=(const StorageThread &) = delete;

    /// Returns at once. Safe from any thread.
    void post(std::function<void()> job);
    /// Blocks until everything posted before has run. For shutdown and tests; never on the UI thread while it serves
    /// people.
    void drain();

private:
    void work();

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_jobs;
    bool m_closing = false;
    std::thread m_thread; // last: starts when the rest exists
};

} // namespace handrail::storage
