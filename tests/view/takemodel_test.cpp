#include "view/takemodel.h"

#include "share/qr.h"
#include "support/planfixture.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

#include <filesystem>

using namespace handrail;

namespace {

struct TakeModelTest : testing::Test, test::PlanFixture {
    view::TakeModel take{vault, content, clock};
    QVariantMap words{{"title", "My plan"}, {"belongsTo", "This plan belongs to %1."}, {"pageOf", "Page %1 of %2"},
                      {"crisisLine", "Call or text, any time."}, {"emergencyLine", "If a life is in danger right now."}};

    void open(const std::string &id)
    {
        take.setFolder(dir.path() / "Documents");
        take.open(QString::fromStdString(id));
        settle();
    }
};

} // namespace

TEST_F(TakeModelTest, HasTheCodeReadyAtOnce)
{
    open(stored());
    EXPECT_TRUE(take.loaded());
    ASSERT_GE(take.codes(), 1);
    EXPECT_GT(take.modules().size(), 21 * 21);
    const QString contact = take.modules();
    take.setAsContact(false);
    EXPECT_NE(take.modules(), contact);
    EXPECT_TRUE(take.text().contains("People I can ask"));
    EXPECT_FALSE(take.text().contains("Robin"));
}

TEST_F(TakeModelTest, SavesAPdfAndSaysWhere)
{
    open(stored());
    take.savePdf(true, words);
    EXPECT_TRUE(take.saving());
    settle();
    EXPECT_EQ(take.savedFile(), "plan.pdf");
    EXPECT_EQ(take.problem(), view::TakeModel::None);
    EXPECT_TRUE(std::filesystem::file_size(dir.path() / "Documents" / "plan.pdf") > 1000);
    take.savePdf(false, words);
    settle();
    EXPECT_EQ(take.savedFile(), "plan-2.pdf");
}

TEST_F(TakeModelTest, SaysThatTheFolderCannotBeWritten)
{
    open(stored());
    take.setFolder("/proc/nowhere");
    take.savePdf(false, words);
    settle();
    EXPECT_EQ(take.savedFile(), "");
    EXPECT_NE(take.problem(), view::TakeModel::None);
}

TEST_F(TakeModelTest, ErasesThePersonAndForgetsThem)
{
    const std::string id = stored();
    const std::string other = stored("Kit Sample");
    open(id);
    QSignalSpy erased(&take, &view::TakeModel::erased);
    take.erase();
    settle();
    EXPECT_EQ(erased.size(), 1);
    EXPECT_FALSE(take.loaded());
    EXPECT_EQ(take.personName(), "");
    care::PlanRepository repository(store->records, store->journal, clock);
    EXPECT_FALSE(repository.load(id).ok());
    EXPECT_TRUE(repository.load(other).ok());
}

TEST_F(TakeModelTest, SaysThatNothingWasErased)
{
    open(stored());
    store->records.locked = true;
    take.erase();
    settle();
    EXPECT_TRUE(take.eraseFailed());
    EXPECT_TRUE(take.loaded());
}
