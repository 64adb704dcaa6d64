#include "view/me/ownentry.h"

#include "view/desk/daytext.h"
#include "view/desk/settings.h"

namespace handrail::view {

OwnEntry::OwnEntry(OwnBook &book, Settings &settings, QObject *parent)
    : QObject(parent), m_book(book), m_settings(settings)
{
    connect(&m_settings, &Settings::languageChanged, this, &OwnEntry::changed);
}

QString OwnEntry::dayWords(const std::string &day) const { return dayText(day, m_settings.language()); }

void OwnEntry::open(const QString &id)
{
    find(id.toStdString());
    emit changed();
}

void OwnEntry::write(const QString &part, const QString &words)
{
    std::string *const held = field(part);
    if (!held || !m_book.loaded() || *held == words.toStdString())
        return;
    *held = words.toStdString();
    keep();
}

void OwnEntry::setDay(const QString &part, int fromToday)
{
    std::string *const held = day(part);
    if (!held || !m_book.loaded())
        return;
    *held = shiftedDay(m_book.today(), fromToday);
    keep();
}

void OwnEntry::moveDay(const QString &part, int days)
{
    std::string *const held = day(part);
    if (!held || !m_book.loaded() || held->empty())
        return;
    *held = shiftedDay(*held, days);
    keep();
}

void OwnEntry::clearDay(const QString &part)
{
    std::string *const held = day(part);
    if (!held || !m_book.loaded())
        return;
    held->clear();
    keep();
}

void OwnEntry::keep()
{
    put();
    emit changed();
}

void OwnEntry::remove()
{
    drop();
    forget();
}

void OwnEntry::forget()
{
    clear();
    emit changed();
}

} // namespace handrail::view
