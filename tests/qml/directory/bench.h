#pragma once

#include "directory/packages.h"
#include "directory/publisher.h"
#include "directory/secrets.h"
#include "qml/support/sessionbench.h"
#include "support/memoryjournal.h"
#include "support/memoryrecords.h"

#include "care/person.h"

#include "directory/import/importer.h"
#include "view/desk/directorydesk.h"
#include "view/directory/importmodel.h"

#include <QEventLoop>

#include <ctime>
#include <functional>

namespace handrail::test {

/// For the directory pages: a session over an empty folder, made-up packages to import. The clock stands on a Monday,
/// 2026-09-21.
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
        m_dialer.dialed.clear();
        m_dialer.texted.clear();
        m_feed.why = platform::PositionFeed::Trouble::None;
        struct Kept {
            MemoryJournal journal;
            MemoryRecords records;
        };
        auto kept = std::make_shared<Kept>();
        m_journal = &kept->journal;
        m_records = &kept->records;
        m_again = [kept]() -> storage::Result<view::Keeping> {
            return view::Keeping{kept, &kept->journal, &kept->records, nullptr};
        };
        begin(m_again);
    }
    /// Killed and started again: the same files and journal, everything in memory gone.
    Q_INVOKABLE void restart() { begin(m_again); }
    [[nodiscard]] Q_INVOKABLE QStringList texted() const { return m_dialer.texted; }
    [[nodiscard]] Q_INVOKABLE QStringList dialed() const { return m_dialer.dialed; }
    /// The key of who signed what package("signed") gave last.
    [[nodiscard]] Q_INVOKABLE QString publisherKey() const { return QString::fromStdString(m_publisher.key()); }
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
            session()->directory()->refer()->forget();
        settle();
    }
    Q_INVOKABLE QString cardText() { return QString::fromStdString(session()->directory()->card()->codeText()); }
    /// Where files are saved in this test. @return how many services the file @p name there gives when it is imported
    /// elsewhere; -1: refused
    Q_INVOKABLE void saveHere()
    {
        session()->directory()->upkeep()->file()->setFolder(*m_dir / "out");
        session()->directory()->importing()->setReportFolder(*m_dir / "out");
    }
    /// What the file @p name says that was saved there.
    [[nodiscard]] Q_INVOKABLE QString saved(const QString &name) const
    {
        std::ifstream file(*m_dir / "out" / name.toStdString(), std::ios::binary);
        return QString::fromStdString(std::string((std::istreambuf_iterator<char>(file)), {}));
    }
    Q_INVOKABLE int importedElsewhere(const QString &name)
    {
        directory::ImportOptions options;
        options.nowWallMs = m_clock.at.wallMs;
        const auto end =
            directory::importPackage(*m_dir / "out" / name.toStdString(), *m_dir / "elsewhere.db", options);
        return end.imported() ? static_cast<int>(end.report.servicesAfter) : -1;
    }
    /// Puts a package into the directory before a page is shown: "sample", "many", "numbers", "san-mateo" (false where
    /// it is absent), or several with + between. Each directory is made once; later devices get a copy of the file.
    Q_INVOKABLE bool fill(const QString &which)
    {
        const std::filesystem::path made = m_made / (which.toStdString() + ".db");
        if (!std::filesystem::exists(made)) {
            for (const QString &part : which.split(QLatin1Char('+'))) {
                std::filesystem::path package =
                    std::filesystem::path(HANDRAIL_SHARED_DIR) / "data/san-mateo-hsds3/san-mateo-2014-hsds3.zip";
                if (part == QLatin1String("sample"))
                    package = writeZip(m_made / "sample-county.zip", samplePackage());
                else if (part == QLatin1String("facts"))
                    package = writeZip(m_made / "facts.zip", everyFact());
                else if (part == QLatin1String("beds"))
                    package = writeZip(m_made / "beds.zip", beds());
                else if (part == QLatin1String("many"))
                    package = writeZip(m_made / "many.zip", manyServices(300));
                else if (part == QLatin1String("numbers"))
                    package = writeZip(m_made / "numbers.zip", numbers(12));
                directory::ImportOptions options;
                options.nowWallMs = m_clock.at.wallMs;
                if (!directory::importPackage(package, made, options).imported())
                    return false;
            }
        }
        return std::filesystem::copy_file(made, *m_dir / "directory.db",
                                          std::filesystem::copy_options::overwrite_existing);
    }
    /// A directory with one place that must not be found, in the @p way -th way publishers say so (0 to 5), its address
    /// wherever it slips out. @return by what anyone would find the door
    Q_INVOKABLE QStringList hide(int way)
    {
        std::mt19937 random(static_cast<unsigned>(20261122 + way));
        const Secret secret = secretOf(random);
        const auto package = writeZip(*m_dir / "hidden.zip", packageWith(secret, static_cast<unsigned>(way)));
        directory::ImportOptions options;
        options.nowWallMs = m_clock.at.wallMs;
        if (!directory::importPackage(package, *m_dir / "directory.db", options).imported())
            return {};
        m_door = {secret.latitude, secret.longitude};
        QStringList traces;
        for (const std::string &trace : tracesOf(secret))
            traces << QString::fromStdString(trace);
        return traces << QString::fromStdString(secret.street);
    }
    /// The peer stands before that very door.
    Q_INVOKABLE void standAtTheDoor() { m_feed.give(m_door.latitude, m_door.longitude, 10, m_clock.at.wallMs); }
    [[nodiscard]] Q_INVOKABLE QString hiddenPackage() const
    {
        return QString::fromStdString((*m_dir / "hidden.zip").string());
    }
    /// A file to import through the page: "sample", "broken" (a missing column), "cut" (no end), "large"; "signed" by
    /// the publisher with publisherKey(), "changed" after that publisher signed it.
    Q_INVOKABLE QString package(const QString &which)
    {
        Files files = which == QLatin1String("large") ? manyServices(60'000) : samplePackage();
        if (which == QLatin1String("broken"))
            files["services.csv"] = "id,beds\n1,x\n";
        if (which == QLatin1String("sample"))
            files["services.csv"] += "s-9,o-404,Sample Orphan,,active,,,,teal\r\n";
        const auto file = writeZip(*m_dir / (which.toStdString() + ".zip"), files);
        if (which == QLatin1String("cut"))
            std::filesystem::resize_file(file, std::filesystem::file_size(file) / 2);
        if (which == QLatin1String("signed") || which == QLatin1String("changed"))
            m_publisher.signFile(file);
        if (which == QLatin1String("changed")) {
            files["services.csv"] += "s-8,o-1,Slipped in later,,active,,,,teal\r\n";
            writeZip(file, files);
        }
        return QString::fromStdString(file.string());
    }
    /// Where the import page looks for files: this test's folder only.
    Q_INVOKABLE void offerFiles() { session()->directory()->importing()->setFolders({m_dir->path()}); }
    Q_INVOKABLE void stand(double latitude, double longitude)
    {
        m_feed.give(latitude, longitude, 10, m_clock.at.wallMs);
    }
    Q_INVOKABLE void noDevice() { m_feed.why = platform::PositionFeed::Trouble::NoDevice; }
    [[nodiscard]] Q_INVOKABLE bool asking() const { return m_feed.running; }

    /// Until every question asked of the directory so far has its answer on the screen.
    Q_INVOKABLE void answered()
    {
        QEventLoop loop;
        session()->ground().directoryDesk().ask(
            &loop, [](directory::DirectorySearch &) -> storage::Result<bool> { return true; },
            [&loop](auto) { loop.quit(); });
        loop.exec();
    }

private:
    /// The sample with beds: three told two hours ago, none told two days ago, and eight told five days ago.
    Files beds()
    {
        const auto told = [this](int hours) {
            const std::time_t at = static_cast<std::time_t>(m_clock.at.wallMs / 1000 - hours * 3600);
            char text[32] = {};
            std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", std::gmtime(&at));
            return std::string(text);
        };
        Files files = samplePackage();
        files["schedules.csv"] += "h-3,,l-3,MONTHLY,2WE,11:30,13:00,Second Wednesdays\r\n";
        files["units.csv"] = "id,name\r\nu-1,Bed\r\n";
        files["service_capacity.csv"] =
            "id,service_id,unit_id,available,maximum,description,updated\r\nc-1,s-1,u-1,3,12,Beds for everyone,"
            + told(2) + "\r\nc-2,s-2,u-1,0,8,," + told(50) + "\r\nc-3,s-3,u-1,8,9,," + told(120) + "\r\n";
        return files;
    }
    /// The sample with everything a service's page can tell of Lantern Detox, and a number that takes messages.
    static Files everyFact()
    {
        Files files = samplePackage();
        files["services.csv"] =
            "id,organization_id,name,description,status,eligibility_description,application_process,assured_date,fees_description,"
            "minimum_age,interpretation_services,url,email\r\n"
            "s-1,o-1,Lantern Detox,A quiet place,active,Anyone who wants to stop,Walk in or call,2026-09-10,Sliding scale,18,"
            "American Sign Language by appointment,https://example.org/lantern,hello@example.org\r\n";
        files["phones.csv"] += "p-4,s-1,,650-555-0103,text\r\n";
        files["locations.csv"] += "l-4,physical,Lantern East,37.55,-122.31\r\n";
        files["service_at_location.csv"] += "a-4,s-1,l-4\r\n";
        files["addresses.csv"] += "d-4,l-4,4 Sample Street,Sampleton,CA,94000,US,physical\r\n";
        files["accessibility.csv"] = "id,location_id,description,details\r\nx-1,l-1,Ramp,at the side door\r\n";
        files["service_areas.csv"] = "id,service_id,name\r\ny-1,s-1,San Mateo County\r\n";
        files["cost_options.csv"] =
            "id,service_id,option,currency,amount,amount_description\r\nz-1,s-1,Night,USD,5,for those who can\r\n";
        return files;
    }

    TempDir m_made;
    Publisher m_publisher;
    std::function<storage::Result<view::Keeping>()> m_again;
    directory::Point m_door;
    MemoryJournal *m_journal = nullptr; ///< of the newest device
    MemoryRecords *m_records = nullptr;
};

} // namespace handrail::test
