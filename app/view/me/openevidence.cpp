#include "view/me/openevidence.h"

#include <algorithm>
#include <utility>

namespace handrail::view {

std::string *OpenEvidence::field(const QString &part)
{
    return part == QLatin1String("competency") ? &m_note.competency
           : part == QLatin1String("words")    ? &m_note.words
                                               : nullptr;
}

std::string *OpenEvidence::day(const QString &part) { return part == QLatin1String("day") ? &m_note.day : nullptr; }

peer::Evidence OpenEvidence::fresh()
{
    peer::Evidence note;
    note.day = book().today(); // most often it is written down on the day
    return note;
}

void OpenEvidence::begin(const QString &competency)
{
    m_note = fresh();
    m_note.competency = competency.toStdString();
    for (const peer::Evidence &one : book().own().of<peer::Evidence>()) {
        if (one.isDraft() && one.of.empty() && (competency.isEmpty() || one.competency == m_note.competency)) {
            m_note = one;
            break;
        }
    }
    emit changed();
}

void OpenEvidence::find(const std::string &id)
{
    const auto &all = book().own().of<peer::Evidence>();
    const auto draft = std::ranges::find_if(all, [&](const peer::Evidence &one) {
        return one.isDraft() && (one.id == id || one.of == id);
    });
    m_note = draft != all.end() ? *draft : found(id, fresh());
    if (!m_note.isDraft()) {
        m_note.of = m_note.id;
        m_note.id.clear();
        m_note.keptMs = 0;
    }
}

void OpenEvidence::put()
{
    peer::Evidence draft = m_note;
    draft.words = m_names.without(words()).toStdString();
    OwnEntry::put(draft);
    m_note.id = draft.id;
    m_note.atMs = draft.atMs;
}

void OpenEvidence::drop()
{
    book().drop<peer::Evidence>(m_note.id);
    if (agreed())
        book().drop<peer::Evidence>(m_note.of);
}

bool OpenEvidence::ready() const
{
    return !words().trimmed().isEmpty() && !m_note.competency.empty() && name().isEmpty();
}

void OpenEvidence::takeNamesOut() { write(QStringLiteral("words"), m_names.without(words())); }

bool OpenEvidence::agree()
{
    if (!book().loaded() || !ready())
        return false;
    peer::Evidence kept = m_note;
    if (agreed()) {
        kept.id = std::exchange(kept.of, {});
        book().drop<peer::Evidence>(m_note.id);
        if (const auto *before = book().find<peer::Evidence>(kept.id))
            kept.atMs = before->atMs;
    }
    kept.keptMs = book().nowMs();
    OwnEntry::put(kept);
    book().flush();
    forget();
    return true;
}

void OpenEvidence::leaveOut(const QString &near, const QStringList &others)
{
    m_names = {near, others};
    if (kept() && !name().isEmpty())
        put(); // typed before the names were known
    emit changed();
}

} // namespace handrail::view
