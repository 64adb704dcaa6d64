#include "library/compiler/entry.h"

#include "library/county.h"

#include <algorithm>
#include <array>

namespace handrail::library::compiler {
namespace {

const std::array<std::string, 19> kPurposes{"emergency", "crisis", "mobile_crisis",  "access",   "warm",   "substance",
                                            "poison",    "dv",     "sexual_assault", "youth",    "lgbtq",  "veterans",
                                            "aps",       "cps",    "trafficking",    "disaster", "office", "rights",
                                            "info"};
const std::array<std::string, 6> kStatuses{"verified", "secondary", "weak", "unverified", "disputed", "directory"};

template <std::size_t N>
void expectOneOf(YamlMap &item, const std::string &key, const std::string &value,
                 const std::array<std::string, N> &known)
{
    if (value.empty() || std::find(known.begin(), known.end(), value) != known.end())
        return;
    std::string names;
    for (const std::string &k : known)
        names += (names.empty() ? "" : ", ") + k;
    item.problem(item.lineOf(key), key + " is '" + value + "'", "write one of " + names);
}

/// A number as it is dialled: digits, perhaps +, and commas for a pause.
bool dials(const std::string &number)
{
    return !number.empty() && number.find_first_not_of("0123456789+,*#") == std::string::npos;
}

/// A line that is called verified was read on a page of today's web, and that page says how old it is.
void expectPageAndDate(YamlMap &item, const std::string &id, const std::string &address, const std::string &date)
{
    if (!leadsToAPage(address))
        item.problem(item.lineOf("source"),
                     "line '" + id + "' is verified, and '" + address + "' does not lead to the page that says it",
                     "name the page itself, or call the line secondary");
    if (date.empty() || date.front() < '0' || date.front() > '9') // undated, or about, after or before a day
        item.problem(item.lineOf("source_date"), "line '" + id + "' is verified, and its page shows no date",
                     "write the date that the page shows, or call the line secondary");
}

Line readLine(YamlMap &item, const Registers &registers, int &lead)
{
    Line line;
    lead = item.number("lead", 0);
    line.id = item.text("id");
    line.purposeKey = item.text("purpose");
    line.county = item.textOr("county");
    line.phone = item.textOr("phone");
    line.phoneShown = item.textOr("phone_shown", line.phone);
    line.text = item.textOr("text");
    line.textShown = item.textOr("text_shown", line.text);
    line.textBody = item.textOr("text_body");
    line.chat = item.textOr("chat");
    line.hours = item.textOr("hours");
    line.area = item.textOr("area");
    line.source = item.text("source");
    line.sourceDate = item.text("source_date");
    line.status = item.text("status");
    line.checked = item.text("checked");
    line.old = item.flag("old");
    item.finish();
    expectOneOf(item, "purpose", line.purposeKey, kPurposes);
    expectOneOf(item, "status", line.status, kStatuses);
    for (const auto &[key, number] : {std::pair{"phone", line.phone}, std::pair{"text", line.text}}) {
        if (!number.empty() && !dials(number))
            item.problem(
                item.lineOf(key), std::string(key) + " is '" + number + "'",
                "write it as it is dialled, digits only, in quotes; phone_shown and text_shown are for reading");
    }
    if (line.phone.empty() && line.text.empty() && line.chat.empty())
        item.problem(item.line(), "line '" + line.id + "' has no phone, text or chat", "add one of them");
    if (!line.checked.empty() && !isIsoDate(line.checked))
        item.problem(item.lineOf("checked"), "checked is '" + line.checked + "'",
                     "write the day of the check as YYYY-MM-DD");
    const auto source = registers.sources.find(line.source);
    const bool known = source != registers.sources.end();
    if (line.status == "verified")
        expectPageAndDate(item, line.id, known ? source->second.address : line.source,
                          known && source->second.date == "undated" ? "undated" : line.sourceDate);
    if (known)
        line.source = source->second.title + ", " + source->second.publisher;
    else if (!line.source.empty() && line.source.find_first_of(" ./") == std::string::npos)
        item.problem(item.lineOf("source"), "source '" + line.source + "' is not in sources.yaml",
                     "add it there, or say in words where the number was found");
    return line;
}

} // namespace

std::vector<Entry> compileLines(YamlMap &structure, YamlMap &words, Wording &wording)
{
    std::vector<Entry> out;
    auto texts = words.map("items", true);
    std::vector<std::string> ids;
    constexpr int kMostLines = 10'000; // of one file
    const int order = structure.number("order", 100);
    for (YamlMap &item : structure.maps("items", true)) {
        int lead = 0;
        Line line = readLine(item, wording.registers(), lead);
        if (std::find(ids.begin(), ids.end(), line.id) != ids.end())
            item.problem(item.line(), "line '" + line.id + "' stands twice", "keep one of them");
        ids.push_back(line.id);
        const YAML::Node node = texts ? texts->raw(line.id) : YAML::Node(YAML::NodeType::Undefined);
        if (!node.IsDefined()) {
            words.problem(words.lineOf("items"), "line '" + line.id + "' is missing",
                          "add it under items with name and purpose");
            continue;
        }
        YamlMap text = words.as(node, "line '" + line.id + "'");
        wording.forgetSearchText();
        line.name = wording.take(text, "name", {.measured = false, .digits = true});
        line.purpose = wording.take(text, "purpose");
        line.who = wording.take(text, "who", {.digits = true, .optional = true});
        line.languages = wording.take(text, "languages", {.measured = false, .digits = true, .optional = true});
        if (const std::string said = wording.take(text, "hours", {.measured = false, .digits = true, .optional = true});
            !said.empty())
            line.hours = said;
        if (const std::string said = wording.take(text, "area", {.measured = false, .digits = true, .optional = true});
            !said.empty())
            line.area = said;
        line.say = wording.take(text, "say", {.optional = true, .aloud = true});
        text.finish();
        const std::string numbers = ' ' + line.phone + ' ' + line.phoneShown + ' ' + line.text + ' ' + line.textBody;
        out.push_back({"lines",
                       line.id,
                       wording.lang(),
                       countyKey(line.county),
                       "now", "now/call", "call", line.name, line.purpose,
                       wording.searchText() + ' ' + line.county + numbers,
                       {},
                       nlohmann::json(line).dump(),
                       lead > 0 ? lead : order * kMostLines + static_cast<int>(ids.size())});
    }
    refuseStrangers(words, "items", ids);
    words.finish();
    structure.finish();
    wording.judge(words.file(), "peer");
    return out;
}

} // namespace handrail::library::compiler
