#include "share/planpdf.h"

#include "share/pdftext.h"

#include <algorithm>
#include <cmath>

namespace handrail::share {
namespace {

using namespace pdf;

// Everything below is in points (1/72 inch) as picture 09b measures it (its px are 3/4 pt).
constexpr double kPageWidth = 612, kPageHeight = 792, kSide = 54, kTop = 48, kBottom = 36;
constexpr double kWide = kPageWidth - 2 * kSide;

/// Sizes of one kind of paper.
struct Sizes {
    double title, heading, text, line, small, number, sectionGap, headingGap, indent;
};
constexpr Sizes kLarge{36, 22.5, 21, 30, 13.5, 33, 16.5, 4.5, 34.5};
constexpr Sizes kLetter{26, 15.5, 13, 18.5, 10.5, 24, 12, 3, 24};
/// Where that makes a plan fit one page: a second sheet with two lines on it is lost before it is home.
constexpr Sizes kLetterClose{26, 13.5, 11.5, 15.5, 10.5, 24, 8, 2, 22};

class Page {
public:
    Page(QPainter &painter, QPdfWriter &writer, const Sizes &sizes) : m_sheet(painter, writer), m_sizes(sizes) {}

    /// Sets @p words; see Sheet::flow(). @return height in points.
    double flow(const QString &words, const QFont &font, double left, double top, double width, double pitch,
                QColor colour, bool measure, const QString &boldTail = {}, Qt::Alignment align = Qt::AlignLeft)
    {
        return m_sheet.flow({words, font, pitch, colour, boldTail, align}, left, top, width, measure);
    }

    double heading(const TakenSection &section, double top, bool measure)
    {
        return section.heading.empty() ? 0
                                       : m_sizes.headingGap
                                             + flow(text(section.heading), font(m_sizes.heading, QFont::Bold, true),
                                                    kSide, top, kWide, m_sizes.heading * 1.2, kAccent, measure);
    }

    double item(const TakenItem &item, int number, double top, bool measure)
    {
        const QFont plain = font(m_sizes.text, QFont::Normal);
        if (!measure)
            flow(QString::number(number), font(m_sizes.text, QFont::Bold), kSide, top, m_sizes.indent, m_sizes.line,
                 kInk, false);
        const QString before = text(item.words) + (item.phone.empty() ? QString() : QStringLiteral(", "));
        double height = flow(before, plain, kSide + m_sizes.indent, top, kWide - m_sizes.indent, m_sizes.line, kInk,
                             measure, text(item.phone));
        if (!item.beside.empty())
            height += flow(text(item.beside), plain, kSide + m_sizes.indent, top + height, kWide - m_sizes.indent,
                           m_sizes.line, kQuiet, measure);
        if (!item.instead.empty())
            height += flow(text(item.instead), plain, kSide + m_sizes.indent, top + height, kWide - m_sizes.indent,
                           m_sizes.line, kQuiet, measure);
        return height;
    }

    double header(const PaperWords &words, bool measure)
    {
        const QString right =
            text(words.owner.empty() ? words.date : words.owner + (words.date.empty() ? "" : "\n" + words.date));
        const QStringList lines = right.split(u'\n');
        const double pitch = 19.5;
        const double rightHeight = pitch * static_cast<double>(lines.size());
        const double height = std::max(m_sizes.title * 1.1, rightHeight);
        if (!measure) {
            flow(text(words.title), font(m_sizes.title, QFont::Bold, true), kSide, kTop + height - m_sizes.title * 1.1,
                 kWide * 0.62, m_sizes.title * 1.1, kInk, false);
            for (int at = 0; at < lines.size(); ++at)
                flow(lines[at], font(15, QFont::Medium), kSide + kWide * 0.6, kTop + height - rightHeight + pitch * at,
                     kWide * 0.4, pitch, kQuiet, false, {}, Qt::AlignRight);
            fill(kSide, kTop + height + 10, kWide, 3, kRule);
        }
        return height + 13;
    }

    /// What has to be known wherever the plan is taken, under the header of the first page. @return its height with the
    /// gap below.
    double notice(const PaperWords &words, double top, bool measure)
    {
        return words.notice.empty() ? 0
                                    : m_sizes.sectionGap
                                          + flow(text(words.notice), font(m_sizes.text, QFont::DemiBold), kSide, top,
                                                 kWide, m_sizes.line, kInk, measure);
    }

    /// The box with both numbers and the line under it, standing on the bottom margin. @return its height.
    double footer(const PaperWords &words, int page, int pages, bool measure)
    {
        const double half = kWide / 2, padX = 18, padY = 11, pitch = 21;
        const QFont says = font(15.5, QFont::Medium);
        const double saysHeight =
            std::max(flow(text(words.crisisLine), says, 0, 0, half - 2 * padX, pitch, kInk, true),
                     flow(text(words.emergencyLine), says, 0, 0, half - 2 * padX, pitch, kInk, true));
        const double numberHeight = 36, box = numberHeight + saysHeight + 2 * padY, under = 18, gap = 10;
        const double height = box + gap + under;
        if (measure)
            return height;
        const double top = kPageHeight - kBottom - height;
        m_sheet.box(kSide, top, kWide, box, 12, 2.25);
        fill(kSide + half - 1.1, top, 2.25, box, kInk);
        const auto column = [&](double left, const std::string &number, const std::string &line) {
            flow(text(number), font(33, QFont::Bold, true), left + padX, top + padY, half - 2 * padX, numberHeight,
                 kInk, false);
            flow(text(line), says, left + padX, top + padY + numberHeight, half - 2 * padX, pitch, kInk, false);
        };
        column(kSide, words.crisisNumber, words.crisisLine);
        column(kSide + half, words.emergencyNumber, words.emergencyLine);
        const QFont small = font(13.5, QFont::Normal);
        if (!words.owner.empty())
            flow(text(words.belongsTo).arg(text(words.owner)), small, kSide, top + box + gap, kWide * 0.7, under,
                 kQuiet, false);
        flow(text(words.pageOf).arg(page).arg(pages), small, kSide + kWide * 0.7, top + box + gap, kWide * 0.3, under,
             kQuiet, false, {}, Qt::AlignRight);
        return height;
    }

private:
    void fill(double left, double top, double width, double height, QColor colour)
    {
        m_sheet.fill(left, top, width, height, colour);
    }

    Sheet m_sheet;
    const Sizes &m_sizes;
};

/// One thing placed on a page: a heading, or an item with its number.
struct Placed {
    int page;
    double top;
    const TakenSection *section;
    int item; ///< -1: the heading
};

/// Where everything goes. A section that fits a page is never cut; a longer one breaks between items.
std::vector<Placed> place(Page &page, const std::vector<TakenSection> &sections, const Sizes &sizes, double first,
                          double last, double notice)
{
    std::vector<Placed> out;
    int number = 0;
    double top = first + notice;
    for (const auto &section : sections) {
        const double head = page.heading(section, 0, true);
        std::vector<double> heights;
        double whole = head;
        for (const auto &item : section.items)
            whole += heights.emplace_back(page.item(item, 1, 0, true));
        const double gap = top > first ? sizes.sectionGap : 0;
        // Cut only what no page could hold, and never right under its heading.
        const bool cut = whole > last - first;
        const double needed = cut ? head + heights.front() : whole;
        if (top > first && top + gap + needed > last) {
            ++number;
            top = first;
        } else {
            top += gap;
        }
        out.push_back({number, top, &section, -1});
        top += head;
        for (int at = 0; at < static_cast<int>(section.items.size()); ++at) {
            if (top + heights[static_cast<std::size_t>(at)] > last && top > first) {
                ++number;
                top = first;
            }
            out.push_back({number, top, &section, at});
            top += heights[static_cast<std::size_t>(at)];
        }
    }
    return out;
}

} // namespace

std::string planPdf(const std::vector<TakenSection> &sections, const PaperWords &words, Paper paper)
{
    return document(words.title, [&](QPdfWriter &writer, QPainter &painter) {
        const auto layout = [&](const Sizes &sizes) {
            Page page(painter, writer, sizes);
            const double first = kTop + page.header(words, true) + 16;
            const double last = kPageHeight - kBottom - page.footer(words, 1, 1, true) - 14;
            return place(page, sections, sizes, first, last, page.notice(words, 0, true));
        };
        const auto onOne = [](const std::vector<Placed> &placed) { return placed.empty() || placed.back().page == 0; };
        const bool close = paper == Paper::Letter && !onOne(layout(kLetter)) && onOne(layout(kLetterClose));
        const Sizes &sizes = paper == Paper::LargePrint ? kLarge : close ? kLetterClose : kLetter;
        Page page(painter, writer, sizes);
        const double first = kTop + page.header(words, true) + 16;
        const auto placed = layout(sizes);
        const int pages = placed.empty() ? 1 : placed.back().page + 1;
        std::size_t next = 0;
        for (int number = 0; number < pages; ++number) {
            if (number > 0)
                writer.newPage();
            page.header(words, false);
            if (number == 0)
                page.notice(words, first, false);
            for (; next < placed.size() && placed[next].page == number; ++next) {
                const Placed &each = placed[next];
                if (each.item < 0)
                    page.heading(*each.section, each.top, false);
                else
                    page.item(each.section->items[static_cast<std::size_t>(each.item)], each.item + 1, each.top, false);
            }
            page.footer(words, number + 1, pages, false);
        }
    });
}

} // namespace handrail::share
