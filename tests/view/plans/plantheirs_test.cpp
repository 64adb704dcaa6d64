// What a person puts beside their plan: kept with it, small, in nothing that leaves.
#include "support/planmodelfixture.h"

#include "share/plantext.h"
#include "view/plans/smallphoto.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QTest>

#include <filesystem>
#include <fstream>
#include <random>

using namespace handrail;
using test::PlanModelTest;

namespace {

struct Theirs : PlanModelTest {
    std::filesystem::path pictures = dir / "Pictures";
    Theirs()
    {
        std::filesystem::create_directories(pictures);
        model->theirs()->setFolders({pictures});
    }
    /// A picture that does not compress: every dot another.
    std::string noise(const char *name, int width, int height, const char *says = nullptr) const
    {
        std::mt19937 chance(7);
        QImage image(width, height, QImage::Format_RGB32);
        for (int y = 0; y < height; ++y) {
            for (int x = 0; x < width; ++x)
                image.setPixel(x, y, static_cast<uint>(chance()));
        }
        if (says)
            image.setText(QStringLiteral("Comment"), QString::fromLatin1(says));
        const std::string path = (pictures / name).string();
        EXPECT_TRUE(image.save(QString::fromStdString(path)));
        return path;
    }
    static QByteArray bytesOf(const std::string &base64)
    {
        return QByteArray::fromBase64(QByteArray::fromStdString(base64));
    }
    void take(const std::string &path)
    {
        model->theirs()->takePhoto(QString::fromStdString(path));
        settle();
    }
};

} // namespace

TEST_F(Theirs, AColourASongAndAPhotoLieInThePlanAndComeBackWithIt)
{
    model->theirs()->setColour("dusk");
    model->theirs()->typeSong("La Llorona, canarysong");
    take(noise("us.png", 400, 300));
    model->flush();
    settle();
    model.reset();
    model = fresh();
    EXPECT_EQ(model->theirs()->colour(), "dusk");
    EXPECT_EQ(model->theirs()->song(), "La Llorona, canarysong");
    EXPECT_TRUE(model->theirs()->photo().startsWith("data:image/jpeg;base64,"));
    model->theirs()->setColour("dusk"); // the same again takes it back
    model->theirs()->dropPhoto();
    settle();
    EXPECT_EQ(onDisk(id).theirs.colour, "");
    EXPECT_EQ(onDisk(id).theirs.photo, "");
    EXPECT_EQ(onDisk(id).theirs.song, "La Llorona, canarysong");
}

TEST_F(Theirs, ASongIsOnDiskHalfASecondAfterTheLastLetter)
{
    model->theirs()->typeSong("Volver");
    EXPECT_EQ(model->theirs()->song(), "Volver") << "the field shows what is typed";
    QTest::qWait(view::PlanTheirs::kPauseMs + 100);
    settle();
    EXPECT_EQ(onDisk(id).theirs.song, "Volver");
    model->theirs()->typeSong("  ");
    model->flush();
    settle();
    EXPECT_EQ(onDisk(id).theirs.song, "");
}

TEST_F(Theirs, APhotoIsASmallCopyWithoutPlaceOrTimeWhateverItsSize)
{
    for (const auto &[width, height] : {std::pair{1, 1}, {3000, 40}, {40, 3000}, {2400, 1800}, {720, 720}}) {
        const std::string path = noise("big.png", width, height, "canarycomment");
        const auto size = std::filesystem::file_size(path);
        take(path);
        ASSERT_FALSE(model->theirs()->refused()) << width << "x" << height;
        const QByteArray jpeg = bytesOf(onDisk(id).theirs.photo);
        EXPECT_LE(static_cast<std::size_t>(jpeg.size()), care::kPhotoBytes);
        EXPECT_FALSE(jpeg.contains("canarycomment"));
        const QImage back = QImage::fromData(jpeg, "JPEG");
        ASSERT_FALSE(back.isNull());
        EXPECT_EQ(back.width() >= back.height(), width >= height);
        EXPECT_EQ(std::filesystem::file_size(path), size) << "the file stays as it is";
    }
}

TEST_F(Theirs, WhatIsNoPictureIsSaidAndLeavesTheOneThatIsThere)
{
    take(noise("us.png", 100, 80));
    const std::string photo = onDisk(id).theirs.photo;
    for (const char *what : {"", "no picture at all", "\xff\xd8\xff\xe0 half a JPEG"}) {
        const auto path = pictures / "bad.jpg";
        std::ofstream(path, std::ios::binary) << what;
        take(path.string());
        EXPECT_TRUE(model->theirs()->refused()) << what;
    }
    take((pictures / "gone.jpg").string());
    EXPECT_TRUE(model->theirs()->refused());
    EXPECT_FALSE(model->theirs()->busy());
    EXPECT_EQ(onDisk(id).theirs.photo, photo);
}

TEST_F(Theirs, PicturesThatLieReadyAreListedTheNewestFirstAndNoLinkIsFollowed)
{
    noise("a.png", 4, 4);
    noise("b.jpg", 4, 4);
    std::ofstream(pictures / "c.txt") << "no picture";
    std::filesystem::create_symlink("/etc/hostname", pictures / "d.png");
    std::filesystem::last_write_time(pictures / "a.png", std::filesystem::file_time_type::clock::now());
    std::filesystem::last_write_time(pictures / "b.jpg",
                                     std::filesystem::file_time_type::clock::now() - std::chrono::hours(5));
    model->theirs()->lookForPhotos();
    settle();
    ASSERT_EQ(model->theirs()->files()->count(), 2);
    EXPECT_EQ(model->theirs()->files()->word(0, "name").toString(), "a.png");
}

TEST_F(Theirs, NothingOfItStandsInACodeOrATextAndItIsNoChangeOfThePlan)
{
    model->about()->agree();
    model->theirs()->typeSong("canarysong");
    take(noise("us.png", 60, 60));
    model->flush();
    settle();
    EXPECT_TRUE(model->about()->agreed()) << "who said 'This is right' said it of the lines";
    const care::Plan plan = onDisk(id);
    EXPECT_EQ(share::planText(plan, test::sampleTemplate()).find("canarysong"), std::string::npos);
    for (const auto &card : share::planCards(plan, test::sampleTemplate(), "My plan", "988", 1200))
        EXPECT_EQ(card.find("canarysong"), std::string::npos);
}

TEST_F(Theirs, AnotherPlanShowsNothingOfIt)
{
    const std::string other = stored("Kit Sample");
    model->theirs()->typeSong("canarysong");
    model->open(QString::fromStdString(other));
    settle();
    EXPECT_EQ(model->theirs()->song(), "");
    EXPECT_EQ(onDisk(other).theirs.song, "");
    EXPECT_EQ(onDisk(id).theirs.song, "canarysong") << "what was typed is the first one's";
    model->forget();
    EXPECT_EQ(model->theirs()->photo(), "");
    EXPECT_EQ(model->theirs()->files()->count(), 0);
}
