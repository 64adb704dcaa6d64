#include "directory/anyfile.h"

// Tables whose fields are parted by something unusual, with what they must hold written beside them.
using namespace handrail::test;

namespace {

const std::vector<std::vector<std::string>> kRows = {
    {"id", "name", "status", "phone", "description"},
    {"s1", "Maple Food Table", "active", "650-555-0101", "Hot meals, free"},
    {"s2", "Maple Clinic", "active", "650-555-0102", "Walk in; call first"},
    {"s3", "Caf\xC3\xA9 Maple", "active", "650-555-0103", "Open late"}};

std::string parted(const std::string &sign, const std::vector<std::vector<std::string>> &rows = kRows)
{
    std::string text;
    for (const auto &row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i)
            text += (i > 0 ? sign : "") + row[i];
        text += "\r\n";
    }
    return text;
}

std::string inColumns(const std::vector<std::size_t> &widths, bool rule)
{
    std::string text;
    for (const auto &row : kRows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            text += row[i];
            const auto letters = static_cast<std::size_t>(
                std::count_if(row[i].begin(), row[i].end(), [](char c) { return (c & 0xC0) != 0x80; }));
            text += std::string(letters < widths[i] ? widths[i] - letters : 0, ' ');
        }
        text += '\n';
        if (rule && &row == &kRows.front()) {
            for (const std::size_t width : widths)
                text += std::string(width - 1, '-') + ' ';
            text += '\n';
        }
    }
    return text;
}

void holdsAll(AnyFile &file, const std::string &what)
{
    ASSERT_TRUE(file.end.imported()) << what << ": " << file.ending();
    ASSERT_EQ(file.found("maple"), 3) << what;
    const Service one = file.service("s1"), two = file.service("s2"), three = file.service("s3");
    EXPECT_EQ(one.row.name, "Maple Food Table") << what;
    EXPECT_EQ(one.description, "Hot meals, free") << what;
    EXPECT_EQ(one.row.phoneDial, "6505550101") << what;
    EXPECT_EQ(two.description, "Walk in; call first") << what;
    EXPECT_EQ(three.row.name, "Caf\xC3\xA9 Maple") << what;
    EXPECT_EQ(file.count(ProblemKind::OtherSeparator), 1) << what;
}

} // namespace

TEST(Parting, ByAnUnusualSignIsRead)
{
    for (const std::string sign :
         {"^", "~", "\xC2\xA6", "::", "\x1F", "\x01", "||", "~|~", "^|^", "@@", "\xC2\xA7", "|~|", "##"}) {
        AnyFile file(Files{{"services.csv", parted(sign)}});
        holdsAll(file, sign);
    }
    AnyFile said(Files{{"services.csv", "sep=^\r\n" + parted("^")}});
    holdsAll(said, "sep=^");
    AnyFile bar(Files{{"services.csv", "sep=\xC2\xA6\r\n" + parted("\xC2\xA6")}});
    holdsAll(bar, "sep=\xC2\xA6");
    std::string latin = parted("\xA6", {kRows[0], kRows[1], kRows[2]});
    AnyFile old(Files{{"services.csv", latin}}); // a broken bar of Windows-1252
    ASSERT_TRUE(old.end.imported()) << old.ending();
    EXPECT_EQ(old.service("s2").description, "Walk in; call first");
}

TEST(Parting, ByAnUnusualSignKeepsQuotesAndEmptyFields)
{
    for (const std::string sign : {"^", "~", "::", "\xC2\xA6"}) {
        AnyFile file(Files{{"services.csv", parted(sign, {{"id", "name", "status", "description", "fees"},
                                                          {"s1", "\"Maple " + sign + " Oak\"", "active", "", "Free"},
                                                          {"s2", "Maple", "active", "5\" pipe", ""},
                                                          {"s3", "Maple B", "active", "\"two\nlines\"", "Free"}})}});
        ASSERT_TRUE(file.end.imported()) << sign << file.ending();
        EXPECT_EQ(file.service("s1").row.name, "Maple " + sign + " Oak");
        EXPECT_EQ(file.service("s1").description, "");
        EXPECT_EQ(file.service("s2").description, "5\" pipe");
        EXPECT_EQ(file.service("s3").fees, "Free");
    }
}

TEST(Parting, OfAListThatIsNoPackageToo)
{
    for (const std::string sign : {"^", "~", "::", "\xC2\xA6", "\x1F"}) {
        AnyFile file("list.csv", parted(sign, {{"Program Name", "Phone", "Address", "City"},
                                               {"Maple Food Table", "650-555-0101", "1 Oak Street", "Millbrae"},
                                               {"Maple Clinic", "650-555-0102", "2 Oak Street", "Millbrae"}}));
        ASSERT_TRUE(file.end.imported()) << sign << file.ending();
        EXPECT_EQ(file.found("maple"), 2) << sign;
    }
}

TEST(Parting, ByColumnsOfFixedWidthIsRead)
{
    for (const bool rule : {false, true})
        for (const auto &widths : std::vector<std::vector<std::size_t>>{{6, 22, 10, 16, 30}, {4, 18, 9, 14, 22}}) {
            AnyFile file(Files{{"services.txt", inColumns(widths, rule)}});
            holdsAll(file, inColumns(widths, rule));
        }
    AnyFile narrow(Files{{"services.txt", inColumns({3, 17, 7, 13, 20}, true)}});
    holdsAll(narrow, "a rule alone tells the columns");
}

TEST(Parting, ThatIsNotSeenIsSaidSo)
{
    const std::vector<std::string> kNone = {
        "id name status phone\ns1 Maple Food Table active 650-555-0101\ns2 Maple Clinic active 650-555-0102\n",
        "id-name-status-phone\ns1-Maple-active-650\n", "id name  status   phone\ns1  Maple Food Table active 6505550101\n"};
    for (const std::string &text : kNone) {
        AnyFile file(Files{{"services.csv", text}});
        EXPECT_EQ(file.end.refusal.kind, RefusalKind::OtherKind) << text;
        EXPECT_EQ(file.end.refusal.column, "notParted") << text;
        AnyFile list("list.csv", text);
        EXPECT_EQ(list.end.refusal.column, "notParted") << text;
    }
    AnyFile one(Files{{"services.csv", "name\nMaple\n"}});
    EXPECT_EQ(one.end.refusal.kind, RefusalKind::MissingColumn); // one column, and that is what is wrong
}

TEST(Parting, ByCommasIsNotMistakenForAnother)
{
    const std::vector<std::string> kUsual = {
        "id,name,status,description\ns1,Maple,active,a ^ b ~ c :: d\n",
        "id;name;status;description\ns1;Maple;active;12 ~ 14\n",
        "id,name,status,description\ns1,Maple,active,~~ ^^ ~~ ^^\ns2,Oak,active,~\n",
        "County list ~ 2026 ~ draft\nid,name,status,description\ns1,Maple,active,a\n",
        "id\tname\tstatus\tdescription\ns1\tMaple\tactive\ta  b  c\n"};
    for (const std::string &text : kUsual) {
        AnyFile file(Files{{"services.csv", text}});
        ASSERT_TRUE(file.end.imported()) << text << file.ending();
        EXPECT_EQ(file.service("s1").row.name, "Maple") << text;
    }
}
