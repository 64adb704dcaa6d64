#include "view/call/placemodel.h"

#include "view/desk/settings.h"

#include "place/pluscode.h"
#include "platform/positionfeed.h"
#include "storage/clock.h"

#include <algorithm>
#include <cmath>

namespace handrail::view {

namespace {

constexpr double kFeetPerMetre = 1 / 0.3048;
constexpr double kFeetPerMile = 5280;
constexpr int kMostLineCounties = 3;
constexpr double kElevenDigitsM = 10; // eleven digits are about 3 m: more than the fix knows when it is worse than this

QString troubleKey(platform::PositionFeed::Trouble trouble)
{
    using Trouble = platform::PositionFeed::Trouble;
    switch (trouble) {
    case Trouble::None: return {};
    case Trouble::NoDevice: return QStringLiteral("device");
    case Trouble::NotAllowed: return QStringLiteral("allowed");
    case Trouble::NoSignal: return QStringLiteral("signal");
    case Trouble::BadInput: return QStringLiteral("input");
    }
    return QStringLiteral("device");
}

} // namespace

PlaceModel::PlaceModel(platform::PositionFeed &feed, Outlines outlines, Settings &settings, const storage::Clock &clock,
                       QObject *parent)
    : QObject(parent), m_feed(feed), m_readOutlines(std::move(outlines)), m_settings(settings), m_clock(clock)
{
    m_tick.setInterval(kTickMs);
    connect(&m_tick, &QTimer::timeout, this, &PlaceModel::age);
    connect(&m_feed, &platform::PositionFeed::fixTaken, this, &PlaceModel::take);
    connect(&m_feed, &platform::PositionFeed::troubleChanged, this, [this](platform::PositionFeed::Trouble trouble) {
        m_trouble = troubleKey(trouble);
        emit changed();
    });
    connect(&m_settings, &Settings::countyChanged, this, &PlaceModel::changed);
}

PlaceModel::~PlaceModel()
{
    if (m_users > 0)
        m_feed.stop();
}

QStringList PlaceModel::counties() const
{
    QStringList names;
    if (m_fix) {
        for (const place::NearCounty &one : m_answer.candidates)
            names += QString::fromStdString(one.name);
    }
    // Without a fix, or with one that says nothing: what the person said.
    if (names.isEmpty() && !(m_fix && m_answer.maybeOutside) && !m_settings.county().isEmpty())
        names += m_settings.county();
    return names;
}

QStringList PlaceModel::lineCounties() const
{
    QStringList names = counties();
    if (!m_pickedNow.isEmpty()) {
        names.removeAll(m_pickedNow);
        names.prepend(m_pickedNow);
    }
    return names.mid(0, kMostLineCounties);
}

QStringList PlaceModel::allCounties()
{
    QStringList names;
    if (const place::Counties *known = outlines()) {
        for (const std::string &name : known->names())
            names += QString::fromStdString(name);
    }
    return names;
}

bool PlaceModel::isPickedByHand() const
{
    return !counties().isEmpty() && (!m_fix || m_answer.candidates.empty());
}

QString PlaceModel::coordinates() const
{
    if (!m_fix)
        return {};
    const auto said = place::spoken(m_fix->point);
    return said ? QString::fromStdString(said->shown) : QString();
}

QStringList PlaceModel::spoken() const
{
    const auto said = m_fix ? place::spoken(m_fix->point) : std::nullopt;
    if (!said)
        return {};
    QStringList parts;
    for (const place::SpokenFigure &figure : {said->latitude, said->longitude}) {
        parts += QString::number(figure.degrees);
        parts += QString::fromStdString(figure.decimals).split(QString(), Qt::SkipEmptyParts).join(QLatin1Char(' '));
        parts += QString(QLatin1Char(figure.hemisphere));
    }
    return parts;
}

QString PlaceModel::plusCode() const
{
    if (!m_fix)
        return {};
    const bool fine = m_fix->accuracyM >= 0 && m_fix->accuracyM <= kElevenDigitsM;
    return QString::fromStdString(place::plusCode(m_fix->point, fine ? 11 : 10).value_or(""));
}

PlaceAccuracy PlaceModel::accuracy() const
{
    if (!m_fix)
        return {};
    if (m_fix->accuracyM < 0)
        return {.poor = true};
    const double exact = m_fix->accuracyM * kFeetPerMetre, feet = std::min(exact, 1e8);
    const double step = feet <= 100 ? 10 : 50;
    return {static_cast<int>(std::max(step, std::ceil(feet / step) * step)),
            std::ceil(exact / kFeetPerMile * 10) / 10, m_fix->accuracyM > kPoorMetres};
}

void PlaceModel::setLandmark(const QString &landmark)
{
    if (m_landmark == landmark)
        return;
    m_landmark = landmark;
    emit landmarkChanged();
}

void PlaceModel::start()
{
    if (++m_users > 1)
        return;
    m_trouble.clear();
    m_tick.start();
    m_feed.start();
    age();
    emit changed();
}

void PlaceModel::stop()
{
    if (m_users == 0 || --m_users > 0)
        return;
    m_tick.stop();
    m_feed.stop();
}

void PlaceModel::pickCounty(const QString &county)
{
    if (!allCounties().contains(county))
        return;
    m_pickedNow = county;
    m_settings.setCounty(county);
    emit changed();
}

void PlaceModel::take(const platform::Fix &fix)
{
    const place::Coordinate point{fix.latitude, fix.longitude};
    if (!point.valid())
        return; // a receiver's nonsense is no place; what was known stays, and grows old
    m_fix = Held{point, std::isfinite(fix.accuracyM) ? fix.accuracyM : -1, fix.wallMs};
    m_trouble.clear();
    look();
    age();
    emit changed();
}

void PlaceModel::look()
{
    const place::Counties *known = outlines();
    m_answer = known ? known->at(m_fix->point, m_fix->accuracyM) : place::CountyAnswer();
}

void PlaceModel::age()
{
    int seconds = -1;
    if (m_fix) {
        const qint64 ms = std::max<qint64>(0, m_clock.now().wallMs - m_fix->wallMs);
        seconds = static_cast<int>(std::min<qint64>(ms / 10000 * 10, 1'000'000'000));
    }
    if (seconds == m_ageSeconds)
        return;
    m_ageSeconds = seconds;
    emit ageChanged();
}

const place::Counties *PlaceModel::outlines()
{
    if (!m_outlinesRead) {
        m_outlinesRead = true;
        auto read = place::Counties::fromJson(m_readOutlines());
        if (read)
            m_outlines = std::move(read.value());
    }
    return m_outlines ? &*m_outlines : nullptr;
}

} // namespace handrail::view
