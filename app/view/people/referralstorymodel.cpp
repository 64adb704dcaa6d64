#include "view/people/referralstorymodel.h"

#include "care/referralrepository.h"
#include "view/desk/vaultdesk.h"

#include <algorithm>

namespace handrail::view {
namespace {

storage::Result<care::Referral> findReferral(Keeping &keeping, const std::string &argument)
{
    if (!keeping.records || !keeping.journal)
        return storage::Failure{storage::FailureKind::Locked, {}};
    const auto dot = argument.find('.');
    const std::string owner = argument.substr(0, dot),
                      id = dot == std::string::npos ? std::string() : argument.substr(dot + 1);
    care::ReferralRepository repository(*keeping.records, *keeping.journal);
    std::vector<care::Referral> all;
    if (owner.starts_with('@')) {
        auto made = repository.ofVisit(owner.substr(1));
        if (!made)
            return made.failure();
        all = std::move(made.value());
    } else {
        auto theirs = repository.ofPerson(owner);
        if (!theirs)
            return theirs.failure();
        all = std::move(theirs.value().found);
    }
    const auto one = std::ranges::find(all, id, &care::Referral::id);
    return one == all.end()
               ? storage::Result<care::Referral>(storage::Failure{storage::FailureKind::NotFound, "referral"})
               : std::move(*one);
}

} // namespace

QStringList shownKeys(const std::vector<std::string> &keys)
{
    QStringList all;
    for (const std::string &key : keys)
        all << QString::fromStdString(key);
    return all;
}

ReferralStoryModel::ReferralStoryModel(VaultDesk &vault, StoryRows rows, const storage::Clock &clock, QObject *parent)
    : QObject(parent), m_vault(vault), m_maker(std::move(rows)), m_clock(clock), m_words(vault)
{
    connect(&m_words, &WordKeeper::refused, this, [this](storage::FailureKind why) {
        m_refused.told(storage::Failure{why, {}}, [this] { settle(); });
        emit changed();
    });
    connect(&m_words, &WordKeeper::wrote, this, [this] {
        if (m_refused.trouble().isEmpty() || m_refused.waits())
            return;
        m_refused.clear();
        emit changed();
    });
    m_parts = {new ReferralMade(*this), new ReferralContacts(*this), new ReferralEnd(*this)};
}

/// What is kept, with the words over it that were typed before a kill.
struct ReferralStoryModel::Found {
    care::Referral one;
    bool typed = false;
};

storage::Result<ReferralStoryModel::Found> ReferralStoryModel::find(Keeping &keeping, const std::string &argument)
{
    auto kept = findReferral(keeping, argument);
    if (!kept)
        return kept.failure();
    Found found{std::move(kept.value()), false};
    const auto draft = keeping.journal->draft(care::referralDraft(argument));
    auto words = draft && draft.value() ? care::referralFromJson(*draft.value())
                                        : storage::Result<care::Referral>(storage::Failure{});
    if (words) {
        care::Referral &typed = words.value(), &one = found.one;
        for (auto field : {&care::Referral::why, &care::Referral::who, &care::Referral::agreed,
                           &care::Referral::barrierWords, &care::Referral::outcomeWords, &care::Referral::next})
            one.*field = std::move(typed.*field);
        one.answers = std::move(typed.answers);
        found.typed = true;
    }
    return found;
}

QString ReferralStoryModel::when(std::int64_t wallMs) const
{
    return m_maker.day(wallMs) + QStringLiteral(", ") + m_maker.time(wallMs);
}

QVariantMap ReferralStoryModel::words() const
{
    QVariantMap all{{QStringLiteral("why"), QString::fromStdString(m_one.why)},
                    {QStringLiteral("who"), QString::fromStdString(m_one.who)},
                    {QStringLiteral("agreed"), QString::fromStdString(m_one.agreed)},
                    {QStringLiteral("barrierWords"), QString::fromStdString(m_one.barrierWords)},
                    {QStringLiteral("outcomeWords"), QString::fromStdString(m_one.outcomeWords)},
                    {QStringLiteral("next"), QString::fromStdString(m_one.next)}};
    for (const std::string &barrier : care::referralBarriers()) {
        const auto answer = m_one.answers.find(barrier);
        all.insert(QString::fromStdString(barrier),
                   answer == m_one.answers.end() ? QString() : QString::fromStdString(answer->second));
    }
    return all;
}

std::string *ReferralStoryModel::field(const QString &name)
{
    if (name == QLatin1String("why"))
        return &m_one.why;
    if (name == QLatin1String("who"))
        return &m_one.who;
    if (name == QLatin1String("agreed"))
        return &m_one.agreed;
    if (name == QLatin1String("barrierWords"))
        return &m_one.barrierWords;
    if (name == QLatin1String("outcomeWords"))
        return &m_one.outcomeWords;
    if (name == QLatin1String("next"))
        return &m_one.next;
    return m_parts.end->allBarriers().contains(name) ? &m_one.answers[name.toStdString()] : nullptr;
}

void ReferralStoryModel::open(const QString &argument)
{
    settle();
    if (argument != this->argument())
        forget();
    m_argument = argument.toStdString();
    m_vault.ask(this, [argument = m_argument](Keeping &keeping) { return find(keeping, argument); },
                [this, asked = ++m_asked](storage::Result<Found> found) {
        if (asked != m_asked)
            return;
        m_gone = !found && found.failure().kind != storage::FailureKind::Locked;
        if (found && !m_typed) {
            m_one = std::move(found.value().one);
            m_typed = found.value().typed;
        }
        m_loaded = m_loaded || found.ok();
        arrange();
    });
}

void ReferralStoryModel::arrange()
{
    m_parts.contacts->arrange();
    emit changed();
    emit wordsChanged();
}

void ReferralStoryModel::type(const QString &name, const QString &words)
{
    std::string *const value = m_loaded ? field(name) : nullptr;
    if (!value || *value == words.toStdString())
        return;
    *value = words.toStdString();
    m_typed = true;
    m_words.keep(care::referralDraft(m_argument), care::toJson(m_one));
    emit wordsChanged();
}

void ReferralStoryModel::settle()
{
    if (m_loaded && m_typed)
        keep();
}

void ReferralStoryModel::keep()
{
    m_typed = false;
    m_refused.letBe();
    m_words.forget(); // they go with it
    arrange();
    m_vault.ask(this, [one = m_one, draft = care::referralDraft(m_argument),
                       now = m_clock.now()](Keeping &keeping) -> storage::Outcome {
        if (!keeping.records || !keeping.journal)
            return storage::Failure{storage::FailureKind::Locked, {}};
        care::ReferralRepository repository(*keeping.records, *keeping.journal);
        const auto saved = one.personId.empty() ? repository.saveOnVisit(one, now) : repository.save(one);
        if (saved)
            static_cast<void>(keeping.journal->dropDraft(draft)); // the revision holds the words now
        return saved;
    }, [this, asked = m_asked](const storage::Outcome &saved) {
        if (saved)
            emit kept();
        if (asked != m_asked)
            return;
        m_refused.told(saved, [this] { keep(); });
        if (!saved) { // tried again with the next change, or when the page is left; a draft until then
            m_typed = true;
            m_words.keep(care::referralDraft(m_argument), care::toJson(m_one));
        }
        emit changed();
    });
}

void ReferralStoryModel::forget()
{
    ++m_asked;
    m_words.forget();
    m_argument.clear();
    m_one = {};
    m_refused.clear();
    m_loaded = m_gone = m_typed = false;
    arrange();
}

} // namespace handrail::view
