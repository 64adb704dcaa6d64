#include "share/pdftext.h"

#include <QBuffer>
#include <QPageSize>
#include <QTextLayout>

namespace handrail::share::pdf {
namespace {

/// Format ranges of @p all: bold from @p boldFrom on, and every sign shaped by itself. Inter draws a hyphen or colon
/// between figures with a glyph of its own that carries no character, so that a copied or spoken '555-0142' would lose
/// its hyphen; Qt 6.4 cannot switch that feature off, but a range of its own keeps the neighbours out of sight.
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

} // namespace

QFont font(double points, int weight, bool display)
{
    QFont font(display ? QStringList{QStringLiteral("Inter Display"), QStringLiteral("Inter")}
                       : QStringList{QStringLiteral("Inter")});
    font.setPointSizeF(points);
    font.setWeight(static_cast<QFont::Weight>(weight));
    font.setHintingPreference(QFont::PreferNoHinting);
    if (display)
        font.setLetterSpacing(QFont::PercentageSpacing, 99);
    return font;
}

double Sheet::flow(const Words &what, double left, double top, double width, bool measure)
{
    const QString all = QString(what.words + what.boldTail).replace(u'\n', QChar::LineSeparator);
    QTextLayout layout(all, what.font, &m_writer);
    QTextOption option(what.align);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.setFormats(pieces(all, static_cast<int>(what.words.size())));
    layout.beginLayout();
    double height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width * kPerPoint);
        line.setPosition({0, (height + (what.pitch - line.height() / kPerPoint) / 2) * kPerPoint});
        height += what.pitch;
    }
    layout.endLayout();
    if (!measure) {
        m_painter.setPen(what.colour);
        layout.draw(&m_painter, {left * kPerPoint, top * kPerPoint});
    }
    return height;
}

void Sheet::fill(double left, double top, double width, double height, QColor colour)
{
    m_painter.fillRect(QRectF(left * kPerPoint, top * kPerPoint, width * kPerPoint, height * kPerPoint), colour);
}

void Sheet::box(double left, double top, double width, double height, double radius, double line, Qt::PenStyle style,
                QColor colour)
{
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(colour, line * kPerPoint, style));
    m_painter.drawRoundedRect(QRectF(left * kPerPoint, top * kPerPoint, width * kPerPoint, height * kPerPoint),
                              radius * kPerPoint, radius * kPerPoint);
}

void Sheet::rule(double x1, double y1, double x2, double y2, double line, Qt::PenStyle style, QColor colour)
{
    m_painter.setPen(QPen(colour, line * kPerPoint, style));
    m_painter.drawLine(QPointF(x1 * kPerPoint, y1 * kPerPoint), QPointF(x2 * kPerPoint, y2 * kPerPoint));
}

std::string document(const std::string &title, const std::function<void(QPdfWriter &writer, QPainter &painter)> &draw)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::Letter));
        writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        writer.setResolution(72 * kPerPoint);
        writer.setTitle(text(title));
        writer.setCreator(QStringLiteral("Handrail"));
        QPainter painter(&writer);
        draw(writer, painter);
    } // the painter's end writes the last of it
    return bytes.toStdString();
}

} // namespace handrail::share::pdf
