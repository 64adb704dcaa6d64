#pragma once

#include "directory/packages.h"
#include "qml/support/sessionbench.h"
#include "support/memoryjournal.h"

#include "directory/importer.h"
#include "view/directorydesk.h"
#include "view/importmodel.h"

#include <QEventLoop>

namespace handrail::test {

/// For the directory pages: a session over an empty folder, made-up packages to import. The clock stands on a Monday, 2026-09-21.
class Bench : public SessionBench {
    Q_OBJECT

public:
    Bench() { fresh(); }
    ~Bench() override { end(); }

    /// A new device without a directory.
    Q_INVOKABLE void fresh()
    {
        end();
        freshFolder();
        m_feed.why = platform::PositionFeed::Trouble::None;
        auto journal = std::make_shared<MemoryJournal>();
        begin([journal]() -> storage::Result<view::Keeping> { return view::Keeping{journal, journal.get(), nullptr, nullptr}; });
    }
    /// Puts a package into the directory before a page is shown: "sample", "many", "san-mateo" (false where it is absent), or
    /// several with + between. Each directory is made once; later devices get a copy of the file.
    Q_INVOKABLE bool fill(const QString &which)
    {
        const std::filesystem::path made = m_made / (which.toStdString() + ".db");
        if (!std::filesystem::exists(made)) {
            for (const QString &part : which.split(QLatin1Char('+'))) {
                std::filesystem::path package = std::filesystem::path(HANDRAIL_SHARED_DIR) / "data/san-mateo-hsds3/san-mateo-2014-hsds3.zip";
                if (part == QLatin1String("sample"))
                    package = writeZip(m_made / "sample-county.zip", samplePackage());
                else if (part == QLatin1String("many"))
                    package = writeZip(m_made / "many.zip", manyServices(300));
                directory::ImportOptions options;
                options.nowWallMs = m_clock.at.wallMs;
                if (!directory::importPackage(package, made, options).imported())
                    return false;
            }
        }
        return std::filesystem::copy_file(made, *m_dir / "directory.db", std::filesystem::copy_options::overwrite_existing);
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
    Q_INVOKABLE void offerFiles() { session()->directoryImport()->setFolders({m_dir->path()}); }
    Q_INVOKABLE void stand(double latitude, double longitude) { m_feed.give(latitude, longitude, 10, m_clock.at.wallMs); }
    Q_INVOKABLE void noDevice() { m_feed.why = platform::PositionFeed::Trouble::NoDevice; }
    [[nodiscard]] Q_INVOKABLE bool asking() const { return m_feed.running; }

    /// Until every question asked of the directory so far has its answer on the screen.
    Q_INVOKABLE void answered()
    {
        QEventLoop loop;
        session()->directoryDesk().ask(
            &loop, [](directory::DirectorySearch &) -> storage::Result<bool> { return true; }, [&loop](auto) { loop.quit(); });
        loop.exec();
    }

private:
    TempDir m_made;
};

} // namespace handrail::test
