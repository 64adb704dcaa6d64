#include "start/options.h"

#include "view/desk/settings.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRegularExpression>
#include <QStandardPaths>

#include <cstdio>
#include <cstdlib>

namespace handrail {
namespace {

[[noreturn]] void refuse(const QString &sentence)
{
    std::fprintf(stderr, "handrail: %s\n", qPrintable(sentence));
    std::exit(2);
}

QSize sizeFrom(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^(\\d{3,4})x(\\d{3,4})$"));
    const auto match = shape.match(text);
    if (!match.hasMatch())
        refuse(QStringLiteral("--size takes width and height, such as 390x844, not '%1'").arg(text));
    return {match.captured(1).toInt(), match.captured(2).toInt()};
}

void addTour(QCommandLineParser &parser)
{
    parser.addOptions({
        {QStringLiteral("tour"), QStringLiteral("Write a picture of every screen into DIR, and end."),
         QStringLiteral("DIR")},
        {QStringLiteral("tour-only"), QStringLiteral("Only pictures whose name contains TEXT."),
         QStringLiteral("TEXT")},
        {QStringLiteral("self-test"), QStringLiteral("Open every screen once; fail on any warning.")},
        {QStringLiteral("controls"),
         QStringLiteral("With --self-test: every screen must have the controls that FILE names."),
         QStringLiteral("FILE")},
        {QStringLiteral("write-controls"), QStringLiteral("With --self-test: write FILE from what is there."),
         QStringLiteral("FILE")},
        {QStringLiteral("pseudo"), QStringLiteral("With a tour or --self-test: made-up longer words, ltr or rtl."),
         QStringLiteral("how")},
        {QStringLiteral("walk"),
         QStringLiteral("Show every screen with made-up people, the next one for each line typed here.")},
        {QStringLiteral("wander"),
         QStringLiteral("Touch what comes by chance, from this seed; fail on what no screen may show."),
         QStringLiteral("SEED")},
        {QStringLiteral("steps"), QStringLiteral("How many, with --wander."), QStringLiteral("N")},
        {QStringLiteral("no-looks"), QStringLiteral("With --wander: what is cut or faint is no fault.")},
    });
}

QString oneOf(const QCommandLineParser &parser, const QString &option, const QStringList &choices)
{
    const QString value = parser.value(option);
    if (!choices.contains(value))
        refuse(QStringLiteral("--%1 takes %2, not '%3'").arg(option, choices.join(QStringLiteral(", ")), value));
    return value;
}

int countFrom(const QCommandLineParser &parser, const QString &option)
{
    bool ok = false;
    const int value = parser.value(option).toInt(&ok);
    if (!ok || value < 1)
        refuse(QStringLiteral("--%1 takes a whole number from 1 on").arg(option));
    return value;
}

void readTour(const QCommandLineParser &parser, Options &options)
{
    options.tourDir = parser.value(QStringLiteral("tour"));
    options.tourOnly = parser.value(QStringLiteral("tour-only"));
    options.selfTest = parser.isSet(QStringLiteral("self-test"));
    options.controls = parser.value(QStringLiteral("controls"));
    options.writeControls = parser.value(QStringLiteral("write-controls"));
    if (parser.isSet(QStringLiteral("pseudo")))
        options.pseudo = oneOf(parser, QStringLiteral("pseudo"), {QStringLiteral("ltr"), QStringLiteral("rtl")})
                                 == QLatin1String("rtl")
                             ? Pseudo::RightToLeft
                             : Pseudo::LeftToRight;
    options.walk = parser.isSet(QStringLiteral("walk"));
    if (parser.isSet(QStringLiteral("wander")))
        options.wander = countFrom(parser, QStringLiteral("wander"));
    options.looks = !parser.isSet(QStringLiteral("no-looks"));
    if (parser.isSet(QStringLiteral("steps")))
        options.steps = countFrom(parser, QStringLiteral("steps"));
    if (options.pseudo != Pseudo::None && !options.touring())
        refuse(QStringLiteral("--pseudo is for --tour, --self-test and --walk"));
    if (options.kiosk && options.touring())
        refuse(QStringLiteral("--kiosk is for people: the tour and the self-test make their own window"));
}

} // namespace

Options readOptions(const QCoreApplication &app, bool rehearsing)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("The crisis-care field companion."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {QStringLiteral("size"), QStringLiteral("Window size, such as 390x844."), QStringLiteral("WxH")},
        {QStringLiteral("lang"), QStringLiteral("en or es."), QStringLiteral("lang")},
        {QStringLiteral("theme"), QStringLiteral("day, night or contrast."), QStringLiteral("theme")},
        {QStringLiteral("text-scale"), QStringLiteral("Text size, 1.0 to 2.0."), QStringLiteral("N")},
        {QStringLiteral("data"), QStringLiteral("Folder for this device's data."), QStringLiteral("DIR")},
        {QStringLiteral("position"), QStringLiteral("nmea:FILE, LAT,LON,METRES or none."), QStringLiteral("where")},
        {QStringLiteral("kiosk"),
         QStringLiteral("Be the kiosk on the wall: whole screen, ended only by a peer's passphrase.")},
        {QStringLiteral("first-frame"), QStringLiteral("Print the milliseconds to the first frame, and end.")},
        {QStringLiteral("whole-home"),
         QStringLiteral("Print the milliseconds until places and what waits are on screen too, and end.")},
    });
    if (rehearsing)
        addTour(parser);
    parser.process(app);

    Options options;
    if (parser.isSet(QStringLiteral("size")))
        options.size = sizeFrom(parser.value(QStringLiteral("size")));
    if (parser.isSet(QStringLiteral("lang")))
        options.language = oneOf(parser, QStringLiteral("lang"), {QStringLiteral("en"), QStringLiteral("es")});
    if (parser.isSet(QStringLiteral("theme")))
        options.theme = oneOf(parser, QStringLiteral("theme"),
                              {QStringLiteral("day"), QStringLiteral("night"), QStringLiteral("contrast")});
    if (parser.isSet(QStringLiteral("text-scale"))) {
        bool ok = false;
        const double scale = parser.value(QStringLiteral("text-scale")).toDouble(&ok);
        if (!ok || scale < 1.0 || scale > 2.0)
            refuse(QStringLiteral("--text-scale takes a number from 1.0 to 2.0"));
        options.textScale = scale;
    }
    options.dataDir = parser.isSet(QStringLiteral("data"))
        ? parser.value(QStringLiteral("data")) : QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    options.position = parser.value(QStringLiteral("position"));
    options.kiosk = parser.isSet(QStringLiteral("kiosk"));
    options.firstFrame = parser.isSet(QStringLiteral("first-frame"));
    options.wholeHome = parser.isSet(QStringLiteral("whole-home"));
    if (rehearsing)
        readTour(parser, options);
    return options;
}

void applyOptions(const Options &options, view::Settings &settings)
{
    if (options.language || options.theme || options.textScale || options.touring())
        settings.setVolatile(); // what a command line asked for once is not what the device remembers
    if (options.language)
        settings.setLanguage(*options.language);
    if (options.theme)
        settings.setTheme(*options.theme);
    if (options.textScale)
        settings.setTextScale(*options.textScale);
}

} // namespace handrail
