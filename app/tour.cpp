#include "tour.h"

#include "appsession.h"

#include <QCoreApplication>
#include <QDir>
#include <QImage>
#include <QQuickWindow>
#include <QTimer>

#include <chrono>
#include <cstdio>

namespace handrail {
namespace {

using namespace std::chrono_literals;

constexpr auto kSettle = 220ms; // the replies of the storage threads, and rows that place themselves after the first frame

QVector<Tour::Stop> allStops(const QString &plan)
{
    const auto stop = [](const char *name, const char *route, const QString &argument = {}) {
        return Tour::Stop{QString::fromLatin1(name), QString::fromLatin1(route), argument};
    };
    QVector<Tour::Stop> stops{
        stop("home", "home"), stop("search", "search"), stop("search-hits", "search", QStringLiteral("brea")), stop("before", "before"), stop("guide", "before/engage"),
        stop("now", "now"), stop("overdose", "now/overdose"), stop("handoff", "now/handoff"), stop("safety-check", "now/safety-check"), stop("basics", "now/basics"),
        stop("partners", "now/partners"), stop("supervisor", "now/supervisor"), stop("handoff-list", "now/checklist", QStringLiteral("handoff")),
        stop("report", "now/report"), stop("suicide", "now/suicide"), stop("trafficking", "now/trafficking"), stop("people-cards", "now/people", QStringLiteral("veterans")),
        stop("ground", "now/ground"), stop("check-on-me", "now/check-on-me"), stop("numbers", "now/numbers"), stop("close", "now/close"),
        stop("ninety", "now/ninety"),
        stop("call-911", "now/call", QStringLiteral("911")), stop("call-988", "now/call", QStringLiteral("988")),
        stop("call-lines", "now/call"), stop("where", "now/where"),
        stop("call-911-mental", "now/call", QStringLiteral("911/mental")), stop("calm", "now/calm"), stop("visit", "now/visit"), stop("holds", "now/holds"),
        stop("after", "after"), stop("after-hold", "after/hold"), stop("plans", "plans"), stop("plans-start", "plans/start"),
        stop("directory", "directory"), stop("directory-import", "directory/import"), stop("people", "people"),
        stop("me", "me"), stop("competencies", "me/competencies"), stop("competency", "me/competency", QStringLiteral("cc-6")),
        stop("about", "me/about"),
    };
    if (!plan.isEmpty())
        stops << stop("plan-whole", "plans/whole", plan) << stop("plan", "plans/edit", plan) << stop("plan-versions", "plans/versions", plan)
              << stop("plan-take", "plans/take", plan);
    return stops;
}

} // namespace

Tour::Tour(view::AppSession &session, QQuickWindow &window, const Options &options, QString samplePlan, QObject *parent)
    : QObject(parent), m_session(session), m_window(window), m_options(options), m_samplePlan(std::move(samplePlan))
{
    planLooks();
}

void Tour::planLooks()
{
    struct Shape { const char *name; QSize size; };
    const QVector<Shape> shapes = m_options.selfTest
        ? QVector<Shape>{{"phone", {390, 844}}, {"tablet", {1024, 768}}}
        : QVector<Shape>{{"phone", {390, 844}}, {"small", {360, 640}}, {"tablet", {1024, 768}}, {"wide", {1920, 1080}}};
    for (const Shape &shape : shapes) {
        for (const char *language : {"en", "es"}) {
            for (const char *theme : {"day", "night", "contrast"}) {
                for (const double scale : {1.0, 2.0}) {
                    // 200 % text and the smallest phone are looked at in the day theme: colours do not depend on size.
                    if ((scale > 1.0 || qstrcmp(shape.name, "small") == 0) && qstrcmp(theme, "day") != 0)
                        continue;
                    const QString name = QStringLiteral("%1-%2-%3%4").arg(QLatin1String(shape.name), QLatin1String(language),
                        QLatin1String(theme), scale > 1.0 ? QStringLiteral("-text200") : QString());
                    m_looks.append({name, shape.size, QString::fromLatin1(language), QString::fromLatin1(theme), scale});
                }
            }
        }
    }
}

void Tour::start()
{
    m_stops = allStops(m_samplePlan);
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
                std::printf("%d screens, %d looks, %d pictures\n", int(m_stops.size()), int(m_looks.size()), m_pictures);
                return QCoreApplication::quit();
            }
        }
        m_fileName = m_stops[m_stop].name + QStringLiteral("--") + m_looks[m_look].name + QStringLiteral(".png");
        if (m_options.tourOnly.isEmpty() || m_fileName.contains(m_options.tourOnly))
            break;
    }
    show(m_looks[m_look], m_stops[m_stop]);
}

void Tour::show(const Look &look, const Stop &stop)
{
    auto *settings = m_session.settings();
    settings->setLanguage(look.language);
    settings->setTheme(look.theme);
    settings->setTextScale(look.textScale);
    if (m_window.size() != look.size)
        m_window.resize(look.size);
    m_session.router()->goTo(QStringLiteral("home"));
    if (stop.route != QLatin1String("home"))
        m_session.router()->open(stop.route, stop.argument);
    QTimer::singleShot(m_options.selfTest ? 60ms : kSettle, this, &Tour::take);
}

void Tour::take()
{
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
