#pragma once

#include "view/desk/ask.h"

#include "care/openrecords.h"
#include "storage/clock.h"
#include "vault/passing.h"
#include "vault/vault.h"

#include <functional>
#include <memory>

namespace handrail::view {

/// What the opened vault file offers. Touch it on the vault's thread only.
struct Keeping {
    std::shared_ptr<void> owner;            ///< keeps the three below alive
    vault::Journal *journal = nullptr;
    vault::RecordStore *records = nullptr;
    vault::Vault *vault = nullptr;          ///< for LockModel; null where a test brings its own journal
    /// set by VaultDesk: what leaves nothing here; records and journal go through it
    std::shared_ptr<vault::Passing> passing{};
};

/// The one door through which view models reach the vault: a thread and the vault that lives on it, opened there by the
/// first job, so that the first frame never waits for it.
class VaultDesk {
public:
    using Opener = std::function<storage::Result<Keeping>()>;

    explicit VaultDesk(Opener opener) : m_opener(std::move(opener)) {}
    ~VaultDesk()
    {
        m_thread.post([this] { m_keeping = {}; });
        m_thread.drain();
    }

    /// @param job (Keeping &) -> storage::Result<T>, on the vault's thread; not called when the file cannot be opened
    template <typename Job, typename Reply>
    void ask(QObject *receiver, Job job, Reply reply)
    {
        using Answer = std::invoke_result_t<Job, Keeping &>;
        view::ask(receiver, m_thread, [this, job = std::move(job)]() mutable -> Answer {
            if (!m_keeping.owner) {
                auto opened = m_opener();
                if (!opened)
                    return opened.failure();
                m_keeping = std::move(opened.value());
                if (m_keeping.vault)
                    m_keeping.vault->knowOpen(care::openRecords());
                if (m_keeping.records && m_keeping.journal) {
                    m_keeping.passing =
                        std::make_shared<vault::Passing>(*m_keeping.records, *m_keeping.journal, m_clock);
                    m_keeping.records = m_keeping.passing.get();
                    m_keeping.journal = m_keeping.passing.get();
                }
            }
            return job(m_keeping);
        }, std::move(reply));
    }

    /// For small jobs that share the thread (settings).
    [[nodiscard]] storage::StorageThread &thread() { return m_thread; }

private:
    Opener m_opener;
    storage::SystemClock m_clock; // of what is passing
    Keeping m_keeping; // vault thread only
    storage::StorageThread m_thread;
};

} // namespace handrail::view
