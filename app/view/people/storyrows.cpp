// The rows of a story: StoryRows, as personstory.h declares it.
#include "view/people/personstory.h"

#include "view/desk/momenttext.h"
#include "view/desk/sentences.h"
#include "view/desk/settings.h"

#include "library/fold.h"

#include <QDateTime>

#include <algorithm>

namespace handrail::view {
namespace {

constexpr int kExcerpt = 160; ///< letters of a note in a list

QString words(const std::string &s) { return QString::fromStdString(s); }

QString excerpt(const QString &text)
{
    const QString line = text.simplified();
    return line.size() <= kExcerpt ? line : line.left(kExcerpt).trimmed() + QChar(0x2026);
}

} // namespace

QString noteOf(const crisis::PastVisit &past)
{
    if (past.note.begun())
        return words(past.note.text);
    QStringList all;
    for (const crisis::VisitEvent &event : past.visit.events) {
        const auto said = past.words.find(event.id);
        // a list has no room to say so: the visit's page has
        if (said != past.words.end() && !event.out && !past.unproven.contains(event.id))
            all << words(said->second);
    }
    return sentencesOf(all);
}

const QList<QByteArray> StoryRows::kRoles{"kind",   "key", "day",     "time", "state_", "what",
                                          "detail", "n",   "excerpt", "mark", "who"};

StoryRows::StoryRows(CrisisContent crisis, PlanContent plans, const Settings &settings, const storage::Clock &clock)
    : m_wording(std::move(crisis), settings), m_plans(std::move(plans)), m_settings(settings), m_clock(clock)
{
}

QString StoryRows::day(std::int64_t wallMs) const
{
    const bool thisYear = QDateTime::fromMSecsSinceEpoch(wallMs).date().year()
                          == QDateTime::fromMSecsSinceEpoch(m_clock.now().wallMs).date().year();
    return thisYear ? dayOf(wallMs, m_settings.language()) : longDayOf(wallMs, m_settings.language());
}

QString StoryRows::time(std::int64_t wallMs) const { return clockOf(wallMs, m_settings.language()); }

QString StoryRows::planTitle(const std::string &templateId) const
{
    const auto form = m_plans.form(templateId, m_settings.language().toStdString());
    return form ? words(form.value().head.title) : QString();
}

QStringList StoryRows::done(const crisis::PastVisit &past) const
{
    QStringList all;
    for (const crisis::VisitEvent &event : past.visit.events) {
        if (event.out || past.unproven.contains(event.id) || event.kind == "note" || event.kind.starts_with("visit.")
            || event.kind == "role" || event.kind == "handoff" || event.kind == "supervisor" || event.kind == "followup"
            || event.kind.starts_with("check."))
            continue;
        const QString of = m_wording.of(event);
        if (!of.isEmpty() && !all.contains(of))
            all << of;
    }
    return all;
}

QVariantMap StoryRows::row(const VisitPart &visit) const
{
    const std::int64_t began = visit.past ? visit.past->visit.started.wallMs : visit.head.began.wallMs;
    const bool alone = visit.head.kind.starts_with("visitnote.");
    QVariantMap row{{QStringLiteral("kind"), alone ? QStringLiteral("note") : QStringLiteral("visit")},
                    {QStringLiteral("key"), words(visit.head.visitId)},
                    {QStringLiteral("day"), day(began)},
                    {QStringLiteral("time"), time(began)}};
    if (!visit.past)
        return row;
    const crisis::PastVisit &past = *visit.past;
    const bool opened =
        std::ranges::any_of(past.visit.events, [](const crisis::VisitEvent &e) { return e.kind == "visit.opened"; });
    if (!alone && !opened)
        row[QStringLiteral("kind")] = QStringLiteral("calls"); // numbers were looked at and no visit came of it
    row.insert({{QStringLiteral("state_"), visit.open ? QStringLiteral("open") : words(past.visit.outcome)},
                {QStringLiteral("what"), done(past).join(QStringLiteral(", "))},
                {QStringLiteral("detail"), words(past.landmark.empty() ? past.county : past.landmark)},
                {QStringLiteral("n"), past.visit.closed ? static_cast<int>(
                                          storage::elapsedMs(past.visit.started, *past.visit.closed) / 60'000)
                                                        : 0},
                {QStringLiteral("excerpt"), excerpt(noteOf(past))},
                {QStringLiteral("mark"), past.note.finished() ? QStringLiteral("finished")
                                         : past.note.begun()  ? QStringLiteral("begun")
                                                              : QString()}});
    return row;
}

QVariantMap StoryRows::row(const StoryItem &item) const
{
    if (const auto *visit = std::get_if<VisitPart>(&item.what))
        return row(*visit);
    const auto make = [&](const char *kind, const std::string &key, const QString &state, const QString &what,
                          const QString &detail, int n, const QString &text = {}) {
        return QVariantMap{{QStringLiteral("kind"), QString::fromLatin1(kind)},
                           {QStringLiteral("key"), words(key)}, {QStringLiteral("day"), day(item.wallMs)},
                           {QStringLiteral("time"), time(item.wallMs)}, {QStringLiteral("state_"), state},
                           {QStringLiteral("what"), what}, {QStringLiteral("detail"), detail}, {QStringLiteral("n"), n},
                           {QStringLiteral("excerpt"), excerpt(text)}};
    };
    if (const auto *plan = std::get_if<care::Plan>(&item.what))
        return make("plan", plan->id, {}, planTitle(plan->templateId), {}, 0);
    if (const auto *followUp = std::get_if<care::FollowUp>(&item.what))
        return make("followup", followUp->id,
                    followUp->attempts.empty() ? QString() : words(followUp->attempts.back().outcome), {}, {},
                    followUp->hours, words(followUp->note));
    if (const auto *referral = std::get_if<care::Referral>(&item.what))
        return make("referral", referralKey(*referral).toStdString(), referralState(*referral),
                    words(referral->serviceName), words(referral->next), 0, words(referral->why));
    if (const auto *contact = std::get_if<care::Contact>(&item.what))
        return make("consent", contact->personId,
                    contact->consent == true ? QStringLiteral("yes") : QStringLiteral("no"), words(contact->name),
                    words(contact->mayKnow), 0);
    if (const auto *consent = std::get_if<care::Consent>(&item.what))
        return make("ledger", consent->id, words(care::consentState(*consent, m_clock.now().wallMs)),
                    words(consent->to), words(consent->what), consent->general);
    const auto &given = std::get<care::GivenOut>(item.what);
    return make("given", given.planId, words(given.kind), {}, {}, 0);
}

std::string StoryRows::haystack(const StoryItem &item, const QVariantMap &names) const
{
    const QVariantMap row = this->row(item);
    const QString kind = row[QStringLiteral("kind")].toString();
    QStringList all{names.value(kind).toString(),
                    names.value(kind + u'.' + row[QStringLiteral("state_")].toString()).toString(),
                    row[QStringLiteral("what")].toString(),
                    row[QStringLiteral("detail")].toString(),
                    row[QStringLiteral("who")].toString(),
                    row[QStringLiteral("day")].toString(),
                    longDayOf(item.wallMs, m_settings.language()),
                    weekdayOf(item.wallMs, m_settings.language())};
    if (const auto *visit = std::get_if<VisitPart>(&item.what); visit && visit->past) {
        const crisis::PastVisit &past = *visit->past;
        all << words(past.note.text) << words(past.landmark) << words(past.county);
        for (const crisis::Addendum &each : past.note.added)
            all << words(each.text) << words(each.why);
        for (const crisis::VisitEvent &event : past.visit.events) {
            const auto said = past.words.find(event.id);
            if (!event.out) // what did not happen is not found
                all << (said == past.words.end() ? m_wording.says(event) : words(said->second));
        }
    } else if (const auto *followUp = std::get_if<care::FollowUp>(&item.what)) {
        all << words(followUp->note);
    } else if (const auto *consent = std::get_if<care::Consent>(&item.what)) {
        all << words(consent->from) << words(consent->purpose) << words(consent->event) << words(consent->backWords);
        for (const care::ConsentUse &each : consent->uses)
            all << words(each.words);
    } else if (const auto *referral = std::get_if<care::Referral>(&item.what)) {
        for (const std::string *each : {&referral->who, &referral->agreed, &referral->why, &referral->barrierWords,
                                        &referral->outcomeWords, &referral->next})
            all << words(*each);
        for (const auto &[barrier, answer] : referral->answers)
            all << words(answer);
        for (const care::ReferralContact &each : referral->contacts)
            all << words(each.words);
    }
    return library::folded(all.join(u' ').toStdString());
}

bool StoryRows::matches(const std::string &haystack, const QString &words)
{
    return std::ranges::all_of(library::foldedWords(words.toStdString()),
                               [&](const std::string &word) { return haystack.find(word) != std::string::npos; });
}

QString referralState(const care::Referral &referral)
{
    if (!referral.outcome.empty())
        return words(referral.outcome);
    if (!referral.arrived.empty())
        return referral.arrived == "yes" ? QStringLiteral("arrived") : QStringLiteral("not_arrived");
    return words(referral.answer);
}

QString referralKey(const care::Referral &referral)
{
    return words((referral.personId.empty() ? "@" + referral.visitId : referral.personId) + '.' + referral.id);
}

} // namespace handrail::view
