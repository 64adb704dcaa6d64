#pragma once

#include "storage/failure.h"
#include "storage/storagethread.h"

#include <QCoreApplication>
#include <QMetaObject>
#include <QPointer>

#include <memory>
#include <type_traits>
#include <utility>

namespace handrail::view {

/// Runs @p job on @p thread and hands what it returns to @p reply on the GUI thread, exactly once, never before this
/// call has returned, and not at all when @p receiver is gone by then. Capture by value only: both outlive the caller's
/// frame.
/// @param job    () -> storage::Result<T>, on the storage thread
/// @param reply  (storage::Result<T>) -> void, on the GUI thread
template <typename Job, typename Reply>
void ask(QObject *receiver, storage::StorageThread &thread, Job job, Reply reply)
{
    thread.post([guard = QPointer<QObject>(receiver), job = std::move(job), reply = std::move(reply)]() mutable {
        using Answer = std::invoke_result_t<Job>;
        auto answer = std::make_shared<Answer>(job());
        QCoreApplication *app = QCoreApplication::instance();
        if (!app)
            return; // closing: the job's writes are done, nobody is left to tell
        QMetaObject::invokeMethod(app, [guard = std::move(guard), answer, reply = std::move(reply)]() mutable {
            if (guard)
                reply(std::move(*answer));
        }, Qt::QueuedConnection);
    });
}

} // namespace handrail::view
