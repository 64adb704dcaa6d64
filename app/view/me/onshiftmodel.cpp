#include "view/me/onshiftmodel.h"

#include "view/me/ownbook.h"

namespace handrail::view {

OnShiftModel::OnShiftModel(OwnBook &book, QObject *parent) : QObject(parent), m_book(book)
{
    connect(&m_book, &OwnBook::changed, this, [this] {
        const auto &kept = m_book.own().of<peer::OnShift>();
        m_one = kept.empty() ? peer::OnShift() : kept.front(); // locked: nothing
        emit changed();
    });
}

peer::Today OnShiftModel::today() const { return {m_book.today(), m_book.nowMs()}; }
bool OnShiftModel::said() const { return m_book.loaded() && peer::isSaid(m_one, today()); }
bool OnShiftModel::asks() const { return m_book.loaded() && !said() && !peer::isSkipped(m_one, today()); }

QString OnShiftModel::signature() const
{
    return m_book.loaded() ? QString::fromStdString(peer::signatureOf(m_one, today())) : QString();
}

void OnShiftModel::write(const QString &part, const QString &words)
{
    std::string &field = part == QLatin1String("name")   ? m_one.name
                         : part == QLatin1String("unit") ? m_one.unit
                                                         : m_one.supervisor;
    if (!m_book.loaded() || field == words.toStdString())
        return;
    field = words.toStdString();
    put(true);
}

void OnShiftModel::sayToday()
{
    if (m_book.loaded() && !said())
        put(true);
}

void OnShiftModel::skip()
{
    if (m_book.loaded())
        put(false);
}

void OnShiftModel::put(bool said)
{
    if (m_one.id.empty())
        m_one.id = "shift"; // there is one, whatever was kept first
    m_one.atMs = m_book.nowMs();
    m_one.day = said ? m_book.today() : std::string();
    m_one.skipped = said ? std::string() : m_book.today();
    m_book.put(peer::OnShift(m_one)); // its own copy: it tells of the change before it returns
}

} // namespace handrail::view
