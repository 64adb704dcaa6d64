#pragma once

#include <condition_variable>
#include <deque>
#include <exception>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

namespace handrail::directory {

/// Hands full batches to a thread of its own, which works on them in the order they came. Few wait at a time, so that
/// memory stays bounded; emptied ones are filled again. The thread starts with the first batch. What the work throws is
/// thrown to who puts or drains. A Batch has clear(), which keeps its storage.
template <typename Batch>
class Conveyor {
public:
    explicit Conveyor(std::function<void(Batch &)> work) : m_work(std::move(work)) {}
    /// Leaves what waits; ends after the batch at hand.
    ~Conveyor()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_ending = true;
        }
        m_changed.notify_all();
        if (m_thread.joinable())
            m_thread.join();
    }
    Conveyor(const Conveyor &) = delete;
    Conveyor &operator=(const Conveyor &) = delete;

    [[nodiscard]] std::unique_ptr<Batch> empty()
    {
        const std::lock_guard lock(m_mutex);
        if (m_free.empty())
            return std::make_unique<Batch>();
        std::unique_ptr<Batch> batch = std::move(m_free.back());
        m_free.pop_back();
        return batch;
    }
    void put(std::unique_ptr<Batch> full)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return m_error || m_full.size() < kWaiting; });
        if (m_error)
            std::rethrow_exception(m_error);
        m_full.push_back(std::move(full));
        if (!m_thread.joinable())
            m_thread = std::thread([this] { run(); });
        m_changed.notify_all();
    }
    /// Returns when all is done.
    void drain()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return m_error || (m_full.empty() && !m_busy); });
        if (m_error)
            std::rethrow_exception(m_error);
    }

private:
    static constexpr std::size_t kWaiting = 4;

    void run()
    {
        std::unique_lock lock(m_mutex);
        for (;;) {
            m_changed.wait(lock, [&] { return m_ending || !m_full.empty(); });
            if (m_ending || m_error)
                return;
            std::unique_ptr<Batch> batch = std::move(m_full.front());
            m_full.pop_front();
            m_busy = true;
            lock.unlock();
            std::exception_ptr error;
            try {
                m_work(*batch);
            } catch (...) {
                error = std::current_exception();
            }
            batch->clear();
            lock.lock();
            m_busy = false;
            m_error = error;
            m_free.push_back(std::move(batch));
            m_changed.notify_all();
        }
    }

    std::function<void(Batch &)> m_work;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::unique_ptr<Batch>> m_full;
    std::vector<std::unique_ptr<Batch>> m_free;
    std::exception_ptr m_error;
    std::thread m_thread;
    bool m_busy = false, m_ending = false;
};

} // namespace handrail::directory
