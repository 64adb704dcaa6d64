#include "view/people/pastvisitmodel.h"

#include "view/desk/momenttext.h"
#include "view/desk/nowdue.h"
#include "view/desk/settings.h"

#include "care/planrepository.h"
#include "crisis/notedraft.h"
#include "vault/vault.h"
#include "view/desk/vaultdesk.h"

#include <algorithm>

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
    : QObject(parent), m_vault(vault), m_maker(std::move(rows)), m_settings(settings), m_clock(clock), m_keeper(vault),
      m_rows({"eventId", "kind", "at", "of", "says", "sealed", "person", "due", "n", "outable", "unproven"}),
      m_out(
          {"eventId", "kind", "at", "of", "says", "sealed", "person", "due", "n", "outable", "unproven", "noteTells"}),
      m_added({"text", "why", "by", "when"})
{
    connect(&m_settings, &Settings::languageChanged, this, [this] {
        m_maker.clear();
        arrange();
    });
    connect(&m_keeper, &WordKeeper::refused, this, [this](storage::FailureKind why) {
        m_refused.told(storage::Failure{why, {}}, [this] { settle(); });
        emit changed();
    });
    connect(&m_keeper, &WordKeeper::wrote, this, [this] {
        if (m_refused.trouble().isEmpty())
            return;
        m_refused.clear();
        emit changed();
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
        if (auto person = keeping.vault->personOfVisit(argument))
            loaded.personId = std::move(person.value());
    }
    if (!loaded.personId.empty()) {
        if (const auto person = care::PlanRepository(*keeping.records, *keeping.journal, clock).person(loaded.personId))
            loaded.personName = QString::fromStdString(person.value().name);
    }
    if (const auto draft = keeping.journal->draft(crisis::visitNoteDraft(argument)); draft && draft.value()) {
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
            if (answer)
                return show(std::move(answer.value()));
            m_gone = answer.failure().kind != storage::FailureKind::Locked;
            emit changed();
        });
}

void PastVisitModel::show(Loaded loaded)
{
    const bool typing = m_loaded && m_note != m_noteKept; // since it was asked for: newer than what was read
    m_past = std::move(loaded.past);
    m_personId = std::move(loaded.personId);
    m_personName = loaded.personName;
    m_alone = loaded.alone;
    m_noteKept = QString::fromStdString(m_past.note.text);
    if (!typing || m_past.note.finished())
        m_note = loaded.draft && !m_past.note.finished() ? QString::fromStdString(*loaded.draft) : m_noteKept;
    m_loaded = true;
    m_gone = false;
    arrange();
}

bool PastVisitModel::calls() const
{
    return m_loaded && !m_alone && std::ranges::none_of(m_past.visit.events, [](const crisis::VisitEvent &e) {
               return e.kind == "visit.opened";
           });
}

QString PastVisitModel::day() const
{
    return m_past.visit.id.empty() ? QString() : longDayOf(m_past.visit.started.wallMs, m_settings.language());
}
QString PastVisitModel::time() const
{
    return m_past.visit.id.empty() ? QString() : m_maker.time(m_past.visit.started.wallMs);
}

int PastVisitModel::minutes() const
{
    return m_past.visit.closed
               ? static_cast<int>(storage::elapsedMs(m_past.visit.started, *m_past.visit.closed) / 60'000)
               : -1;
}

QString PastVisitModel::noteWhen() const
{
    const crisis::VisitNote &note = m_past.note;
    const std::int64_t at = note.finished() ? note.finishedMs : note.changedMs;
    return at > 0 ? m_maker.day(at) + QStringLiteral(", ") + m_maker.time(at) : QString();
}

QVariantMap PastVisitModel::row(const crisis::VisitEvent &event) const
{
    const auto words = m_past.words.find(event.id);
    return {{QStringLiteral("eventId"), QString::fromStdString(event.id)},
            {QStringLiteral("kind"), QString::fromStdString(event.kind)},
            {QStringLiteral("at"), m_maker.time(event.at.wallMs)},
            {QStringLiteral("of"), m_maker.wording().of(event)},
            {QStringLiteral("says"),
             words == m_past.words.end() ? m_maker.wording().says(event) : QString::fromStdString(words->second)},
            {QStringLiteral("sealed"), false},
            {QStringLiteral("person"), event.person},
            {QStringLiteral("due"), event.dueMs > 0 ? dueDayText(event.dueMs, m_settings.language()) : QString()},
            {QStringLiteral("n"), event.n},
            {QStringLiteral("outable"), crisis::canBeTakenOut(event)},
            {QStringLiteral("unproven"), m_past.unproven.contains(event.id)},
            {QStringLiteral("noteTells"), m_past.noteTells.contains(event.id)}};
}

void PastVisitModel::arrange()
{
    QVector<QVariantMap> rows, out, added;
    for (const crisis::VisitEvent &event : m_past.visit.events)
        (event.out ? out : rows).append(row(event));
    for (const crisis::Addendum &each : m_past.note.added)
        added.append(
            {{QStringLiteral("text"), QString::fromStdString(each.text)},
             {QStringLiteral("why"), QString::fromStdString(each.why)},
             {QStringLiteral("by"), QString::fromStdString(each.by)},
             {QStringLiteral("when"), m_maker.day(each.wallMs) + QStringLiteral(", ") + m_maker.time(each.wallMs)}});
    m_rows.set(std::move(rows));
    m_out.set(std::move(out));
    m_added.set(std::move(added));
    emit changed();
    emit noteChanged();
}

void PastVisitModel::forget()
{
    ++m_asked;
    m_keeper.forget();
    m_refused.clear();
    m_argument.clear();
    m_personId.clear();
    m_personName.clear();
    m_note.clear();
    m_noteKept.clear();
    m_past = {};
    m_loaded = m_gone = m_alone = m_busy = false;
    m_rows.set({});
    m_out.set({});
    m_added.set({});
    emit changed();
    emit noteChanged();
}

} // namespace handrail::view
