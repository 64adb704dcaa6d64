#include "directorymodel.h"
#include "servicemodel.h"
#include "servicewords.h"

#include "storage/clock.h"

// What peers find out of a service: shown with its age, written beside the publisher's data.
namespace handrail::view {

void ServiceModel::fillPeers()
{
    QVector<QVariantMap> notes, corrections;
    for (const directory::PeerNote &note : m_service.notes) {
        QVariantMap row{{QStringLiteral("kind"), text(note.kind)}, {QStringLiteral("outcome"), text(note.outcome)}, {QStringLiteral("words"), text(note.words)}};
        putAgo(row, QStringLiteral("ago"), note.madeWallMs, m_clock.now().wallMs);
        notes.append(row);
    }
    for (const directory::Correction &one : m_service.corrections)
        corrections.append({{QStringLiteral("field"), text(one.field)}, {QStringLiteral("value"), text(one.value)}, {QStringLiteral("published"), text(one.published)}});
    m_notes.set(std::move(notes));
    m_corrections.set(std::move(corrections));
}

QStringList ServiceModel::outcomes() const
{
    QStringList keys;
    for (const std::string &key : directory::callOutcomes())
        keys << text(key);
    return keys;
}

QStringList ServiceModel::fields() const
{
    QStringList keys;
    for (const std::string &key : directory::correctableFields()) {
        // Of a private place only what cannot lead there is put right in words.
        if (!confidential() || key == "name" || key == "phone" || key == "url")
            keys << text(key);
    }
    return keys;
}

QString ServiceModel::valueOf(const QString &field) const
{
    if (field == QLatin1String("name"))
        return name();
    if (field == QLatin1String("phone"))
        return callNumber();
    if (field == QLatin1String("hours"))
        return hoursText();
    if (field == QLatin1String("address"))
        return place() && !confidential() ? text(place()->addressLine) : QString();
    if (field == QLatin1String("description"))
        return description();
    if (field == QLatin1String("eligibility_description"))
        return eligibility();
    if (field == QLatin1String("application_process"))
        return howToGetIn();
    if (field == QLatin1String("fees_description"))
        return text(m_service.fees);
    return field == QLatin1String("url") ? website() : QString();
}

QString ServiceModel::publishedOf(const QString &field) const
{
    for (const directory::Correction &one : m_service.corrections) {
        if (text(one.field) == field)
            return text(one.published);
    }
    return {};
}

template <typename Job>
void ServiceModel::write(Job job)
{
    if (!m_found)
        return;
    m_desk.write(this, std::move(job), [this, id = m_id](storage::Outcome done) {
        emit written(done.ok());
        if (id == m_id)
            open(id);
        m_list.look();
    });
}

void ServiceModel::verify()
{
    write([id = m_id.toStdString(), now = m_clock.now().wallMs](directory::PeerRepository &peers) { return peers.verify(id, now); });
}

void ServiceModel::addNote(const QString &words)
{
    if (!words.trimmed().isEmpty())
        write([id = m_id.toStdString(), words = words.toStdString(), now = m_clock.now().wallMs](directory::PeerRepository &peers) { return peers.note(id, words, now); });
}

void ServiceModel::noteCall(const QString &outcome, const QString &words)
{
    write([id = m_id.toStdString(), outcome = outcome.toStdString(), words = words.toStdString(), now = m_clock.now().wallMs](directory::PeerRepository &peers) {
        return peers.noteCall(id, outcome, words, now);
    });
}

void ServiceModel::correct(const QString &field, const QString &value)
{
    write([id = m_id.toStdString(), field = field.toStdString(), value = value.toStdString(), now = m_clock.now().wallMs](directory::PeerRepository &peers) {
        return peers.correct(id, field, value, now);
    });
}

} // namespace handrail::view
