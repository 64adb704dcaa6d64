#pragma once

#include "qml/support/sessionbench.h"

#include "platform/linux/filekeystore.h"
#include "vault/vault.h"

namespace handrail::test {

/// For the lock and the plans: a session over a real vault in a folder of its own, with a key that is cheap to derive. It cannot call
/// and has no position.
class Bench : public SessionBench {
    Q_OBJECT

public:
    Bench() { fresh(); }
    ~Bench() override { end(); }

    Q_INVOKABLE void fresh()
    {
        end();
        m_dialer.able = m_dialer.texts = m_dialer.accepts = false;
        m_feed.why = platform::PositionFeed::Trouble::NoDevice;
        freshFolder();
        m_keys = std::make_unique<platform::FileKeyStore>(m_dir->path());
        m_clock = FixedClock();
        start();
        settle();
    }
    /// Killed and started again: the same files, everything in memory gone. Nothing is settled: what stands is the first frame's.
    Q_INVOKABLE void restart() { start(); }
    /// Whether any code of the app could read this record of the vault now.
    Q_INVOKABLE bool reads(const QString &recordId)
    {
        bool read = false;
        desk().ask(this, [id = recordId.toStdString()](view::Keeping &keeping) { return keeping.records->head(id); },
                   [&read](const storage::Result<vault::Record> &record) { read = record.ok(); });
        settle();
        return read;
    }

private:
    void start()
    {
        begin([this]() -> storage::Result<view::Keeping> {
            std::shared_ptr<vault::Vault> opened = vault::Vault::open(*m_dir / "vault.db", {*m_keys, nullptr, m_clock}, {1, 8192}).vault;
            return view::Keeping{opened, opened.get(), opened.get(), opened.get()};
        });
    }

    std::unique_ptr<platform::FileKeyStore> m_keys;
};

} // namespace handrail::test
