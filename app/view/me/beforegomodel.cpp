#include "view/me/beforegomodel.h"

#include "view/me/ownbook.h"
#include "view/desk/planreading.h"

#include <algorithm>

namespace handrail::view {
namespace {

QStringList beforeGoKeys(const std::vector<std::string> &keys)
{
    QStringList all;
    for (const std::string &key : keys)
        all << QString::fromStdString(key);
    return all;
}

} // namespace

BeforeGoModel::BeforeGoModel(OwnBook &book, QObject *parent) : QObject(parent), m_book(book)
{
    connect(&m_book, &OwnBook::changed, this, &BeforeGoModel::changed);
}

peer::BeforeGo BeforeGoModel::one() const
{
    const auto &all = m_book.own().of<peer::BeforeGo>();
    return all.empty() ? peer::BeforeGo() : all.front();
}

QStringList BeforeGoModel::calls() const { return beforeGoKeys(one().calls); }
QStringList BeforeGoModel::first() const { return beforeGoKeys(one().first); }
QString BeforeGoModel::places() const { return QString::fromStdString(one().places); }
QString BeforeGoModel::firstWords() const { return QString::fromStdString(one().firstWords); }
QString BeforeGoModel::instead() const { return QString::fromStdString(one().instead); }
QString BeforeGoModel::number() const { return QString::fromStdString(one().number); }
QString BeforeGoModel::callRoute() const { return ownCallArgument(one().number, one().instead); }

QStringList BeforeGoModel::keysOf(const QString &part) const
{
    return beforeGoKeys(part == QLatin1String("calls") ? peer::nearCalls() : peer::firstDeeds());
}

void BeforeGoModel::toggle(const QString &part, const QString &key, bool on)
{
    peer::BeforeGo note = one();
    auto &keys = part == QLatin1String("calls") ? note.calls : note.first;
    if (!m_book.loaded() || (std::ranges::find(keys, key.toStdString()) != keys.end()) == on)
        return;
    if (on)
        keys.push_back(key.toStdString());
    else
        std::erase(keys, key.toStdString());
    keep(std::move(note));
}

void BeforeGoModel::write(const QString &part, const QString &words)
{
    peer::BeforeGo note = one();
    std::string &field = part == QLatin1String("places")    ? note.places
                         : part == QLatin1String("first")   ? note.firstWords
                         : part == QLatin1String("instead") ? note.instead
                                                            : note.number;
    if (!m_book.loaded() || field == words.toStdString())
        return;
    field = words.toStdString();
    keep(std::move(note));
}

void BeforeGoModel::keep(peer::BeforeGo note)
{
    if (note.id.empty()) {
        note.id = "one";
        note.atMs = m_book.nowMs();
    }
    m_book.put(note);
}

void BeforeGoModel::remove() { m_book.drop<peer::BeforeGo>(one().id); }

} // namespace handrail::view
