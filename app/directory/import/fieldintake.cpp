#include "directory/import/fieldintake.h"

#include "directory/import/decoder.h"
#include "directory/service/fieldvalues.h"
#include "directory/service/hours.h"
#include "directory/service/readnumbers.h"
#include "directory/words/nullwords.h"
#include "directory/words/status.h"
#include "directory/words/text.h"
#include "directory/words/withheldaddress.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>
#include <utility>

namespace handrail::directory {

FieldIntake::FieldIntake(const Table &table, std::string file, Problems &problems)
    : m_file(std::move(file)), m_table(table.name), m_problems(problems), m_ofAddresses(std::string_view(table.name) == "address"),
      m_ofPhones(std::string_view(table.name) == "phone")
{
}

void FieldIntake::mend(std::string &value, const Field &field, std::int64_t line, bool &repaired)
{
    const MendedBytes mended = mendBytes(value, m_utf8Seen);
    m_utf8Seen |= mended.windows + mended.replaced == 0 && std::any_of(value.begin(), value.end(), [](char c) {
                      return static_cast<unsigned char>(c) >= 0x80;
                  });
    m_badBytes += mended.replaced;
    if (mended.replaced > 0)
        m_problems.add(ProblemKind::NotUtf8, m_file, line, field.column, value);
    else if (mended.windows > 0)
        m_problems.add(mended.odd ? ProblemKind::LettersGuessed : ProblemKind::Recoded, m_file, line, field.column,
                       value);
    repaired |= mended.windows + mended.replaced > 0;
}

namespace {

/// "_x000D_", as a workbook writes a line end.
void dropEscapes(std::string &value)
{
    for (std::size_t at = value.find("_x00"); at != std::string::npos; at = value.find("_x00", at + 1)) {
        constexpr std::size_t kSize = 7;
        const std::string_view sign = std::string_view(value).substr(at, kSize);
        if (sign == "_x000D_" || sign == "_x000d_")
            value.erase(at, kSize);
        else if (sign == "_x000A_" || sign == "_x000a_" || sign == "_x0009_")
            value.replace(at, kSize, sign == "_x0009_" ? " " : "\n");
        if (at >= value.size())
            break;
    }
}

/// 6.505550101E+09 and 6,505550101E+09, as a spreadsheet shows a long number: put back. @return it is rounded, and its
/// last figures are lost
bool isRounded(std::string &value)
{
    constexpr std::size_t kShortest = 7, kLongest = 15;
    const std::size_t power = value.find_first_of("Ee");
    if (power == std::string::npos || power == 0 || power + 1 >= value.size())
        return false;
    std::string figures = value.substr(0, power);
    if (figures.size() > 1 && (figures[1] == '.' || figures[1] == ','))
        figures.erase(1, 1);
    std::string_view more = std::string_view(value).substr(power + 1);
    more.remove_prefix(more.front() == '+' ? 1 : 0);
    constexpr std::string_view kFigures = "0123456789";
    std::size_t length = 0;
    if (figures.find_first_not_of(kFigures) != std::string::npos || more.empty() || more.size() > 2
        || std::from_chars(more.data(), more.data() + more.size(), length).ptr != more.data() + more.size()
        || ++length < kShortest || length > kLongest || figures.size() > length)
        return false;
    if (figures.size() < length)
        return true;
    value = figures;
    return false;
}

/// "94030.0": a table keeps it as a fraction.
void dropFraction(std::string &value)
{
    if (value.size() > 2 && value.ends_with(".0") && value.find_first_not_of("0123456789") == value.size() - 2)
        value.resize(value.size() - 2);
}

} // namespace

void FieldIntake::clean(const Field &field, std::string &value, std::int64_t line, bool &repaired)
{
    if (value.starts_with("=\"") && value.size() > 2 && value.ends_with('"'))
        value = value.substr(2, value.size() - 3); // ="00123", so that a spreadsheet leaves the figures alone
    dropEscapes(value);
    if (std::string_view(field.column) == "postal_code" || field.kind == FieldKind::Phone)
        dropFraction(value);
    if (field.kind == FieldKind::Phone) {
        const std::size_t before = value.size();
        if (isRounded(value)) {
            m_problems.add(ProblemKind::BadNumber, m_file, line, field.column, value);
            value.clear();
        }
        repaired |= value.size() != before;
    }
    const bool plain = isPlain(value);
    if (!plain)
        mend(value, field, line, repaired);
    const bool prose = field.kind == FieldKind::Line || field.kind == FieldKind::Text || field.kind == FieldKind::Phone;
    if (plain) {
        // nothing to clean
    } else if (!prose) {
        if (const std::string_view trim = trimmed(value); trim.size() != value.size())
            value = std::string(trim);
    } else if (cleanText(value, field.kind == FieldKind::Text)) {
        m_problems.add(ProblemKind::Markup, m_file, line, field.column);
        repaired = true;
    }
    if (standsForNothing(value, field.column)) {
        m_problems.add(ProblemKind::NullWord, m_file, line, field.column, value);
        value.clear();
        repaired = true;
    }
    if (value == kNotGiven || (field.kind == FieldKind::Key && value == kNobody)
        || (m_ofAddresses && value == kNoCountry && std::string_view(field.column) == "country"))
        value.clear();
    if (field.kind == FieldKind::Phone && !m_ofPhones && numberIsWithheld(value)) { // rows of numbers: TableIntake
        m_problems.add(ProblemKind::Private, m_file, line, field.column);
        value.clear();
        repaired = true;
    }
    if (field.kind == FieldKind::Phone)
        while (value.size() > 1 && value.front() == '"' && value.back() == '"')
            value = value.substr(1, value.size() - 2);
}

void FieldIntake::takePart(const PackagePart &part)
{
    m_folder = part.folder;
    m_ownTables = part.tables;
}

/// "south/12" for 12. A UUID is nobody else's, and so is what points at a table that the package has not.
void FieldIntake::tellApart(const Field &field, std::string &value) const
{
    constexpr std::size_t kUuid = 36;
    const std::string_view column = field.column;
    if (value.size() == kUuid && value[8] == '-' && value[13] == '-' && value[18] == '-' && value[23] == '-')
        return;
    std::string of = column == "id" || column == "publisher_id"                  ? m_table
                     : column == "link_id" || column == "resource_id"            ? std::string("service")
                     : column == "parent_id" || column == "taxonomy_term_id"     ? std::string("taxonomy_term")
                     : column == "taxonomy_id" && m_table != "taxonomy_term"     ? std::string("taxonomy_term")
                     : column == "taxonomy_id" || column == "publisher_taxonomy_id" ? std::string("taxonomy")
                     : column.ends_with("_id") ? std::string(column.substr(0, column.size() - 3))
                                               : std::string();
    if (std::find(m_ownTables.begin(), m_ownTables.end(), of) == m_ownTables.end())
        return;
    const std::string plain = plainId(value); // 12.0 and 12 stay one
    value = m_folder + (plain.empty() ? value : plain);
}

bool FieldIntake::put(const Field &field, std::string &value, std::int64_t line, RowBatch &batch, bool &repaired)
{
    clean(field, value, line, repaired);
    if (!m_folder.empty() && field.kind == FieldKind::Key && !value.empty())
        tellApart(field, value);
    if (field.needed && value.empty()) {
        m_problems.add(ProblemKind::MissingValue, m_file, line, field.column);
        return false;
    }
    putByKind(field, value, line, batch, repaired);
    return true;
}

void FieldIntake::putByKind(const Field &field, std::string &value, std::int64_t line, RowBatch &batch, bool &repaired)
{
    switch (field.kind) {
    case FieldKind::Number: return putNumber(field, value, line, batch, repaired);
    case FieldKind::Date: return putDate(field, value, line, batch, repaired);
    case FieldKind::Minute: return putMinute(field, value, line, batch, repaired);
    case FieldKind::Moment: return putMoment(field, value, line, batch, repaired);
    case FieldKind::Days: value = ruleDays(value); break;
    case FieldKind::Person: value = value.empty() || value == "peer" ? value : "1"; break;
    case FieldKind::Flag: // a word we do not know counts as yes: better a call too many than a place given away
        value = readFlag(value).value_or(true) ? "1" : "0";
        batch.whole(value == "1" ? 1 : 0);
        return;
    default:
        if (!value.empty() && std::string_view(field.column) == "status" && standingOf(value) == Standing::Paused)
            value = kPaused;
    }
    batch.text(value);
}

void FieldIntake::putNumber(const Field &field, const std::string &given, std::int64_t line, RowBatch &batch,
                            bool &repaired)
{
    const auto known = [&](const std::optional<double> &number) {
        if (number)
            batch.real(*number);
        return number.has_value();
    };
    const std::string_view column = field.column;
    const bool degrees = column == "latitude" || column == "longitude",
               age = column == "minimum_age" || column == "maximum_age", amount = column == "amount";
    double value = 0;
    std::string text = given;
    if (m_decimalComma && std::count(text.begin(), text.end(), ',') == 1 && text.find('.') == std::string::npos)
        text[text.find(',')] = '.';
    const char *end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data() + (text.starts_with('+') ? 1 : 0), end, value);
    constexpr double kOldest = 130; // 999 stands for nobody
    if (!text.empty() && error == std::errc() && stop == end && std::isfinite(value)
        && !(age && (value < 0 || value > kOldest)) && !(amount && value < 0)) {
        batch.real(value);
        return;
    }
    if (error != std::errc() || stop != end)
        if ((degrees && known(readDegrees(text, column == "latitude")))
            || (age && known(readAge(text, column == "minimum_age"))) || (amount && known(readAmount(text))))
            return;
    batch.nothing();
    if (!text.empty()) {
        m_problems.add(ProblemKind::BadNumber, m_file, line, field.column, text);
        repaired = true;
    }
}

void FieldIntake::putDate(const Field &field, std::string &value, std::int64_t line, RowBatch &batch, bool &repaired)
{
    std::string date = isoDate(value);
    if (date.empty() && !value.empty()) {
        m_problems.add(ProblemKind::BadDate, m_file, line, field.column, value);
        repaired = true;
    }
    value = std::move(date);
    batch.text(value);
}

void FieldIntake::putMinute(const Field &field, const std::string &value, std::int64_t line, RowBatch &batch,
                            bool &repaired)
{
    if (const std::optional<int> minute = readTimeOfDay(value)) {
        batch.whole(*minute);
        return;
    }
    batch.nothing();
    if (!value.empty()) {
        m_problems.add(ProblemKind::BadTime, m_file, line, field.column, value);
        repaired = true;
    }
}

void FieldIntake::putMoment(const Field &field, std::string &value, std::int64_t line, RowBatch &batch, bool &repaired)
{
    if (const std::optional<std::int64_t> moment = readMoment(value)) {
        batch.whole(*moment);
        return;
    }
    batch.nothing();
    if (!value.empty()) {
        m_problems.add(ProblemKind::BadDate, m_file, line, field.column, value);
        repaired = true;
        value.clear();
    }
}

} // namespace handrail::directory
