#include "fuzz/directoryparsers.h"

#include "directory/import/csvreader.h"
#include "directory/import/jsonrecords.h"
#include "directory/import/package.h"
#include "directory/import/signature.h"
#include "directory/import/tables.h"
#include "directory/index/segment.h"
#include "directory/service/fieldvalues.h"
#include "directory/service/hours.h"
#include "directory/words/confidential.h"
#include "directory/words/searchwords.h"
#include "directory/words/text.h"
#include "directory/words/withheldaddress.h"

#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>

namespace handrail::fuzz {
namespace {

using namespace directory;

void promise(bool kept)
{
    if (!kept)
        std::abort();
}

std::string textOf(const std::uint8_t *data, std::size_t size)
{
    return {reinterpret_cast<const char *>(data), size};
}

/// Lines of the input, for parsers that take several texts.
std::vector<std::string> linesOf(const std::string &text, std::size_t atLeast)
{
    std::vector<std::string> lines(1);
    for (const char c : text) {
        if (c == '\n')
            lines.emplace_back();
        else
            lines.back().push_back(c);
    }
    lines.resize(std::max(lines.size(), atLeast));
    return lines;
}

struct Csv {
    std::string all;
    CsvFault fault = CsvFault::None;
    std::int64_t line = 0;
    bool operator==(const Csv &) const = default;
};

/// @p separator 0: to be seen from the first lines.
Csv readCsv(const std::string &bytes, std::size_t piece, char separator = ',')
{
    Csv out;
    const auto take = [&](CsvRow &row) {
        promise(row.count > 0 && row.count <= 8 && row.count <= row.fields.size());
        out.all += std::to_string(row.line) + ':';
        for (std::size_t i = 0; i < row.count; ++i)
            out.all += row.fields[i] + '\x1f';
        return true;
    };
    CsvReader reader({64, 256, 8}, take, separator);
    bool good = true;
    for (std::size_t at = 0; good && at < bytes.size(); at += piece)
        good = reader.feed(std::string_view(bytes).substr(at, piece));
    promise((good && reader.finish()) == (reader.fault() == CsvFault::None));
    out.fault = reader.fault();
    out.line = reader.line();
    return out;
}

const std::filesystem::path &scratch()
{
    static const std::filesystem::path kFile =
        std::filesystem::temp_directory_path() / ("handrail-fuzz-" + std::to_string(getpid()) + ".zip");
    return kFile;
}

} // namespace

void csv(const std::uint8_t *data, std::size_t size)
{
    const std::string bytes = textOf(data, size);
    for (const char separator : {',', '\0'}) {
        const Csv whole = readCsv(bytes, std::max<std::size_t>(1, size), separator);
        promise(whole == readCsv(bytes, 1, separator)); // wherever it is cut
        promise(whole == readCsv(bytes, 7, separator));
    }
}

void json(const std::uint8_t *data, std::size_t size)
{
    const std::string bytes = textOf(data, size);
    const auto count = [&](std::size_t piece) {
        std::size_t records = 0, rows = 0;
        JsonRecords reader(4096, [&](std::string_view record) {
            ++records;
            (void)flatten(record, [&](const std::string &table, const FlatRow &) {
                ++rows;
                promise(findTable(table) != nullptr);
            });
            return true;
        });
        bool good = true;
        for (std::size_t at = 0; good && at < bytes.size(); at += piece)
            good = reader.feed(std::string_view(bytes).substr(at, piece));
        good = good && reader.finish();
        promise(good || reader.broken() || reader.tooLarge());
        return std::pair(records, rows);
    };
    promise(count(std::max<std::size_t>(1, size)) == count(3));
}

void zip(const std::uint8_t *data, std::size_t size)
{
    std::ofstream(scratch(), std::ios::binary) << textOf(data, size);
    ImportLimits limits;
    limits.files = 50;
    limits.unpackedBytes = 1u << 20;
    auto opened = Package::open(scratch(), limits);
    if (auto *package = std::get_if<std::unique_ptr<Package>>(&opened)) {
        for (const PackageFile &file : (*package)->files())
            promise((*package)->single() != Package::Single::No || file.sheet || staysInside(file.path));
        auto planned = planPackage(**package);
        if (auto *plan = std::get_if<PackagePlan>(&planned)) {
            std::vector<std::string> wanted = plan->json;
            for (const TableFile &table : plan->tables)
                wanted.push_back(table.path);
            std::uint64_t read = 0;
            (void)(*package)->read(wanted, {[](const PackageFile &) { return true; },
                                            [&](std::string_view piece) {
                                                read += piece.size();
                                                return true;
                                            },
                                            [] { return true; }});
            promise((*package)->single() != Package::Single::No || read <= limits.unpackedBytes + 64 * 1024);
        }
    }
    std::error_code error;
    std::filesystem::remove(scratch(), error);
}

void schedule(const std::uint8_t *data, std::size_t size)
{
    const std::string bytes = textOf(data, size);
    const std::vector<std::string> line = linesOf(bytes, 13);
    Hours hours;
    for (std::size_t i = 0; i + 12 < std::min<std::size_t>(line.size(), 60); i += 13) {
        ScheduleRule rule{line[i],
                          ruleDays(line[i + 1]),
                          line[i + 2],
                          line[i + 3],
                          line[i + 4],
                          isoDate(line[i + 5]),
                          isoDate(line[i + 6]),
                          isoDate(line[i + 7]),
                          isoDate(line[i + 8])};
        rule.opensMinute = readTimeOfDay(line[i + 9]);
        rule.closesMinute = readTimeOfDay(line[i + 10]);
        promise(!rule.opensMinute || (*rule.opensMinute >= 0 && *rule.opensMinute <= kDayMinutes));
        rule.timezone = line[i + 11];
        rule.interval = std::atoi(line[i + 12].substr(0, 3).c_str());
        rule.count = static_cast<int>(line[i + 12].size() % 3);
        rule.holiday = line[i + 12].size() % 2 == 1;
        rule.closed = line[i + 12].size() % 5 == 1;
        hours.add(rule);
        if (canFollow(rule))
            promise(datesOf(rule, "2026-11-22", 21).size() <= 22);
    }
    const std::string text = packed(hours);
    promise(packed(unpackedHours(text)) == text);
    for (const Hours &one : {hours, unpackedHours(text), unpackedHours(bytes)}) {
        for (const LocalTime &at :
             {LocalTime{0, 0, "2026-03-08", -480}, LocalTime{6, 1439, "2026-11-01", -420}, LocalTime{3, 720, {}, {}}}) {
            const OpenInfo info = openAt(one, at);
            promise(info.state == OpenState::Open || info.state == OpenState::Closed
                    || info.state == OpenState::Unknown);
        }
    }
    (void)movedDate(bytes, 1);
    promise(dayNumber(bytes) >= 0);
}

void signature(const std::uint8_t *data, std::size_t size)
{
    const std::string bytes = textOf(data, size);
    std::vector<TrustedKey> keys;
    if (auto key = readPublicKey(bytes)) {
        promise(key->id.size() == 16);
        keys.push_back(*key);
    }
    if (auto known = readPublicKey("RWR5xBIfxghX3/78dLmZzIXxkKxGyLzfco5w/mzOhh4z5rDqX12YyYde"))
        keys.push_back(*known);
    const std::array<unsigned char, 64> hash{};
    promise(checkHash(hash, bytes, keys).state != Verdict::Good); // nobody signed the hash that is all zero
}

void words(const std::uint8_t *data, std::size_t size)
{
    std::string text = textOf(data, size);
    const std::vector<std::string> raw = linesOf(text, 2);
    promise(!mustStayHidden(raw[0], raw[1]) || mayHide(raw[0]) || mayHide(raw[1]));
    (void)repairUtf8(text);
    promise(repairUtf8(text) == 0);
    for (const bool lines : {false, true}) {
        std::string cleaned = text;
        const bool plain = isPlain(cleaned);
        const bool markup = cleanText(cleaned, lines);
        promise(!plain || (!markup && cleaned == text));
        std::string again = cleaned;
        promise(repairUtf8(again) == 0);
    }
    const std::string quiet = withoutAddress(text);
    promise(quiet.size() <= text.size() * 3);
    std::size_t last = 0;
    for (WordCursor cursor(text); cursor.next(); last = cursor.to())
        promise(!cursor.word().empty() && cursor.from() >= last && cursor.to() <= text.size()
                && cursor.from() < cursor.to());
    promise(dialDigits(text).empty() || dial::plausible(dialDigits(text)));
    (void)readFlag(text);
    (void)addressIsWithheld(text);
    promise(editsToBeginning(raw[0], raw[1], 2) <= 3);
    Columns columns;
    (void)columns.unpack(textOf(data, size));
    forEachPosting(textOf(data, size), 1000, [](std::size_t doc, std::uint8_t) { promise(doc < 1000); });
}

void book(const std::uint8_t *data, std::size_t size)
{
    std::ofstream(scratch(), std::ios::binary) << textOf(data, size);
    ImportLimits limits;
    limits.ratioFromBytes = limits.unpackedBytes = 1u << 20;
    auto opened = Package::open(scratch(), limits);
    if (auto *package = std::get_if<std::unique_ptr<Package>>(&opened); package && (*package)->single() == Package::Single::No) {
        std::vector<std::string> wanted;
        for (const PackageFile &file : (*package)->files()) {
            promise(file.sheet && file.path.ends_with(kSheetEnding) && file.path.find('/') == std::string::npos);
            wanted.push_back(file.path);
        }
        std::uint64_t read = 0;
        bool rows = true;
        CsvReader reader({}, [](CsvRow &) { return true; });
        (void)(*package)->read(wanted, {[](const PackageFile &) { return true; },
                                        [&](std::string_view piece) {
                                            read += piece.size();
                                            rows &= reader.feed(piece) || reader.fault() != CsvFault::QuoteNotClosed;
                                            return true;
                                        },
                                        [] { return true; }});
        promise(read <= limits.unpackedBytes && rows);
    }
    std::error_code error;
    std::filesystem::remove(scratch(), error);
}

std::vector<Kind> directoryKinds()
{
    const std::string zipped(
        "PK\x03\x04\x14\0\0\0\0\0\0\0!\0\xB6\xB1\x8A\x1A\x11\0\0\0\x11\0\0\0\x0C\0\0\0services.csvid,name\n1,Sample\n"
        "PK\x01\x02\x14\x03\x14\0\0\0\0\0\0\0!\0\xB6\xB1\x8A\x1A\x11\0\0\0\x11\0\0\0\x0C\0\0\0\0\0\0\0\0\0\0\0\x80\x01\0\0\0\0services.csv"
        "PK\x05\x06\0\0\0\0\x01\0\x01\0:\0\0\0;\0\0\0\0\0",
        30 + 12 + 17 + 46 + 12 + 22);
    return {
        {"csv",
         csv,
         {"id,name\n1,\"a \"\"b\"\", c\"\r\n2,d\r", "\xEF\xBB\xBFid\n\"x\ny\"z,\n", "a,b,c,d,e,f,g,h,i\n", "id,\"never",
          std::string(70, 'x'), "id^name\n1^a, b\n2^\"c^d\"\n", "id::name\r\n1::a:b\r\n", "id~|~name\n1~|~\"x\n",
          "id   name   on\n---- ------ --\n1    a b    y\n", "sep=\xC2\xA6\nid\xC2\xA6name\n1\xC2\xA6\xC2\n"}},
        {"json",
         json,
         {R"([{"id":"1","name":"Sample","status":"active","phones":[{"number":"555-0100"}],"service_at_locations":[{"location":{"name":"x","addresses":[{"address_1":"1 Sample St"}]}}]}])",
          R"({"page_number":1,"contents":[{"id":"s","name":"a","organization":{"id":"o","name":"b"}}],"size":1})",
          R"({"name":"Org","services":[{"id":"1","name":"x"}],"website":"w"})",
          R"({"service":{"id":"1","name":"x"},"location":{"id":"2","location_type":"physical"}})",
          R"([{"Name":"x","Street":"1 Sample","City":"y"}])", "[[[[", "{\"a\":\"\\"}},
        {"zip",
         zip,
         {zipped, "PK\x05\x06" + std::string(18, '\0'), "PK\x03\x04", R"([{"id":"1","name":"x"}])",
          zipped.substr(0, 60)}},
        {"book",
         book,
         {"<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" "
          "xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Styles><Style ss:ID=\"s\"><NumberFormat ss:Format=\"[&lt;=9]0-0;00000\"/>"
          "</Style></Styles><Worksheet ss:Name=\"a/b:c\"><Table><Column ss:Index=\"2\" ss:Span=\"3\" ss:Hidden=\"1\"/><Row ss:Index=\"3\">"
          "<Cell ss:Index=\"2\" ss:StyleID=\"s\" ss:MergeDown=\"2\"><Data ss:Type=\"Number\">6.5E9</Data></Cell><Cell><Data "
          "ss:Type=\"DateTime\">1899-12-31T08:30:00.000</Data></Cell></Row></Table></Worksheet></Workbook>",
          "<office:document xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:table=\"t\" xmlns:text=\"x\">"
          "<office:body><office:spreadsheet><table:table table:name=\"L\"><table:table-column table:visibility=\"collapse\"/>"
          "<table:table-row table:number-rows-repeated=\"3\"><table:table-cell table:number-columns-repeated=\"2\" "
          "office:value-type=\"float\" office:value=\"2134\"><text:p>02134<text:s text:c=\"3\"/></text:p></table:table-cell>"
          "</table:table-row></table:table></office:spreadsheet></office:body></office:document>"}},
        {"schedule",
         schedule,
         {"WEEKLY\nMO,TU\n\n\n\n2026-01-01\n\n\n\n9:00am\n17:00\nAmerica/Los_Angeles\n1",
          "MONTHLY\n1MO,-1FR\n1,15\n\n\n2026-01-01\n2027-01-01\n\n\n22:00\n02:00\n-8\n2",
          "DAILY\n\n\n\n\n\n\n\n\n00:00\n23:59\n\n1", "YEARLY\n\n\n5\n100,-1\n2026-02-29\n\n\n\nnoon\nmidnight\nZ\n1",
          "\n\n\n\n\n2026-12-25\n\n2026-12-25\n2026-12-25\n\n\n\nabc", "09:00", "2026-11-22"}},
        {"signature",
         signature,
         {"untrusted comment: minisign public key\nRWR5xBIfxghX3/78dLmZzIXxkKxGyLzfco5w/mzOhh4z5rDqX12YyYde\n",
          "untrusted comment: x\nRUR5xBIfxghX30HZb+YqraTQROq5vNQIzGzeUkeO1zCQPsJd+pFr7nlXzk9dRvWkKDvbjydykyw8x3xu7G+yVNAcdfegI9najQg=\ntrusted comment: t\n"
          "8H2ofOgJatV5zxPERw4NmBoa1DAeZpcDpYvx92sCY+mzAuzFxh2865X1Uhf0dPJ2xgH5rWk3FWwzkKOi5pKaoQ==\n",
          ""}},
        {"words",
         words,
         {"Shelter for <b>battered</b> women\nat 99 Hidden Lane, Secretville, CA 94001",
          "confidential location\n\xC3\xA2\xE2\x82\xAC\xE2\x84\xA2 caf\xC3\xA9 G\xC3\x87\xC3\x96 &amp; &#233; \\n ###MON###",
          "37.5012, -122.3001 geo:37,5 849VCWC8+R9", "calle Hidden no. 45",
          "women's d\xC3\xAD"
          "a 24/7 (650) 555-0100 x12",
          "secret location\nabused women escaping", std::string(300, '1') + " a b c street"}},
    };
}

} // namespace handrail::fuzz
