#include "storage/storagethread.h"

#include <cstdio>
#include <future>
#include <memory>

namespace handrail::storage {

StorageThread::StorageThread() : m_thread([this] { work(); }) {}

StorageThread::~StorageThread()
{
    {
        const std::lock_guard lock(m_mutex);
        m_closing = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void StorageThread::post(std::function<void()> job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back(std::move(job));
    }
    m_wake.notify_one();
}

void StorageThread::drain()
{
    auto done = std::make_shared<std::promise<void>>();
    post([done] { done->set_value(); });
    done->get_future().wait();
}

void StorageThread::work()
{
    for (;;) {
        std::function<void()> job;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_closing || !m_jobs.empty(); });
            if (m_jobs.empty())
                return;
            job = std::move(m_jobs.front());
            m_jobs.pop_front();
        }
        try {
            job();
        } catch (...) { // a job answers with a Failure; one that does not must not take every later write with it
            std::fputs("handrail: a job of the storage thread ended without an answer\n", stderr);
        }
    }
}

} // namespace handrail::storage
