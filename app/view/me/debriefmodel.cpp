#include "view/me/debriefmodel.h"

#include "view/desk/daytext.h"
#include "view/desk/settings.h"
#include "view/me/ownbook.h"

#include "care/ids.h"

#include <algorithm>
#include <utility>

namespace handrail::view {

DebriefModel::DebriefModel(OwnBook &book, Settings &settings, QObject *parent)
    : QObject(parent), m_book(book), m_settings(settings)
{
    connect(&m_book, &OwnBook::changed, this, &DebriefModel::arrange);
    connect(&m_settings, &Settings::languageChanged, this, &DebriefModel::arrange);
    arrange();
}

QStringList DebriefModel::list(const std::vector<std::string> &keys)
{
    QStringList all;
    for (const std::string &key : keys)
        all << QString::fromStdString(key);
    return all;
}

QString DebriefModel::day() const { return begun() ? dayText(isoDay(m_one.atMs), m_settings.language()) : QString(); }

QStringList DebriefModel::keysOf(const QString &part) const
{
    if (part == QLatin1String("kinds"))
        return list(peer::hardKinds());
    if (part == QLatin1String("right"))
        return list(peer::rightDeeds());
    return list(part == QLatin1String("tell") ? peer::listeners() : peer::bodyNeeds());
}

void DebriefModel::suggest(const QStringList &kinds) { m_suggested = kinds; }

void DebriefModel::countHard()
{
    m_third = false;
    if (!m_book.loaded())
        return; // locked: nothing of the peer's is known, and nothing is kept
    peer::Arranged all;
    all.id = "one";
    if (const auto *there = m_book.find<peer::Arranged>(all.id))
        all = *there;
    const std::string from = shiftedDay(m_book.today(), 1 - kWeekDays);
    std::erase_if(all.hardDays, [&](const std::string &day) { return day < from || day > m_book.today(); });
    all.hardDays.push_back(m_book.today());
    m_third = all.hardDays.size() >= kManyHard;
    m_book.put(all);
}

bool DebriefModel::offer()
{
    countHard();
    emit changed();
    m_offeredLast = !m_offeredLast;
    return m_offeredLast;
}

void DebriefModel::open(const QString &id)
{
    m_one = {};
    if (const auto *kept = m_book.find<peer::Debrief>(id.toStdString()))
        m_one = *kept;
    else
        for (const QString &kind : std::exchange(m_suggested, {}))
            m_one.kinds.push_back(kind.toStdString());
    emit changed();
}

std::vector<std::string> *DebriefModel::part(const QString &name)
{
    return name == QLatin1String("kinds") ? &m_one.kinds : name == QLatin1String("right") ? &m_one.right
        : name == QLatin1String("tell") ? &m_one.tell : name == QLatin1String("body") ? &m_one.body : nullptr;
}

void DebriefModel::toggle(const QString &name, const QString &key, bool on)
{
    auto *keys = part(name);
    if (!keys || !m_book.loaded() || (std::ranges::find(*keys, key.toStdString()) != keys->end()) == on)
        return;
    if (on)
        keys->push_back(key.toStdString());
    else
        std::erase(*keys, key.toStdString());
    keep();
}

void DebriefModel::write(const QString &name, const QString &words)
{
    std::string *field = name == QLatin1String("happened") ? &m_one.happened
                         : name == QLatin1String("right")  ? &m_one.rightWords
                         : name == QLatin1String("stays")  ? &m_one.stays
                         : name == QLatin1String("tell")   ? &m_one.tellWords
                                                           : nullptr;
    if (!field || !m_book.loaded() || *field == words.toStdString())
        return;
    *field = words.toStdString();
    keep();
}

void DebriefModel::keep()
{
    if (m_one.id.empty()) {
        m_one.id = care::newId();
        m_one.atMs = m_book.nowMs();
    }
    m_book.put(m_one);
    emit changed();
}

void DebriefModel::remove()
{
    m_book.drop<peer::Debrief>(std::exchange(m_one, {}).id);
    emit changed();
}

void DebriefModel::forget()
{
    m_one = {};
    m_suggested.clear();
    m_third = false;
    emit changed();
}

void DebriefModel::arrange()
{
    if (begun() && m_book.loaded() && !m_book.find<peer::Debrief>(m_one.id)) // erased elsewhere
        m_one = {};
    QVector<QVariantMap> rows;
    for (const peer::Debrief &one : m_book.own().of<peer::Debrief>())
        rows.append({{QStringLiteral("entryId"), QString::fromStdString(one.id)},
                     {QStringLiteral("day"), dayText(isoDay(one.atMs), m_settings.language())},
                     {QStringLiteral("kinds"), list(one.kinds).join(u' ')}});
    m_earlier.set(std::move(rows));
    emit changed();
}

} // namespace handrail::view
