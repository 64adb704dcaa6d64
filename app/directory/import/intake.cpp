#include "directory/import/intake.h"

#include "directory/import/footing.h"
#include "directory/import/keys.h"
#include "directory/words/confidential.h"
#include "directory/words/nullwords.h"
#include "directory/words/status.h"
#include "directory/words/text.h"
#include "directory/words/withheldaddress.h"

#include <algorithm>

namespace handrail::directory {

TableIntake::TableIntake(Staging &staging, const Table &table, std::string file, Problems &problems, TableCount &count)
    : m_table(table), m_file(std::move(file)), m_problems(problems), m_count(count), m_staging(staging),
      m_facts(staging.facts(table.name)), m_columns(table, m_file, problems), m_fields(table, m_file, problems),
      m_warnings(table, m_file, problems, staging), m_values(table.fields.size())
{
}

void TableIntake::imply(std::string_view named) { m_columns.imply(named); }
void TableIntake::takePart(const PackagePart &part) { m_fields.takePart(part); }
void TableIntake::takeDecimalComma() { m_fields.takeDecimalComma(); }
void TableIntake::takeAllColumns() { m_columns.takeAll(); }
void TableIntake::tellUnread() { m_warnings.tell(); }
const Refusal &TableIntake::refusal() const { return m_refusal; }

std::size_t TableIntake::width() const
{
    return m_columns.areKnown() ? m_columns.heading().count : 0;
}

bool TableIntake::takeHeading(CsvRow &row)
{
    const bool taken = m_columns.take(row);
    if (m_columns.areKnown())
        m_warnings.name(m_columns.others());
    if (!taken)
        m_refusal = m_columns.refusal();
    return taken;
}

bool TableIntake::take(CsvRow &row, const RowWarnings::Members *unread)
{
    const bool blank = std::all_of(row.fields.begin(), row.fields.begin() + static_cast<std::ptrdiff_t>(row.count),
                                   [](const std::string &field) { return trimmed(field).empty(); });
    if (blank && !m_columns.areAll())
        return true; // what a spreadsheet has under its table
    if (!m_columns.areKnown())
        return takeHeading(row);
    if (!m_columns.areAll() && isFooting(row, m_columns.heading())) {
        m_problems.add(ProblemKind::NotAService, m_file, row.line);
        return true;
    }
    ++m_count.read;
    m_warnings.begin(unread);
    bool repaired = false;
    if (row.quoteInside) {
        m_problems.add(ProblemKind::QuoteInside, m_file, row.line);
        repaired = true;
    }
    if (const auto wrong = lengthOf(row, m_columns.heading())) {
        m_problems.add(*wrong, m_file, row.line);
        repaired = true;
    }
    if (!m_layout.insert)
        m_layout = layoutOf(m_table, m_columns);
    return m_layout.restated.empty() ? putRow(row, repaired) : putSchedule(row, repaired);
}

bool TableIntake::putSchedule(const CsvRow &row, bool repaired)
{
    ScheduleText text;
    for (const auto &[field, part] : m_layout.restated) {
        std::string value = m_columns.given(field, row);
        m_fields.mend(value, m_table.fields[field], row.line, repaired);
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

bool TableIntake::putField(std::size_t field, const CsvRow &row, bool &repaired)
{
    std::string &value = m_values[field];
    value = m_columns.given(field, row);
    if (m_schedule)
        for (const auto &[restated, part] : m_layout.restated)
            if (restated == field)
                value = m_schedule->*part;
    if (!m_fields.put(m_table.fields[field], value, row.line, *m_batch, repaired))
        return false;
    if (!value.empty())
        m_facts.filled[field] = true;
    return true;
}

bool TableIntake::claimId(std::int64_t line)
{
    if (m_layout.target < 0)
        return true;
    const auto target = static_cast<Target>(m_layout.target);
    const auto next = static_cast<std::uint32_t>(m_facts.rows + 1);
    const bool rounded = isRounded(m_values[0]);
    if (rounded)
        m_problems.add(ProblemKind::RoundedId, m_file, line, "id", m_values[0]);
    if (m_staging.keys().map(target).add(m_values[0], next))
        return true;
    if (m_columns.areAll()) { // JSON says the same organization again in each of its services
        --m_count.read;
        return false;
    }
    if (!rounded) {
        m_problems.add(ProblemKind::DuplicateId, m_file, line, "id", m_values[0]);
        ++m_count.refused;
        return false;
    }
    m_staging.keys().map(target).share(m_values[0], next); // another row that a spreadsheet gave the same
    return true;
}

bool TableIntake::putRow(const CsvRow &row, bool repaired)
{
    if (!m_batch) {
        m_batch = m_staging.writer().empty();
        m_batch->sql = m_layout.insert;
    }
    m_batch->beginRow();
    // left out and maybe, as soon as they are known
    for (const std::int64_t value : {row.line, std::int64_t{0}, std::int64_t{0}})
        m_batch->whole(value);
    if (const auto id = static_cast<std::size_t>(m_columns.of(0));
        m_layout.target >= 0 && id < row.count && row.fields[id] == kNobody) {
        --m_count.read; // an export's way to say that services have no organization
        return true;
    }
    for (const std::size_t i : m_layout.fields) {
        if (!putField(i, row, repaired)) {
            ++m_count.refused;
            return true;
        }
    }
    if (!claimId(row.line))
        return true;
    m_warnings.look(row, m_values);
    const bool out = leftOut(row.line), hint = hints();
    m_batch->setWhole(1, out ? 1 : 0);
    m_batch->setWhole(2, hint ? 1 : 0);
    m_batch->endRow();
    ++m_facts.rows;
    m_facts.anyOut |= out;
    m_facts.anyHint |= hint;
    if (out && m_layout.target >= 0)
        m_staging.keys().leaveOut(static_cast<Target>(m_layout.target), static_cast<std::uint32_t>(m_facts.rows));
    m_count.repaired += repaired ? 1 : 0;
    if (m_batch->full())
        flush();
    return true;
}

bool TableIntake::hints() const
{
    // what an address says when it does not give one
    const auto withheld = [&](std::size_t i) {
        return std::string_view(m_table.fields[i].column) == "address_1" ? streetIsWithheld(m_values[i])
                                                                         : addressIsWithheld(m_values[i]);
    };
    const bool place = std::string_view(m_table.name) == "location";
    return std::any_of(m_layout.streets.begin(), m_layout.streets.end(), withheld)
           || std::any_of(m_layout.hinting.begin(), m_layout.hinting.end(), [&](std::size_t i) {
                  return mayHide(m_values[i]) || (place && isUntold(m_values[i]));
              });
}

/// Private or no longer active. A private place is kept: only its address is not (see linking).
bool TableIntake::leftOut(std::int64_t line)
{
    if (m_layout.place >= 0 && m_values[static_cast<std::size_t>(m_layout.place)].empty())
        return true; // an organization's post box is no place to go to
    if (m_layout.status >= 0) {
        const std::string &status = m_values[static_cast<std::size_t>(m_layout.status)];
        const Standing standing = standingOf(status);
        if (standing == Standing::Ended || standing == Standing::Unknown)
            m_problems.add(standing == Standing::Ended ? ProblemKind::Inactive : ProblemKind::UnknownStatus, m_file, line,
                           "status", status);
        if (standing == Standing::Ended)
            return true;
    }
    if (m_layout.name >= 0 && nameSaysEnded(m_values[static_cast<std::size_t>(m_layout.name)])) {
        m_problems.add(ProblemKind::Inactive, m_file, line, "name", m_values[static_cast<std::size_t>(m_layout.name)]);
        return true;
    }
    if (m_warnings.leaveOut(line))
        return true;
    for (const std::size_t i : m_layout.spoken) {
        if (numberIsWithheld(m_values[i])) {
            m_problems.add(ProblemKind::Private, m_file, line, m_table.fields[i].column);
            return true;
        }
    }
    for (const std::size_t i : m_layout.hiding) {
        if (m_values[i] == "1") {
            m_problems.add(ProblemKind::Private, m_file, line, m_table.fields[i].column);
            return true;
        }
    }
    return false;
}

void TableIntake::flush()
{
    if (m_batch && m_batch->hasRows())
        m_staging.writer().put(std::move(m_batch));
    m_batch.reset();
    m_warnings.put();
}

bool TableIntake::finish(std::uint64_t fileBytes)
{
    flush();
    tellUnread();
    constexpr std::uint64_t kSome = 64, kShare = 20; // one byte in twenty
    if (m_fields.badBytes() > kSome && m_fields.badBytes() > fileBytes / kShare) {
        m_refusal = refuse(RefusalKind::NotText, m_file);
        return false;
    }
    const bool known = m_columns.finish();
    if (!known)
        m_refusal = m_columns.refusal();
    return known;
}

} // namespace handrail::directory
