#pragma once

#include "support/fixedclock.h"
#include "support/memoryjournal.h"
#include "support/tempdir.h"

#include "library/library.h"
#include "platform/dialer.h"
#include "platform/positionfeed.h"
#include "view/appsession.h"
#include "view/settings.h"
#include "view/vaultdesk.h"

#include <QCoreApplication>
#include <QObject>

#include <memory>

namespace handrail::test {

/// A dialer that nobody may call from Now's pages.
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

/// What the pages' tests hold in hand: a session over the real compiled content, a journal in memory, a clock that stands still.
class Bench : public QObject {
    Q_OBJECT
    Q_PROPERTY(handrail::view::AppSession *session READ session NOTIFY sessionChanged)
    Q_PROPERTY(QString pictures READ pictures CONSTANT) ///< folder for pictures; empty: take none

public:
    Bench() { start(); }

    [[nodiscard]] view::AppSession *session() const { return m_session.get(); }
    [[nodiscard]] QString pictures() const { return qEnvironmentVariable("HANDRAIL_PICTURES"); }

    /// A new, empty device.
    Q_INVOKABLE void fresh()
    {
        m_journal = std::make_shared<MemoryJournal>();
        m_clock = FixedClock();
        start();
    }
    /// The same device, the app started again.
    Q_INVOKABLE void restart()
    {
        start();
        m_session->restore();
        settle();
    }
    Q_INVOKABLE void advance(int seconds) { m_clock.advance(std::int64_t{seconds} * 1000); }
    Q_INVOKABLE void setRecordsLocked(bool locked) { m_journal->locked = locked; }
    Q_INVOKABLE void setDiskFull(bool full) { m_journal->refuseAfter = full ? 0 : -1; }
    Q_INVOKABLE void settle()
    {
        for (int i = 0; i < 20; ++i) {
            m_vault->thread().drain();
            QCoreApplication::sendPostedEvents();
        }
    }
    [[nodiscard]] Q_INVOKABLE QString newestEntry() const
    {
        return m_journal->written.empty() ? QString() : QString::fromStdString(m_journal->written.back().kind);
    }
    [[nodiscard]] Q_INVOKABLE int entries(const QString &kind) const
    {
        return static_cast<int>(std::ranges::count(m_journal->written, kind.toStdString(), &vault::Entry::kind));
    }
    [[nodiscard]] Q_INVOKABLE bool slotsHold(const QString &word) const
    {
        return std::ranges::any_of(m_journal->kept, [&](const auto &s) { return s.second.find(word.toStdString()) != std::string::npos; });
    }

signals:
    void sessionChanged();

private:
    void start()
    {
        m_session.reset();
        m_settings.reset();
        m_vault = std::make_unique<view::VaultDesk>([journal = m_journal]() -> storage::Result<view::Keeping> {
            return view::Keeping{journal, journal.get(), nullptr, nullptr};
        });
        m_settings = std::make_unique<view::Settings>(m_dir / "settings.json", m_vault->thread());
        m_settings->setVolatile();
        m_settings->setLanguage(QStringLiteral("en"));
        m_session = std::make_unique<view::AppSession>(
            view::Rooms{m_clock, m_library, *m_vault, m_dialer, m_position, m_dir.path()}, m_settings.get());
        emit sessionChanged();
    }

    TempDir m_dir;
    FixedClock m_clock;
    std::shared_ptr<MemoryJournal> m_journal = std::make_shared<MemoryJournal>();
    library::Library m_library = std::move(library::Library::openFile(HANDRAIL_BINARY_DIR "/content.db").value());
    NoDialer m_dialer;
    NoPosition m_position;
    std::unique_ptr<view::VaultDesk> m_vault;
    std::unique_ptr<view::Settings> m_settings;
    std::unique_ptr<view::AppSession> m_session;
};

} // namespace handrail::test
