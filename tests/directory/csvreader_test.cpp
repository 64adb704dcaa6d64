#include "directory/import/csvreader.h"

#include <gtest/gtest.h>

using namespace handrail::directory;

namespace {

struct Read {
    std::vector<std::vector<std::string>> rows;
    std::vector<std::int64_t> lines;
    CsvFault fault = CsvFault::None;
    std::int64_t faultLine = 0;
};

Read read(std::string_view text, std::size_t piece = 1, CsvLimits limits = {})
{
    Read out;
    CsvReader reader(limits, [&](CsvRow &row) {
        out.rows.emplace_back(row.fields.begin(), row.fields.begin() + static_cast<std::ptrdiff_t>(row.count));
        out.lines.push_back(row.line);
        return true;
    });
    bool ok = true;
    for (std::size_t at = 0; ok && at < text.size(); at += piece)
        ok = reader.feed(text.substr(at, piece));
    if (ok)
        reader.finish();
    out.fault = reader.fault();
    out.faultLine = reader.line();
    return out;
}

using Rows = std::vector<std::vector<std::string>>;

} // namespace

TEST(CsvReader, ReadsQuotesCommasAndLineEndsInPiecesOfAnySize)
{
    const std::string text = "\xEF\xBB\xBFid,name\r\n1,\"A, \"\"B\"\"\r\nC\"\r\n\r\n2,\n3,last";
    const Rows expected = {{"id", "name"}, {"1", "A, \"B\"\r\nC"}, {"2", ""}, {"3", "last"}};
    for (const std::size_t piece : {1, 2, 3, 7, 100}) {
        const Read got = read(text, piece);
        EXPECT_EQ(got.rows, expected) << piece;
        EXPECT_EQ(got.lines, (std::vector<std::int64_t>{1, 2, 5, 6})) << piece;
        EXPECT_EQ(got.fault, CsvFault::None);
    }
}

TEST(CsvReader, CountsLinesOfOldMacintoshFiles)
{
    const Read got = read("a,b\r1,2\r3,4");
    EXPECT_EQ(got.rows, (Rows{{"a", "b"}, {"1", "2"}, {"3", "4"}}));
    EXPECT_EQ(got.lines, (std::vector<std::int64_t>{1, 2, 3}));
}

TEST(CsvReader, TakesAQuoteInsideAnUnquotedFieldAsALetter)
{
    EXPECT_EQ(read("6\" pipe,x\n").rows, (Rows{{"6\" pipe", "x"}}));
}

TEST(CsvReader, SaysOnWhichLineAQuoteWasOpenedThatIsNeverClosed)
{
    const Read got = read("a,b\n1,2\n3,\"open\nand on\n", 4);
    EXPECT_EQ(got.fault, CsvFault::QuoteNotClosed);
    EXPECT_EQ(got.faultLine, 3);
}

TEST(CsvReader, StopsAtAFieldAboveTheLimitWithoutKeepingIt)
{
    const Read got = read("a\n" + std::string(5000, 'x'), 512, {1000, 8000, 10});
    EXPECT_EQ(got.fault, CsvFault::FieldTooLarge);
    EXPECT_EQ(got.faultLine, 2);
}

TEST(CsvReader, StopsAtTooManyColumns)
{
    EXPECT_EQ(read(std::string(5000, ','), 512, {1000, 8000, 100}).fault, CsvFault::TooManyColumns);
}

TEST(CsvReader, KeepsALoneByteThatBeginsLikeAByteOrderMark)
{
    EXPECT_EQ(read("\xEF\xBBx,y\n").rows, (Rows{{"\xEF\xBBx", "y"}}));
}
