#pragma once

#include "support/fixedclock.h"
#include "support/tempdir.h"

#include "library/library.h"
#include "platform/dialer.h"
#include "platform/linux/filekeystore.h"
#include "platform/positionfeed.h"
#include "vault/vault.h"
#include "view/appsession.h"
#include "view/settings.h"
#include "view/vaultdesk.h"

#include <QCoreApplication>
#include <QObject>

#include <memory>

namespace handrail::test {

class NoDialer final : public platform::Dialer {
public:
    [[nodiscard]] bool canDial() const override { return false; }
    [[nodiscard]] bool canText() const override { return false; }
    bool dial(const QString &) override { return false; }
    bool text(const QString &, const QString &) override { return false; }
};

class NoPosition final : public platform::PositionFeed {
public:
    void start() override {}
    void stop() override {}
    [[nodiscard]] Trouble trouble() const override { return Trouble::NoDevice; }
};

/// A session over a real vault in a folder of its own, with a key that is cheap to derive, and a clock that stands still.
class Bench : public QObject {
    Q_OBJECT
    Q_PROPERTY(handrail::view::AppSession *session READ session NOTIFY sessionChanged)
    Q_PROPERTY(QString pictures READ pictures CONSTANT)

public:
    Bench() { fresh(); }

    [[nodiscard]] view::AppSession *session() const { return m_session.get(); }
    [[nodiscard]] QString pictures() const { return qEnvironmentVariable("HANDRAIL_PICTURES"); }
    Q_INVOKABLE void fresh()
    {
        m_session.reset();
        m_settings.reset();
        m_vault.reset();
        m_dir = std::make_unique<TempDir>();
        m_keys = std::make_unique<platform::FileKeyStore>(m_dir->path());
        m_clock = FixedClock();
        start();
    }
    /// Killed and started again: the same files, everything in memory gone. Nothing is settled: what stands is the first frame's.
    Q_INVOKABLE void restart()
    {
        m_session.reset();
        m_settings.reset();
        m_vault.reset();
        start(false);
    }
    /// Whether any code of the app could read this record of the vault now.
    Q_INVOKABLE bool reads(const QString &recordId)
    {
        bool read = false;
        m_vault->ask(this, [id = recordId.toStdString()](view::Keeping &keeping) { return keeping.records->head(id); },
                     [&read](const storage::Result<vault::Record> &record) { read = record.ok(); });
        settle();
        return read;
    }

private:
    void start(bool settled = true)
    {
        m_vault = std::make_unique<view::VaultDesk>([this]() -> storage::Result<view::Keeping> {
            std::shared_ptr<vault::Vault> opened = vault::Vault::open(*m_dir / "vault.db", {*m_keys, nullptr, m_clock}, {1, 8192}).vault;
            return view::Keeping{opened, opened.get(), opened.get(), opened.get()};
        });
        m_settings = std::make_unique<view::Settings>(*m_dir / "settings.json", m_vault->thread());
        m_settings->setVolatile();
        m_settings->setLanguage(QStringLiteral("en"));
        m_session = std::make_unique<view::AppSession>(
            view::Rooms{m_clock, m_library, *m_vault, m_dialer, m_position, m_dir->path()}, m_settings.get());
        emit sessionChanged();
        if (settled)
            settle();
    }

public:
    Q_INVOKABLE void advance(int seconds) { m_clock.advance(std::int64_t{seconds} * 1000); }
    Q_INVOKABLE void settle()
    {
        for (int i = 0; i < 10; ++i) {
            m_vault->thread().drain();
            QCoreApplication::sendPostedEvents();
        }
    }

signals:
    void sessionChanged();

private:
    std::unique_ptr<TempDir> m_dir;
    FixedClock m_clock;
    library::Library m_library = std::move(library::Library::openFile(HANDRAIL_BINARY_DIR "/content.db").value());
    NoDialer m_dialer;
    NoPosition m_position;
    std::unique_ptr<platform::FileKeyStore> m_keys;
    std::unique_ptr<view::VaultDesk> m_vault;
    std::unique_ptr<view::Settings> m_settings;
    std::unique_ptr<view::AppSession> m_session;
};

} // namespace handrail::test
