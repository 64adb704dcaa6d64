#pragma once

#include "qml/support/sessionbench.h"

#include "platform/linux/filekeystore.h"
#include "vault/vault.h"

#include "directory/importer.h"
#include "view/directorydesk.h"

#include <QEventLoop>

#include <fstream>

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
    /// A directory with one made-up service, "Lantern Detox", as a county's folder of tables would bring it.
    Q_INVOKABLE bool fillDirectory()
    {
        const auto folder = *m_dir / "county";
        std::filesystem::create_directories(folder);
        const std::pair<const char *, const char *> tables[] = {
            {"organizations.csv", "id,name,description\no-1,Sample Lantern House,Made up\n"},
            {"services.csv", "id,organization_id,name,status\nlantern-detox,o-1,Lantern Detox,active\n"},
            {"locations.csv", "id,location_type,name,latitude,longitude\nl-1,physical,Lantern House,37.50,-122.30\n"},
            {"service_at_location.csv", "id,service_id,location_id\na-1,lantern-detox,l-1\n"},
            {"phones.csv", "id,service_id,number,type\np-1,lantern-detox,(650) 555-0100,voice\n"},
            {"addresses.csv", "id,location_id,address_1,city,state_province,postal_code,country,address_type\n"
                              "d-1,l-1,1 Sample Street,Sampleton,CA,94000,US,physical\n"}};
        for (const auto &[name, rows] : tables)
            std::ofstream(folder / name) << rows;
        directory::ImportOptions options;
        options.nowWallMs = m_clock.at.wallMs;
        return directory::importPackage(folder, *m_dir / "directory.db", options).imported();
    }
    /// Until the directory has answered every question asked of it so far.
    Q_INVOKABLE void answered()
    {
        QEventLoop loop;
        session()->directoryDesk().ask(
            &loop, [](directory::DirectorySearch &) -> storage::Result<bool> { return true; }, [&loop](auto) { loop.quit(); });
        loop.exec();
    }
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
