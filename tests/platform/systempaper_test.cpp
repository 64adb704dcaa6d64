#include "platform/linux/systempaper.h"

#include "support/tempdir.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <gtest/gtest.h>

#include <fstream>
#include <optional>

using namespace handrail;

namespace {

struct SystemPaperTest : testing::Test {
    test::TempDir dir;

    /// A printer's program that keeps what it is given, then ends with @p code.
    QString program(int code) const
    {
        const auto path = dir / "lp";
        std::ofstream(path) << "#!/bin/sh\necho \"$@\" > '" << (dir / "arguments").string() << "'\ncat > '"
                            << (dir / "printed").string() << "'\nexit " << code << "\n";
        std::filesystem::permissions(path, std::filesystem::perms::owner_all);
        return QString::fromStdString(path.string());
    }
    static std::optional<bool> print(const QString &program, const std::string &pdf)
    {
        std::optional<bool> taken;
        platform::SystemPaper paper(program);
        paper.print(pdf, [&taken](bool ok) { taken = ok; });
        QElapsedTimer since;
        since.start();
        while (!taken && since.elapsed() < 10'000)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        return taken;
    }
    std::string held(const char *name) const
    {
        std::ifstream in(dir / name, std::ios::binary);
        return {std::istreambuf_iterator<char>(in), {}};
    }
};

} // namespace

TEST_F(SystemPaperTest, GivesThePrinterEveryByteUnderANameThatSaysNothing)
{
    const std::string pdf = "%PDF-1.4 " + std::string(300'000, 'x') + "end";
    EXPECT_EQ(print(program(0), pdf), true);
    EXPECT_EQ(held("printed"), pdf);
    EXPECT_EQ(held("arguments"), "-t plan -\n");
}

TEST_F(SystemPaperTest, SaysSoWhenNoPrinterTakesIt)
{
    EXPECT_EQ(print(program(1), "%PDF"), false);
    EXPECT_EQ(print(QStringLiteral("/nowhere/lp"), "%PDF"), false);
    EXPECT_EQ(print(QStringLiteral("handrail-no-such-program"), "%PDF"), false);
}
