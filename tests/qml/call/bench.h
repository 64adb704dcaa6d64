#pragma once

#include "support/fixedclock.h"
#include "support/handfeed.h"
#include "support/memoryjournal.h"
#include "support/recordingdialer.h"
#include "support/tempdir.h"

#include "library/library.h"
#include "view/appsession.h"
#include "view/settings.h"
#include "view/vaultdesk.h"

#include <QCoreApplication>
#include <QObject>

#include <memory>

namespace handrail::test {

/// What the call pages' tests hold in hand: a session over the real lines and outlines, a dialer that writes down and rings nobody,
/// a position moved by hand, a clock that stands still.
class Bench : public QObject {
    Q_OBJECT
    Q_PROPERTY(handrail::view::AppSession *session READ session NOTIFY sessionChanged)
    Q_PROPERTY(QString pictures READ pictures CONSTANT) ///< folder for pictures; empty: take none
    Q_PROPERTY(QStringList dialed READ dialed)
    Q_PROPERTY(QStringList texted READ texted)

public:
    Bench() { fresh(); }

    [[nodiscard]] view::AppSession *session() const { return m_session.get(); }
    [[nodiscard]] QString pictures() const { return qEnvironmentVariable("HANDRAIL_PICTURES"); }
    [[nodiscard]] QStringList dialed() const { return m_dialer.dialed; }
    [[nodiscard]] QStringList texted() const { return m_dialer.texted; }

    /// A new, empty device that can call, without a position.
    Q_INVOKABLE void fresh()
    {
        m_session.reset();
        m_settings.reset();
        m_dialer = RecordingDialer();
        m_feed.why = platform::PositionFeed::Trouble::None;
        m_journal = std::make_shared<MemoryJournal>();
        m_vault = std::make_unique<view::VaultDesk>([journal = m_journal]() -> storage::Result<view::Keeping> {
            return view::Keeping{journal, journal.get(), nullptr, nullptr};
        });
        m_settings = std::make_unique<view::Settings>(m_dir / "settings.json", m_vault->thread());
        m_settings->setVolatile();
        m_settings->setLanguage(QStringLiteral("en"));
        m_session = std::make_unique<view::AppSession>(
            view::Rooms{m_clock, m_library, *m_vault, m_dialer, m_feed, m_dir.path()}, m_settings.get());
        emit sessionChanged();
    }
    Q_INVOKABLE void setPhone(bool able, bool accepts = true)
    {
        m_dialer.able = m_dialer.texts = able;
        m_dialer.accepts = accepts;
    }
    Q_INVOKABLE void stand(double latitude, double longitude, double accuracyM, int secondsAgo)
    {
        m_feed.give(latitude, longitude, accuracyM, m_clock.at.wallMs - qint64{secondsAgo} * 1000);
    }
    Q_INVOKABLE void noDevice() { m_feed.why = platform::PositionFeed::Trouble::NoDevice; }
    [[nodiscard]] Q_INVOKABLE bool asking() const { return m_feed.running; }
    [[nodiscard]] Q_INVOKABLE QStringList told()
    {
        for (int i = 0; i < 20; ++i) {
            m_vault->thread().drain();
            QCoreApplication::sendPostedEvents();
        }
        QStringList kinds;
        for (const auto &entry : m_journal->written)
            kinds += QString::fromStdString(entry.kind);
        return kinds;
    }

signals:
    void sessionChanged();

private:
    TempDir m_dir;
    FixedClock m_clock;
    std::shared_ptr<MemoryJournal> m_journal;
    library::Library m_library = std::move(library::Library::openFile(HANDRAIL_BINARY_DIR "/content.db").value());
    RecordingDialer m_dialer;
    HandFeed m_feed;
    std::unique_ptr<view::VaultDesk> m_vault;
    std::unique_ptr<view::Settings> m_settings;
    std::unique_ptr<view::AppSession> m_session;
};

} // namespace handrail::test
