// FeedbackBuzzer against a service of our own on a bus of our own: what it asks for, and that it is absent without one.
#include "platform/linux/feedbackbuzzer.h"

#include "platform/ownbus.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QTest>

#include <gtest/gtest.h>

using namespace handrail::platform;

namespace {

/// feedbackd as far as it is asked: the newer one with patterns, the older one with events.
class Service final : public QDBusVirtualObject {
    Q_OBJECT
public:
    bool hasPatterns = true;
    QStringList asked;

    [[nodiscard]] QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        if (message.interface().endsWith(QStringLiteral("Haptic"))) {
            if (!hasPatterns)
                return false;
            EXPECT_EQ(message.signature(), QStringLiteral("sa(du)"));
            asked << message.member() + QLatin1Char(' ') + message.arguments().value(0).toString();
            bus.send(message.createReply(true));
        } else if (message.member() == QStringLiteral("TriggerFeedback")) {
            EXPECT_EQ(message.signature(), QStringLiteral("ssa{sv}i"));
            asked << message.arguments().value(0).toString() + QLatin1Char(' ')
                         + message.arguments().value(1).toString();
            bus.send(message.createReply(7U));
        } else {
            bus.send(message.createReply(QStringLiteral("full")));
        }
        return true;
    }
};

class FeedbackOnABus : public handrail::test::OwnBus {
protected:
    FeedbackOnABus() : OwnBus({QStringLiteral("service"), QStringLiteral("app")}) {}
    void serve()
    {
        QDBusConnection bus = connected("service");
        ASSERT_TRUE(bus.registerVirtualObject(QStringLiteral("/org/sigxcpu/Feedback"), &service));
        ASSERT_TRUE(bus.registerService(QStringLiteral("org.sigxcpu.Feedback")));
    }
    [[nodiscard]] QString app() { return connected("app").name(); }

    Service service;
};

TEST_F(FeedbackOnABus, APhoneWithAMotorShakesInPatterns)
{
    serve();
    FeedbackBuzzer buzzer(app());
    buzzer.buzz(Buzzer::Buzz::Breath); // nothing: not looked for yet
    bool found = false;
    buzzer.wake([&] { found = true; });
    EXPECT_FALSE(buzzer.canBuzz()) << "it does not wait for the answer";
    ASSERT_TRUE(QTest::qWaitFor([&] { return found; }));
    EXPECT_TRUE(buzzer.canBuzz());
    buzzer.buzz(Buzzer::Buzz::Due);
    EXPECT_TRUE(QTest::qWaitFor([&] {
        return service.asked == QStringList{"Vibrate org.handrail.Handrail", "Vibrate org.handrail.Handrail"};
    })) << service.asked.join(", ").toStdString();
}

TEST_F(FeedbackOnABus, AnOlderServiceIsAskedByTheNameOfAnEvent)
{
    service.hasPatterns = false;
    serve();
    FeedbackBuzzer buzzer(app());
    bool found = false;
    buzzer.wake([&] { found = true; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return found; }));
    buzzer.buzz(Buzzer::Buzz::Breath);
    EXPECT_TRUE(QTest::qWaitFor([&] {
        return service.asked == QStringList{"org.handrail.Handrail message-new-instant"};
    })) << service.asked.join(", ").toStdString();
}

TEST_F(FeedbackOnABus, WithoutTheServiceThereIsNothing)
{
    FeedbackBuzzer buzzer(app());
    buzzer.wake([] { FAIL() << "there is no motor"; });
    QTest::qWait(100);
    EXPECT_FALSE(buzzer.canBuzz());
    buzzer.buzz(Buzzer::Buzz::Breath);
}

TEST(FeedbackBuzzer, WithoutASessionBusThereIsNothing)
{
    FeedbackBuzzer buzzer(QStringLiteral("no such bus"));
    buzzer.wake([] { FAIL() << "there is no bus"; });
    EXPECT_FALSE(buzzer.canBuzz());
}

} // namespace

#include "buzzer_test.moc"
