// What ConsentModel keeps: what was written, the person's answer, what was shared, the take-back.
#include "view/people/consentmodel.h"

#include "view/desk/vaultdesk.h"

namespace handrail::view {

void ConsentModel::settle()
{
    if (!writable() || m_busy || (m_one.id.empty() && care::isBlank(m_one))
        || care::toJson(m_one) == care::toJson(m_onDisk))
        return;
    keep(m_one);
}

void ConsentModel::letGo()
{
    if (!writable())
        return;
    if (m_one.id.empty()) {
        m_words.forget();
        m_words.keep(slot(), {});
        m_words.flush();
        forget();
        emit left();
        return;
    }
    care::Consent next = m_one;
    next.outMs = m_clock.now().wallMs;
    keep(next);
}

void ConsentModel::agree()
{
    if (!writable() || m_busy || !care::canBeAnswered(m_one)
        || m_one.signedName.find_first_not_of(" \t\r\n") == std::string::npos)
        return;
    care::Consent next = m_one;
    next.signedMs = m_clock.now().wallMs;
    keep(next);
}

void ConsentModel::decline()
{
    if (!writable() || m_busy || !care::canBeAnswered(m_one))
        return;
    care::Consent next = m_one;
    next.signedName.clear();
    next.declinedMs = m_clock.now().wallMs;
    keep(next);
}

void ConsentModel::addUse(const QString &words)
{
    if (!m_loaded || m_busy || words.trimmed().isEmpty() || care::consentState(m_one, m_clock.now().wallMs) != "given")
        return;
    care::Consent next = m_one;
    next.uses.push_back({words.trimmed().toStdString(), m_clock.now().wallMs});
    keep(next);
}

void ConsentModel::takeBack(const QString &how, const QString &words)
{
    if (!m_loaded || m_busy || m_one.signedMs == 0 || m_one.backMs > 0)
        return;
    care::Consent next = m_one;
    next.backMs = m_clock.now().wallMs;
    next.backHow = how.toStdString();
    next.backWords = words.trimmed().toStdString();
    keep(next);
}

void ConsentModel::keep(const care::Consent &next)
{
    const std::string draft = slot();
    care::Consent one = next;
    if (one.madeMs == 0)
        one.madeMs = m_clock.now().wallMs;
    m_refused.letBe();
    m_words.forget(); // they go with it
    m_wordsRefused = false;
    m_busy = true;
    using Answer = storage::Result<care::Consent>;
    m_vault.ask(this, [one, draft](Keeping &keeping) -> Answer {
        if (!keeping.records)
            return storage::Failure{storage::FailureKind::Locked, {}};
        auto kept = care::ConsentRepository(*keeping.records).keep(one);
        if (kept)
            static_cast<void>(keeping.journal->dropDraft(draft)); // the revision holds the words now
        return kept;
    }, [this, next, asked = m_asked](const Answer &answer) {
        if (answer)
            emit kept();
        if (m_argument.empty() || next.personId != m_one.personId || (!m_one.id.empty() && next.id != m_one.id))
            return; // locked meanwhile, or another is read
        m_busy = false;
        m_refused.told(answer ? storage::Outcome(storage::Done{}) : storage::Outcome(answer.failure()),
                       [this, next] { keep(next); });
        if (!answer) {
            m_words.keep(slot(), care::toJson(m_one)); // at least as a draft
            return emit changed();
        }
        const bool typedOn = writable() && care::toJson(m_one) != care::toJson(next) && next.signedMs == 0
                             && next.declinedMs == 0 && next.outMs == 0;
        m_onDisk = answer.value();
        if (typedOn) {
            m_one.id = m_onDisk.id;
            m_one.madeMs = m_onDisk.madeMs;
        } else {
            m_one = m_onDisk;
        }
        m_argument = m_one.id;
        if (m_one.outMs > 0) {
            forget();
            return emit left();
        }
        if (typedOn)
            keepWords();
        if (asked != m_asked)
            ++m_asked; // what is being read is older
        arrange();
    });
}

} // namespace handrail::view
