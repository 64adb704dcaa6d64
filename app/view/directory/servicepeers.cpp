#include "view/desk/daytext.h"
#include "view/desk/servicewords.h"
#include "view/desk/settings.h"
#include "view/directory/directorymodel.h"
#include "view/directory/servicemodel.h"

#include "storage/clock.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

// What peers find out of a service: shown with its age, written beside the publisher's data.
namespace handrail::view {

void ServiceModel::fillPeers()
{
    QVector<QVariantMap> notes, corrections;
    for (const directory::PeerNote &note : m_service.notes) {
        QVariantMap row{{QStringLiteral("kind"), text(note.kind)},
                        {QStringLiteral("outcome"), text(note.outcome)},
                        {QStringLiteral("words"), text(note.words)}};
        putAgo(row, QStringLiteral("ago"), note.madeWallMs, m_clock.now().wallMs);
        notes.append(row);
    }
    m_withheldByPeer = std::ranges::find(m_service.corrections, "withheld", &directory::Correction::field)
                       != m_service.corrections.end();
    for (const directory::Correction &one : m_service.corrections)
        if (one.field != "withheld") // a line of its own
            corrections.append({{QStringLiteral("field"), text(one.field)},
                                {QStringLiteral("value"), text(one.value)},
                                {QStringLiteral("published"), text(one.published)}});
    m_notes.set(std::move(notes));
    m_corrections.set(std::move(corrections));
}

/// Of the number to call first and of the publisher's behind it: whose it is, and whether the last peer to ring it got
/// somebody else. A call from before a correction speaks of the publisher's number, one from after it of the peer's.
void ServiceModel::markNumbers()
{
    m_marks = {};
    std::int64_t correctedMs = 0;
    const auto corrected = std::ranges::find(m_service.corrections, "phone", &directory::Correction::field);
    if (corrected != m_service.corrections.end() && !m_service.phones.empty() && !m_service.phones.front().dial.empty()
        && m_service.phones.front().number == corrected->value) {
        correctedMs = corrected->madeWallMs;
        m_marks.correctedDay = QDateTime::fromMSecsSinceEpoch(correctedMs).date().toString(Qt::ISODate).toStdString();
        const auto isPublished = [&](const directory::Phone &phone) {
            return phone.number == corrected->published && phone.dial != m_service.phones.front().dial;
        };
        if (const auto published = std::ranges::find_if(m_service.phones, isPublished);
            published != m_service.phones.end())
            m_marks.published = *published;
    }
    bool seen = false, seenBefore = false; // newest first: only the last word on each number counts
    for (const directory::PeerNote &note : m_service.notes) {
        const bool wrong = note.outcome == "wrong_number";
        if (!wrong && note.kind != "verified" && (note.kind != "call" || note.outcome == "no_answer"))
            continue;
        bool &known = note.madeWallMs < correctedMs ? seenBefore : seen;
        if (std::exchange(known, true) || !wrong)
            continue;
        if (note.madeWallMs < correctedMs) {
            m_marks.publishedWrong = true;
        } else {
            m_marks.wrong = true;
            putAgo(m_state, QStringLiteral("wrong"), note.madeWallMs, m_clock.now().wallMs);
        }
    }
}

QString ServiceModel::routeOf(const directory::Phone &phone) const
{
    if (&phone == first(false))
        return callArgument(phone, m_service.row.name, m_marks);
    const bool published = !m_marks.published.dial.empty() && phone.dial == m_marks.published.dial;
    NumberMarks marks;
    marks.wrong = published && m_marks.publishedWrong;
    return callArgument(phone, m_service.row.name, marks);
}

QString ServiceModel::callCorrected() const
{
    return dayText(m_marks.correctedDay, m_settings.language());
}

QString ServiceModel::publishedRoute() const
{
    return m_marks.published.dial.empty() ? QString() : routeOf(m_marks.published);
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
    return field == QLatin1String("url") ? text(m_service.url) : QString();
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
        if (id == m_id) {
            m_writeFailed = !done.ok();
            open(id);
        }
        m_list.look();
    });
}

void ServiceModel::verify()
{
    write([id = m_id.toStdString(), now = m_clock.now().wallMs](directory::PeerRepository &peers) {
        return peers.verify(id, now);
    });
}

void ServiceModel::withhold(bool withheld)
{
    write([id = m_id.toStdString(), withheld, now = m_clock.now().wallMs](directory::PeerRepository &peers) {
        return peers.withhold(id, withheld, now);
    });
}

void ServiceModel::addNote(const QString &words)
{
    if (!words.trimmed().isEmpty())
        write([id = m_id.toStdString(), words = words.toStdString(),
               now = m_clock.now().wallMs](directory::PeerRepository &peers) { return peers.note(id, words, now); });
}

void ServiceModel::noteCall(const QString &outcome, const QString &words)
{
    write([id = m_id.toStdString(), outcome = outcome.toStdString(), words = words.toStdString(),
           now = m_clock.now().wallMs](directory::PeerRepository &peers) {
        return peers.noteCall(id, outcome, words, now);
    });
}

void ServiceModel::correct(const QString &field, const QString &value)
{
    write([id = m_id.toStdString(), field = field.toStdString(), value = value.toStdString(),
           now = m_clock.now().wallMs](directory::PeerRepository &peers) {
        return peers.correct(id, field, value, now);
    });
}

} // namespace handrail::view
