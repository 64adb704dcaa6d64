#include "share/planpdf.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace handrail::share {
namespace {

// Everything below is in points (1/72 inch) as picture 09b measures it (its px are 3/4 pt).
constexpr int kPerPoint = 20; // device units a point: fine enough for text, far from overflow
constexpr double kPageWidth = 612, kPageHeight = 792, kSide = 54, kTop = 48, kBottom = 36;
constexpr double kWide = kPageWidth - 2 * kSide;
constexpr QColor kInk(0x11, 0x11, 0x11), kAccent(0x0B, 0x47, 0x50), kRule(0x0B, 0x55, 0x60), kQuiet(0x44, 0x44, 0x44);

/// Sizes of one kind of paper.
struct Sizes {
    double title, heading, text, line, small, number, sectionGap, headingGap, indent;
};
constexpr Sizes kLarge{36, 22.5, 21, 30, 13.5, 33, 16.5, 4.5, 34.5};
constexpr Sizes kLetter{26, 15.5, 13, 18.5, 10.5, 24, 12, 3, 24};

/// Format ranges of @p all: bold from @p boldFrom on, and every sign shaped by itself. Inter draws a hyphen or colon between
/// figures with a glyph of its own that carries no character, so that a copied or spoken '555-0142' would lose its hyphen; Qt 6.4
/// cannot switch that feature off, but a range of its own keeps the neighbours out of sight.
QList<QTextLayout::FormatRange> pieces(const QString &all, int boldFrom)
{
    const auto alone = [&all](qsizetype at) {
        const QChar c = all[at];
        const bool cross = (c == u'x' || c == u'X') && at > 0 && all[at - 1].isDigit();
        return c.isPunct() || c.isSymbol() || cross;
    };
    QList<QTextLayout::FormatRange> ranges;
    for (qsizetype at = 0; at < all.size();) {
        qsizetype end = at + 1;
        while (!alone(at) && end < all.size() && !alone(end) && end != boldFrom)
            ++end;
        QTextLayout::FormatRange range{static_cast<int>(at), static_cast<int>(end - at), {}};
        if (at >= boldFrom)
            range.format.setFontWeight(QFont::Bold);
        ranges.append(range);
        at = end;
    }
    return ranges;
}

QString text(const std::string &utf8) { return QString::fromStdString(utf8); }

class Page {
public:
    Page(QPainter &painter, QPdfWriter &writer, const Sizes &sizes) : m_painter(painter), m_writer(writer), m_sizes(sizes) {}

    [[nodiscard]] static QFont font(double points, int weight, bool display = false)
    {
        QFont font(display ? QStringList{QStringLiteral("Inter Display"), QStringLiteral("Inter")} : QStringList{QStringLiteral("Inter")});
        font.setPointSizeF(points);
        font.setWeight(static_cast<QFont::Weight>(weight));
        font.setHintingPreference(QFont::PreferNoHinting);
        if (display)
            font.setLetterSpacing(QFont::PercentageSpacing, 99);
        return font;
    }

    /// Lays @p words out at @p width; draws them with the first line's top at @p top unless @p measure. @return height in points.
    double flow(const QString &words, const QFont &font, double left, double top, double width, double pitch, QColor colour,
                bool measure, const QString &boldTail = {}, Qt::Alignment align = Qt::AlignLeft)
    {
        const QString all = QString(words + boldTail).replace(u'\n', QChar::LineSeparator);
        QTextLayout layout(all, font, &m_writer);
        QTextOption option(align);
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.setFormats(pieces(all, static_cast<int>(words.size())));
        layout.beginLayout();
        double height = 0;
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width * kPerPoint);
            line.setPosition({0, (height + (pitch - line.height() / kPerPoint) / 2) * kPerPoint});
            height += pitch;
        }
        layout.endLayout();
        if (!measure) {
            m_painter.setPen(colour);
            layout.draw(&m_painter, {left * kPerPoint, top * kPerPoint});
        }
        return height;
    }

    double heading(const TakenSection &section, double top, bool measure)
    {
        return section.heading.empty() ? 0 : m_sizes.headingGap
            + flow(text(section.heading), font(m_sizes.heading, QFont::Bold, true), kSide, top, kWide, m_sizes.heading * 1.2, kAccent, measure);
    }

    double item(const TakenItem &item, int number, double top, bool measure)
    {
        const QFont plain = font(m_sizes.text, QFont::Normal);
        if (!measure)
            flow(QString::number(number), font(m_sizes.text, QFont::Bold), kSide, top, m_sizes.indent, m_sizes.line, kInk, false);
        const QString before = text(item.words) + (item.phone.empty() ? QString() : QStringLiteral(", "));
        double height = flow(before, plain, kSide + m_sizes.indent, top, kWide - m_sizes.indent, m_sizes.line, kInk, measure, text(item.phone));
        if (!item.beside.empty())
            height += flow(text(item.beside), plain, kSide + m_sizes.indent, top + height, kWide - m_sizes.indent, m_sizes.line, kQuiet, measure);
        return height;
    }

    double header(const PaperWords &words, bool measure)
    {
        const QString right = text(words.owner.empty() ? words.date : words.owner + (words.date.empty() ? "" : "\n" + words.date));
        const QStringList lines = right.split(u'\n');
        const double pitch = 19.5;
        const double rightHeight = pitch * static_cast<double>(lines.size());
        const double height = std::max(m_sizes.title * 1.1, rightHeight);
        if (!measure) {
            flow(text(words.title), font(m_sizes.title, QFont::Bold, true), kSide, kTop + height - m_sizes.title * 1.1, kWide * 0.62,
                 m_sizes.title * 1.1, kInk, false);
            for (int at = 0; at < lines.size(); ++at)
                flow(lines[at], font(15, QFont::Medium), kSide + kWide * 0.6, kTop + height - rightHeight + pitch * at, kWide * 0.4, pitch,
                     kQuiet, false, {}, Qt::AlignRight);
            fill(kSide, kTop + height + 10, kWide, 3, kRule);
        }
        return height + 13;
    }

    /// The box with both numbers and the line under it, standing on the bottom margin. @return its height.
    double footer(const PaperWords &words, int page, int pages, bool measure)
    {
        const double half = kWide / 2, padX = 18, padY = 11, pitch = 21;
        const QFont says = font(15.5, QFont::Medium);
        const double saysHeight = std::max(flow(text(words.crisisLine), says, 0, 0, half - 2 * padX, pitch, kInk, true),
                                           flow(text(words.emergencyLine), says, 0, 0, half - 2 * padX, pitch, kInk, true));
        const double numberHeight = 36, box = numberHeight + saysHeight + 2 * padY, under = 18, gap = 10;
        const double height = box + gap + under;
        if (measure)
            return height;
        const double top = kPageHeight - kBottom - height;
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(kInk, 2.25 * kPerPoint));
        m_painter.drawRoundedRect(QRectF(kSide * kPerPoint, top * kPerPoint, kWide * kPerPoint, box * kPerPoint), 12 * kPerPoint, 12 * kPerPoint);
        fill(kSide + half - 1.1, top, 2.25, box, kInk);
        const auto column = [&](double left, const std::string &number, const std::string &line) {
            flow(text(number), font(33, QFont::Bold, true), left + padX, top + padY, half - 2 * padX, numberHeight, kInk, false);
            flow(text(line), says, left + padX, top + padY + numberHeight, half - 2 * padX, pitch, kInk, false);
        };
        column(kSide, words.crisisNumber, words.crisisLine);
        column(kSide + half, words.emergencyNumber, words.emergencyLine);
        const QFont small = font(13.5, QFont::Normal);
        if (!words.owner.empty())
            flow(text(words.belongsTo).arg(text(words.owner)), small, kSide, top + box + gap, kWide * 0.7, under, kQuiet, false);
        flow(text(words.pageOf).arg(page).arg(pages), small, kSide + kWide * 0.7, top + box + gap, kWide * 0.3, under, kQuiet, false, {}, Qt::AlignRight);
        return height;
    }

private:
    void fill(double left, double top, double width, double height, QColor colour)
    {
        m_painter.fillRect(QRectF(left * kPerPoint, top * kPerPoint, width * kPerPoint, height * kPerPoint), colour);
    }

    QPainter &m_painter;
    QPdfWriter &m_writer;
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
std::vector<Placed> place(Page &page, const std::vector<TakenSection> &sections, const Sizes &sizes, double first, double last)
{
    std::vector<Placed> out;
    int number = 0;
    double top = first;
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
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::Letter));
        writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        writer.setResolution(72 * kPerPoint);
        writer.setTitle(text(words.title));
        writer.setCreator(QStringLiteral("Handrail"));
        QPainter painter(&writer);
        const Sizes &sizes = paper == Paper::LargePrint ? kLarge : kLetter;
        Page page(painter, writer, sizes);
        const double first = kTop + page.header(words, true) + 16;
        const double last = kPageHeight - kBottom - page.footer(words, 1, 1, true) - 14;
        const auto placed = place(page, sections, sizes, first, last);
        const int pages = placed.empty() ? 1 : placed.back().page + 1;
        std::size_t next = 0;
        for (int number = 0; number < pages; ++number) {
            if (number > 0)
                writer.newPage();
            page.header(words, false);
            for (; next < placed.size() && placed[next].page == number; ++next) {
                const Placed &each = placed[next];
                if (each.item < 0)
                    page.heading(*each.section, each.top, false);
                else
                    page.item(each.section->items[static_cast<std::size_t>(each.item)], each.item + 1, each.top, false);
            }
            page.footer(words, number + 1, pages, false);
        }
    }
    return bytes.toStdString();
}

} // namespace handrail::share
