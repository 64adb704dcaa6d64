#pragma once

#include "directory/packages.h"
#include "qml/support/sessionbench.h"
#include "support/memoryjournal.h"
#include "support/memoryrecords.h"

#include "care/person.h"

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
        struct Kept {
            MemoryJournal journal;
            MemoryRecords records;
        };
        auto kept = std::make_shared<Kept>();
        m_journal = &kept->journal;
        m_records = &kept->records;
        begin([kept]() -> storage::Result<view::Keeping> { return view::Keeping{kept, &kept->journal, &kept->records, nullptr}; });
    }
    /// Someone whose records are open here. @return their id
    Q_INVOKABLE QString person(const QString &name)
    {
        care::Person person;
        person.name = name.toStdString();
        return QString::fromStdString(m_records->addPerson(care::toJson(person)).value());
    }
    /// Records lock, and what is read from now on is read so.
    Q_INVOKABLE void lockRecords(bool locked)
    {
        settle();
        m_journal->locked = m_records->locked = locked;
        if (locked)
            session()->directoryKit()->refer()->forget();
        settle();
    }
    Q_INVOKABLE QString cardText() { return QString::fromStdString(session()->directoryKit()->card()->codeText()); }
    /// Where files are saved in this test. @return how many services the file @p name there gives when it is imported elsewhere; -1: refused
    Q_INVOKABLE void saveHere() { session()->directoryKit()->upkeep()->setFolder(*m_dir / "out"); }
    Q_INVOKABLE int importedElsewhere(const QString &name)
    {
        directory::ImportOptions options;
        options.nowWallMs = m_clock.at.wallMs;
        const auto end = directory::importPackage(*m_dir / "out" / name.toStdString(), *m_dir / "elsewhere.db", options);
        return end.imported() ? static_cast<int>(end.report.servicesAfter) : -1;
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
    MemoryJournal *m_journal = nullptr; ///< of the newest device
    MemoryRecords *m_records = nullptr;
};

} // namespace handrail::test
