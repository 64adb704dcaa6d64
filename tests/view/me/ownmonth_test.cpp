#include "view/me/ownfixture.h"

namespace handrail::test {
namespace {

constexpr std::int64_t kDay = 24LL * 3'600'000;
constexpr const char *kBag = "a bag of plain words";

/// Two peers on one device for a month: each lives through it in their own language, and neither learns anything of the
/// other.
struct OwnMonth : OwnTest {
    void aDay(const QString &mark)
    {
        kit->checkIn()->write(mark + QStringLiteral(" today"));
        kit->checkIn()->addMark(mark + QStringLiteral(" sleep"));
        kit->checkIn()->set(mark + QStringLiteral(" sleep"), 2);
    }
    void aHardNight(const QString &mark)
    {
        kit->debrief()->suggest({QStringLiteral("death")});
        kit->debrief()->offer();
        kit->debrief()->open({});
        kit->debrief()->toggle(QStringLiteral("right"), QStringLiteral("stayed"), true);
        kit->debrief()->write(QStringLiteral("stays"), mark + QStringLiteral(" light"));
    }
    void prepares(const QString &mark)
    {
        kit->self()->beforeGo()->write(QStringLiteral("places"), mark + QStringLiteral(" street"));
        kit->self()->supports()->open({});
        kit->self()->supports()->write(QStringLiteral("words"), mark + QStringLiteral(" friend"));
        kit->self()->aims()->look({});
        kit->self()->aims()->write(QStringLiteral("words"), mark + QStringLiteral(" walk"));
        kit->self()->aims()->write(QStringLiteral("learned"), mark + QStringLiteral(" slower"));
    }
    void grows(const QString &mark)
    {
        kit->competency()->setCompetency(QStringLiteral("core-8"));
        kit->competency()->rate(QStringLiteral("beside"));
        kit->competency()->write(QStringLiteral("hard"), mark + QStringLiteral(" silence"));
        kit->competency()->write(QStringLiteral("goal"), mark + QStringLiteral(" goal"));
        kit->growth()->training()->open({});
        kit->growth()->training()->write(QStringLiteral("title"), mark + QStringLiteral(" course"));
        kit->growth()->training()->spend(180);
        kit->growth()->supervision()->open({});
        kit->growth()->supervision()->write(QStringLiteral("talked"), mark + QStringLiteral(" meeting"));
        kit->self()->standing()->attest(QStringLiteral("diploma"), true);
    }
    /// Everything on the screens of what a peer keeps.
    QString all()
    {
        kit->gather();
        QStringList words;
        for (const QVariantMap &row : kit->everything()->rows()) {
            for (const QVariant &cell : row)
                words << cell.toString();
        }
        for (RowsModel *rows :
             {kit->ahead(), kit->checkIn()->marks(), kit->self()->supports()->all(), kit->self()->aims()->openOnes()}) {
            for (const QVariantMap &row : rows->rows())
                words << row.value(QStringLiteral("words")).toString() << row.value(QStringLiteral("name")).toString();
        }
        return words.join(u' ');
    }
    void change(bool other)
    {
        lock();
        EXPECT_EQ(kit->everything()->count() + kit->ahead()->count(), 0);
        settings.setLanguage(other ? QStringLiteral("es") : QStringLiteral("en"));
        unlock(other);
    }
};

TEST_F(OwnMonth, OfTwoPeersOnOneDeviceNeitherLearnsOfTheOther)
{
    for (int day = 0; day < 30; ++day) {
        const bool other = day % 2 == 1; // they share the device, day about
        const QString mark = other ? QStringLiteral("canaryotra") : QStringLiteral("canaryfirst");
        if (day > 0)
            change(other);
        const QString before = all();
        ASSERT_FALSE(before.contains(other ? QStringLiteral("canaryfirst") : QStringLiteral("canaryotra")))
            << "day " << day;
        aDay(mark);
        if (day < 2)
            prepares(mark);
        if (day % 9 < 2)
            aHardNight(mark);
        if (day % 14 < 2)
            grows(mark);
        if (day % 10 == 5) { // the device is off for a while
            kit->flush();
            settle();
            start();
        }
        clock.advance(kDay);
    }
    EXPECT_EQ(kit->growth()->minutes(), 3 * 180) << "what the second did, and only that";
    const int notes = kit->count();
    change(false);
    EXPECT_EQ(kit->count(), notes) << "they lived through the same";
    EXPECT_TRUE(all().contains(QStringLiteral("canaryfirst light")));
    EXPECT_FALSE(all().contains(QStringLiteral("canaryotra")));
    kit->self()->team()->refresh();
    settle();
    EXPECT_TRUE(kit->self()->team()->known());
    for (const QVariantMap &row : kit->self()->team()->rows()->rows())
        EXPECT_FALSE(row.value(QStringLiteral("key")).toString().contains(QStringLiteral("canary")))
            << "whoever leads reads of neither";
    lock();
    EXPECT_TRUE(holding(u"canary").empty()) << "no file holds a word of either";
    EXPECT_EQ(all(), QString()) << "and locked no model does";
}

TEST_F(OwnMonth, WhatOneCarriesAwayHoldsNothingOfTheOther)
{
    aDay(QStringLiteral("canaryfirst"));
    change(true);
    aDay(QStringLiteral("canaryotra"));
    kit->self()->carry()->setPlace({dir / "given"}, kCheap);
    kit->self()->carry()->make(kBag, kBag);
    ASSERT_TRUE(QTest::qWaitFor(
        [this] {
            settle();
            return kit->self()->carry()->state() == CarryModel::Done;
        },
        20'000));
    vault::Progress progress;
    const auto read = peer::readCarried(dir / "given" / kit->self()->carry()->fileName().toStdString(), kBag, progress);
    ASSERT_TRUE(read.ok());
    std::string words;
    for (const auto &[slot, json] : read.value())
        words += json;
    EXPECT_NE(words.find("canaryotra"), std::string::npos);
    EXPECT_EQ(words.find("canaryfirst"), std::string::npos);
}

} // namespace
} // namespace handrail::test
