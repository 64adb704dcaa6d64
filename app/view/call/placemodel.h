#pragma once

#include "place/counties.h"

#include <QObject>
#include <QStringList>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <optional>

namespace handrail::platform { class PositionFeed; struct Fix; }
namespace handrail::storage { class Clock; }

namespace handrail::view {

class Settings;

/// How exact the fix is.
struct PlaceAccuracy {
    Q_GADGET
    QML_ANONYMOUS
    /// rounded up to say it; -1: the device did not say
    Q_PROPERTY(int feet MEMBER feet FINAL)
    /// one decimal, rounded up; for 1,000 feet and more
    Q_PROPERTY(double miles MEMBER miles FINAL)
    Q_PROPERTY(bool poor MEMBER poor FINAL) ///< worse than 300 feet, or unknown

public:
    int feet = -1;
    double miles = -1;
    bool poor = false;
};

/// Where am I: the county in words, coordinates, how sure and how old, a plus code, a landmark. Asks the device only
/// between start() and stop(). It never guesses: with a poor fix or near a border `counties` holds every county it may
/// be, and with no fix it is empty until a person picks one.
class PlaceModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask CallSession for it")

    /// Every county this may be, likeliest first; the one picked by hand when there is no fix; empty: ask.
    Q_PROPERTY(QList<QString> counties READ counties NOTIFY changed FINAL)
    /// The counties whose lines are shown first: a county picked just now, then `counties`. At most three.
    Q_PROPERTY(QList<QString> lineCounties READ lineCounties NOTIFY changed FINAL)
    Q_PROPERTY(QList<QString> allCounties READ allCounties CONSTANT FINAL)            ///< the 58, to pick from
    /// one county and no other is possible
    Q_PROPERTY(bool sure READ isSure NOTIFY changed FINAL)
    /// `counties` is what a person said, not a fix
    Q_PROPERTY(bool pickedByHand READ isPickedByHand NOTIFY changed FINAL)
    /// the fix may lie outside California
    Q_PROPERTY(bool maybeOutside READ isMaybeOutside NOTIFY changed FINAL)
    Q_PROPERTY(bool hasFix READ hasFix NOTIFY changed FINAL)
    /// asked the device, nothing heard yet
    Q_PROPERTY(bool looking READ isLooking NOTIFY changed FINAL)
    /// "", "device", "allowed", "signal", "input"
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed FINAL)
    Q_PROPERTY(QString coordinates READ coordinates NOTIFY changed FINAL)          ///< "32.73410, −117.14460"
    /// The same to say aloud, six parts: "32", "7 3 4 1 0", "N", "117", "1 4 4 6 0", "W"; empty without a fix.
    Q_PROPERTY(QList<QString> spoken READ spoken NOTIFY changed FINAL)
    /// eleven digits when the fix is good enough, else ten
    Q_PROPERTY(QString plusCode READ plusCode NOTIFY changed FINAL)
    Q_PROPERTY(handrail::view::PlaceAccuracy accuracy READ accuracy NOTIFY changed FINAL)
    /// of the fix, in steps of ten; -1: no fix
    Q_PROPERTY(int ageSeconds READ ageSeconds NOTIFY ageChanged FINAL)
    Q_PROPERTY(bool old READ isOld NOTIFY ageChanged FINAL)                        ///< more than two minutes
    /// What the responder says others can see: held in memory only, gone with the app.
    Q_PROPERTY(QString landmark READ landmark WRITE setLandmark NOTIFY landmarkChanged FINAL)

public:
    static constexpr int kOldSeconds = 120;         ///< pictures.md 06
    static constexpr double kPoorMetres = 91.44;    ///< 300 feet, pictures.md 06
    static constexpr int kTickMs = 5000;            ///< how often the age is looked at while a screen shows it

    /// The outlines are read by @p outlines at the first need (17 kB of JSON), not at start-up.
    using Outlines = std::function<std::string()>;
    PlaceModel(platform::PositionFeed &feed, Outlines outlines, Settings &settings, const storage::Clock &clock,
               QObject *parent = nullptr);
    ~PlaceModel() override;

    [[nodiscard]] QStringList counties() const;
    [[nodiscard]] QStringList lineCounties() const;
    [[nodiscard]] QStringList allCounties();
    [[nodiscard]] bool isSure() const { return m_fix && m_answer.sure(); }
    [[nodiscard]] bool isPickedByHand() const;
    [[nodiscard]] bool isMaybeOutside() const { return m_fix && m_answer.maybeOutside; }
    [[nodiscard]] bool hasFix() const { return m_fix.has_value(); }
    [[nodiscard]] bool isLooking() const { return m_users > 0 && !m_fix && m_trouble.isEmpty(); }
    [[nodiscard]] QString trouble() const { return m_trouble; }
    [[nodiscard]] QString coordinates() const;
    [[nodiscard]] QStringList spoken() const;
    [[nodiscard]] QString plusCode() const;
    [[nodiscard]] PlaceAccuracy accuracy() const;
    [[nodiscard]] int ageSeconds() const { return m_ageSeconds; }
    [[nodiscard]] bool isOld() const { return m_ageSeconds > kOldSeconds; }
    [[nodiscard]] QString landmark() const { return m_landmark; }
    void setLandmark(const QString &landmark);

    /// One more screen shows the place; each start() has its stop(). The device is asked while at least one does.
    Q_INVOKABLE void start();
    Q_INVOKABLE void stop();
    /// @p county one of `allCounties`; anything else is ignored. Kept in settings for the next time there is no fix.
    Q_INVOKABLE void pickCounty(const QString &county);

signals:
    void changed();
    void ageChanged();
    void landmarkChanged();

private:
    void take(const platform::Fix &fix);
    void look();
    void age();
    const place::Counties *outlines();

    struct Held {
        place::Coordinate point;
        double accuracyM = -1;
        qint64 wallMs = 0;
    };
    platform::PositionFeed &m_feed;
    Outlines m_readOutlines;
    Settings &m_settings;
    const storage::Clock &m_clock;
    std::optional<place::Counties> m_outlines;
    bool m_outlinesRead = false;
    std::optional<Held> m_fix;
    place::CountyAnswer m_answer;
    QString m_trouble;
    QString m_pickedNow; ///< picked since the app started: goes before what the fix says, in the list of lines only
    QString m_landmark;
    QTimer m_tick;
    int m_users = 0;
    int m_ageSeconds = -1;
};

} // namespace handrail::view
