#include "view/safety/backupprogress.h"

#include <algorithm>

namespace handrail::view {

BackupProgress::BackupProgress(QObject *parent) : QObject(parent)
{
    m_watch.setInterval(100);
    connect(&m_watch, &QTimer::timeout, this, &BackupProgress::watch);
}

void BackupProgress::begin()
{
    m_job = std::make_shared<vault::Progress>();
    m_part = 0;
    m_deriving = false;
    m_watch.start();
    emit changed();
}

void BackupProgress::end()
{
    m_watch.stop();
    m_job.reset();
    m_deriving = false;
    emit changed();
}

bool BackupProgress::cancel()
{
    if (!m_job)
        return false;
    m_job->cancel = true;
    // In this order: a job that begins the file after this look sees that it was cancelled.
    return m_job->total == 0;
}

void BackupProgress::watch()
{
    const std::int64_t total = m_job ? m_job->total.load() : 0;
    const std::int64_t keyMs = m_job ? m_job->keyMs.load() : 0;
    if (keyMs > 0 && !m_deriving)
        m_sinceKey.start();
    m_deriving = keyMs > 0;
    // The key is the first half: how far it is nobody can ask, how long it takes here was measured.
    if (m_deriving)
        m_part = std::min(0.45, 0.5 * static_cast<double>(m_sinceKey.elapsed()) / static_cast<double>(keyMs));
    else if (total > 0)
        m_part =
            0.5 + 0.5 * std::clamp(static_cast<double>(m_job->done.load()) / static_cast<double>(total), 0.0, 1.0);
    emit changed();
}

} // namespace handrail::view
