#pragma once

#include "directory/packages.h"
#include "support/fixedclock.h"
#include "support/handfeed.h"
#include "support/memoryjournal.h"
#include "support/recordingdialer.h"
#include "support/tempdir.h"

#include "directory/importer.h"
#include "library/library.h"
#include "view/appsession.h"
#include "view/settings.h"
#include "view/vaultdesk.h"

#include <QObject>

#include <memory>

namespace handrail::test {

/// What the directory pages' tests hold in hand: a session over an empty folder, made-up packages to import, a position moved by
/// hand, a clock that stands still.
class Bench : public QObject {
    Q_OBJECT
    Q_PROPERTY(handrail::view::AppSession *session READ session NOTIFY sessionChanged)
    Q_PROPERTY(QString pictures READ pictures CONSTANT) ///< folder for pictures; empty: take none

public:
    Bench() { fresh(); }

    [[nodiscard]] view::AppSession *session() const { return m_session.get(); }
    [[nodiscard]] QString pictures() const { return qEnvironmentVariable("HANDRAIL_PICTURES"); }

    /// A new device without a directory. The clock stands on a Monday, 2026-09-21.
    Q_INVOKABLE void fresh()
    {
        m_session.reset();
        m_settings.reset();
        m_dir = std::make_unique<TempDir>();
        m_feed.why = platform::PositionFeed::Trouble::None;
        m_journal = std::make_shared<MemoryJournal>();
        m_vault = std::make_unique<view::VaultDesk>([journal = m_journal]() -> storage::Result<view::Keeping> {
            return view::Keeping{journal, journal.get(), nullptr, nullptr};
        });
        m_settings = std::make_unique<view::Settings>(*m_dir / "settings.json", m_vault->thread());
        m_settings->setVolatile();
        m_settings->setLanguage(QStringLiteral("en"));
        m_session = std::make_unique<view::AppSession>(
            view::Rooms{m_clock, m_library, *m_vault, m_dialer, m_feed, m_dir->path()}, m_settings.get());
        emit sessionChanged();
    }
    /// Puts a package into the directory before a page is shown: "sample", "many", or "san-mateo" (false where it is absent).
    Q_INVOKABLE bool fill(const QString &which)
    {
        std::filesystem::path package = std::filesystem::path(HANDRAIL_SHARED_DIR) / "data/san-mateo-hsds3/san-mateo-2014-hsds3.zip";
        if (which == QLatin1String("sample"))
            package = writeZip(*m_dir / "sample-county.zip", samplePackage());
        else if (which == QLatin1String("many"))
            package = writeZip(*m_dir / "many.zip", manyServices(300));
        directory::ImportOptions options;
        options.nowWallMs = m_clock.at.wallMs;
        return directory::importPackage(package, *m_dir / "directory.db", options).imported();
    }
    /// A file to import through the page: "sample", "broken" (a missing column), "cut" (no end), "large".
    Q_INVOKABLE QString package(const QString &which)
    {
        Files files = which == QLatin1String("large") ? manyServices(60'000) : samplePackage();
        if (which == QLatin1String("broken"))
            files["services.csv"] = "id,title\n1,x\n";
        if (which == QLatin1String("sample"))
            files["services.csv"] += "s-9,o-404,Sample Orphan,,active,,,,teal\r\n";
        const auto file = writeZip(*m_dir / (which.toStdString() + ".zip"), files);
        if (which == QLatin1String("cut"))
            std::filesystem::resize_file(file, std::filesystem::file_size(file) / 2);
        return QString::fromStdString(file.string());
    }
    /// Where the import page looks for files: this test's folder only.
    Q_INVOKABLE void offerFiles() { m_session->directoryImport()->setFolders({m_dir->path()}); }
    Q_INVOKABLE void stand(double latitude, double longitude) { m_feed.give(latitude, longitude, 10, m_clock.at.wallMs); }
    Q_INVOKABLE void noDevice() { m_feed.why = platform::PositionFeed::Trouble::NoDevice; }
    [[nodiscard]] Q_INVOKABLE bool asking() const { return m_feed.running; }

signals:
    void sessionChanged();

private:
    std::unique_ptr<TempDir> m_dir;
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
