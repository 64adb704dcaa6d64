#include "view/people/peoplemodel.h"

#include "view/desk/readingmodel.h"

#include "care/toldapart.h"
#include "view/desk/vaultdesk.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace handrail::view {
namespace {

/// the name field of the start page: no person yet, so it belongs to the form
constexpr auto kDraftSlot = "plans/start";
constexpr int kPauseMs = 150;

storage::Result<care::Plan> startFor(care::PlanRepository &repository,
                                     const storage::Result<library::PlanTemplate> &form, const std::string &personId,
                                     const std::string &language, std::int64_t nowMs)
{
    if (!form)
        return form.failure();
    return repository.start(care::emptyPlan(form.value(), personId, language, nowMs));
}

} // namespace

PeopleModel::PeopleModel(VaultDesk &vault, PlanContent content, const storage::Clock &clock, QObject *parent)
    : QAbstractListModel(parent), m_vault(vault), m_content(std::move(content)), m_clock(clock)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &PeopleModel::keepDraft);
}

int PeopleModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

QVariant PeopleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case PersonIdRole: return QString::fromStdString(row.person.id);
    case NameRole: return row.shown;
    case InitialsRole: return QString::fromStdString(care::initials(row.person.name));
    case LanguageRole: return QString::fromStdString(row.person.language);
    case PlansRole: return row.plans;
    case PlanIdRole: return QString::fromStdString(row.newestPlan);
    default: return {};
    }
}

QHash<int, QByteArray> PeopleModel::roleNames() const
{
    return {{PersonIdRole, "personId"}, {NameRole, "name"}, {InitialsRole, "initials"}, {LanguageRole, "language"},
            {PlansRole, "plans"}, {PlanIdRole, "planId"}};
}

QString PeopleModel::nameOf(const QString &personId) const
{
    for (const Row &row : m_rows) {
        if (row.person.id == personId.toStdString())
            return row.shown;
    }
    for (const QVariantMap &row : m_remembered.rows()) {
        if (row[QStringLiteral("personId")] == personId)
            return row[QStringLiteral("name")].toString();
    }
    return {};
}

struct PeopleModel::Read {
    std::vector<Row> rows;
    QVector<QVariantMap> remembered;
    QStringList names;
    QString draft;
};

storage::Result<PeopleModel::Read> PeopleModel::read(Keeping &keeping, const storage::Clock &clock)
{
    if (!keeping.records)
        return storage::Failure{storage::FailureKind::Locked, {}};
    care::PlanRepository repository(*keeping.records, *keeping.journal, clock);
    auto people = repository.people();
    if (!people)
        return people.failure();
    const auto plans = repository.plans();
    if (!plans)
        return plans.failure();
    const auto draft = keeping.journal->draft(kDraftSlot);
    if (const auto why = diskFailure(draft))
        return *why;
    Read read;
    if (draft && draft.value())
        read.draft = QString::fromStdString(*draft.value());
    std::unordered_map<std::string_view, std::pair<int, const care::Plan *>> written; // how many, and the newest
    for (const auto &plan : plans.value().found) {
        auto &[count, newest] = written[plan.personId];
        newest = count++ == 0 ? &plan : newest;
    }
    const auto told = care::toldApart(people.value().found);
    for (auto &person : people.value().found) {
        read.names.append(QString::fromStdString(person.name));
        const QString shown = QString::fromStdString(told.at(person.id));
        if (person.diedMs > 0) {
            read.remembered.append(
                {{QStringLiteral("personId"), QString::fromStdString(person.id)},
                 {QStringLiteral("name"), shown},
                 {QStringLiteral("initials"), QString::fromStdString(care::initials(person.name))}});
            continue;
        }
        Row row{std::move(person), shown, {}, 0};
        if (const auto theirs = written.find(row.person.id); theirs != written.end()) {
            row.plans = theirs->second.first;
            row.newestPlan = theirs->second.second->id;
        }
        read.rows.push_back(std::move(row));
    }
    return read;
}

void PeopleModel::refresh()
{
    m_vault.ask(this, [&clock = m_clock](Keeping &keeping) { return read(keeping, clock); },
                [this](storage::Result<Read> answer) {
        m_unread = isUnread(answer);
        if (!answer)
            return m_unread ? emit listChanged() : forget();
        beginResetModel();
        m_rows = std::move(answer.value().rows);
        m_remembered.set(std::move(answer.value().remembered));
        m_names = std::move(answer.value().names);
        m_known = true;
        endResetModel();
        emit listChanged();
        if (!m_unkept && m_draft.isEmpty() && !answer.value().draft.isEmpty()) {
            m_draft = answer.value().draft;
            emit draftChanged();
        }
    });
}

void PeopleModel::forget()
{
    beginResetModel();
    m_rows.clear();
    m_remembered.set({});
    m_names.clear();
    m_known = false;
    endResetModel();
    m_draft.clear();
    m_unkept = false;
    emit listChanged();
    emit draftChanged();
}

void PeopleModel::typeName(const QString &name)
{
    if (name == m_draft)
        return;
    m_draft = name;
    m_unkept = true;
    if (m_problem == NoName)
        end(None);
    emit draftChanged();
    if (!m_pause.isActive())
        keepDraft();
}

void PeopleModel::flush()
{
    if (m_unkept)
        keepDraft();
}

void PeopleModel::keepDraft()
{
    if (!m_unkept || m_busy) // it is on its way to be a person's: written now it would outlive that as a draft
        return;
    m_unkept = false;
    m_pause.start();
    m_vault.ask(this, [words = m_draft.toStdString()](Keeping &keeping) {
        return words.empty() ? keeping.journal->dropDraft(kDraftSlot) : keeping.journal->keepDraft(kDraftSlot, words);
    }, [](const storage::Outcome &) {
        // Refused (full disk): starting the plan says so, with the name still in the field.
    });
}

bool PeopleModel::begin(const QString &name)
{
    if (m_busy)
        return false;
    if (name.trimmed().isEmpty()) {
        end(NoName);
        return false;
    }
    m_busy = true;
    emit busyChanged();
    return true;
}

void PeopleModel::end(Problem problem)
{
    if (m_busy) {
        m_busy = false;
        emit busyChanged();
    }
    if (problem != m_problem) {
        m_problem = problem;
        emit problemChanged();
    }
}

void PeopleModel::follow(const storage::Failure &failure)
{
    using Kind = storage::FailureKind;
    end(failure.kind == Kind::Locked     ? Locked
        : failure.kind == Kind::DiskFull ? DiskFull
        : failure.kind == Kind::ReadOnly ? ReadOnly
                                         : Other);
    keepDraft(); // still nobody's
}

/// The name in the field has become a person's.
void PeopleModel::nameIsKept()
{
    m_draft.clear();
    m_unkept = false;
    end(None);
    emit draftChanged();
    refresh();
}

void PeopleModel::add(const QString &name, const QString &language)
{
    if (!begin(name))
        return;
    using Answer = storage::Result<care::Person>;
    care::Person person{.name = name.trimmed().toStdString(), .language = language.toStdString()};
    m_vault.ask(this, [person = std::move(person), &clock = m_clock](Keeping &keeping) -> Answer {
        if (!keeping.records)
            return storage::Failure{storage::FailureKind::Locked, {}};
        auto added = care::PlanRepository(*keeping.records, *keeping.journal, clock).addPerson(person);
        if (added)
            (void)keeping.journal->dropDraft(kDraftSlot);
        return added;
    }, [this](const Answer &answer) {
        if (!answer)
            return follow(answer.failure());
        nameIsKept();
        emit added(QString::fromStdString(answer.value().id));
    });
}

void PeopleModel::startPlan(const QString &templateId, const QString &name, const QString &language)
{
    if (!begin(name))
        return;
    using Answer = storage::Result<care::Plan>;
    care::Person person{.name = name.trimmed().toStdString(), .language = language.toStdString()};
    const auto form = m_content.form(templateId.toStdString(), language.toStdString());
    m_vault.ask(this, [person = std::move(person), form, &clock = m_clock](Keeping &keeping) -> Answer {
        if (!keeping.records)
            return storage::Failure{storage::FailureKind::Locked, {}};
        care::PlanRepository repository(*keeping.records, *keeping.journal, clock);
        auto added = repository.addPerson(person);
        if (!added)
            return added.failure();
        auto plan = startFor(repository, form, added.value().id, person.language, clock.now().wallMs);
        if (plan)
            (void)keeping.journal->dropDraft(kDraftSlot);
        return plan;
    }, [this](const Answer &answer) {
        if (!answer)
            return follow(answer.failure());
        nameIsKept();
        emit started(QString::fromStdString(answer.value().id));
    });
}

void PeopleModel::startPlanFor(const QString &templateId, const QString &personId, const QString &language)
{
    if (!begin(personId))
        return;
    using Answer = storage::Result<care::Plan>;
    const auto form = m_content.form(templateId.toStdString(), language.toStdString());
    m_vault.ask(
        this,
        [id = personId.toStdString(), lang = language.toStdString(), form,
         &clock = m_clock](Keeping &keeping) -> Answer {
            if (!keeping.records)
                return storage::Failure{storage::FailureKind::Locked, {}};
            care::PlanRepository repository(*keeping.records, *keeping.journal, clock);
            return startFor(repository, form, id, lang, clock.now().wallMs);
        },
        [this](const Answer &answer) {
            if (!answer)
                return follow(answer.failure());
            end(None);
            refresh();
            emit started(QString::fromStdString(answer.value().id));
        });
}

} // namespace handrail::view
