#include "tour/tour.h"

#include "tour/tourcheck.h"
#include "tour/tourreach.h"
#include "tour/tourseen.h"
#include "view/desk/vaultdesk.h"
#include "view/lock/lockmodel.h"
#include "view/session/appsession.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSocketNotifier>

#include <unistd.h>

#include <algorithm>
#include <cstdio>

namespace handrail {
namespace {

/// By what is in what on the screen: what a loader made is nobody's child else.
QQuickItem *named(QQuickItem &item, const QString &name)
{
    if (item.objectName() == name)
        return &item;
    for (QQuickItem *child : item.childItems())
        if (QQuickItem *found = named(*child, name))
            return found;
    return nullptr;
}

} // namespace

Tour::Tour(view::AppSession &session, view::VaultDesk &vault, TourClock &clock, QQuickWindow &window,
           const Options &options, QString samplePlan, QObject *parent)
    : QObject(parent), m_session(session), m_clock(clock), m_window(window), m_options(options),
      m_settling(session, vault, window), m_samplePlan(std::move(samplePlan))
{
    planLooks();
}

void Tour::planLooks()
{
    if (m_options.walk) { // as the command line asks for it
        const auto *settings = m_session.settings();
        m_looks = {
            {QStringLiteral("walk"), m_window.size(), settings->language(), settings->theme(), settings->textScale()}};
        return;
    }
    struct Shape { const char *name; QSize size; };
    if (m_options.pseudo != Pseudo::None) {
        const QString how = m_options.pseudo == Pseudo::RightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr");
        for (const Shape &shape :
             {Shape{"phone", {390, 844}}, Shape{"small", {360, 640}}, Shape{"landscape", {844, 390}}})
            m_looks.append({QLatin1String(shape.name) + QStringLiteral("-pseudo-") + how, shape.size,
                            QStringLiteral("en"), QStringLiteral("day"), 1.0});
        return;
    }
    const QVector<Shape> shapes = m_options.selfTest ? QVector<Shape>{{"phone", {390, 844}}, {"tablet", {1024, 768}}}
                                                     : QVector<Shape>{{"phone", {390, 844}},
                                                                      {"small", {360, 640}},
                                                                      {"landscape", {844, 390}},
                                                                      {"tablet", {1024, 768}},
                                                                      {"wide", {1920, 1080}}};
    for (const Shape &shape : shapes) {
        for (const char *language : {"en", "es"}) {
            for (const char *theme : {"day", "night", "contrast"}) {
                for (const double scale : {1.0, 2.0}) {
                    // 200 % text and the smallest phone are looked at in the day theme: colours do not depend on size.
                    const bool plain = qstrcmp(theme, "day") == 0;
                    if ((scale > 1.0 || qstrcmp(shape.name, "small") == 0) && !plain)
                        continue;
                    // A binding that breaks under another theme breaks in every shape and language.
                    if (m_options.selfTest && !plain
                        && (qstrcmp(shape.name, "phone") != 0 || qstrcmp(language, "en") != 0))
                        continue;
                    const QString name =
                        QStringLiteral("%1-%2-%3%4")
                            .arg(QLatin1String(shape.name), QLatin1String(language), QLatin1String(theme),
                                 scale > 1.0 ? QStringLiteral("-text200") : QString());
                    m_looks.append(
                        {name, shape.size, QString::fromLatin1(language), QString::fromLatin1(theme), scale});
                }
            }
        }
    }
    if (m_options.selfTest)
        m_looks.append({QStringLiteral("phone-en-day-unseen"),
                        {390, 844},
                        QStringLiteral("en"),
                        QStringLiteral("day"),
                        1.0,
                        true});
}

void Tour::start()
{
    m_stops = tourStops(m_samplePlan, m_clock);
    beginTourVisit(m_session, m_clock);
    readControls();
    QAccessible::setActive(m_options.selfTest); // Qt tells of its own buttons otherwise while a screen reader listens
    m_session.settings()->setReducedMotion(true); // a picture of a page half faded in is a picture of nothing
    if (!m_options.tourDir.isEmpty() && !QDir().mkpath(m_options.tourDir)) {
        std::fprintf(stderr, "handrail: cannot make the folder %s\n", qPrintable(m_options.tourDir));
        return QCoreApplication::exit(2);
    }
    next();
}

void Tour::next()
{
    for (;;) {
        if (++m_stop == m_stops.size()) {
            m_stop = 0;
            if (++m_look == m_looks.size()) {
                writeControls();
                if (!m_options.walk)
                    std::printf("%d screens, %d looks, %d pictures\n", int(m_stops.size()), int(m_looks.size()),
                                m_pictures);
                return QCoreApplication::quit();
            }
        }
        m_fileName = m_stops[m_stop].name + QStringLiteral("--") + m_looks[m_look].name + QStringLiteral(".png");
        if (m_options.tourOnly.isEmpty() || m_fileName.contains(m_options.tourOnly))
            break;
    }
    show(m_looks[m_look], m_stops[m_stop]);
}

void Tour::show(const Look &look, const TourStop &stop)
{
    auto *settings = m_session.settings();
    settings->setLanguage(look.language);
    settings->setTheme(look.theme);
    settings->setTextScale(look.textScale);
    // a long tour on a busy machine is not an empty room: records stay open for the pictures
    m_session.lock()->touched();
    if (m_window.size() != look.size)
        m_window.resize(look.size);
    m_session.router()->goTo(QStringLiteral("home"));
    leaveTourStop(m_session);
    if (stop.before)
        stop.before(m_session);
    auto *stack = look.unseen ? named(*m_window.contentItem(), QStringLiteral("stack")) : nullptr;
    if (stack)
        stack->setVisible(false);
    if (stop.route != QLatin1String("home"))
        m_session.router()->open(stop.route, stop.argument);
    if (stop.there)
        stop.there(m_session);
    if (stack)
        stack->setVisible(true);
    m_looksAgain = 10;
    settle();
}

void Tour::settle()
{
    m_settling.wait([this] { take(); });
}

void Tour::readControls()
{
    if (m_options.controls.isEmpty())
        return;
    QFile file(m_options.controls);
    if (!file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "handrail: cannot read %s\n", qPrintable(m_options.controls));
        return QCoreApplication::exit(2);
    }
    for (const QByteArray &line : file.readAll().split('\n')) // "home--phone-en-day: call911 call988 …"
        if (const qsizetype colon = line.indexOf(':'); colon > 0)
            m_controls.insert(QString::fromUtf8(line.left(colon)),
                              QString::fromUtf8(line.mid(colon + 1)).split(QLatin1Char(' '), Qt::SkipEmptyParts));
}

void Tour::writeControls()
{
    if (m_options.writeControls.isEmpty())
        return;
    QStringList lines;
    for (const auto &[screen, names] : m_controls.asKeyValueRange())
        lines += screen + QStringLiteral(": ") + names.join(QLatin1Char(' ')) + QLatin1Char('\n');
    lines.sort();
    QFile file(m_options.writeControls);
    if (!file.open(QIODevice::WriteOnly) || file.write(lines.join(QString()).toUtf8()) < 0)
        std::fprintf(stderr, "handrail: cannot write %s\n", qPrintable(m_options.writeControls));
}

QStringList Tour::lostControls() const
{
    QStringList lost;
    const QStringList there = namedControls(*m_window.contentItem());
    const QString screen = m_fileName.chopped(4); // without .png
    static const QStringList measured{QStringLiteral("--phone-en-day"), QStringLiteral("--tablet-en-day")};
    if (!m_controls.isEmpty() && !m_controls.contains(screen)
        && std::ranges::any_of(measured, [&](const QString &look) { return screen.endsWith(look); }))
        lost += QStringLiteral("a screen that %1 does not name: write it anew").arg(m_options.controls);
    for (const QString &each : m_controls.value(screen))
        if (!there.contains(each))
            lost += QStringLiteral("'%1' is not there, or has no size").arg(each);
    return lost;
}

bool Tour::check()
{
    QStringList missing = whatIsMissing(*m_window.contentItem());
    missing += whatIsNotSeen(*m_window.contentItem(), m_looks[m_look].theme == QLatin1String("contrast"),
                             m_options.pseudo != Pseudo::None);
    if (m_looks[m_look].theme == QLatin1String("day") && m_looks[m_look].textScale == 1.0 && !m_looks[m_look].unseen
        && m_options.pseudo == Pseudo::None)
        missing += whatIsNotReached(m_window); // what is on a page hangs on its shape and language alone
    if (m_options.writeControls.isEmpty())
        missing += lostControls();
    else if (m_looks[m_look].language == QLatin1String("en") && !m_looks[m_look].unseen
             && m_looks[m_look].theme == QLatin1String("day") && m_looks[m_look].textScale == 1.0)
        m_controls.insert(m_fileName.chopped(4), namedControls(*m_window.contentItem()));
    if (!missing.isEmpty() && m_looksAgain-- > 0)
        return false; // a row that is only half made, on a busy machine, is no fault
    for (const QString &each : missing) {
        std::fprintf(stderr, "%s: %s\n", qPrintable(m_fileName), qPrintable(each));
        ++m_missing;
    }
    return true;
}

void Tour::waitForLine()
{
    std::printf("%s\n", qPrintable(m_stops[m_stop].name));
    std::fflush(stdout);
    auto *line = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, this);
    connect(line, &QSocketNotifier::activated, this, [this, line] {
        line->deleteLater();
        char read = 0; // unbuffered: the notifier must not miss what a buffer holds
        while (::read(STDIN_FILENO, &read, 1) == 1 && read != '\n') { }
        if (read != '\n')
            return QCoreApplication::quit(); // whoever was walking has left
        next();
    });
}

void Tour::take()
{
    if (m_options.walk)
        return waitForLine();
    if (m_options.selfTest && !check())
        return settle();
    if (!m_options.tourDir.isEmpty()) {
        const QString path = QDir(m_options.tourDir).filePath(m_fileName);
        if (!m_window.grabWindow().save(path)) {
            std::fprintf(stderr, "handrail: cannot write %s\n", qPrintable(path));
            return QCoreApplication::exit(2);
        }
        ++m_pictures;
    }
    next();
}

} // namespace handrail
