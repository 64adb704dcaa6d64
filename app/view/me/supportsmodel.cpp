#include "view/me/supportsmodel.h"

#include "view/me/ownbook.h"
#include "view/desk/planreading.h"

#include "care/ids.h"

#include <algorithm>
#include <utility>

namespace handrail::view {

SupportsModel::SupportsModel(OwnBook &book, QObject *parent) : QObject(parent), m_book(book)
{
    connect(&m_book, &OwnBook::changed, this, &SupportsModel::arrange);
    arrange();
}

bool SupportsModel::dials() const { return !ownCallArgument(m_one.number, m_one.words).isEmpty(); }

QStringList SupportsModel::ways() const
{
    QStringList all;
    for (const std::string &way : peer::supportWays())
        all << QString::fromStdString(way);
    return all;
}

void SupportsModel::open(const QString &id)
{
    m_one = {};
    if (const auto *kept = m_book.find<peer::Support>(id.toStdString()))
        m_one = *kept;
    emit changed();
}

void SupportsModel::write(const QString &part, const QString &words)
{
    std::string &field = part == QLatin1String("way") ? m_one.way : part == QLatin1String("words") ? m_one.words
        : part == QLatin1String("number") ? m_one.number : m_one.when;
    if (!m_book.loaded() || field == words.toStdString())
        return;
    field = words.toStdString();
    if (m_one.id.empty()) {
        m_one.id = care::newId();
        m_one.atMs = m_book.nowMs();
    }
    m_book.put(m_one);
    emit changed();
}

void SupportsModel::remove()
{
    m_book.drop<peer::Support>(std::exchange(m_one, {}).id);
    emit changed();
}

void SupportsModel::forget()
{
    m_one = {};
    emit changed();
}

void SupportsModel::arrange()
{
    if (kept() && m_book.loaded() && !m_book.find<peer::Support>(m_one.id)) // erased elsewhere
        m_one = {};
    const auto text = [](const std::string &utf8) { return QString::fromStdString(utf8); };
    QVector<QVariantMap> rows;
    const auto add = [&](const std::string &way, bool known) {
        for (const peer::Support &one : m_book.own().of<peer::Support>()) {
            if (known ? one.way != way : std::ranges::find(peer::supportWays(), one.way) != peer::supportWays().end())
                continue;
            rows.append({{QStringLiteral("entryId"), text(one.id)},
                         {QStringLiteral("way"), text(one.way)},
                         {QStringLiteral("words"), text(one.words)},
                         {QStringLiteral("number"), text(one.number)},
                         {QStringLiteral("when"), text(one.when)},
                         {QStringLiteral("call"), ownCallArgument(one.number, one.words)}});
        }
    };
    for (const std::string &way : peer::supportWays())
        add(way, true);
    add({}, false); // no kind yet
    m_all.set(std::move(rows));
    emit changed();
}

} // namespace handrail::view
