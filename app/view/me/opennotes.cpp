#include "view/me/opennotes.h"

namespace handrail::view {
namespace {

bool is(const QString &part, const char *name) { return part == QLatin1String(name); }

} // namespace

std::string *OpenTraining::field(const QString &part)
{
    return is(part, "area")     ? &m_note.area
           : is(part, "title")  ? &m_note.title
           : is(part, "by")     ? &m_note.by
           : is(part, "counts") ? &m_note.counts
                                : nullptr;
}

std::string *OpenTraining::day(const QString &part) { return is(part, "day") ? &m_note.day : nullptr; }

void OpenTraining::find(const std::string &id)
{
    peer::Training fresh;
    fresh.day = book().today(); // most often it is written down on the day
    m_note = found(id, fresh);
}

void OpenTraining::spend(int minutes)
{
    if (!book().loaded() || m_note.minutes == minutes || minutes < 0)
        return;
    m_note.minutes = minutes;
    keep();
}

std::string *OpenSupervision::field(const QString &part)
{
    return is(part, "way")      ? &m_note.way
           : is(part, "who")    ? &m_note.who
           : is(part, "talked") ? &m_note.talked
           : is(part, "next")   ? &m_note.next
                                : nullptr;
}

std::string *OpenSupervision::day(const QString &part)
{
    return is(part, "day") ? &m_note.day : is(part, "next") ? &m_note.nextDay : nullptr;
}

void OpenSupervision::find(const std::string &id)
{
    peer::Supervision fresh;
    fresh.day = book().today(); // as with a training
    m_note = found(id, fresh);
}

std::string *OpenDate::field(const QString &part)
{
    return is(part, "key") ? &m_note.key : is(part, "words") ? &m_note.words : nullptr;
}

std::string *OpenDate::day(const QString &part) { return is(part, "day") ? &m_note.day : nullptr; }

void OpenDate::find(const std::string &id) { m_note = found(id, peer::OwnDate{}); }

void OpenDate::finish()
{
    if (!kept())
        return;
    m_note.doneMs = book().nowMs();
    keep();
}

} // namespace handrail::view
