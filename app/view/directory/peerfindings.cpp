#include "view/directory/peerfindings.h"

#include "storage/clock.h"

#include <algorithm>

namespace handrail::view {

PeerFindings::PeerFindings(DirectoryDesk &desk, const ServiceShown &shown, const storage::Clock &clock, QObject *parent)
    : QObject(parent), m_desk(desk), m_shown(shown), m_clock(clock),
      m_notes({"kind", "outcome", "words", "agoUnit", "agoCount"}), m_corrections({"field", "value", "published"})
{
}

void PeerFindings::fill()
{
    QVector<QVariantMap> notes, corrections;
    for (const directory::PeerNote &note : m_shown.service.notes) {
        QVariantMap row{{QStringLiteral("kind"), textOf(note.kind)},
                        {QStringLiteral("outcome"), textOf(note.outcome)},
                        {QStringLiteral("words"), textOf(note.words)}};
        putAgo(row, QStringLiteral("ago"), note.madeWallMs, m_clock.now().wallMs);
        notes.append(row);
    }
    for (const directory::Correction &one : m_shown.service.corrections)
        if (one.field != "withheld") // a line of its own
            corrections.append({{QStringLiteral("field"), textOf(one.field)},
                                {QStringLiteral("value"), textOf(one.value)},
                                {QStringLiteral("published"), textOf(one.published)}});
    m_notes.set(std::move(notes));
    m_corrections.set(std::move(corrections));
}

void PeerFindings::clear()
{
    m_writeFailed = false;
    m_notes.set({});
    m_corrections.set({});
}

bool PeerFindings::isWithheld() const
{
    const auto &corrections = m_shown.service.corrections;
    return std::ranges::find(corrections, "withheld", &directory::Correction::field) != corrections.end();
}

QStringList PeerFindings::outcomes() const
{
    QStringList keys;
    for (const std::string &key : directory::callOutcomes())
        keys << textOf(key);
    return keys;
}

QStringList PeerFindings::fields() const
{
    QStringList keys;
    for (const std::string &key : directory::correctableFields()) {
        // Of a private place only what cannot lead there is put right in words.
        if (!m_shown.confidential() || key == "name" || key == "phone" || key == "url")
            keys << textOf(key);
    }
    return keys;
}

QString PeerFindings::valueOf(const QString &field) const
{
    const directory::Service &service = m_shown.service;
    const directory::Place *place = m_shown.place();
    if (field == QLatin1String("name"))
        return textOf(service.row.name);
    if (field == QLatin1String("phone"))
        return m_shown.firstPhone(false) ? textOf(m_shown.firstPhone(false)->number) : QString();
    if (field == QLatin1String("hours"))
        return place ? joined(place->hoursText, "\n") : QString();
    if (field == QLatin1String("address"))
        return place && !m_shown.confidential() ? textOf(place->addressLine) : QString();
    if (field == QLatin1String("description"))
        return textOf(service.description);
    if (field == QLatin1String("eligibility_description"))
        return textOf(service.eligibility);
    if (field == QLatin1String("application_process"))
        return textOf(service.applicationProcess);
    if (field == QLatin1String("fees_description"))
        return textOf(service.fees);
    return field == QLatin1String("url") ? textOf(service.url) : QString();
}

QString PeerFindings::publishedOf(const QString &field) const
{
    for (const directory::Correction &one : m_shown.service.corrections) {
        if (textOf(one.field) == field)
            return textOf(one.published);
    }
    return {};
}

template <typename Job>
void PeerFindings::write(Job job)
{
    if (!m_shown.found)
        return;
    m_desk.write(this, std::move(job), [this, id = m_shown.id](storage::Outcome done) {
        if (id == m_shown.id)
            m_writeFailed = !done.ok();
        emit written(done.ok());
    });
}

void PeerFindings::verify()
{
    write([id = m_shown.id.toStdString(), now = m_clock.now().wallMs](directory::PeerRepository &peers) {
        return peers.verify(id, now);
    });
}

void PeerFindings::withhold(bool withheld)
{
    write([id = m_shown.id.toStdString(), withheld, now = m_clock.now().wallMs](directory::PeerRepository &peers) {
        return peers.withhold(id, withheld, now);
    });
}

void PeerFindings::addNote(const QString &words)
{
    if (!words.trimmed().isEmpty())
        write([id = m_shown.id.toStdString(), words = words.toStdString(),
               now = m_clock.now().wallMs](directory::PeerRepository &peers) { return peers.note(id, words, now); });
}

void PeerFindings::noteCall(const QString &outcome, const QString &words)
{
    write([id = m_shown.id.toStdString(), outcome = outcome.toStdString(), words = words.toStdString(),
           now = m_clock.now().wallMs](directory::PeerRepository &peers) {
        return peers.noteCall(id, outcome, words, now);
    });
}

void PeerFindings::correct(const QString &field, const QString &value)
{
    write([id = m_shown.id.toStdString(), field = field.toStdString(), value = value.toStdString(),
           now = m_clock.now().wallMs](directory::PeerRepository &peers) {
        return peers.correct(id, field, value, now);
    });
}

} // namespace handrail::view
