#include "view/people/consentmodel.h"

#include "view/desk/momenttext.h"
#include "view/desk/settings.h"

#include "view/desk/vaultdesk.h"

#include <utility>

namespace handrail::view {
namespace {

/// What is kept, or begun and typed before a kill or a lock, with what the person is called and reads.
struct ConsentRead {
    care::Consent kept, now;
    QString personName;
};

storage::Result<ConsentRead> readConsent(Keeping &keeping, const std::string &argument, const storage::Clock &clock)
{
    constexpr std::string_view kNew = "new:";
    if (!keeping.records || !keeping.journal)
        return storage::Failure{storage::FailureKind::Locked, {}};
    ConsentRead read;
    const bool fresh = argument.starts_with(kNew);
    if (!fresh) {
        auto kept = care::ConsentRepository(*keeping.records).load(argument);
        if (!kept)
            return kept.failure();
        read.kept = std::move(kept.value());
    } else {
        read.kept.personId = argument.substr(kNew.size());
    }
    const auto person = care::PlanRepository(*keeping.records, *keeping.journal, clock).person(read.kept.personId);
    if (!person && fresh)
        return person.failure();
    if (person) {
        read.personName = QString::fromStdString(person.value().name);
        if (fresh)
            read.kept.language = person.value().language;
    }
    read.now = read.kept;
    const auto draft = keeping.journal->draft(care::consentDraft(fresh ? read.kept.personId : read.kept.id));
    if (const auto why = diskFailure(person, draft))
        return *why;
    if (draft && draft.value() && read.kept.signedMs == 0 && read.kept.declinedMs == 0) {
        if (auto words = care::consentFromJson(*draft.value())) {
            words.value().id = read.kept.id;
            words.value().personId = read.kept.personId;
            read.now = std::move(words.value());
        }
    }
    return read;
}

} // namespace

ConsentModel::ConsentModel(VaultDesk &vault, Settings &settings, const storage::Clock &clock, platform::PaperPort *port,
                           QObject *parent)
    : ReadingModel(parent), m_vault(vault), m_settings(settings), m_clock(clock)
{
    m_parts = {new ConsentForm(*this), new ConsentAnswer(*this), new ConsentUses(*this), new ConsentOut(*this, port)};
    connect(&m_settings, &Settings::languageChanged, this, &ConsentModel::arrange);
}

QString ConsentModel::when(std::int64_t wallMs) const
{
    return wallMs > 0 ? longDayOf(wallMs, m_settings.language()) + QStringLiteral(", ")
                            + clockOf(wallMs, m_settings.language())
                      : QString();
}

void ConsentModel::open(const QString &argument)
{
    m_parts.form->flush(); // what stands in a field here is newer than what would be read
    if (argument != this->argument())
        forget();
    m_argument = argument.toStdString();
    m_vault.ask(
        this,
        [argument = m_argument, &clock = m_clock](Keeping &keeping) { return readConsent(keeping, argument, clock); },
        [this, asked = ++m_asked](storage::Result<ConsentRead> read) {
            if (asked != m_asked)
                return;
            m_gone = !hasRead(read) && !unread() && read.failure().kind != storage::FailureKind::Locked;
            if (read && !m_busy) {
                m_onDisk = std::move(read.value().kept);
                m_one = std::move(read.value().now);
                m_personName = read.value().personName;
            }
            m_loaded = read.ok() || (m_loaded && unread());
            arrange();
        });
}

void ConsentModel::arrange()
{
    m_parts.uses->arrange();
    emit changed();
}

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
        m_parts.form->dropDraft();
        forget();
        emit left();
        return;
    }
    care::Consent next = m_one;
    next.outMs = m_clock.now().wallMs;
    keep(next);
}

void ConsentModel::forget()
{
    ++m_asked;
    m_parts.form->letWordsGo();
    m_argument.clear();
    m_personName.clear();
    m_one = m_onDisk = {};
    m_refused.clear();
    m_loaded = m_gone = m_busy = false;
    m_parts.out->forget();
    arrange();
}

void ConsentModel::keep(const care::Consent &next)
{
    const std::string draft = slot();
    care::Consent one = next;
    if (one.madeMs == 0)
        one.madeMs = m_clock.now().wallMs;
    m_refused.letBe();
    m_parts.form->letWordsGo(); // they go with it
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
            m_parts.form->keepDraft(); // at least as a draft
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
            m_parts.form->keepWords();
        if (asked != m_asked)
            ++m_asked; // what is being read is older
        arrange();
    });
}

} // namespace handrail::view
