#include "directory/import/decoder.h"
#include "directory/import/footing.h"
#include "directory/import/staging.h"
#include "directory/service/fieldvalues.h"
#include "directory/service/hours.h"
#include "directory/words/confidential.h"
#include "directory/words/nullwords.h"
#include "directory/words/status.h"
#include "directory/words/text.h"
#include "directory/words/withheldaddress.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <utility>

namespace handrail::directory {

TableIntake::TableIntake(Staging &staging, const Table &table, std::string file, Problems &problems, TableCount &count)
    : m_table(table), m_file(std::move(file)), m_problems(problems), m_count(count), m_staging(staging),
      m_facts(staging.facts(table.name)), m_columns(table.fields.size(), -1), m_values(table.fields.size()),
      m_unread(table)
{
    m_implied.resize(table.fields.size());
}

bool TableIntake::refuse(RefusalKind kind, std::int64_t line, std::string column)
{
    m_refusal.kind = kind;
    m_refusal.file = m_file;
    m_refusal.line = line;
    m_refusal.column = std::move(column);
    return false;
}

void TableIntake::putNumber(const Field &field, const std::string &given, std::int64_t line, bool &repaired)
{
    double value = 0;
    std::string text = given;
    if (m_decimalComma && std::count(text.begin(), text.end(), ',') == 1 && text.find('.') == std::string::npos)
        text[text.find(',')] = '.';
    const char *end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data() + (text.starts_with('+') ? 1 : 0), end, value);
    if (!text.empty() && error == std::errc() && stop == end && std::isfinite(value)) {
        m_batch->real(value);
        return;
    }
    m_batch->nothing();
    if (!text.empty()) {
        m_problems.add(ProblemKind::BadNumber, m_file, line, field.column, text);
        repaired = true;
    }
}

/// Bytes that are no UTF-8.
void TableIntake::mend(std::string &value, const Field &field, std::int64_t line, bool &repaired)
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

bool TableIntake::putField(std::size_t i, const CsvRow &row, bool &repaired)
{
    const Field &field = m_table.fields[i];
    std::string &value = m_values[i];
    value = given(i, row);
    const auto restated = !m_schedule ? m_restated.end()
                                      : std::find_if(m_restated.begin(), m_restated.end(),
                                                     [i](const auto &one) { return one.first == i; });
    if (restated != m_restated.end())
        value = m_schedule->*restated->second;
    const bool plain = isPlain(value);
    if (!plain)
        mend(value, field, row.line, repaired);
    const bool prose = field.kind == FieldKind::Line || field.kind == FieldKind::Text || field.kind == FieldKind::Phone;
    if (plain) {
        // nothing to clean
    } else if (!prose) {
        if (const std::string_view trim = trimmed(value); trim.size() != value.size())
            value = std::string(trim);
    } else if (cleanText(value, field.kind == FieldKind::Text)) {
        m_problems.add(ProblemKind::Markup, m_file, row.line, field.column);
        repaired = true;
    }
    if (standsForNothing(value, field.column)) {
        m_problems.add(ProblemKind::NullWord, m_file, row.line, field.column, value);
        value.clear();
        repaired = true;
    }
    if (value == kNotGiven || (i == m_country && value == kNoCountry)
        || (field.kind == FieldKind::Key && value == kNobody))
        value.clear();
    if (field.kind == FieldKind::Phone)
        while (value.size() > 1 && value.front() == '"' && value.back() == '"')
            value = value.substr(1, value.size() - 2);
    if (field.needed && value.empty()) {
        m_problems.add(ProblemKind::MissingValue, m_file, row.line, field.column);
        return false;
    }
    switch (field.kind) {
    case FieldKind::Number:
        putNumber(field, value, row.line, repaired);
        break;
    case FieldKind::Days:
        value = ruleDays(value);
        m_batch->text(value);
        break;
    case FieldKind::Date:
        if (const std::string date = isoDate(value); date.empty() && !value.empty()) {
            m_problems.add(ProblemKind::BadDate, m_file, row.line, field.column, value);
            value.clear();
            repaired = true;
        } else {
            value = date;
        }
        m_batch->text(value);
        break;
    case FieldKind::Minute:
        if (const std::optional<int> minute = readTimeOfDay(value)) {
            m_batch->whole(*minute);
        } else {
            m_batch->nothing();
            if (!value.empty()) {
                m_problems.add(ProblemKind::BadTime, m_file, row.line, field.column, value);
                repaired = true;
            }
        }
        break;
    case FieldKind::Moment:
        if (const std::optional<std::int64_t> moment = readMoment(value)) {
            m_batch->whole(*moment);
        } else {
            m_batch->nothing();
            if (!value.empty()) {
                m_problems.add(ProblemKind::BadDate, m_file, row.line, field.column, value);
                repaired = true;
                value.clear();
            }
        }
        break;
    case FieldKind::Person:
        value = value.empty() || value == "peer" ? value : "1";
        m_batch->text(value);
        break;
    case FieldKind::Flag: // a word we do not know counts as yes: better a call too many than a place given away
        value = readFlag(value).value_or(true) ? "1" : "0";
        m_batch->whole(value == "1" ? 1 : 0);
        break;
    default:
        if (static_cast<int>(i) == m_status && !value.empty() && standingOf(value) == Standing::Paused)
            value = kPaused;
        m_batch->text(value);
    }
    if (!value.empty())
        m_facts.filled[i] = true;
    return true;
}

std::string TableIntake::given(std::size_t field, const CsvRow &row) const
{
    const auto column = static_cast<std::size_t>(m_columns[field]);
    return m_columns[field] >= 0 && column < row.count && !row.fields[column].empty() ? row.fields[column]
                                                                                      : m_implied[field];
}

bool TableIntake::hints() const
{
    // what an address says when it does not give one
    const auto withheld = [&](std::size_t i) {
        return std::string_view(m_table.fields[i].column) == "address_1" ? streetIsWithheld(m_values[i])
                                                                         : addressIsWithheld(m_values[i]);
    };
    if (std::any_of(m_streets.begin(), m_streets.end(), withheld))
        return true;
    return std::any_of(m_hinting.begin(), m_hinting.end(), [&](std::size_t i) { return mayHide(m_values[i]); });
}

bool TableIntake::take(CsvRow &row)
{
    const bool blank = std::all_of(row.fields.begin(), row.fields.begin() + static_cast<std::ptrdiff_t>(row.count),
                                   [](const std::string &field) { return trimmed(field).empty(); });
    if (blank && !m_allColumns)
        return true; // what a spreadsheet has under its table
    if (!m_headingSeen)
        return takeHeading(row);
    if (!m_allColumns && isFooting(row, m_heading)) {
        m_problems.add(ProblemKind::NotAService, m_file, row.line);
        return true;
    }
    ++m_count.read;
    m_looked = false;
    m_heed = {};
    bool repaired = false;
    if (row.quoteInside) {
        m_problems.add(ProblemKind::QuoteInside, m_file, row.line);
        repaired = true;
    }
    if (const auto wrong = lengthOf(row, m_heading)) {
        m_problems.add(*wrong, m_file, row.line);
        repaired = true;
    }
    if (!m_insert)
        prepare();
    return m_restated.empty() ? putRow(row, repaired) : putSchedule(row, repaired);
}

bool TableIntake::putSchedule(const CsvRow &row, bool repaired)
{
    ScheduleText text;
    for (const auto &[field, part] : m_restated) {
        std::string value = given(field, row);
        mend(value, m_table.fields[field], row.line, repaired);
        text.*part = std::move(value);
    }
    const auto rows = plainSchedule(text, [&](ProblemKind kind, const char *column, const std::string &value) {
        m_problems.add(kind, m_file, row.line, column, value);
        repaired = true;
    });
    for (const ScheduleText &one : rows) {
        m_schedule = &one;
        putRow(row, repaired && &one == &rows.front());
    }
    m_schedule = nullptr;
    return true;
}

bool TableIntake::putRow(const CsvRow &row, bool repaired)
{
    if (!m_batch) {
        m_batch = m_staging.writer().empty();
        m_batch->sql = m_insert;
    }
    m_batch->beginRow();
    // left out and maybe, as soon as they are known
    for (const std::int64_t value : {row.line, std::int64_t{0}, std::int64_t{0}})
        m_batch->whole(value);
    if (const auto id = static_cast<std::size_t>(m_columns[0]);
        m_target >= 0 && id < row.count && row.fields[id] == kNobody) {
        --m_count.read; // an export's way to say that services have no organization
        return true;
    }
    for (const std::size_t i : m_fields) {
        if (!putField(i, row, repaired)) {
            ++m_count.refused;
            return true;
        }
    }
    const std::int64_t next = m_facts.rows + 1;
    const auto target = static_cast<Target>(m_target);
    const bool rounded = m_target >= 0 && isRounded(m_values[0]);
    if (rounded)
        m_problems.add(ProblemKind::RoundedId, m_file, row.line, "id", m_values[0]);
    if (m_target >= 0 && !m_staging.keys().map(target).add(m_values[0], static_cast<std::uint32_t>(next))) {
        if (m_allColumns) { // JSON says the same organization again in each of its services
            --m_count.read;
            return true;
        }
        if (!rounded) {
            m_problems.add(ProblemKind::DuplicateId, m_file, row.line, "id", m_values[0]);
            ++m_count.refused;
            return true;
        }
        // another row that a spreadsheet gave the same
        m_staging.keys().map(target).share(m_values[0], static_cast<std::uint32_t>(next));
    }
    if (!std::exchange(m_looked, true))
        lookAtUnread(row);
    const bool out = leftOut(row), hint = hints();
    m_batch->setWhole(1, out ? 1 : 0);
    m_batch->setWhole(2, hint ? 1 : 0);
    m_batch->endRow();
    ++m_facts.rows;
    m_facts.anyOut |= out;
    m_facts.anyHint |= hint;
    if (out && m_target >= 0)
        m_staging.keys().leaveOut(target, static_cast<std::uint32_t>(next));
    m_count.repaired += repaired ? 1 : 0;
    if (m_batch->full())
        flush();
    return true;
}

void TableIntake::flush()
{
    if (m_batch && m_batch->hasRows())
        m_staging.writer().put(std::move(m_batch));
    m_batch.reset();
    putAsides();
}

bool TableIntake::finish(std::uint64_t fileBytes)
{
    flush();
    tellUnread();
    constexpr std::uint64_t kSome = 64, kShare = 20; // one byte in twenty
    if (m_badBytes > kSome && m_badBytes > fileBytes / kShare)
        return refuse(RefusalKind::NotText, 0);
    if (m_above > 0 && !m_headingSeen) {
        m_refusal = m_firstRefusal;
        return false;
    }
    if (!m_headingSeen)
        for (const Field &field : m_table.fields)
            if (field.needed)
                return refuse(RefusalKind::MissingColumn, 1, field.column);
    return true;
}

} // namespace handrail::directory
