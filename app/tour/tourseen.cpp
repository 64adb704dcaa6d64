#include "tour/tourseen.h"

#include "tour/tourpaint.h"

#include <QFont>

#include <algorithm>
#include <cmath>

namespace handrail {
namespace {

constexpr qreal kWords = 4.5, kWordsHigh = 7.0, kShapes = 3.0;
constexpr qreal kSlack = 2.0; // dp: a glyph's own air

qreal channel(qreal value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

qreal luminance(const QColor &colour)
{
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

qreal contrast(const QColor &one, const QColor &other)
{
    const qreal a = luminance(one), b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QString ratio(qreal value)
{
    return QString::number(value, 'f', 2) + QLatin1String(":1");
}

void readFaint(const Painting &painting, bool highContrast, QStringList &found)
{
    for (const Words &words : painting.words) {
        const qreal needed = highContrast && !words.icon ? kWordsHigh : kWords;
        const QRectF &box = words.where;
        const QRectF inner =
            box.adjusted(box.width() * 0.05, box.height() * 0.2, -box.width() * 0.05, -box.height() * 0.2);
        qreal worst = 21;
        QColor under;
        for (const QPointF &at :
             {inner.center(), inner.topLeft(), inner.topRight(), inner.bottomLeft(), inner.bottomRight()}) {
            if (!words.clip.contains(at))
                continue;
            const QColor ground = painting.ground(at, words.after);
            if (const qreal here = contrast(over(words.colour, ground), ground); here < worst) {
                worst = here;
                under = ground;
            }
        }
        if (worst < needed)
            found +=
                QStringLiteral("'%1' is %2 on %3, %4").arg(words.text, words.colour.name(), under.name(), ratio(worst));
    }
    for (const Shape &shape : painting.shapes) {
        if (!shape.clip.contains(shape.where.center()))
            continue;
        const QColor ground = painting.groundOf(shape);
        const qreal fill = shape.fill.alpha() > 0 ? contrast(over(shape.fill, ground), ground) : 1;
        const qreal line = shape.line.alpha() > 0 ? contrast(over(shape.line, ground), ground) : 1;
        if (std::max(fill, line) < kShapes)
            found += QStringLiteral("a shape of %1 is hardly seen on %2, %3")
                         .arg(shape.of, ground.name(), ratio(std::max(fill, line)));
    }
}

void readCut(const Painting &painting, bool madeUp, QStringList &found)
{
    for (const Words &words : painting.words) {
        if (words.icon)
            continue;
        if (words.cut)
            found += QStringLiteral("'%1' is cut").arg(words.text);
        if (!words.button.isNull() && !words.button.adjusted(-kSlack, -kSlack, kSlack, kSlack).contains(words.where))
            found += QStringLiteral("'%1' stands out of its button").arg(words.text);
        if (words.where.left() < words.sides.left() - kSlack || words.where.right() > words.sides.right() + kSlack)
            found += QStringLiteral("'%1' runs out at the side").arg(words.text);
        if (words.where.top() < words.sides.top() - kSlack || words.where.bottom() > words.sides.bottom() + kSlack)
            found += QStringLiteral("'%1' is cut off above or below").arg(words.text);
        if (!words.torn.isEmpty() && !madeUp)
            found += QStringLiteral("'%1' is torn in '%2'").arg(words.torn, words.text);
        if (words.backwards)
            found += QStringLiteral("'%1' is shown backwards").arg(words.text);
    }
    for (const PaintedTarget &target : painting.targets) {
        if (target.where.left() < target.sides.left() - kSlack || target.where.right() > target.sides.right() + kSlack)
            found += QStringLiteral("what is to be touched runs out at the side: '%1'").arg(target.text);
    }
    for (qsizetype i = 0; i < painting.words.size(); ++i) {
        for (qsizetype j = i + 1; j < painting.words.size(); ++j) {
            const Words &one = painting.words[i], &other = painting.words[j];
            const QRectF both = one.where & one.clip & other.where & other.clip;
            if (both.width() > kSlack && both.height() > kSlack && !painting.coveredAfter(one.after, both.center()))
                found += QStringLiteral("'%1' lies over '%2'").arg(other.text, one.text);
        }
    }
}

} // namespace

QStringList whatIsNotSeen(QQuickItem &root, bool highContrast, bool madeUp)
{
    const Painting painting = paintingOf(root);
    QStringList found;
    readFaint(painting, highContrast, found);
    readCut(painting, madeUp, found);
    found.removeDuplicates();
    return found;
}

} // namespace handrail
