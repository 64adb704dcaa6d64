#include "view/desk/settings.h"
#include "view/reading/searchmodel.h"

#include "library/contenttree.h"
#include "storage/storagethread.h"

#include <QSignalSpy>
#include <QTest>

#include <gmock/gmock.h>

using namespace handrail;
using namespace handrail::view;

namespace {

class SearchModelTest : public testing::Test {
protected:
    [[nodiscard]] QVariantMap first() const { return m_rows().isEmpty() ? QVariantMap() : m_rows().first(); }
    [[nodiscard]] const QVector<QVariantMap> &m_rows() const { return const_cast<SearchModel &>(model).hits()->rows(); }

    test::TempDir dir;
    storage::StorageThread thread;
    Settings settings{dir / "settings.json", thread};
    library::Library library = test::sampleLibrary();
    SearchModel model{library, settings};
};

} // namespace

TEST_F(SearchModelTest, AnswersEachLetterAndLeadsToThePlace)
{
    model.setText("narc");
    EXPECT_EQ(first().value("kind"), "protocol");
    EXPECT_EQ(first().value("route"), "now/overdose");
    model.setText("hold");
    EXPECT_EQ(first().value("route"), "before/holds");
    model.setText("north");
    EXPECT_EQ(first().value("route"), "now/call");
    EXPECT_EQ(first().value("argument"), "north");
    model.setText("");
    EXPECT_TRUE(m_rows().isEmpty());
    EXPECT_FALSE(model.asked());
}

TEST_F(SearchModelTest, MarksWhatWasFoundAndLetsNoMarkupThrough)
{
    model.setText("rights");
    EXPECT_THAT(first().value("found").toString().toStdString(), testing::HasSubstr("<b>rights</b>"));
    model.setText("<b>&\"");
    model.setText(QString(QChar(0xD800))); // half a character
    model.setText("\u0000x");
}

TEST_F(SearchModelTest, KeepsTheWordsWhenTheLanguageChanges)
{
    model.setText("hold");
    settings.setLanguage("es");
    EXPECT_EQ(model.text(), "hold");
    EXPECT_EQ(first().value("title"), "Retenciones") << "a word of the other language still finds it";
}

TEST_F(SearchModelTest, ALineSaysItsCountyAndNumberAndThatOfWhereOneStandsComesFirst)
{
    auto whole = library::Library::openFile(HANDRAIL_BINARY_DIR "/content.db");
    ASSERT_TRUE(whole.ok());
    for (const char *county : {"Modoc", "San Diego", "Yuba"}) {
        SearchModel near{whole.value(), settings};
        near.setWhereIStand([county] { return QStringList{county}; });
        for (const char *typed : {"crisis line", "suicide", "access", "child abuse"}) {
            near.setText(typed);
            bool other = false, own = false;
            for (const QVariantMap &row : near.hits()->rows()) {
                if (row["kind"] != "lines")
                    continue;
                EXPECT_FALSE(row["number"].toString().isEmpty() && !row["county"].toString().isEmpty())
                    << row["title"].toString().toStdString();
                const bool theirs = row["county"] == county;
                EXPECT_FALSE(theirs && other)
                    << typed << ": " << row["title"].toString().toStdString() << " stands below another county's line";
                own = own || theirs;
                other = other || (!theirs && !row["county"].toString().isEmpty());
            }
            EXPECT_TRUE(own || QString(typed) != "access") << county;
        }
    }
}

TEST_F(SearchModelTest, RowsBelowTheFirstScreenfulComeWhenTheThumbPauses)
{
    auto whole = library::Library::openFile(HANDRAIL_BINARY_DIR "/content.db");
    ASSERT_TRUE(whole.ok());
    SearchModel typed{whole.value(), settings};
    typed.setText("s");
    EXPECT_EQ(typed.hits()->count(), 9) << "a letter is not held up by rows nobody sees";
    typed.setText("sa");
    EXPECT_EQ(typed.hits()->count(), 9);
    const QVariantMap top = typed.hits()->rows().first();
    ASSERT_TRUE(QTest::qWaitFor([&] { return typed.hits()->count() == 30; }, 5000));
    EXPECT_EQ(typed.hits()->rows().first(), top) << "the rows that stood there stay";
    typed.setText("safety plan");
    EXPECT_LE(typed.hits()->count(), 9);
}
