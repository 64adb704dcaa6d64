#include "platform/linux/feedbackbuzzer.h"

#include "platform/linux/appid.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QList>
#include <QVariantMap>

namespace handrail::platform {

/// A piece of a pattern: how strong (0 … 1) and how long.
struct Shake {
    double strength = 1;
    std::uint32_t ms = 0;
};

} // namespace handrail::platform

Q_DECLARE_METATYPE(handrail::platform::Shake)

namespace handrail::platform {
namespace {

constexpr int kAnswerMs = 2000;

QDBusConnection named(const QString &bus)
{
    return bus.isEmpty() ? QDBusConnection::sessionBus() : QDBusConnection(bus);
}

QDBusMessage call(const char *interface, const char *method)
{
    return QDBusMessage::createMethodCall(QStringLiteral("org.sigxcpu.Feedback"),
                                          QStringLiteral("/org/sigxcpu/Feedback"), QString::fromLatin1(interface),
                                          QString::fromLatin1(method));
}

QDBusMessage pattern(const QList<Shake> &shakes)
{
    QDBusMessage message = call("org.sigxcpu.Feedback.Haptic", "Vibrate");
    message << QString::fromLatin1(kAppId) << QVariant::fromValue(shakes);
    return message;
}

QDBusMessage happening(const char *name)
{
    QDBusMessage message = call("org.sigxcpu.Feedback", "TriggerFeedback");
    message << QString::fromLatin1(kAppId) << QString::fromLatin1(name)
            << QVariantMap{{QStringLiteral("profile"), QStringLiteral("quiet")}} << -1; // once
    return message;
}

QList<Shake> shakesOf(Buzzer::Buzz what)
{
    switch (what) {
    case Buzzer::Buzz::Breath: return {{1, 350}};
    case Buzzer::Buzz::Push: return {{1, 60}};
    case Buzzer::Buzz::Mark: return {{0.8, 80}};
    case Buzzer::Buzz::Due: return {{1, 600}, {0, 200}, {1, 600}};
    }
    return {};
}

/// What the default theme of feedbackd shakes for about as long.
const char *eventOf(Buzzer::Buzz what)
{
    switch (what) {
    case Buzzer::Buzz::Breath: return "message-new-instant";
    case Buzzer::Buzz::Push: return "bell-terminal";
    case Buzzer::Buzz::Mark: return "timeout-completed";
    case Buzzer::Buzz::Due: return "message-new-sms";
    }
    return "";
}

} // namespace

QDBusArgument &operator<<(QDBusArgument &to, const Shake &shake)
{
    to.beginStructure();
    to << shake.strength << shake.ms;
    to.endStructure();
    return to;
}

const QDBusArgument &operator>>(const QDBusArgument &from, Shake &shake)
{
    from.beginStructure();
    from >> shake.strength >> shake.ms;
    from.endStructure();
    return from;
}

FeedbackBuzzer::FeedbackBuzzer(QString bus, QObject *parent) : QObject(parent), m_bus(std::move(bus)) {}

void FeedbackBuzzer::wake(std::function<void()> ready)
{
    if (m_asked)
        return;
    m_asked = true;
    m_ready = std::move(ready);
    qDBusRegisterMetaType<Shake>();
    qDBusRegisterMetaType<QList<Shake>>();
    if (named(m_bus).isConnected())
        ask(Way::Patterns);
}

void FeedbackBuzzer::ask(Way way)
{
    // An empty pattern shakes nothing; the interface is there only where a motor is. The older service has no such
    // question: it answers for its profile, and an event without a motor shakes nothing.
    QDBusMessage question = pattern({});
    if (way == Way::Events) {
        question = call("org.freedesktop.DBus.Properties", "Get");
        question << QStringLiteral("org.sigxcpu.Feedback") << QStringLiteral("Profile");
    }
    auto *watcher = new QDBusPendingCallWatcher(named(m_bus).asyncCall(question, kAnswerMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, way](QDBusPendingCallWatcher *done) {
        done->deleteLater();
        if (!done->isError()) {
            m_way = way;
            m_ready();
        } else if (way == Way::Patterns && done->error().type() != QDBusError::ServiceUnknown) {
            ask(Way::Events);
        }
    });
}

void FeedbackBuzzer::buzz(Buzz what)
{
    if (m_way != Way::None)
        named(m_bus).asyncCall(m_way == Way::Patterns ? pattern(shakesOf(what)) : happening(eventOf(what)), kAnswerMs);
}

} // namespace handrail::platform
