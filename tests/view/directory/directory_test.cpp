#include "view/desk/servicewords.h"
#include "view/directory/directorymodel.h"
#include "view/directory/importmodel.h"
#include "view/directory/roundmodel.h"
#include "view/directory/savedlistsmodel.h"
#include "view/directory/servicemodel.h"
#include "view/session/wallplace.h"

#include "directory/packages.h"
#include "support/fixedclock.h"
#include "support/handfeed.h"
#include "support/tempdir.h"

#include "library/library.h"
#include "view/desk/settings.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QThread>

#include <gtest/gtest.h>

#include <algorithm>

using namespace handrail;
using namespace handrail::view;
using namespace handrail::test;

namespace {

/// The three models over a folder of their own, the real lines, a clock that stands on a Monday in September 2026.
class DirectoryModels : public testing::Test {
protected:
    DirectoryModels() { settings.setVolatile(); }

    template <typename Condition>
    bool waitFor(Condition condition, int ms = 20'000)
    {
        QElapsedTimer timer;
        timer.start();
        while (!condition() && timer.elapsed() < ms) {
            QCoreApplication::processEvents();
            QThread::msleep(1);
        }
        return condition();
    }
    void import(const Files &files)
    {
        directory::ImportOptions options;
        options.nowWallMs = clock.at.wallMs;
        ASSERT_TRUE(
            directory::importPackage(writeZip(dir / "county.zip", files), dir / "directory.db", options).imported());
    }
    void search(const QString &words)
    {
        bool answered = false;
        const auto connection = QObject::connect(&list, &DirectoryModel::answered, &list, [&] { answered = true; });
        list.setWords(words);
        EXPECT_TRUE(waitFor([&] { return answered; }));
        QObject::disconnect(connection);
    }
    QVariant at(int row, const char *role) { return list.data(list.index(row), list.roleNames().key(role)); }
    QString names()
    {
        QStringList all;
        for (int row = 0; row < list.rowCount(); ++row)
            if (at(row, "kind") == QStringLiteral("service"))
                all << at(row, "name").toString();
        return all.join(QStringLiteral(", "));
    }

    TempDir dir;
    FixedClock clock;
    storage::StorageThread settingsThread;
    Settings settings{dir / "settings.json", settingsThread};
    library::Library library = std::move(library::Library::openFile(HANDRAIL_BINARY_DIR "/content.db").value());
    HandFeed feed;
    DirectoryDesk desk{dir / "directory.db"};
    DirectoryModel list{desk, library, settings, clock, feed, [this](bool on) { on ? feed.start() : feed.stop(); }};
    ServiceModel service{desk, list, settings, clock};
    ImportModel import_{dir / "directory.db", clock};
};

} // namespace

TEST_F(DirectoryModels, HasPhoneLinesBeforeAnyImportAndMakesNoFile)
{
    list.look();
    ASSERT_TRUE(waitFor([&] { return list.packages()->isKnown() && list.total() == 0; }));
    EXPECT_FALSE(list.packages()->any());
    EXPECT_FALSE(list.isBroken());
    EXPECT_GT(list.lines()->count(), 10);
    search(QStringLiteral("suicide"));
    EXPECT_GT(list.lineCount(), 0);
    EXPECT_EQ(at(0, "kind").toString(), QStringLiteral("line"));
    EXPECT_FALSE(std::filesystem::exists(dir / "directory.db"));
}

TEST_F(DirectoryModels, SearchesAsOneTypesAndAnswersTheLastKeystrokeOnly)
{
    import(samplePackage());
    list.look();
    ASSERT_TRUE(waitFor([&] { return list.total() == 3; }));
    int answers = 0;
    QObject::connect(&list, &DirectoryModel::answered, &list, [&] { ++answers; });
    for (const char *words : {"l", "la", "lan", "lant", "lantern"})
        list.setWords(QString::fromLatin1(words));
    ASSERT_TRUE(waitFor([&] { return list.total() == 1; }));
    waitFor([] { return false; }, 50);
    EXPECT_LE(answers, 2); // the first may have been under way
    EXPECT_EQ(names(), QStringLiteral("Lantern Detox"));
}

TEST_F(DirectoryModels, LetsNoLineThatOnlyLooksAlikeStandBeforeAService)
{
    import(samplePackage());
    search(QStringLiteral("lant"));
    EXPECT_EQ(list.lineCount(), 0);
    EXPECT_EQ(names(), QStringLiteral("Lantern Detox"));
    search(QStringLiteral("suicid"));
    EXPECT_GT(list.lineCount(), 0);
}

TEST_F(DirectoryModels, FetchesRowsAPageAtATime)
{
    import(manyServices(100));
    list.look();
    ASSERT_TRUE(waitFor([&] { return list.total() == 100; }));
    EXPECT_EQ(list.rowCount(), 40);
    ASSERT_TRUE(list.canFetchMore({}));
    list.fetchMore({});
    EXPECT_FALSE(list.canFetchMore({})); // one is on its way
    ASSERT_TRUE(waitFor([&] { return list.rowCount() == 80; }));
    list.fetchMore({});
    ASSERT_TRUE(waitFor([&] { return list.rowCount() == 100; }));
    EXPECT_FALSE(list.canFetchMore({}));
}

TEST_F(DirectoryModels, PutsTheNearestFirstOnceThereIsAFixAndLetsTheDeviceRest)
{
    import(samplePackage());
    list.look();
    EXPECT_FALSE(feed.running);
    list.nearMe()->setOn(true);
    EXPECT_TRUE(feed.running);
    EXPECT_TRUE(list.nearMe()->waits());
    feed.give(37.52, -122.30, 10, clock.at.wallMs);
    EXPECT_FALSE(list.nearMe()->waits());
    ASSERT_TRUE(waitFor([&] { return names() == QStringLiteral("Harbor Kitchen, Lantern Detox, Harbor Shelter"); }))
        << names().toStdString();
    EXPECT_EQ(at(1, "miles").toString(), QStringLiteral("1.4"));
    EXPECT_EQ(at(2, "miles").toString(), QString());
    EXPECT_TRUE(at(2, "confidential").toBool());
    list.leave();
    EXPECT_FALSE(feed.running);
}

TEST_F(DirectoryModels, SaysThatTheDeviceCannotTellWhereItIs)
{
    feed.why = platform::PositionFeed::Trouble::NoDevice;
    list.nearMe()->setOn(true);
    EXPECT_TRUE(list.nearMe()->isUnavailable());
    EXPECT_FALSE(list.nearMe()->waits());
}

TEST_F(DirectoryModels, ShowsAServiceAndItsNumberForTheCallSheet)
{
    import(samplePackage());
    service.open(QStringLiteral("s-1"));
    ASSERT_TRUE(waitFor([&] { return service.found(); }));
    EXPECT_EQ(service.place()->openKey(), QStringLiteral("allDay"));
    EXPECT_EQ(service.place()->address(), QStringLiteral("1 Sample Street\nSampleton, CA 94000"));
    EXPECT_EQ(service.place()->geoLink(), QStringLiteral("geo:37.500000,-122.300000?q=37.500000,-122.300000"));
    const auto line = lineOfArgument(service.calls()->route().toStdString());
    ASSERT_TRUE(line);
    EXPECT_EQ(line->phone, "6505550100");
    EXPECT_EQ(line->phoneShown, "(650) 555-0100 x12");
    EXPECT_EQ(line->name, "Lantern Detox");
    EXPECT_EQ(service.calls()->textRoute(), QString());
    service.open(QStringLiteral("s-404"));
    EXPECT_TRUE(service.calls()->route().isEmpty()); // at once: never another service's number
    ASSERT_TRUE(waitFor([&] { return service.gone(); }));
}

TEST_F(DirectoryModels, GivesNoWayToAPrivatePlace)
{
    import(samplePackage());
    service.open(QStringLiteral("s-2"));
    ASSERT_TRUE(waitFor([&] { return service.found(); }));
    EXPECT_TRUE(service.confidential());
    EXPECT_TRUE(service.place()->address().isEmpty());
    EXPECT_TRUE(service.place()->geoLink().isEmpty());
    EXPECT_TRUE(service.place()->miles().isEmpty());
    EXPECT_FALSE(service.calls()->route().isEmpty());
}

TEST_F(DirectoryModels, ImportsWithProgressAndTellsTheList)
{
    QObject::connect(&import_, &ImportModel::imported, &list, &DirectoryModel::look);
    list.look();
    double most = 0;
    QObject::connect(&import_, &ImportModel::progressed, &import_, [&] { most = std::max(most, import_.progress()); });
    import_.start(QString::fromStdString(writeZip(dir / "many.zip", manyServices(20'000)).string()));
    EXPECT_EQ(import_.state(), ImportModel::Running);
    ASSERT_TRUE(waitFor([&] { return import_.state() == ImportModel::Done; }));
    EXPECT_GT(most, 0.5);
    EXPECT_EQ(import_.servicesKept(), QStringLiteral("20,000"));
    ASSERT_TRUE(waitFor([&] { return list.total() == 20'000; }));
}

TEST_F(DirectoryModels, StopsAnImportAndKeepsWhatWasThere)
{
    import(samplePackage());
    list.look();
    import_.start(QString::fromStdString(writeZip(dir / "many.zip", manyServices(60'000)).string()));
    ASSERT_TRUE(waitFor([&] { return import_.progress() > 0.1; }));
    search(QStringLiteral("lantern")); // the directory can be searched meanwhile
    EXPECT_EQ(list.total(), 1);
    import_.cancel();
    ASSERT_TRUE(waitFor([&] { return import_.state() == ImportModel::Idle; }));
    list.setWords({});
    ASSERT_TRUE(waitFor([&] { return list.total() == 3; }));
}

TEST_F(DirectoryModels, TellsWhyAFileWasRefusedInKeys)
{
    Files files = samplePackage();
    files["services.csv"] = "id,beds\n1,x\n";
    import_.start(QString::fromStdString(writeZip(dir / "broken.zip", files).string()));
    ASSERT_TRUE(waitFor([&] { return import_.state() == ImportModel::Refused; }));
    EXPECT_EQ(import_.refusal(), QStringLiteral("missingColumn"));
    EXPECT_EQ(import_.refusalFile(), QStringLiteral("services.csv"));
    EXPECT_EQ(import_.refusalColumn(), QStringLiteral("name"));
    import_.reset();
    EXPECT_EQ(import_.state(), ImportModel::Idle);
}

TEST_F(DirectoryModels, FindsPackagesThatLieReady)
{
    writeZip(dir / "a.zip", samplePackage());
    writeFolder(dir / "county", samplePackage());
    std::filesystem::create_directory(dir / "photos");
    import_.setFolders({dir.path()});
    import_.look();
    ASSERT_TRUE(waitFor([&] { return import_.files()->count() == 2; }));
    for (const char *name : {"list.csv", "LIST2.CSV", "list.csv.gz", "out.tgz", "list.json", "notes.txt", "photo.jpg"})
        std::ofstream(dir / name) << "x";
    import_.look();
    ASSERT_TRUE(waitFor([&] { return import_.files()->count() == 7; }))
        << "what a county sends, not what else lies there";
}

TEST(ServiceWords, TakesOnlyFiguresFromACallArgument)
{
    EXPECT_FALSE(lineOfArgument("988"));
    EXPECT_FALSE(lineOfArgument("tel:1|x|y"));
    EXPECT_FALSE(lineOfArgument("65055*5|x|y"));
    EXPECT_FALSE(lineOfArgument("|x|y"));
    EXPECT_FALSE(lineOfArgument(""));
    const directory::Phone phone{"650/555-0100", "6505550100", "", "SMS only", ""};
    const QString argument = callArgument(phone, "Food/Clothing | Help");
    EXPECT_FALSE(argument.contains(QLatin1Char('/')));
    const auto line = lineOfArgument(argument.toStdString());
    ASSERT_TRUE(line);
    EXPECT_EQ(line->text, "6505550100");
    EXPECT_TRUE(line->phone.empty());
}

TEST(ServiceWords, TellsTheAgeOfACheck)
{
    const directory::LocalTime today{0, 600, "2026-09-21"};
    const auto age = [&](const char *date) {
        QVariantMap row;
        putChecked(row, date, true, today);
        return row[QStringLiteral("checkedUnit")].toString()
               + QString::number(row[QStringLiteral("checkedCount")].toInt())
               + (row[QStringLiteral("checkedStale")].toBool() ? QStringLiteral(" stale") : QString());
    };
    EXPECT_EQ(age("2026-09-21"), QStringLiteral("today0"));
    EXPECT_EQ(age("2026-09-12"), QStringLiteral("days9"));
    EXPECT_EQ(age("2026-08-31"), QStringLiteral("weeks3"));
    EXPECT_EQ(age("2025-07-21"), QStringLiteral("months14 stale"));
    EXPECT_EQ(age("2013-11-11"), QStringLiteral("years12 stale"));
    EXPECT_EQ(age(""), QStringLiteral("0 stale"));
    EXPECT_EQ(age("2030-01-01"), QStringLiteral("today0")); // a clock that is wrong gives no negative age
}

TEST(ServiceWords, EscapesEverythingButTheMarks)
{
    EXPECT_EQ(styledMarks("<i>&\xEE\x80\x80" "Shelter\xEE\x80\x81"), QStringLiteral("&lt;i&gt;&amp;<b>Shelter</b>"));
}

/// The device hangs on a wall: nobody asks it where it is, and what is nearest comes first all the same.
TEST_F(DirectoryModels, ComesInTheOrderOfTheWallWhereTheDeviceHangs)
{
    import(samplePackage());
    WallPlace wall(dir / "wall.txt", settingsThread, desk);
    list.setWhereItHangs([&] { return wall.point(); });
    QObject::connect(&wall, &WallPlace::changed, &list, &DirectoryModel::lookAgain);
    list.look();
    ASSERT_TRUE(waitFor([&] { return list.total() == 3; }));
    EXPECT_EQ(at(0, "miles").toString(), QString());
    wall.say(QStringLiteral("37.52, −122.30")); // with a real minus sign, as the place page shows it
    ASSERT_TRUE(waitFor([&] { return names() == QStringLiteral("Harbor Kitchen, Lantern Detox, Harbor Shelter"); }))
        << names().toStdString();
    EXPECT_EQ(at(1, "miles").toString(), QStringLiteral("1.4"));
    EXPECT_FALSE(feed.running);
    wall.say(QStringLiteral("37.49, -122.30"));
    ASSERT_TRUE(waitFor([&] { return names() == QStringLiteral("Lantern Detox, Harbor Kitchen, Harbor Shelter"); }))
        << names().toStdString();
    wall.say({});
    ASSERT_TRUE(waitFor([&] { return at(0, "miles").toString().isEmpty(); }));
}

TEST_F(DirectoryModels, TheWallIsFoundByItsZipCodeAndTellsWhatItCannotRead)
{
    import(samplePackage());
    const auto said = [this](const char *words) {
        WallPlace wall(dir / "wall.txt", settingsThread, desk);
        wall.say(QString::fromUtf8(words));
        EXPECT_TRUE(waitFor([&] { return wall.state() != QStringLiteral("looking"); }));
        settingsThread.drain();
        return std::pair(wall.state().toStdString(), wall.point());
    };
    const auto zip = said("94000");
    EXPECT_EQ(zip.first, "known");
    ASSERT_TRUE(zip.second);
    EXPECT_NEAR(zip.second->latitude, 37.5, 0.05);
    EXPECT_EQ(said(" 94000-1234 ").first, "known");
    EXPECT_EQ(said("849VCWC8+R9").first, "known");
    EXPECT_EQ(said("99999").first, "nowhere");
    EXPECT_EQ(said("94001").first, "nowhere") << "a place that is withheld tells nothing";
    for (const char *words : {"Main Street", "9400", "94000x", "37.5", "137.5, -122", "37,5 -122,3", "CWC8+R9"})
        EXPECT_EQ(said(words).first, "unread") << words;
    EXPECT_EQ(said("").first, "");
    EXPECT_FALSE(std::filesystem::exists(dir / "wall.txt"));
}

/// As somebody said it, so that another directory finds the same ZIP code where it has it.
TEST_F(DirectoryModels, TheWallHangsWhereItHungAfterAKill)
{
    import(samplePackage());
    {
        WallPlace wall(dir / "wall.txt", settingsThread, desk);
        wall.say(QStringLiteral("94000"));
    }
    settingsThread.drain();
    WallPlace wall(dir / "wall.txt", settingsThread, desk);
    EXPECT_EQ(wall.words(), QStringLiteral("94000"));
    ASSERT_TRUE(waitFor([&] { return wall.state() == QStringLiteral("known"); }));
}

namespace {

/// Saved lists and rounds of calls over a directory from which a table is taken away while it is open.
struct UnreadLists : DirectoryModels {
    SavedListsModel lists{desk, list, settings, clock};
    RoundModel round{desk, list, clock};

    void rename(const std::string &table, const std::string &to)
    {
        SQLite::Database db((dir / "directory.db").string(), SQLite::OPEN_READWRITE);
        db.setBusyTimeout(2000);
        db.exec("PRAGMA legacy_alter_table = ON; ALTER TABLE " + table + " RENAME TO " + to);
    }
    QVariant of(RowsModel *rows, int row, const char *role)
    {
        return rows->rows()[row][QString::fromLatin1(role)];
    }
};

} // namespace

TEST_F(UnreadLists, AServiceThatCannotBeReadIsNotOneThatAFileLeftOut)
{
    import(samplePackage());
    lists.lookFor(QStringLiteral("s-1"));
    lists.make(QStringLiteral("Tonight"));
    ASSERT_TRUE(waitFor([&] { return lists.lists()->count() == 1; }));
    lists.open(of(lists.lists(), 0, "listId").toInt());
    ASSERT_TRUE(waitFor([&] { return lists.entries()->count() == 1; }));
    ASSERT_TRUE(of(lists.entries(), 0, "there").toBool());

    rename("contact", "elsewhere"); // the lists are read, and what is in them is not
    lists.look();
    lists.open(lists.listId());
    lists.look();
    ASSERT_TRUE(waitFor([&] { return lists.unread(); }));
    waitFor([] { return false; }, 100);
    EXPECT_TRUE(lists.unread()) << "the list of lists was read, and that hid what was not";
    EXPECT_TRUE(of(lists.entries(), 0, "there").toBool()) << "'a newer file left it out'";

    rename("elsewhere", "contact");
    lists.open(lists.listId());
    ASSERT_TRUE(waitFor([&] { return !lists.unread(); }));
    EXPECT_TRUE(of(lists.entries(), 0, "there").toBool());
}

TEST_F(UnreadLists, ANumberOfARoundThatCannotBeReadIsToldAndAWordThatWasKeptIsNotAskedForAgain)
{
    import(samplePackage());
    clock.at.wallMs += std::int64_t{3} * 365 * 24 * 3600 * 1000; // nobody has called since
    round.begin();
    ASSERT_TRUE(waitFor([&] { return round.stops()->count() > 1; }));
    const QString name = round.next().value(QStringLiteral("name")).toString();
    ASSERT_FALSE(name.isEmpty());

    rename("contact", "elsewhere");
    round.look();
    ASSERT_TRUE(waitFor([&] { return round.unread(); }));
    EXPECT_EQ(round.next().value(QStringLiteral("name")).toString(), name) << "a stop that nobody can call";
    clock.advance(1000);
    ASSERT_TRUE(round.mark(round.next().value(QStringLiteral("serviceId")).toString(), QStringLiteral("full")));
    waitFor([] { return false; }, 200);
    EXPECT_TRUE(round.unread());
    EXPECT_FALSE(round.hasFailed()) << "the word is on disk: 'Tap it again' would be a second one";

    rename("elsewhere", "contact");
    round.look();
    ASSERT_TRUE(waitFor([&] { return !round.unread(); }));
    EXPECT_EQ(of(round.stops(), 0, "outcome").toString(), QStringLiteral("full"));
}
