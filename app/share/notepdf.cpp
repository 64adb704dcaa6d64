#include "share/pdftext.h"
#include "share/planpdf.h"

namespace handrail::share {

std::string notePdf(const std::string &title, const std::vector<std::string> &paragraphs)
{
    using namespace pdf;
    constexpr double kWidth = 612, kHeight = 792, kSide = 72, kTop = 72, kBottom = 72; // points: US letter
    constexpr double kPitch = 20, kGap = 10, kTitle = 26;
    return document(title, [&](QPdfWriter &writer, QPainter &painter) {
        Sheet sheet(painter, writer);
        const double wide = kWidth - 2 * kSide;
        double top = kTop + sheet.flow({text(title), font(kTitle, QFont::Bold, true), kTitle * 1.2}, kSide, kTop, wide) + 6;
        sheet.fill(kSide, top, wide, 3, kRule);
        top += 3 + 2 * kGap;
        for (const std::string &paragraph : paragraphs) {
            const Words words{text(paragraph), font(13, QFont::Normal), kPitch};
            const double height = sheet.flow(words, kSide, top, wide, true);
            if (top + height > kHeight - kBottom && top > kTop) {
                writer.newPage();
                top = kTop;
            }
            top += sheet.flow(words, kSide, top, wide) + kGap;
        }
    });
}

} // namespace handrail::share
