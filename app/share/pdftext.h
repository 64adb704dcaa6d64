#pragma once

#include <QColor>
#include <QFont>
#include <QPainter>
#include <QPdfWriter>
#include <QString>

#include <functional>
#include <string>

/// Words on a PDF page, in points from its upper left corner. Inside share only.
namespace handrail::share::pdf {

inline constexpr int kPerPoint = 20; ///< device units a point: fine enough for text, far from overflow
inline constexpr QColor kInk(0x11, 0x11, 0x11), kAccent(0x0B, 0x47, 0x50), kRule(0x0B, 0x55, 0x60),
    kQuiet(0x44, 0x44, 0x44);

[[nodiscard]] inline QString text(const std::string &utf8) { return QString::fromStdString(utf8); }
[[nodiscard]] QFont font(double points, int weight, bool display = false);

/// What flow() is to set: @ref words, and after them a bold tail (a phone number).
struct Words {
    QString words;
    QFont font;
    double pitch = 0; ///< from line to line
    QColor colour = kInk;
    QString boldTail{};
    Qt::Alignment align = Qt::AlignLeft;
};

class Sheet {
public:
    Sheet(QPainter &painter, QPdfWriter &writer) : m_painter(painter), m_writer(writer) {}

    /// Sets @p what into @p width; draws it with its first line's top at @p top unless @p measure. @return its height.
    double flow(const Words &what, double left, double top, double width, bool measure = false);
    void fill(double left, double top, double width, double height, QColor colour);
    /// A rounded box without a fill.
    void box(double left, double top, double width, double height, double radius, double line,
             Qt::PenStyle style = Qt::SolidLine, QColor colour = kInk);
    void rule(double x1, double y1, double x2, double y2, double line, Qt::PenStyle style, QColor colour);

private:
    QPainter &m_painter;
    QPdfWriter &m_writer;
};

/// A document of US letter pages without margins of their own, with @p title in its data and no name anywhere in them.
/// @p draw begins on the first page. @return its bytes.
[[nodiscard]] std::string document(const std::string &title,
                                   const std::function<void(QPdfWriter &writer, QPainter &painter)> &draw);

} // namespace handrail::share::pdf
