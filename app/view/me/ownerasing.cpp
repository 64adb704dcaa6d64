#include "view/me/ownerasing.h"

namespace handrail::view {

OwnErasing::OwnErasing(OwnBook &book) : m_book(book)
{
    connect(&m_book, &OwnBook::erased, this, [this] { tell(true, false); });
    connect(&m_book, &OwnBook::eraseFailed, this, [this] { tell(m_done, true); });
    connect(&m_book, &OwnBook::changed, this, [this] { tell(m_done && m_book.own().count() == 0, m_failed); });
}

void OwnErasing::tell(bool done, bool failed)
{
    m_done = done;
    m_failed = failed;
    emit changed();
}

} // namespace handrail::view
