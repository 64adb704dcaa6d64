#include "share/teamsheet.h"

#include "care/survey.h"
#include "share/pdftext.h"

#include <algorithm>
#include <numeric>

namespace handrail::share {
namespace {

std::optional<int> shown(int count) { return count >= kFewest ? std::optional(count) : std::nullopt; }

/// Counts of a whole by key, held back together.
std::vector<TeamCount> parted(const std::map<std::string, int> &counts)
{
    std::vector<int> parts;
    for (const auto &[key, count] : counts)
        parts.push_back(count);
    const auto held = heldBack(parts);
    std::vector<TeamCount> all;
    for (const auto &[key, count] : counts)
        all.push_back({key, held[all.size()]});
    return all;
}

/// What was said to one question. An answer that nobody gave counts as one that is held back: a row that is there
/// because one person answered would say what they said.
void addAnswers(std::vector<TeamCount> &all, const std::string &question, std::map<std::string, int> answers)
{
    for (const std::string &answer : care::surveyAnswers())
        answers.try_emplace(answer, 0);
    const auto counts = parted(answers);
    if (std::ranges::none_of(counts, [](const TeamCount &one) { return one.count.has_value(); }))
        return all.push_back({question, std::nullopt});
    for (const TeamCount &one : counts)
        all.push_back({question + "/" + one.key, one.count});
}

} // namespace

const std::vector<std::string> &teamKinds()
{
    static const std::vector<std::string> kKinds = {"overdose", "emergency", "suicide", "calm",
                                                    "holds",    "report",    "call"};
    return kKinds;
}

std::vector<std::optional<int>> heldBack(const std::vector<int> &parts)
{
    std::vector<std::optional<int>> all;
    int hidden = 0;
    bool some = false;
    for (const int part : parts) {
        all.push_back(shown(part));
        if (!all.back()) {
            hidden += part;
            some = true;
        }
    }
    while (some && hidden < kFewest) {
        // those that are hidden come last
        const auto least = std::min_element(all.begin(), all.end(), [](const auto &a, const auto &b) {
            return a && (!b || *a < *b);
        });
        if (least == all.end() || !*least)
            break;
        hidden += **least;
        least->reset();
    }
    return all;
}

TeamSheet teamSheet(const TeamMonth &month)
{
    TeamSheet sheet;
    std::vector<int> hours(kDayParts);
    std::map<std::string, int> kinds, outcomes;
    int doses = 0, dosed = 0;
    for (const std::string &kind : teamKinds())
        kinds[kind] = 0;
    for (const TeamVisit &visit : month.visits) {
        ++hours[static_cast<std::size_t>(std::clamp(visit.hour, 0, 23) * kDayParts / 24)];
        for (const std::string &kind : visit.kinds) {
            if (const auto known = kinds.find(kind); known != kinds.end())
                ++known->second;
        }
        ++outcomes[visit.outcome];
        doses += visit.doses;
        dosed += visit.doses > 0 ? 1 : 0;
    }
    sheet.visits = shown(static_cast<int>(month.visits.size()));
    sheet.dosedVisits = shown(dosed);
    sheet.doses = sheet.dosedVisits ? shown(doses) : std::nullopt; // many doses in one visit tell of that visit
    const auto held = heldBack(hours);
    std::copy(held.begin(), held.end(), sheet.hours.begin());
    for (const std::string &kind : teamKinds()) // a visit has several kinds: they are no parts of a whole
        sheet.kinds.push_back({kind, shown(kinds[kind])});
    sheet.outcomes = parted(outcomes);
    sheet.followUps = {{"in_time", shown(month.followUpsInTime)},
                       {"late", shown(month.followUpsLate)},
                       {"open", shown(month.followUpsOpen)}};
    for (const auto &[key, count] : month.barriers)
        sheet.barriers.push_back({key, shown(count)});
    for (const auto &[question, answers] : month.survey)
        addAnswers(sheet.survey, question, answers);
    return sheet;
}

std::string teamPdf(const std::string &title, const std::vector<std::string> &paragraphs,
                    const std::vector<TeamChart> &charts, const std::string &few, const std::string &foot)
{
    using namespace pdf;
    constexpr double kWidth = 612, kSide = 64, kTop = 56, kWords = 150, kBar = 12, kPitch = 19; // points: US letter
    return document(title, [&](QPdfWriter &writer, QPainter &painter) {
        Sheet sheet(painter, writer);
        const double wide = kWidth - 2 * kSide;
        double top = kTop + sheet.flow({text(title), font(22, QFont::Bold, true), 28}, kSide, kTop, wide) + 4;
        sheet.fill(kSide, top, wide, 3, kRule);
        top += 14;
        for (const std::string &paragraph : paragraphs)
            top += sheet.flow({text(paragraph), font(10, QFont::Normal), 14}, kSide, top, wide) + 6;
        for (const TeamChart &chart : charts) {
            top +=
                8 + sheet.flow({text(chart.title), font(11, QFont::DemiBold), 16, kAccent}, kSide, top + 8, wide) + 4;
            int most = kFewest;
            for (const auto &[words, count] : chart.bars)
                most = std::max(most, count.value_or(0));
            for (const auto &[words, count] : chart.bars) {
                sheet.flow({text(words), font(9, QFont::Normal), 13}, kSide, top, kWords);
                const double length = (wide - kWords - 70) * count.value_or(0) / most;
                if (count)
                    sheet.fill(kSide + kWords, top + 1, length, kBar, kRule);
                else
                    sheet.rule(kSide + kWords, top + 7, kSide + kWords + 24, top + 7, 1, Qt::DashLine, kQuiet);
                const double after = kWords + std::max(length, 24.0) + 8;
                sheet.flow({text(count ? std::to_string(*count) : few), font(9, QFont::Normal), 13}, kSide + after, top,
                           wide - after);
                top += kPitch;
            }
        }
        sheet.flow({text(foot), font(9, QFont::Normal), 12, kQuiet}, kSide, top + 10, wide);
    });
}

std::string csvOf(const std::vector<std::vector<std::string>> &rows)
{
    std::string out;
    for (const auto &row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            std::string cell = row[i];
            if (!cell.empty() && (std::string_view("=+-@\t\r\n").find(cell.front()) != std::string_view::npos))
                cell.insert(cell.begin(), '\'');
            if (cell.find_first_of(",\"\r\n") != std::string::npos) {
                std::string quoted = "\"";
                for (const char c : cell)
                    quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
                cell = quoted + '"';
            }
            out += (i == 0 ? "" : ",") + cell;
        }
        out += "\r\n";
    }
    return out;
}

} // namespace handrail::share
