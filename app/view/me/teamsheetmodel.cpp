#include "view/me/teamsheetmodel.h"

#include "view/desk/daytext.h"
#include "view/me/ownbook.h"
#include "view/me/teammonth.h"
#include "view/desk/settings.h"

#include "view/desk/vaultdesk.h"

#include <QDate>
#include <QDateTime>
#include <QLocale>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <functional>
#include <optional>

namespace handrail::view {
namespace {

constexpr const char *kScreeningSlot = "program/screening"; // days alone, readable while locked: nobody is in it

QDate firstOf(std::int64_t nowMs, int back)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(nowMs).date();
    return QDate(today.year(), today.month(), 1).addMonths(-back);
}

std::vector<std::string> daysIn(const std::optional<std::string> &json)
{
    std::vector<std::string> days;
    for (const auto &day : nlohmann::json::parse(json.value_or("[]"), nullptr, false)) {
        if (day.is_string() && !shiftedDay(day.get<std::string>(), 0).empty())
            days.push_back(day.get<std::string>());
    }
    return days;
}

} // namespace

TeamSheetModel::TeamSheetModel(VaultDesk &vault, Settings &settings, const storage::Clock &clock,
                               platform::PaperPort *port, QObject *parent)
    : ReadingModel(parent), m_vault(vault), m_settings(settings), m_clock(clock),
      m_paper(vault, port)
{
    connect(&m_settings, &Settings::languageChanged, this, [this] {
        arrangeScreenings();
        emit changed();
    });
}

QString TeamSheetModel::month() const
{
    const QLocale locale(m_settings.language() == QLatin1String("es")
                             ? QLocale(QLocale::Spanish, QLocale::UnitedStates)
                             : QLocale(QLocale::English, QLocale::UnitedStates));
    const QDate first = firstOf(m_clock.now().wallMs, m_back);
    return locale.standaloneMonthName(first.month()) + QLatin1Char(' ') + QString::number(first.year());
}

void TeamSheetModel::refresh()
{
    const QDate first = firstOf(m_clock.now().wallMs, m_back);
    m_vault.ask(
        this,
        [from = beginningOf(first), to = beginningOf(first.addMonths(1)), running = m_back == 0](Keeping &keeping) {
            return sheetOf(keeping, from, to, running);
        },
        [this, asked = ++m_asked](const storage::Result<share::TeamSheet> &sheet) {
            if (asked != m_asked)
                return;
            const bool read = hasRead(sheet);
            if (unread())
                return;
            m_known = read;
            arrange(sheet ? sheet.value() : share::TeamSheet());
        });
    m_vault.ask(
        this,
        [](Keeping &keeping) -> storage::Result<std::optional<std::string>> {
            return keeping.journal->state(kScreeningSlot);
        },
        [this](const storage::Result<std::optional<std::string>> &slot) {
            if (!slot)
                return;
            m_screened = daysIn(slot.value());
            arrangeScreenings();
        });
}

void TeamSheetModel::move(int months)
{
    m_back = std::max(0, m_back - months);
    m_known = false;
    m_paper.forget();
    emit changed();
    refresh();
}

void TeamSheetModel::arrange(const share::TeamSheet &sheet)
{
    m_sheet = sheet;
    QVector<QVariantMap> rows;
    const auto add = [&](const char *part, const std::string &key, const std::optional<int> &count) {
        const QString of = QString::fromLatin1(part);
        rows.append({{QStringLiteral("ofPart"), of}, {QStringLiteral("key"), QString::fromStdString(key)},
                     {QStringLiteral("count"), count.value_or(-1)},
                     {QStringLiteral("first"), rows.isEmpty() || rows.last().value(QStringLiteral("ofPart")) != of}});
    };
    if (m_known) {
        add("all", "visits", sheet.visits);
        for (int i = 0; i < share::kDayParts; ++i)
            add("hours", std::to_string(i), sheet.hours[static_cast<std::size_t>(i)]);
        for (const auto &one : sheet.kinds)
            add("kinds", one.key, one.count);
        for (const auto &one : sheet.outcomes)
            add("outcomes", one.key, one.count);
        for (const auto &one : sheet.followUps)
            add("followups", one.key, one.count);
        add("naloxone", "visits", sheet.dosedVisits);
        add("naloxone", "doses", sheet.doses);
        for (const auto &one : sheet.barriers)
            add("barriers", one.key, one.count);
        if (m_back == 0 && !sheet.survey.empty()) // a count seen before and after one person would tell what they said
            add("survey", "later", std::nullopt);
        for (const auto &one : m_back == 0 ? std::vector<share::TeamCount>() : sheet.survey)
            add("survey", one.key, one.count);
    }
    m_rows.set(std::move(rows));
    emit changed();
}

void TeamSheetModel::saveTable(const QStringList &cells)
{
    std::vector<std::vector<std::string>> rows;
    for (qsizetype i = 0; i + 2 < cells.size(); i += 3)
        rows.push_back({cells[i].toStdString(), cells[i + 1].toStdString(), cells[i + 2].toStdString()});
    m_paper.write(share::csvOf(rows), ".csv", "team");
}

void TeamSheetModel::savePage(const QStringList &words, const QStringList &hours, const QStringList &kinds, bool print)
{
    if (words.size() < 6)
        return;
    share::TeamChart byHour{words[4].toStdString(), {}}, byKind{words[5].toStdString(), {}};
    for (qsizetype i = 0; i < hours.size() && i < share::kDayParts; ++i)
        byHour.bars.emplace_back(hours[i].toStdString(), m_sheet.hours[static_cast<std::size_t>(i)]);
    for (qsizetype i = 0; i < kinds.size() && i < std::ssize(m_sheet.kinds); ++i)
        byKind.bars.emplace_back(kinds[i].toStdString(), m_sheet.kinds[static_cast<std::size_t>(i)].count);
    const std::string page = share::teamPdf(words[0].toStdString(), {words[1].toStdString()}, {byHour, byKind},
                                            words[3].toStdString(), words[2].toStdString());
    if (print)
        m_paper.print([page](Keeping &) { return page; });
    else
        m_paper.write(page, ".pdf", "team");
}

QString TeamSheetModel::nextScreening() const
{
    return m_screened.empty() ? QString() : dayText(dueScreening(), m_settings.language());
}

int TeamSheetModel::screeningDaysLeft() const
{
    return m_screened.empty() ? 0 : daysBetween(isoDay(m_clock.now().wallMs), dueScreening());
}

std::string TeamSheetModel::dueScreening() const
{
    return QDate::fromString(QString::fromStdString(m_screened.front()), Qt::ISODate)
        .addMonths(kScreeningMonths)
        .toString(Qt::ISODate)
        .toStdString();
}

void TeamSheetModel::screened(int daysAgo)
{
    const std::string day = shiftedDay(isoDay(m_clock.now().wallMs), -daysAgo);
    if (std::ranges::find(m_screened, day) != m_screened.end())
        return;
    m_screened.push_back(day);
    keepScreenings(day, true);
}

void TeamSheetModel::dropScreening(const QString &iso)
{
    if (std::erase(m_screened, iso.toStdString()) > 0)
        keepScreenings(iso.toStdString(), false);
}

void TeamSheetModel::keepScreenings(const std::string &day, bool in)
{
    arrangeScreenings();
    using Days = storage::Result<std::vector<std::string>>;
    m_vault.ask(
        this,
        [day, in](Keeping &keeping) -> Days { // with those on disk: they may not have been readable before
            const auto kept = keeping.journal->state(kScreeningSlot);
            if (!kept)
                return kept.failure();
            std::vector<std::string> days = daysIn(kept.value());
            std::erase(days, day);
            if (in)
                days.push_back(day);
            const auto written = keeping.journal->keepState(kScreeningSlot, nlohmann::json(days).dump());
            return written ? Days(std::move(days)) : Days(written.failure());
        },
        [this](const Days &days) {
            if (!days)
                return refresh(); // what is on disk is what is told
            m_screened = days.value();
            arrangeScreenings();
        });
}

void TeamSheetModel::arrangeScreenings()
{
    std::ranges::sort(m_screened, std::greater());
    QVector<QVariantMap> rows;
    for (const std::string &day : m_screened)
        rows.append({{QStringLiteral("iso"), QString::fromStdString(day)},
                     {QStringLiteral("words"), dayText(day, m_settings.language())}});
    m_screenings.set(std::move(rows));
    emit changed();
}

void TeamSheetModel::forget()
{
    ++m_asked;
    m_back = 0;
    m_known = false;
    arrange({});
    m_paper.forget();
}

} // namespace handrail::view
