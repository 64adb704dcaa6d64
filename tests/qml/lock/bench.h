#pragma once

#include "qml/support/sessionbench.h"
#include "support/fulldisk.h"

#include "care/person.h"
#include "crisis/crisislog.h"
#include "crisis/visit.h"
#include "platform/linux/filekeystore.h"
#include "vault/inbox.h"
#include "vault/schema.h"
#include "vault/sealing.h"
#include "vault/vault.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include "directory/import/importer.h"
#include "view/desk/directorydesk.h"
#include "view/desk/routes.h"

#include <QEventLoop>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace handrail::test {

/// For the lock and the plans: a session over a real vault in a folder of its own, with a key that is cheap to derive.
/// It cannot call and has no position.
class Bench : public SessionBench {
    Q_OBJECT

public:
    Bench() { fresh(); }
    /// Nothing is written any more, in any file of this process.
    Q_INVOKABLE void setDiskFull(bool full)
    {
        m_full.reset();
        if (full)
            m_full.emplace(1);
    }
    ~Bench() override { end(); }

    Q_INVOKABLE void fresh()
    {
        end();
        m_dialer.able = m_dialer.texts = m_dialer.accepts = false;
        m_feed.why = platform::PositionFeed::Trouble::NoDevice;
        m_dialer.texted.clear();
        freshFolder();
        m_keys = std::make_unique<platform::FileKeyStore>(m_dir->path());
        m_clock = FixedClock();
        start();
        settle();
    }
    /// Killed and started again: the same files, everything in memory gone. Nothing is settled: what stands is the
    /// first frame's.
    Q_INVOKABLE void restart() { start(); }
    /// What main does with --kiosk, before anything is shown.
    Q_INVOKABLE void ownKiosk()
    {
        session()->kiosk()->stayOn([this] { return session()->now()->run()->running(); });
        QObject::connect(session()->now()->run(), &view::RunModel::changed, session()->kiosk(),
            &view::KioskModel::letBack);
    }
    /// What main does after the first frame.
    Q_INVOKABLE void comeBack() { session()->restore(); }
    /// Every route that the app knows, so that no test of them lacks a new one.
    [[nodiscard]] Q_INVOKABLE static QStringList routes()
    {
        QStringList all;
        for (const view::RouteRow &row : view::routeRows())
            all << QLatin1String(row.route);
        return all;
    }

    /// From now on it can call and text, and everything is taken.
    Q_INVOKABLE void setPhone(bool able) { m_dialer.able = m_dialer.texts = m_dialer.accepts = able; }
    [[nodiscard]] Q_INVOKABLE QStringList texted() const { return m_dialer.texted; }
    /// Whether these words lie in clear in any file of the app's folder.
    [[nodiscard]] Q_INVOKABLE bool filesHold(const QString &words) const
    {
        for (const auto &entry : std::filesystem::recursive_directory_iterator(m_dir->path())) {
            if (!entry.is_regular_file())
                continue;
            std::ifstream file(entry.path(), std::ios::binary);
            const std::string bytes((std::istreambuf_iterator<char>(file)), {});
            if (bytes.find(words.toStdString()) != std::string::npos)
                return true;
        }
        return false;
    }

    /// Whether a state that survives a kill holds these words: where the app is, a run.
    [[nodiscard]] Q_INVOKABLE bool slotsHold(const QString &words)
    {
        bool holds = false;
        desk().ask(
            this, [](view::Keeping &keeping) { return keeping.journal->states(""); },
            [&](const auto &states) {
                holds = states && std::ranges::any_of(states.value(), [&](const auto &slot) {
                            return slot.second.find(words.toStdString()) != std::string::npos;
                        });
            });
        settle();
        return holds;
    }

    // ---- what the pages under Records and safety show ----
    /// @return the person's id; with a plan of theirs
    Q_INVOKABLE QString addPerson(const QString &name)
    {
        std::string id;
        ask([&id, name = name.toStdString()](vault::Vault &vault) -> storage::Outcome {
            auto added = vault.addPerson(care::toJson(care::Person{.name = name}));
            if (!added)
                return added.failure();
            id = added.value();
            const auto plan =
                vault.append(vault::Record{.id = {}, .personId = id, .kind = "plan", .deviceId = {}, .body = "{}"});
            return plan ? storage::Outcome(storage::Done{}) : storage::Outcome(plan.failure());
        });
        return QString::fromStdString(id);
    }
    Q_INVOKABLE QString addPeer(const QString &label, const QString &passphrase)
    {
        std::string id;
        ask([&id, label = label.toStdString(),
             words = passphrase.toStdString()](vault::Vault &vault) -> storage::Outcome {
            (void)vault.labelPeer(vault.currentPeer(), "JR");
            const auto added = vault.addPeer(label, words, vault::WordLanguage::English);
            if (!added)
                return added.failure();
            id = vault.peers().value().back().id;
            return storage::Done{};
        });
        return QString::fromStdString(id);
    }
    Q_INVOKABLE void handOn(const QString &personId, const QString &peerId, const QString &what)
    {
        ask([=](vault::Vault &vault) {
            return vault.handOn(personId.toStdString(), peerId.isEmpty() ? vault.currentPeer() : peerId.toStdString(),
                                what.toStdString());
        });
    }
    /// As crisis::commit does with what its own visit refuses for good.
    Q_INVOKABLE void setAside(const QString &words)
    {
        const QJsonObject body{{QStringLiteral("kind"), QStringLiteral("note")},
                               {QStringLiteral("body"), QStringLiteral("{\"text\":\"%1\"}").arg(words)}};
        desk().ask(
            this,
            [json = QJsonDocument(body).toJson(QJsonDocument::Compact).toStdString()](
                view::Keeping &keeping) -> storage::Outcome {
                return keeping.journal->append({crisis::randomId(), crisis::kAsideVisit, "aside", {}, json});
            },
            [](const storage::Outcome &) {});
        settle();
    }
    /// Breaks a page of the closed vault file, and starts again: it is salvaged.
    Q_INVOKABLE void damage()
    {
        end();
        {
            std::fstream file(*m_dir / "vault.db", std::ios::binary | std::ios::in | std::ios::out);
            file.seekp(4096 * 3);
            file << std::string(4096, '\xff');
        }
        start();
        settle();
    }
    /// Removes a line of the trail of the closed vault, and opens it again.
    Q_INVOKABLE void meddle(const QString &passphrase)
    {
        session()->lock()->lock();
        settle();
        SQLite::Database((*m_dir / "vault.db").string(), SQLite::OPEN_READWRITE)
            .exec("DELETE FROM audit WHERE seq = (SELECT min(seq) FROM audit)");
        session()->lock()->unlock(passphrase);
        settle();
    }
    /// A failing disk turned bytes of what a secret opens ("passphrase", "recovery").
    Q_INVOKABLE void damageSlot(const QString &slot)
    {
        SQLite::Database db((*m_dir / "vault.db").string(), SQLite::OPEN_READWRITE);
        SQLite::Statement damage(db, "UPDATE keyslot SET wrapped = zeroblob(72) WHERE slot = ?");
        damage.bind(1, slot.toStdString());
        damage.exec();
    }
    /// Whether an own note of the peer who unlocked holds these words on disk.
    Q_INVOKABLE bool ownHolds(const QString &words)
    {
        bool holds = false;
        ask([&holds, words = words.toStdString()](vault::Vault &vault) -> storage::Outcome {
            const auto kept = vault.ownSlots("");
            holds = kept && std::ranges::any_of(kept.value(), [&](const auto &slot) {
                        return slot.second.find(words) != std::string::npos;
                    });
            return storage::Done{};
        });
        return holds;
    }
    /// The sealed file of own notes goes to a folder of the test's own, under a key that is cheap to derive.
    Q_INVOKABLE void carryFolder()
    {
        session()->own()->printing()->setFolder(*m_dir / "given");
        session()->own()->self()->team()->paper()->setFolder(*m_dir / "given");
        session()->own()->self()->carry()->setPlace({*m_dir / "given"}, vault::KdfCost{1, 8192});
    }
    Q_INVOKABLE void fillOwn() { ask([](vault::Vault &vault) { return vault.keepOwn("me/1", "{}"); }); }
    /// Somebody has the closed vault's folder, and puts in an entry that this device never wrote.
    Q_INVOKABLE void forge(const QString &visitId, const QString &kind, const QString &body)
    {
        SQLite::Database db((*m_dir / "vault.db").string(), SQLite::OPEN_READWRITE);
        SQLite::Statement key(db, "SELECT id, public_half FROM inbox_key WHERE current = 1");
        SQLite::Statement put(db, "INSERT INTO inbox (key_id, sealed) VALUES (?, ?)");
        if (!key.executeStep())
            qFatal("no inbox key");
        put.bind(1, key.getColumn(0).getString());
        vault::bindBlob(
            put, 2,
            vault::boxSeal(vault::blobOf(key.getColumn(1)), vault::packEntry({.id = vault::randomId(),
                                                                              .visitId = visitId.toStdString(),
                                                                              .kind = kind.toStdString(),
                                                                              .at = m_clock.now(),
                                                                              .body = body.toStdString()})));
        put.exec();
    }
    /// Somebody has the closed vault's folder: rows go, an entry comes that this device never wrote, and what is kept
    /// outside the file is gone.
    Q_INVOKABLE void stranger(const QString &passphrase)
    {
        session()->lock()->lock();
        settle();
        forge(QStringLiteral("v"), QStringLiteral("run.mark"), QStringLiteral("{}"));
        SQLite::Database((*m_dir / "vault.db").string(), SQLite::OPEN_READWRITE)
            .exec("DELETE FROM own; DELETE FROM revision; DELETE FROM header WHERE name = 'erase after'");
        session()->lock()->unlock(passphrase);
        settle();
    }
    /// Backups and saved pages go to a folder of the test's own.
    Q_INVOKABLE void ownFolders()
    {
        session()->safety()->backup()->setFolders({*m_dir / "given"});
        session()->safety()->erasing()->paper()->setFolder(*m_dir / "given");
    }
    Q_INVOKABLE void backupDone()
    {
        (void)QTest::qWaitFor([this] { return session()->safety()->backup()->state() != view::BackupModel::Running; }, 20'000);
        settle();
    }
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
        session()->ground().directoryDesk().ask(
            &loop, [](directory::DirectorySearch &) -> storage::Result<bool> { return true; },
            [&loop](auto) { loop.quit(); });
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
    template <typename Job>
    void ask(Job job)
    {
        desk().ask(
            this, [job](view::Keeping &keeping) -> storage::Outcome { return job(*keeping.vault); },
            [](const storage::Outcome &done) {
                if (!done)
                    qFatal("the bench could not prepare the vault: %s", done.failure().detail.c_str());
            });
        settle();
    }
    void start()
    {
        begin([this]() -> storage::Result<view::Keeping> {
            std::shared_ptr<vault::Vault> opened =
                vault::Vault::open(*m_dir / "vault.db", {*m_keys, nullptr, m_clock}, {1, 8192}).vault;
            return view::Keeping{opened, opened.get(), opened.get(), opened.get()};
        });
    }

    std::unique_ptr<platform::FileKeyStore> m_keys;
    std::optional<FullDisk> m_full;
};

} // namespace handrail::test
