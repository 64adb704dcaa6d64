#include "view/people/pastvisitmodel.h"

#include "view/desk/settings.h"

#include "care/planrepository.h"
#include "crisis/notedraft.h"
#include "vault/vault.h"
#include "view/desk/vaultdesk.h"

namespace handrail::view {

struct PastVisitModel::Loaded {
    crisis::PastVisit past;
    std::string personId;
    QString personName;
    std::optional<std::string> draft; ///< what was typed before a kill or a lock
    bool alone = false;
};

PastVisitModel::PastVisitModel(VaultDesk &vault, StoryRows rows, Settings &settings, const storage::Clock &clock,
                               QObject *parent)
    : ReadingModel(parent), m_vault(vault), m_maker(std::move(rows)), m_settings(settings), m_clock(clock)
{
    m_parts = {new PastVisitAbout(*this), new PastVisitWhom(*this), new PastVisitEvents(*this),
               new PastVisitNote(*this)};
    connect(&m_settings, &Settings::languageChanged, this, [this] {
        m_maker.clear();
        arrange();
    });
}

storage::Result<PastVisitModel::Loaded> PastVisitModel::read(Keeping &keeping, const std::string &argument,
                                                             const storage::Clock &clock)
{
    if (!keeping.records || !keeping.vault)
        return storage::Failure{storage::FailureKind::Locked, {}};
    Loaded loaded;
    if (argument.starts_with("new:")) {
        loaded.personId = argument.substr(4);
        loaded.alone = true;
    } else {
        auto entries = keeping.journal->entries(argument);
        if (!entries)
            return entries.failure();
        if (entries.value().empty())
            return storage::Failure{storage::FailureKind::NotFound, "visit"};
        loaded.past = crisis::pastVisit(argument, entries.value());
        loaded.alone = entries.value().front().kind.starts_with("visitnote.");
        auto person = keeping.vault->personOfVisit(argument);
        if (const auto why = diskFailure(person)) // it would be anybody's
            return *why;
        if (person)
            loaded.personId = std::move(person.value());
    }
    if (!loaded.personId.empty()) {
        const auto person = care::PlanRepository(*keeping.records, *keeping.journal, clock).person(loaded.personId);
        if (const auto why = diskFailure(person))
            return *why;
        if (person)
            loaded.personName = QString::fromStdString(person.value().name);
    }
    const auto draft = keeping.journal->draft(crisis::visitNoteDraft(argument));
    if (const auto why = diskFailure(draft))
        return *why;
    if (draft && draft.value()) {
        if (const auto words = crisis::noteDraftFromJson(*draft.value()))
            loaded.draft = words->closing ? crisis::bothNotes(loaded.past.note.text, words->text) : words->text;
    }
    return loaded;
}

void PastVisitModel::open(const QString &argument)
{
    settle(); // what stands in the field is newer than what would be read
    if (argument != this->argument())
        forget();
    m_argument = argument.toStdString();
    using Answer = storage::Result<Loaded>;
    m_vault.ask(
        this,
        [argument = m_argument, &clock = m_clock](Keeping &keeping) -> Answer {
            return read(keeping, argument, clock);
        },
        [this, asked = ++m_asked](Answer answer) {
            if (asked != m_asked)
                return;
            if (hasRead(answer))
                return show(std::move(answer.value()));
            m_read.gone = !unread() && answer.failure().kind != storage::FailureKind::Locked;
            emit changed();
        });
}

void PastVisitModel::show(Loaded loaded)
{
    m_past = std::move(loaded.past);
    m_parts.whom->show(std::move(loaded.personId), loaded.personName);
    m_read.alone = loaded.alone;
    m_parts.note->show(loaded.draft);
    m_read.loaded = true;
    m_read.gone = false;
    arrange();
}

void PastVisitModel::reopen()
{
    m_argument = m_past.visit.id;
    open(argument());
}

void PastVisitModel::arrange()
{
    m_parts.events->arrange();
    m_parts.note->arrange();
    emit changed();
    emit m_parts.note->changed();
}

void PastVisitModel::letBe()
{
    if (!m_refused.waits() || m_busy)
        return;
    m_refused.clear();
    emit changed();
    settle(); // what stands in the field is still to be kept
}

void PastVisitModel::forget()
{
    ++m_asked;
    m_refused.clear();
    m_argument.clear();
    m_past = {};
    m_read = {};
    m_busy = false;
    m_parts.whom->forget();
    m_parts.events->forget();
    m_parts.note->forget();
    emit changed();
    emit m_parts.note->changed();
}

} // namespace handrail::view
