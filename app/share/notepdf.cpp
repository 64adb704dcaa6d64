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
        double top = kTop + sheet.flow({text(title), font(kTitle, QFont::Bold, true), kTitle * 1.2}, kSide, kTop, wide) + 6;
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

std::string notePdf(const std::string &title, const std::vector<std::string> &paragraphs)
{
    std::vector<FormPart> parts;
    for (const std::string &paragraph : paragraphs)
        parts.push_back({{}, paragraph});
    return formPdf(title, parts);
}

} // namespace handrail::share
