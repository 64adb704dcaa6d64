#include "view/directory/servicecalls.h"

#include "view/desk/daytext.h"
#include "view/desk/settings.h"

#include "storage/clock.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace handrail::view {

ServiceCalls::ServiceCalls(ServiceShown &shown, const Settings &settings, QObject *parent)
    : QObject(parent), m_shown(shown), m_settings(settings), m_phones({"number", "note", "argument", "corrected"})
{
}

void ServiceCalls::fill(const storage::Clock &clock)
{
    mark(clock.now().wallMs);
    QVector<QVariantMap> phones;
    for (const directory::Phone &phone : m_shown.service.phones) {
        QStringList notes;
        for (const std::string &note :
             {phone.extension.empty() ? std::string() : "x" + phone.extension, phone.type, phone.description}) {
            if (!note.empty() && note != "voice")
                notes << textOf(note);
        }
        phones.append({{QStringLiteral("number"), textOf(phone.number)},
                       {QStringLiteral("note"), notes.join(QStringLiteral(", "))},
                       {QStringLiteral("argument"), routeOf(phone)},
                       {QStringLiteral("corrected"),
                        !m_shown.marks.correctedDay.empty() && &phone == &m_shown.service.phones.front()}});
    }
    m_phones.set(std::move(phones));
}

/// @return when a peer put the number to call first in the place of the publisher's; 0: nobody did
std::int64_t ServiceCalls::markCorrected()
{
    const auto &phones = m_shown.service.phones;
    const auto &corrections = m_shown.service.corrections;
    const auto corrected = std::ranges::find(corrections, "phone", &directory::Correction::field);
    if (corrected == corrections.end() || phones.empty() || phones.front().dial.empty()
        || phones.front().number != corrected->value)
        return 0;
    m_shown.marks.correctedDay =
        QDateTime::fromMSecsSinceEpoch(corrected->madeWallMs).date().toString(Qt::ISODate).toStdString();
    const auto isPublished = [&](const directory::Phone &phone) {
        return phone.number == corrected->published && phone.dial != phones.front().dial;
    };
    if (const auto published = std::ranges::find_if(phones, isPublished); published != phones.end())
        m_shown.marks.published = *published;
    return corrected->madeWallMs;
}

/// A call from before a correction speaks of the publisher's number, one from after it of the peer's. Newest first:
/// only the last word on each number counts.
void ServiceCalls::mark(std::int64_t nowMs)
{
    m_shown.marks = {};
    const std::int64_t correctedMs = markCorrected();
    bool seen = false, seenBefore = false;
    for (const directory::PeerNote &note : m_shown.service.notes) {
        const bool wrong = note.outcome == "wrong_number";
        if (!wrong && note.kind != "verified" && (note.kind != "call" || note.outcome == "no_answer"))
            continue;
        bool &known = note.madeWallMs < correctedMs ? seenBefore : seen;
        if (std::exchange(known, true) || !wrong)
            continue;
        if (note.madeWallMs < correctedMs) {
            m_shown.marks.publishedWrong = true;
        } else {
            m_shown.marks.wrong = true;
            putAgo(m_shown.state, QStringLiteral("wrong"), note.madeWallMs, nowMs);
        }
    }
}

QString ServiceCalls::routeOf(const directory::Phone &phone) const
{
    const std::string &name = m_shown.service.row.name;
    const NumberMarks &known = m_shown.marks;
    if (&phone == m_shown.firstPhone(false))
        return callArgument(phone, name, known);
    NumberMarks marks;
    marks.wrong = !known.published.dial.empty() && phone.dial == known.published.dial && known.publishedWrong;
    return callArgument(phone, name, marks);
}

QString ServiceCalls::number() const
{
    const directory::Phone *phone = m_shown.firstPhone(false);
    return phone ? textOf(phone->number) : QString();
}

QString ServiceCalls::route() const
{
    const directory::Phone *phone = m_shown.firstPhone(false);
    return phone ? routeOf(*phone) : QString();
}

QString ServiceCalls::textRoute() const
{
    const directory::Phone *phone = m_shown.firstPhone(true);
    return phone ? callArgument(*phone, m_shown.service.row.name) : QString();
}

QString ServiceCalls::corrected() const
{
    return dayText(m_shown.marks.correctedDay, m_settings.language());
}

QString ServiceCalls::publishedRoute() const
{
    return m_shown.marks.published.dial.empty() ? QString() : routeOf(m_shown.marks.published);
}

} // namespace handrail::view
