#include "tour/wander.h"

#include "tour/tourclock.h"
#include "tour/tourseen.h"
#include "tour/wanderhand.h"
#include "view/lock/lockmodel.h"
#include "view/session/appsession.h"

#include <QAccessible>
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QImage>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QRegularExpression>
#include <QTimer>

#include <algorithm>
#include <array>
#include <cstdio>
#include <numeric>

namespace handrail {
namespace {

constexpr int kTold = 20;     // steps that a fault is told with
constexpr int kLost = 70;     // steps, on the average, until somebody has lost the way
constexpr int kBacks = 24;    // Escape and Back by turns: sheets, questions and pages lie on one another
constexpr int kHeldMs = 1600; // longer than anything asks to be held

/// What ends or erases much comes seldom: a night in which all is erased at the third step finds nothing any more.
bool isRare(const QString &name)
{
    static const QRegularExpression ends(QStringLiteral(
        "Erase|Borrar|Delete|Eliminar|Restore|Restaurar|Lock|Bloquear|kiosk|Kiosk|quiosco|Start over|Empezar de nuevo|Take it back|Close visit|Cerrar"));
    return ends.match(name).hasMatch();
}

QString withoutFigures(QString fault)
{
    static const QRegularExpression figures(QStringLiteral("\\d+"));
    return fault.replace(figures, QStringLiteral("0"));
}

} // namespace

QString PhoneWatch::look()
{
    const int now = m_handed(), out = now - std::exchange(m_before, now), touches = std::exchange(m_touches, 0);
    return out > touches ? QStringLiteral("%1 numbers went to the phone after %2 touches").arg(out).arg(touches)
                         : QString();
}

Wander::Wander(view::AppSession &session, view::VaultDesk &vault, TourClock &clock, QQuickWindow &window,
               const Options &options, std::function<int()> handed, QObject *parent)
    : QObject(parent), m_session(session), m_clock(clock), m_window(window), m_options(options),
      m_phone(std::move(handed)), m_settling(session, vault, window), m_chance(static_cast<std::uint64_t>(options.wander))
{
}

void Wander::start()
{
    QAccessible::setActive(true);
    m_session.settings()->setReducedMotion(true); // half a page faded in has half its contrast
    if (const QQmlEngine *engine = qmlEngine(&m_window))
        connect(engine, &QQmlEngine::warnings, this, [this](const QList<QQmlError> &list) {
            for (const QQmlError &each : list)
                m_warned += QStringLiteral("QML: ") + each.toString(); // told when the engine is done with it
        });
    connect(m_session.lock(), &view::LockModel::locked, this, [this] {
        m_canary.gone = m_canary.now; // what is typed from now on is typed into a locked app
        m_canary.now = QStringLiteral("zeppelin%1x").arg(m_step);
    });
    if (Night::of(m_options.wander).firstDay)
        m_session.restore(); // as the program does it that is filled with nobody
    m_settling.wait([this] {
        if (Night::of(m_options.wander).wall)
            m_session.kiosk()->begin();
        m_settling.wait([this] { next(); });
    });
}

void Wander::next()
{
    if (m_step++ == m_options.steps) {
        std::printf("seed %d: %d steps, %d faults\n", m_options.wander, m_options.steps, faults());
        return QCoreApplication::quit();
    }
    if (m_homeward > 0 || dice(kLost) == 0)
        return goHome();
    struct Kind {
        int often;
        bool (Wander::*step)();
    };
    static constexpr std::array kinds{Kind{62, &Wander::press}, Kind{9, &Wander::fill},   Kind{3, &Wander::hold},
                                      Kind{9, &Wander::keys},   Kind{6, &Wander::scroll}, Kind{2, &Wander::turn},
                                      Kind{2, &Wander::dress},  Kind{4, &Wander::sleep},  Kind{1, &Wander::leave}};
    constexpr int all =
        std::accumulate(kinds.begin(), kinds.end(), 0, [](int sum, Kind kind) { return sum + kind.often; });
    bool done = false;
    for (int tries = 0; tries < 10 && !done; ++tries) {
        int at = dice(all);
        const auto kind = std::ranges::find_if(kinds, [&](const Kind &each) { return (at -= each.often) < 0; });
        done = (this->*kind->step)();
    }
    if (dice(12) == 0) // an impatient one: the next touch before the answer
        return QMetaObject::invokeMethod(this, &Wander::next, Qt::QueuedConnection), void();
    m_settling.wait([this] { look(); });
}

void Wander::goHome()
{
    if (m_homeward == 0) {
        did(QStringLiteral("lost, on %1").arg(m_session.router()->route()));
        m_homeward = kBacks;
    }
    // only a peer leads out of it
    const bool lent = m_session.plans()->handOver()->active() || m_session.kiosk()->active();
    if (lent || m_session.router()->depth() == 1) {
        m_homeward = 0;
    } else if (--m_homeward == 0) {
        tell(QStringLiteral("Escape and Back do not lead home from %1").arg(m_session.router()->route()));
        m_session.router()->goTo(QStringLiteral("home"));
    } else if (m_homeward % 2 == 0) {
        pressKey(m_window, Qt::Key_Escape);
    } else {
        pressKey(m_window, Qt::Key_Left, Qt::AltModifier);
    }
    m_settling.wait([this] { look(); });
}

void Wander::look()
{
    for (const QString &each : std::exchange(m_warned, {}))
        tell(each);
    QStringList wrong = whatIsWrong(m_window);
    if (m_options.looks)
        wrong += whatIsNotSeen(*m_window.contentItem(), m_session.settings()->theme() == QLatin1String("contrast"));
    for (const QString &each : std::as_const(wrong))
        tell(each);
    if (const QString said = m_phone.look(); !said.isEmpty())
        tell(said);
    if (const QString gone = std::exchange(m_canary.gone, {}); !gone.isEmpty()) {
        for (const QString &each : whereIsStill(gone, {&m_window, &m_session}))
            tell(QStringLiteral("after the lock what was typed is still in ") + each);
        if (QGuiApplication::clipboard()->text().contains(gone))
            tell(QStringLiteral("after the lock what was typed is still on the clipboard"));
    }
    next();
}

void Wander::tell(const QString &fault)
{
    const QString kind = withoutFigures(fault);
    if (m_known.contains(kind))
        return;
    m_known += kind;
    std::fprintf(stderr, "seed %d, step %d, on %s (%d x %d): %s\n", m_options.wander, m_step,
                 qPrintable(m_session.router()->route()), m_window.width(), m_window.height(), qPrintable(fault));
    for (const QString &each : m_trail.last(std::min<qsizetype>(kTold, m_trail.size())))
        std::fprintf(stderr, "    %s\n", qPrintable(each));
    if (!m_options.tourDir.isEmpty() && QDir().mkpath(m_options.tourDir))
        m_window.grabWindow().save(
            QDir(m_options.tourDir)
                .filePath(QStringLiteral("seed%1-step%2-%3.png").arg(m_options.wander).arg(m_step).arg(faults())));
}

const Target *Wander::any(const QVector<Target> &targets)
{
    if (targets.isEmpty())
        return nullptr;
    std::vector<double> weights;
    for (const Target &each : targets) {
        const int often = m_pressed.value(m_session.router()->route() + each.name);
        weights.push_back((isRare(each.name) ? 0.2 : 1.0) / (1 + often));
    }
    // not std::discrete_distribution: every library draws it in its own way, and a seed should mean one walk
    double at = std::accumulate(weights.begin(), weights.end(), 0.0) * (dice(1 << 20) / double(1 << 20));
    for (std::size_t i = 0; i < weights.size(); ++i)
        if ((at -= weights[i]) < 0)
            return &targets[qsizetype(i)];
    return &targets.last();
}

bool Wander::press()
{
    QVector<Target> targets = targetsOf(m_window);
    const Target *target = any(targets);
    if (!target)
        return false;
    m_phone.touched();
    ++m_pressed[m_session.router()->route() + target->name];
    const int how = dice(10);
    QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(target->item);
    if (how == 0 && heard && heard->actionInterface()) {
        did(QStringLiteral("read out and pressed '%1'").arg(target->name));
        heard->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        return true;
    }
    did(QStringLiteral("%1 '%2' on %3")
            .arg(how == 1 ? QStringLiteral("twice") : QStringLiteral("touched"), target->name,
                 m_session.router()->route()));
    const QPointF at = target->middle;
    touch(m_window, at);
    if (how == 1)
        touch(m_window, at);
    return true;
}

bool Wander::hold()
{
    const auto targets = targetsOf(m_window);
    const Target *target = any(targets);
    if (!target || target->field)
        return false;
    m_phone.touched();
    did(QStringLiteral("held '%1'").arg(target->name));
    const QPointF at = target->middle;
    touch(m_window, at, true);
    QEventLoop loop; // nothing else is done meanwhile: a finger that rests
    QTimer::singleShot(kHeldMs, &loop, &QEventLoop::quit);
    loop.exec();
    letGo(m_window, at);
    return true;
}

QString Wander::words(const Target &field)
{
    if (field.secret)
        return dice(4) == 0 ? QStringLiteral("not it at all") : QStringLiteral("a made-up passphrase");
    static const std::array figures{QStringLiteral("94103"), QStringLiteral("(415) 555-0100"), QStringLiteral("3"),
                                    QStringLiteral("37.7749, -122.4194")};
    static const std::array own{QStringLiteral("sings like a @ at noon"), QStringLiteral("@ 😀 by the door"),
                                QStringLiteral("aunt @ שלום and tea"),    QStringLiteral("<b>@</b> & \"x\" </td>"),
                                QStringLiteral("@ ").repeated(60),        QStringLiteral("@\nunder it")};
    if (field.figures || dice(6) == 0)
        return figures[std::size_t(dice(int(figures.size())))];
    return QString(own[std::size_t(dice(int(own.size())))]).replace(QLatin1Char('@'), m_canary.now);
}

bool Wander::fill()
{
    auto targets = targetsOf(m_window);
    targets.removeIf([](const Target &each) { return !each.field; });
    const Target *field = any(targets);
    if (!field)
        return false;
    const QString said = words(*field);
    did(QStringLiteral("typed '%1' into '%2'").arg(said.left(40), field->name));
    touch(m_window, field->middle);
    type(said);
    if (dice(2) == 0) {
        m_phone.touched();
        pressKey(m_window, Qt::Key_Return);
    }
    return true;
}

bool Wander::keys()
{
    switch (dice(5)) {
    case 0:
    case 1:
        did(QStringLiteral("went back"));
        pressKey(m_window, Qt::Key_Left, Qt::AltModifier);
        return true;
    case 2:
        did(QStringLiteral("Escape"));
        pressKey(m_window, Qt::Key_Escape);
        return true;
    case 3:
        m_phone.touched();
        did(QStringLiteral("Tab, Return"));
        pressKey(m_window, Qt::Key_Tab);
        pressKey(m_window, Qt::Key_Return);
        return true;
    default:
        did(QStringLiteral("Home"));
        m_session.router()->goTo(QStringLiteral("home"));
        return true;
    }
}

bool Wander::scroll()
{
    const int by = (dice(4) == 0 ? 1 : -1) * 120 * (1 + dice(8));
    did(QStringLiteral("rolled by %1").arg(by));
    roll(m_window, QPointF(m_window.width() / 2.0, m_window.height() / 2.0), by);
    return true;
}

bool Wander::turn()
{
    static constexpr std::array<std::array<int, 2>, 8> shapes{
        {{390, 844}, {360, 640}, {844, 390}, {640, 360}, {820, 1180}, {1180, 820}, {1024, 768}, {1920, 1080}}};
    const auto &shape = shapes[std::size_t(dice(int(shapes.size())))];
    did(QStringLiteral("turned to %1 x %2").arg(shape[0]).arg(shape[1]));
    m_window.resize(shape[0], shape[1]);
    return true;
}

bool Wander::dress()
{
    auto *settings = m_session.settings();
    static const std::array themes{QStringLiteral("day"), QStringLiteral("night"), QStringLiteral("contrast")};
    switch (dice(3)) {
    case 0:
        settings->setLanguage(settings->language() == QLatin1String("en") ? QStringLiteral("es")
                                                                          : QStringLiteral("en"));
        break;
    case 1:
        settings->setTheme(themes[std::size_t(dice(3))]);
        break;
    default:
        settings->setTextScale(1.0 + dice(5) * 0.25);
    }
    did(QStringLiteral("in %1, %2, text at %3")
            .arg(settings->language(), settings->theme())
            .arg(settings->textScale()));
    return true;
}

bool Wander::sleep()
{
    static constexpr std::array<int, 8> naps{2, 15, 61, 190, 1'900, 7'500, 47'000, 260'000}; // s
    const int nap = naps[std::size_t(dice(int(naps.size())))];
    did(QStringLiteral("%1 s went by").arg(nap));
    m_clock.advance(nap);
    return true;
}

bool Wander::leave()
{
    if (dice(2) == 0) {
        did(QStringLiteral("hid"));
        m_session.hiding()->setHidden(true);
    } else {
        did(QStringLiteral("locked"));
        m_session.lock()->lock();
    }
    return true;
}

} // namespace handrail
