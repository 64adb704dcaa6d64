#pragma once

#include "support/fixedclock.h"
#include "support/handfeed.h"
#include "support/recordingdialer.h"
#include "support/tempdir.h"

#include "library/library.h"
#include "view/desk/settings.h"
#include "view/desk/vaultdesk.h"
#include "view/session/appsession.h"

#include <QCoreApplication>
#include <QEvent>
#include <QObject>

#include <memory>
#include <utility>

namespace handrail::test {

/// What every test of pages holds in hand: a session over the real compiled content in a folder of its own, a clock
/// that stands still, a dialer that rings nobody and a position moved by hand. A folder's Bench brings the vault or
/// journal behind it.
class SessionBench : public QObject {
    Q_OBJECT
    Q_PROPERTY(handrail::view::AppSession *session READ session NOTIFY sessionChanged)
    Q_PROPERTY(QString pictures READ pictures CONSTANT) ///< folder for pictures; empty: take none

public:
    [[nodiscard]] view::AppSession *session() const { return m_session.get(); }
    [[nodiscard]] QString pictures() const { return qEnvironmentVariable("HANDRAIL_PICTURES"); }

    Q_INVOKABLE void advance(int seconds) { m_clock.advance(std::int64_t{seconds} * 1000); }
    Q_INVOKABLE void advanceMs(int ms) { m_clock.advance(ms); }
    /// Until the vault's thread has nothing left to do and its answers have arrived.
    Q_INVOKABLE void settle()
    {
        for (int i = 0; i < 20; ++i) {
            m_vault->thread().drain();
            QCoreApplication::sendPostedEvents();
        }
    }

signals:
    void sessionChanged();

protected:
    /// The session goes first, then what it stood on. A Bench calls it before it takes away anything of its own.
    void end()
    {
        // Pages of the test before that are still to be deleted would ask a session that is gone.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        m_session.reset();
        m_settings.reset();
        m_vault.reset();
    }
    /// Nothing is left of the test before: neither its files nor the time it let pass.
    void freshFolder()
    {
        m_dir = std::make_unique<TempDir>();
        m_clock = FixedClock();
    }
    void begin(view::VaultDesk::Opener opener)
    {
        end();
        m_vault = std::make_unique<view::VaultDesk>(std::move(opener));
        m_settings = std::make_unique<view::Settings>(*m_dir / "settings.json", m_vault->thread());
        m_settings->setVolatile();
        m_settings->setLanguage(QStringLiteral("en"));
        view::Rooms rooms{m_clock, m_library, *m_vault, m_dialer, m_feed, m_dir->path()};
        equip(rooms);
        m_session = std::make_unique<view::AppSession>(rooms, m_settings.get());
        emit sessionChanged();
    }

    /// A Bench that tests what else a device may have puts it here.
    virtual void equip(view::Rooms &) {}

    [[nodiscard]] view::VaultDesk &desk() { return *m_vault; }

    std::unique_ptr<TempDir> m_dir = std::make_unique<TempDir>();
    FixedClock m_clock;
    RecordingDialer m_dialer;
    HandFeed m_feed;
    library::Library m_library = std::move(library::Library::openFile(HANDRAIL_BINARY_DIR "/content.db").value());

private:
    std::unique_ptr<view::VaultDesk> m_vault;
    std::unique_ptr<view::Settings> m_settings;
    std::unique_ptr<view::AppSession> m_session;
};

} // namespace handrail::test
