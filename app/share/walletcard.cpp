#include "share/pdftext.h"
#include "share/planpdf.h"

#include <algorithm>

namespace handrail::share {
namespace {

using namespace pdf;

// A bank card folded out (ISO/IEC 7810 ID-1: 85.6 x 54 mm), two of them side by side, in points.
constexpr double kCardWidth = 242.65, kCardHeight = 153.07, kPad = 13, kWide = kCardWidth - 2 * kPad;
constexpr double kLeft = (612 - 2 * kCardWidth) / 2, kFirstTop = 72, kStep = kCardHeight + 14;
constexpr int kStripsAPage = 4; // 72 + 4 * 167 < 792 less a margin that printers leave white
constexpr double kText = 9, kLine = 11.5, kHead = 8.5, kHeadLine = 10.5, kSection = 4, kNumbers = 26;

/// One thing on a card: a heading with its other language, or a line.
struct Piece {
    Words words;
    Words other{}; ///< beside a heading, quiet; empty: none
    double gap = 0;    ///< above it, unless it stands first
    double height = 0;
    bool heading = false;
};

Piece headingOf(const TakenSection &section)
{
    Piece piece;
    piece.heading = true;
    piece.gap = kSection;
    piece.words = {text(section.heading), font(kHead, QFont::Bold), kHeadLine, kAccent};
    if (!section.otherHeading.empty() && section.otherHeading != section.heading)
        piece.other = {text(section.otherHeading), font(7.5, QFont::Normal), 9, kQuiet};
    return piece;
}

Piece lineOf(const TakenItem &item)
{
    Piece piece;
    piece.gap = 1.5; // where a line wraps, the next one still begins visibly
    TakenItem before = item;
    before.phone.clear();
    piece.words = {text(line(before)), font(kText, QFont::Normal), kLine, kInk};
    if (!item.phone.empty()) { // the number last, so that it stands out and stays together
        piece.words.words += QStringLiteral(" ");
        piece.words.boldTail = text(item.phone);
    }
    return piece;
}

double roomOn(std::size_t panel, double title)
{
    return kCardHeight - 2 * kPad - (panel == 0 ? title + kNumbers + 4 : 0);
}

/// Which panel everything goes on. A part that fits a panel is not torn apart; a heading never stands last.
std::vector<std::vector<Piece>> place(Sheet &sheet, const std::vector<TakenSection> &sections, double title)
{
    std::vector<std::vector<Piece>> panels(1);
    double used = 0;
    for (const TakenSection &section : sections) {
        std::vector<Piece> pieces;
        if (!section.heading.empty())
            pieces.push_back(headingOf(section));
        for (const TakenItem &item : section.items)
            pieces.push_back(lineOf(item));
        double whole = 0;
        for (Piece &piece : pieces) {
            piece.height = sheet.flow(piece.words, 0, 0, kWide, true)
                + (piece.other.words.isEmpty() ? 0 : sheet.flow(piece.other, 0, 0, kWide, true));
            whole += piece.gap + piece.height;
        }
        if (used > 0 && used + whole > roomOn(panels.size() - 1, title) && whole <= roomOn(panels.size(), title)) {
            panels.emplace_back();
            used = 0;
        }
        for (std::size_t at = 0; at < pieces.size(); ++at) {
            const Piece &piece = pieces[at];
            const double follows = piece.heading && at + 1 < pieces.size() ? pieces[at + 1].height : 0;
            const double gap = used > 0 ? piece.gap : 0;
            if (used > 0 && used + gap + piece.height + follows > roomOn(panels.size() - 1, title)) {
                panels.emplace_back();
                used = 0;
            }
            used += (used > 0 ? piece.gap : 0) + piece.height;
            panels.back().push_back(piece);
        }
    }
    return panels;
}

void drawNumbers(Sheet &sheet, const WalletWords &words, double left, double top)
{
    const double half = (kWide - 6) / 2;
    const auto one = [&](double x, const std::string &number, const std::string &says) {
        sheet.box(x, top, half, kNumbers, 5, 1.2);
        sheet.flow({text(number) + QStringLiteral(" "), font(10.5, QFont::Bold), 13, kInk}, x + 6,
                   top + (kNumbers - 13) / 2, 30);
        sheet.flow({text(says), font(7.5, QFont::Medium), 9, kInk}, x + 34, top + (kNumbers - 18) / 2, half - 37);
    };
    one(left, words.crisisNumber, words.crisisLine);
    one(left + half + 6, words.emergencyNumber, words.emergencyLine);
}

} // namespace

std::string walletCardPdf(const std::vector<TakenSection> &sections, const WalletWords &words)
{
    return document(words.title, [&](QPdfWriter &writer, QPainter &painter) {
        Sheet sheet(painter, writer);
        const Words title{text(words.title), font(13, QFont::Bold, true), 16, kInk};
        const double titleHeight = 20;
        const auto panels = place(sheet, sections, titleHeight);
        for (std::size_t strip = 0; strip * 2 < panels.size(); ++strip) {
            if (strip > 0 && strip % kStripsAPage == 0)
                writer.newPage();
            if (strip % kStripsAPage == 0)
                sheet.flow({text(words.howTo), font(10, QFont::Medium), 14, kQuiet}, kLeft, 40, 2 * kCardWidth);
            const double top = kFirstTop + static_cast<double>(strip % kStripsAPage) * kStep;
            sheet.box(kLeft, top, 2 * kCardWidth, kCardHeight, 9, 0.75, Qt::DashLine, kQuiet); // cut here
            const double fold = kLeft + kCardWidth;                                           // and fold here
            for (const double end : {top - 6, top + kCardHeight})
                sheet.rule(fold, end, fold, end + 6, 0.75, Qt::SolidLine, kQuiet);
            sheet.rule(fold, top, fold, top + kCardHeight, 0.5, Qt::DotLine, kQuiet);
            for (std::size_t side = 0; side < 2 && strip * 2 + side < panels.size(); ++side) {
                const std::size_t panel = strip * 2 + side;
                const double left = kLeft + static_cast<double>(side) * kCardWidth + kPad;
                double at = top + kPad;
                if (panel == 0) {
                    sheet.flow(title, left, at - 2, kWide);
                    at += titleHeight;
                }
                const double first = at;
                for (const Piece &piece : panels[panel]) {
                    at += at > first ? piece.gap : 0;
                    const double height = sheet.flow(piece.words, left, at, kWide);
                    if (!piece.other.words.isEmpty())
                        sheet.flow(piece.other, left, at + height, kWide);
                    at += piece.height;
                }
                if (panel == 0)
                    drawNumbers(sheet, words, left, top + kCardHeight - kPad - kNumbers);
            }
        }
    });
}

} // namespace handrail::share
