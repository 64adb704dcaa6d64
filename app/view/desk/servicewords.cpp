#include "view/desk/servicewords.h"

#include "view/desk/momenttext.h"

#include <QDate>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace handrail::view {
namespace {

constexpr int kDay = 24 * 60;

QLocale localeOf(const QString &language)
{
    return QLocale(language == QLatin1String("es") ? QLocale::Spanish : QLocale::English, QLocale::UnitedStates);
}

} // namespace

directory::LocalTime localTime(std::int64_t wallMs)
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(wallMs);
    directory::LocalTime local{now.date().dayOfWeek() - 1, now.time().hour() * 60 + now.time().minute(),
                               now.date().toString(Qt::ISODate).toStdString()};
    const QTimeZone zone = QTimeZone::systemTimeZone();
    local.utcOffsetMinutes = zone.offsetFromUtc(now) / 60;
    local.standardOffsetMinutes = zone.standardTimeOffset(now) / 60;
    return local;
}

QString styledMarks(const std::string &text)
{
    QString out = QString::fromStdString(text).toHtmlEscaped();
    out.replace(QChar(0xE000), QStringLiteral("<b>")).replace(QChar(0xE001), QStringLiteral("</b>"));
    return out;
}

QString clockText(int minuteOfDay, const QString &language)
{
    return clockOf(QTime(0, 0).addSecs(minuteOfDay % kDay * 60), language);
}

void putOpen(QVariantMap &into, const directory::OpenInfo &open, bool paused, const directory::LocalTime &now,
             const QString &language)
{
    using directory::OpenState;
    const auto key = [&]() -> const char * {
        if (paused)
            return "paused";
        if (open.state == OpenState::Unknown)
            return "unknown";
        if (open.state == OpenState::Open)
            return open.allDay ? "allDay" : open.changesInMinutes < 0 ? "open" : "openUntil";
        if (open.changesInMinutes < 0)
            return "closed";
        return open.changesOnWeekday == now.weekday && open.changesInMinutes < kDay ? "opensToday" : "opensLater";
    };
    into[QStringLiteral("openKey")] = QString::fromLatin1(key());
    into[QStringLiteral("openTime")] = open.changesAtMinute < 0 ? QString() : clockText(open.changesAtMinute, language);
    into[QStringLiteral("openDay")] = open.changesOnWeekday;
}

QString milesText(const std::optional<double> &metres, const QString &language)
{
    constexpr double kMetresPerMile = 1609.344;
    if (!metres)
        return {};
    const double miles = *metres / kMetresPerMile;
    return localeOf(language).toString(miles, 'f', miles < 10 ? 1 : 0);
}

void putChecked(QVariantMap &into, const std::string &isoDate, bool assured, const directory::LocalTime &now)
{
    constexpr qint64 kYear = 365, kMonth = 30, kWeek = 7;
    const QDate date = QDate::fromString(QString::fromStdString(isoDate), Qt::ISODate);
    const QDate today = QDate::fromString(QString::fromStdString(now.date), Qt::ISODate);
    qint64 days = -1;
    if (date.isValid() && today.isValid())
        days = std::max<qint64>(0, date.daysTo(today));
    const auto put = [&](const char *unit, qint64 count) {
        into[QStringLiteral("checkedUnit")] = QString::fromLatin1(unit);
        into[QStringLiteral("checkedCount")] = static_cast<int>(count);
    };
    if (days < 0)
        put("", 0);
    else if (days == 0)
        put("today", 0);
    else if (days < 2 * kWeek)
        put("days", days);
    else if (days < 2 * kMonth)
        put("weeks", days / kWeek);
    else if (days < 2 * kYear)
        put("months", days / kMonth);
    else
        put("years", days / kYear);
    into[QStringLiteral("checkedStale")] = days < 0 || days >= kYear;
    into[QStringLiteral("checkedAssured")] = assured;
}

void putAgo(QVariantMap &into, const QString &name, std::int64_t wallMs, std::int64_t nowWallMs)
{
    constexpr std::int64_t kMinute = 60'000, kHour = 60 * kMinute, kDayMs = 24 * kHour, kWeek = 7 * kDayMs;
    const std::int64_t age = std::max<std::int64_t>(0, nowWallMs - wallMs);
    const auto put = [&](const char *unit, std::int64_t count) {
        into[name + QStringLiteral("Unit")] = QString::fromLatin1(unit);
        into[name + QStringLiteral("Count")] = static_cast<int>(count);
    };
    if (wallMs <= 0)
        put("", 0);
    else if (age < kMinute)
        put("now", 0);
    else if (age < kHour)
        put("minutes", age / kMinute);
    else if (age < kDayMs)
        put("hours", age / kHour);
    else if (age < 2 * kWeek)
        put("days", age / kDayMs);
    else
        put("weeks", age / kWeek);
}

QVector<QVariantMap> weekOf(const std::vector<directory::OpenSpan> &spans, const directory::LocalTime &now,
                            const QString &language)
{
    QVector<QVariantMap> week;
    bool any = false;
    for (int day = 0; day < 7; ++day) {
        std::vector<std::pair<int, int>> hours;
        bool unsure = false;
        for (const directory::OpenSpan &span : spans) {
            const bool over = !span.validTo.empty() && !now.date.empty() && span.validTo < now.date;
            const bool toCome = !span.validFrom.empty() && !now.date.empty() && span.validFrom > now.date;
            if (span.fromMinute == span.toMinute) // a day of some weeks or months
                unsure |= span.fromMinute / kDay == day;
            else if (!over && !toCome && span.fromMinute / kDay == day)
                hours.emplace_back(span.fromMinute - day * kDay, span.toMinute - day * kDay);
        }
        std::sort(hours.begin(), hours.end());
        hours.erase(std::unique(hours.begin(), hours.end()), hours.end());
        any |= !hours.empty();
        QVariantMap row{{QStringLiteral("day"), day}, {QStringLiteral("today"), day == now.weekday}};
        const bool allDay =
            std::any_of(hours.begin(), hours.end(), [](const auto &h) { return h.first == 0 && h.second >= kDay; });
        row[QStringLiteral("allDay")] = allDay;
        row[QStringLiteral("closed")] = hours.empty() && !unsure;
        row[QStringLiteral("unsure")] = hours.empty() && unsure;
        QStringList texts;
        for (const auto &[from, to] : hours)
            texts << clockText(from, language) + QStringLiteral(" – ") + clockText(to, language);
        row[QStringLiteral("hours")] = allDay ? QString() : texts.join(QStringLiteral(", "));
        week.append(row);
    }
    return any ? week : QVector<QVariantMap>();
}

namespace {

// The call sheet's arguments part at slashes and bars: the fraction slash looks the same.
std::string plainPart(std::string part)
{
    std::erase(part, '|');
    for (std::size_t at = part.find('/'); at != std::string::npos; at = part.find('/', at))
        part.replace(at, 1, "\xE2\x81\x84");
    return part;
}

std::string numberPart(const directory::Phone &phone)
{
    return phone.dial + '|' + plainPart(phone.number + (phone.extension.empty() ? "" : " x" + phone.extension));
}

bool dials(const QString &digits) // only figures and a leading + reach a dialer
{
    for (int i = 0; i < digits.size(); ++i) {
        if (!(digits[i] >= QLatin1Char('0') && digits[i] <= QLatin1Char('9'))
            && !(i == 0 && digits[i] == QLatin1Char('+')))
            return false;
    }
    return !digits.isEmpty();
}

struct Argument {
    bool sms = false, plan = false, wrong = false;
    QString correctedDay;
    QStringList parts; ///< digits, shown, name; then of the publisher's number digits, shown, "wrong" or ""
};

std::optional<Argument> partsOf(const std::string &text)
{
    const QLatin1String corrected("peer=");
    Argument argument;
    argument.parts = QString::fromStdString(text).split(QLatin1Char('|'));
    for (bool marked = true; marked && !argument.parts.isEmpty();) {
        const QString &first = argument.parts.first();
        bool &flag = first == QLatin1String("sms")    ? argument.sms
                     : first == QLatin1String("plan") ? argument.plan
                                                      : argument.wrong;
        if (first.startsWith(corrected))
            argument.correctedDay = first.mid(corrected.size());
        else if (first == QLatin1String("sms") || first == QLatin1String("plan") || first == QLatin1String("wrong"))
            flag = true;
        else
            marked = false;
        if (marked)
            argument.parts.removeFirst();
    }
    if ((argument.parts.size() != 3 && argument.parts.size() != 6) || !dials(argument.parts[0])
        || (argument.parts.size() == 6 && !dials(argument.parts[3])))
        return {};
    return argument;
}

} // namespace

QString callArgument(const directory::Phone &phone, const std::string &name, const NumberMarks &marks)
{
    if (phone.dial.empty())
        return {};
    const QString type = QString::fromStdString(phone.type).toLower();
    const bool sms = type.contains(QLatin1String("text")) || type.contains(QLatin1String("sms"));
    const std::string corrected = marks.correctedDay.empty() ? std::string() : "peer=" + marks.correctedDay + '|';
    std::string argument =
        (sms ? "sms|" : "") + corrected + (marks.wrong ? "wrong|" : "") + numberPart(phone) + '|' + plainPart(name);
    if (!marks.published.dial.empty())
        argument += '|' + numberPart(marks.published) + (marks.publishedWrong ? "|wrong" : "|");
    return QString::fromStdString(argument);
}

std::string publishedArgument(const std::string &argument)
{
    const auto known = partsOf(argument);
    if (!known || known->parts.size() != 6)
        return {};
    const QStringList &p = known->parts;
    return ((p[5].isEmpty() ? QString() : QStringLiteral("wrong|")) + p[3] + QLatin1Char('|') + p[4] + QLatin1Char('|')
            + p[2])
        .toStdString();
}

std::optional<library::Line> lineOfArgument(const std::string &argument)
{
    const auto known = partsOf(argument);
    if (!known)
        return {};
    library::Line line;
    line.id = argument;
    line.name = known->parts[2].toStdString();
    (known->sms ? line.text : line.phone) = known->parts[0].toStdString();
    (known->sms ? line.textShown : line.phoneShown) = known->parts[1].toStdString();
    line.status = known->plan ? "plan" : known->wrong ? "wrong" : known->correctedDay.isEmpty() ? "local" : "peer";
    line.sourceDate = known->correctedDay.toStdString();
    return line;
}

} // namespace handrail::view
