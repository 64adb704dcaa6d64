#include "tour/tourpaint.h"

#include <QFont>
#include <QFontMetricsF>
#include <QQuickItem>
#include <QQuickWindow>
#include <QRegularExpression>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <cstring>

namespace handrail {
namespace {

constexpr qreal kEndless = 1e6;
constexpr qreal kLine = 1.21;    // the height of a line of our fonts, in letter sizes
constexpr qreal kAir = 0.14;     // of a letter's size: above the capitals and under the base line
constexpr int kOpaque = 230;     // of 255
constexpr qreal kCutSlack = 2.0; // dp

// What these draw is told by its shape alone. Cards and hairlines only order a page.
constexpr const char *kTelling[] = {"BreathPacer_", "Metronome_",    "PushDisc_", "PacePattern_",
                                    "DoseClock_",   "ProgressCard_", "StepBar_"};

bool isA(const QQuickItem &item, const char *type)
{
    return item.inherits(type);
}

bool isField(const QQuickItem &item)
{
    return isA(item, "QQuickTextInput") || isA(item, "QQuickTextEdit");
}

/// What the walk down to an item knows of those above it.
struct Above {
    qreal opacity = 1;
    QRectF clip, sides, button;
    QString telling; ///< type that draws shapes which say something
    const QQuickItem *drawing = nullptr; ///< the one of it
};

QString teller(const QQuickItem &item)
{
    const char *name = item.metaObject()->className();
    for (const char *each : kTelling)
        if (std::strncmp(name, each, std::strlen(each)) == 0)
            return QString::fromLatin1(each, qsizetype(std::strlen(each)) - 1);
    return {};
}

bool holdsField(const QQuickItem &item)
{
    const auto children = item.childItems();
    return std::ranges::any_of(children, [](const QQuickItem *child) {
        const auto inner = child->childItems();
        return isField(*child)
               || (!isA(*child, "QQuickRectangle")
                   && std::ranges::any_of(inner, [](const QQuickItem *each) { return isField(*each); }));
    });
}

QColor faded(QColor colour, qreal opacity)
{
    colour.setAlphaF(float(colour.alphaF() * opacity));
    return colour;
}

/// Where the letters of a text are, in its own coordinates.
QRectF letters(const QQuickItem &item, qreal fontSize)
{
    const qreal width = item.property("contentWidth").toReal(), height = item.property("contentHeight").toReal();
    const qreal top = item.property("topPadding").toReal(), bottom = item.property("bottomPadding").toReal();
    const qreal left = item.property("leftPadding").toReal(), right = item.property("rightPadding").toReal();
    const int across = item.property("effectiveHorizontalAlignment").toInt(),
              down = item.property("verticalAlignment").toInt();
    const qreal x = across == Qt::AlignRight     ? item.width() - right - width
                    : across == Qt::AlignHCenter ? left + (item.width() - left - right - width) / 2
                                                 : left;
    const qreal spareDown = item.height() - top - bottom - height;
    const qreal y = top + (down == Qt::AlignBottom ? spareDown : down == Qt::AlignVCenter ? spareDown / 2 : 0);
    const bool fixed = item.property("lineHeightMode").toInt() == 1;
    // Qt puts it under the words
    const qreal spare = fixed ? std::max(0.0, item.property("lineHeight").toReal() - kLine * fontSize) : 0.0;
    return QRectF(x, y, width, height).adjusted(0, kAir * fontSize, 0, -spare - kAir * fontSize);
}

/// A word of letters that is wider than @p room, where a text may break anywhere: half of it goes on in the next line.
/// A number or a key has no better place to break.
QString tornWord(const QQuickItem &item, const QString &text, qreal room)
{
    constexpr int kWrapAnywhere = 3, kWrap = 4; // Text.wrapMode
    const int wrap = item.property("wrapMode").toInt();
    if (wrap != kWrap && wrap != kWrapAnywhere)
        return {};
    const QFontMetricsF metrics(item.property("font").value<QFont>());
    QTextBoundaryFinder breaks(QTextBoundaryFinder::Line, text);
    for (qsizetype from = 0, to = breaks.toNextBoundary(); to > from; from = to, to = breaks.toNextBoundary()) {
        const QString word = text.mid(from, to - from).trimmed();
        const bool letters = std::ranges::none_of(
            word, [](QChar c) { return c.isDigit() || c == QLatin1Char('@') || c == QLatin1Char('/'); });
        if (letters && metrics.horizontalAdvance(word) > room + kCutSlack)
            return word;
    }
    return {};
}

class Walk {
public:
    explicit Walk(Painting &painting) : m_painting(painting) {}

    void down(const QQuickItem &item, Above above)
    {
        if (!item.isVisible() || item.opacity() <= 0)
            return;
        above.opacity *= item.opacity();
        if (isA(item, "QQuickAbstractButton")) {
            above.button = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()));
            m_painting.targets.append({item.property("text").toString(), above.button, above.sides});
        }
        const QString telling = teller(item);
        auto children = item.childItems();
        std::ranges::stable_sort(children, {}, [](const QQuickItem *child) { return child->z(); });
        Above below = above;
        if (!telling.isEmpty())
            below.telling = telling, below.drawing = &item;
        if (item.clip() || isA(item, "QQuickFlickable"))
            clipTo(item, below);
        for (const QQuickItem *child : children)
            if (child->z() < 0)
                down(*child, below);
        paint(item, above);
        for (const QQuickItem *child : children)
            if (child->z() >= 0)
                down(*child, below);
    }

private:
    static void clipTo(const QQuickItem &item, Above &below)
    {
        const QRectF box = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()));
        if (item.clip())
            below.clip &= box;
        const bool scrolls = isA(item, "QQuickFlickable");
        const auto more = [&](const char *content, const char *before, const char *after, qreal room) {
            return scrolls
                   && item.property(content).toReal() + item.property(before).toReal() + item.property(after).toReal()
                          > room;
        };
        const bool down = more("contentHeight", "topMargin", "bottomMargin", item.height())
            || (scrolls && !(item.property("atYBeginning").toBool() && item.property("atYEnd").toBool()));
        const bool across = more("contentWidth", "leftMargin", "rightMargin", item.width());
        QRectF sides = below.sides & box;
        if (across) // a finger brings it into view
            sides.setLeft(-kEndless), sides.setRight(kEndless);
        if (down)
            sides.setTop(-kEndless), sides.setBottom(kEndless);
        below.sides = sides;
    }

    void paint(const QQuickItem &item, const Above &above)
    {
        if (isA(item, "QQuickRectangle"))
            paintBox(item, above);
        else if (isA(item, "QQuickText"))
            paintWords(item, above);
        else if (isField(item))
            paintField(item, above);
    }

    void paintBox(const QQuickItem &item, const Above &above)
    {
        const QColor fill = faded(item.property("color").value<QColor>(), above.opacity);
        const QRectF box = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()));
        if (box.isEmpty())
            return;
        const bool field = holdsField(item);
        if (field || (!above.telling.isEmpty() && above.button.isNull())) {
            QColor line = Qt::transparent;
            if (const auto *border = item.property("border").value<QObject *>();
                border != nullptr && border->property("width").toReal() > 0)
                line = border->property("color").value<QColor>();
            if (line == QColor(Qt::black)) // nobody set it, and none is drawn
                line = Qt::transparent;
            if (fill.alpha() > 0 || line.alpha() > 0)
                m_painting.shapes.append({field ? QStringLiteral("a field") : above.telling, box, above.clip, fill,
                                          line, m_painting.patches.size(), above.drawing});
        }
        if (const QRectF seen = box & above.clip; fill.alpha() > 0 && !seen.isEmpty())
            m_painting.patches.append({seen, fill, above.drawing});
    }

    void paintWords(const QQuickItem &item, const Above &above)
    {
        static const QRegularExpression marks(QStringLiteral("<[^>]*>"));
        Words words;
        words.text = item.property("text").toString().remove(marks).simplified();
        if (words.text.isEmpty() || item.width() <= 0)
            return;
        words.icon = std::ranges::all_of(
            words.text, [](QChar c) { return c.category() == QChar::Other_PrivateUse || c.isSurrogate(); });
        const qreal fontSize = item.property("font").value<QFont>().pixelSize();
        const qreal room =
            item.height() - item.property("topPadding").toReal() - item.property("bottomPadding").toReal();
        words.cut = item.property("truncated").toBool()
                    || item.property("contentWidth").toReal() > item.width() + kCutSlack
                    || item.property("contentHeight").toReal() > room + kCutSlack + fontSize * (kLine - 1);
        if (!words.icon)
            words.torn = tornWord(item, words.text,
                                  item.width() - item.property("leftPadding").toReal()
                                      - item.property("rightPadding").toReal());
        words.backwards = !words.icon && item.mapToScene({0, 0}).x() > item.mapToScene({item.width(), 0}).x();
        words.where = item.mapRectToScene(letters(item, fontSize));
        words.clip = above.clip;
        words.sides = above.sides;
        words.button = above.button;
        words.colour = faded(item.property("color").value<QColor>(), above.opacity);
        words.after = m_painting.patches.size();
        m_painting.words.append(words);
    }

    /// What is written in a field scrolls and wraps of itself: only whether it can be read.
    void paintField(const QQuickItem &item, const Above &above)
    {
        Words words;
        words.text = item.property("text").toString().simplified();
        if (words.text.isEmpty())
            return;
        words.where = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()));
        words.where.setHeight(std::min<qreal>(words.where.height(), item.property("contentHeight").toReal()));
        words.clip = above.clip;
        words.sides = {-kEndless, -kEndless, 2 * kEndless, 2 * kEndless};
        words.backwards = item.mapToScene({0, 0}).x() > item.mapToScene({item.width(), 0}).x();
        words.colour = faded(item.property("color").value<QColor>(), above.opacity);
        words.after = m_painting.patches.size();
        m_painting.words.append(words);
    }

    Painting &m_painting;
};

} // namespace

QColor over(const QColor &colour, const QColor &ground)
{
    const float a = colour.alphaF();
    return QColor::fromRgbF(colour.redF() * a + ground.redF() * (1 - a),
                            colour.greenF() * a + ground.greenF() * (1 - a),
                            colour.blueF() * a + ground.blueF() * (1 - a));
}

QColor Painting::groundOf(const Shape &shape) const
{
    Painting without{paper, {}, {}, {}, {}};
    for (qsizetype i = 0; i < shape.after; ++i)
        if (shape.partOf == nullptr || patches[i].partOf != shape.partOf || patches[i].colour != shape.fill)
            without.patches.append(patches[i]);
    return without.ground(shape.where.center(), without.patches.size());
}

QColor Painting::ground(const QPointF &at, qsizetype before) const
{
    qsizetype first = before;
    while (first > 0 && !(patches[first - 1].where.contains(at) && patches[first - 1].colour.alpha() == 255))
        --first;
    QColor seen = first > 0 ? patches[first - 1].colour : paper;
    for (qsizetype i = first; i < before; ++i)
        if (patches[i].where.contains(at))
            seen = over(patches[i].colour, seen);
    return seen;
}

bool Painting::coveredAfter(qsizetype after, const QPointF &at) const
{
    return std::any_of(patches.begin() + after, patches.end(), [&](const Patch &patch) {
        return patch.colour.alpha() >= kOpaque && patch.where.contains(at);
    });
}

Painting paintingOf(QQuickItem &root)
{
    Painting painting;
    const QQuickWindow *window = root.window();
    painting.paper = window != nullptr ? window->color() : QColor(Qt::white);
    const QRectF all(0, 0, window != nullptr ? window->width() : root.width(),
                     window != nullptr ? window->height() : root.height());
    Above above;
    above.clip = all;
    above.sides = all;
    Walk(painting).down(root, above);
    return painting;
}

} // namespace handrail
