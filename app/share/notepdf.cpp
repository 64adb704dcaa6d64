#include "share/pdftext.h"
#include "share/planpdf.h"

namespace handrail::share {

std::string formPdf(const std::string &title, const std::vector<FormPart> &parts)
{
    using namespace pdf;
    constexpr double kWidth = 612, kHeight = 792, kSide = 72, kTop = 72, kBottom = 72; // points: US letter
    constexpr double kPitch = 20, kGap = 10, kTitle = 26;
    return document(title, [&](QPdfWriter &writer, QPainter &painter) {
        Sheet sheet(painter, writer);
        const double wide = kWidth - 2 * kSide;
        double top =
            kTop + sheet.flow({text(title), font(kTitle, QFont::Bold, true), kTitle * 1.2}, kSide, kTop, wide) + 6;
        sheet.fill(kSide, top, wide, 3, kRule);
        top += 3 + 2 * kGap;
        const auto makeRoom = [&](double height) {
            if (top + height > kHeight - kBottom && top > kTop) {
                writer.newPage();
                top = kTop;
            }
        };
        for (const FormPart &part : parts) {
            const Words words{text(part.words), font(13, QFont::Normal), kPitch};
            const double height = sheet.flow(words, kSide, top, wide, true);
            if (!part.label.empty()) {
                const Words label{text(part.label), font(11, QFont::DemiBold), 16, kAccent};
                const double above = sheet.flow(label, kSide, top, wide, true) + 2;
                makeRoom(above + height);
                top += sheet.flow(label, kSide, top, wide) + 2;
            } else {
                makeRoom(height);
            }
            top += sheet.flow(words, kSide, top, wide) + kGap;
        }
    });
}

std::string sheetPdf(const std::string &title, const std::vector<std::string> &paragraphs)
{
    using namespace pdf;
    constexpr double kWidth = 612, kHeight = 792, kSide = 64, kTop = 56, kBottom = 48; // points: US letter
    constexpr double kSizes[] = {13, 12, 11, 10, 9};
    return document(title, [&](QPdfWriter &writer, QPainter &painter) {
        Sheet sheet(painter, writer);
        const double wide = kWidth - 2 * kSide, foot = kHeight - kBottom;
        const double below =
            kTop + sheet.flow({text(title), font(24, QFont::Bold, true), 24 * 1.2}, kSide, kTop, wide) + 6;
        sheet.fill(kSide, below, wide, 3, kRule);
        const double top = below + 3 + 16;
        const auto lines = [](double size, const std::string &words) {
            return Words{text(words), font(size, QFont::Normal), size * 1.4};
        };
        double size = kSizes[0], gap = 0;
        for (const double one : kSizes) {
            size = one;
            gap = size * 0.6;
            double height = 0;
            for (const std::string &paragraph : paragraphs)
                height += sheet.flow(lines(size, paragraph), kSide, top, wide, true) + gap;
            if (top + height <= foot)
                break;
        }
        double at = top;
        const double last =
            paragraphs.empty() ? 0 : sheet.flow(lines(size, paragraphs.back()), kSide, top, wide, true) + gap;
        for (std::size_t i = 0; i < paragraphs.size(); ++i) {
            const double height = sheet.flow(lines(size, paragraphs[i]), kSide, at, wide, true) + gap;
            if (i + 1 < paragraphs.size() && at + height + last > foot + gap)
                continue;
            sheet.flow(lines(size, paragraphs[i]), kSide, at, wide);
            at += height;
        }
    });
}

std::string notePdf(const std::string &title, const std::vector<std::string> &paragraphs)
{
    std::vector<FormPart> parts;
    for (const std::string &paragraph : paragraphs)
        parts.push_back({{}, paragraph});
    return formPdf(title, parts);
}

} // namespace handrail::share
