#include "view/me/owneverything.h"

#include "view/desk/daytext.h"
#include "view/me/ownbook.h"

#include <algorithm>
#include <functional>
#include <ranges>
#include <tuple>
#include <type_traits>
#include <utility>

namespace handrail::view {
namespace {

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

QString ownKeys(const std::vector<std::string> &keys)
{
    QStringList all;
    for (const std::string &key : keys)
        all << text(key);
    return all.join(u' ');
}

struct Row {
    std::string iso;
    std::int64_t atMs = 0;
    QVariantMap words;
};

/// Notes as rows; each kind says which of its words stand where.
class Rows {
public:
    explicit Rows(const QString &language) : m_language(language) {}

    template <typename Note>
    void add(const Note &note, const std::string &iso, const QString &key, const QStringList &words, int number = 0,
             const QString &marks = {})
    {
        QVariantMap row{{QStringLiteral("kind"), QString::fromLatin1(Note::kKind)},
                        {QStringLiteral("key"), key},
                        {QStringLiteral("day"), day(iso)},
                        {QStringLiteral("number"), number},
                        {QStringLiteral("marks"), marks}};
        for (int i = 0; i < 4; ++i)
            row.insert(QString(QLatin1Char(static_cast<char>('a' + i))), words.value(i));
        m_rows.push_back({iso, note.atMs, std::move(row)});
    }

    void addHardOnes(const peer::Own &own);
    void addLearning(const peer::Own &own);
    void addWork(const peer::Own &own);
    void addWellness(const peer::Own &own);

    [[nodiscard]] QVector<QVariantMap> sorted()
    {
        std::ranges::stable_sort(
            m_rows, [](const Row &a, const Row &b) { return std::tie(a.iso, a.atMs) < std::tie(b.iso, b.atMs); });
        QVector<QVariantMap> rows;
        for (Row &one : m_rows)
            rows.append(std::move(one.words));
        return rows;
    }

private:
    [[nodiscard]] QString day(const std::string &iso) const { return dayText(iso, m_language); }

    QString m_language;
    std::vector<Row> m_rows;
};

void Rows::addHardOnes(const peer::Own &own)
{
    for (const auto &one : own.of<peer::Debrief>())
        add(one, isoDay(one.atMs),
            ownKeys(one.kinds) + u'|' + ownKeys(one.right) + u'|' + ownKeys(one.tell) + u'|' + ownKeys(one.body),
            {text(one.happened), text(one.rightWords), text(one.stays), text(one.tellWords)});
    for (const auto &one : own.of<peer::CheckIn>()) {
        QStringList marks;
        for (const peer::Mark &mark : one.marks)
            marks << QString::number(mark.step) + u' ' + text(mark.name);
        add(one, one.day, {}, {text(one.words)}, 0, marks.join(u'\n'));
    }
    for (const auto &one : own.of<peer::BeforeGo>())
        add(one, isoDay(one.atMs), ownKeys(one.calls) + u'|' + ownKeys(one.first),
            {text(one.places), text(one.firstWords), text(one.instead), text(one.number)});
}

void Rows::addLearning(const peer::Own &own)
{
    for (const auto &one : own.of<peer::Rating>())
        add(one, one.day, text(one.step), {text(one.competency)});
    for (const auto &one : own.of<peer::Reflection>())
        add(one, one.day, {}, {text(one.competency), text(one.hard), text(one.well)});
    for (const auto &one : own.of<peer::Evidence>() | std::views::filter(std::not_fn(&peer::Evidence::isDraft)))
        add(one, one.day, {}, {text(one.competency), text(one.words)});
    for (const auto &one : own.of<peer::Goal>())
        add(one, isoDay(one.atMs), {}, {text(one.competency), text(one.words), day(one.day)}, one.doneMs != 0 ? 1 : 0);
    for (const auto &one : own.of<peer::Training>())
        add(one, one.day, text(one.area), {text(one.title), text(one.by)}, static_cast<int>(one.minutes));
}

void Rows::addWork(const peer::Own &own)
{
    for (const auto &one : own.of<peer::Supervision>())
        add(one, one.day, text(one.way), {text(one.who), text(one.talked), text(one.next), day(one.nextDay)});
    for (const auto &one : own.of<peer::OwnDate>())
        add(one, one.day, text(one.key), {text(one.words)}, one.doneMs != 0 ? 1 : 0);
    for (const auto &one : own.of<peer::Attested>())
        add(one, one.day, text(one.key), {});
    for (const auto &one : own.of<peer::OnShift>()) {
        if (!one.day.empty())
            add(one, one.day, {}, {text(one.name), text(one.unit), text(one.supervisor)});
    }
    for (const auto &one : own.of<peer::Arranged>()) {
        if (!one.dayOff.empty())
            add(one, one.dayOff, {}, {});
    }
}

void Rows::addWellness(const peer::Own &own)
{
    for (const auto &one : own.of<peer::Support>())
        add(one, isoDay(one.atMs), text(one.way), {text(one.words), text(one.number), text(one.when)});
    for (const auto &one : own.of<peer::Aim>())
        add(one, isoDay(one.atMs), text(one.area), {text(one.words), text(one.step), day(one.day)},
            one.doneMs != 0 ? 1 : 0);
    for (const auto &one : own.of<peer::Setback>())
        add(one, one.day, {}, {text(one.got), text(one.learned), text(one.next)});
}

} // namespace

QVector<QVariantMap> everythingOf(const peer::Own &own, const QString &language)
{
    Rows rows(language);
    rows.addHardOnes(own);
    rows.addLearning(own);
    rows.addWork(own);
    rows.addWellness(own);
    return rows.sorted();
}

} // namespace handrail::view
