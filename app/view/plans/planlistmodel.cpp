#include "view/plans/planlistmodel.h"

#include "view/desk/readingmodel.h"

#include "view/desk/momenttext.h"
#include "view/desk/settings.h"

#include "care/planuse.h"
#include "care/toldapart.h"
#include "view/desk/vaultdesk.h"

#include <algorithm>

namespace handrail::view {

PlanListModel::PlanListModel(VaultDesk &vault, PlanContent content, Settings &settings, const storage::Clock &clock,
                             QObject *parent)
    : QAbstractListModel(parent), m_vault(vault), m_content(std::move(content)), m_settings(settings), m_clock(clock),
      m_kinds({"templateId", "title", "summary", "glyph"}), m_dates(m_vault, m_content, m_settings, m_clock)
{
    connect(&m_dates, &PlanDatesModel::kept, this, &PlanListModel::refreshSoon);
    readKinds();
    m_soon.setSingleShot(true);
    m_soon.setInterval(500);
    connect(&m_soon, &QTimer::timeout, this, &PlanListModel::refresh);
    connect(&m_settings, &Settings::languageChanged, this, [this] {
        readKinds();
        if (count() > 0)
            emit dataChanged(index(0), index(count() - 1), {TitleRole, DayRole});
    });
}

int PlanListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

QVariant PlanListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[m_shown[static_cast<std::size_t>(index.row())]];
    const auto &sections = row.plan.sections;
    switch (role) {
    case PlanIdRole: return QString::fromStdString(row.plan.id);
    case PersonIdRole: return QString::fromStdString(row.plan.personId);
    case NameRole: return row.name;
    case InitialsRole: return row.initials;
    case TitleRole: {
        const auto form = m_content.form(row.plan.templateId, m_settings.language().toStdString());
        return form ? QString::fromStdString(form.value().head.title) : QString();
    }
    case AnsweredRole:
        return static_cast<int>(std::ranges::count_if(sections, [](const care::Section &section) {
            return !section.items.empty() || section.state != care::SectionState::Open;
        }));
    case QuestionsRole: return static_cast<int>(sections.size());
    case DayRole: return dayOf(row.plan.updatedMs, m_settings.language());
    case UsableRole: {
        const auto form = m_content.form(row.plan.templateId, m_settings.language().toStdString());
        return form.ok() && care::usable(form.value());
    }
    case TodayRole: return sameDay(row.plan.updatedMs, m_clock.now().wallMs);
    default: return {};
    }
}

QHash<int, QByteArray> PlanListModel::roleNames() const
{
    return {{PlanIdRole, "planId"},       {PersonIdRole, "personId"}, {NameRole, "name"},
            {InitialsRole, "initials"},   {TitleRole, "planTitle"},   {AnsweredRole, "answered"},
            {QuestionsRole, "questions"}, {DayRole, "day"},           {TodayRole, "today"},
            {UsableRole, "usable"}};
}

bool PlanListModel::hasUnfinished() const
{
    return std::ranges::any_of(m_rows, [](const Row &row) { return !row.died && !care::answered(row.plan); });
}

void PlanListModel::readKinds()
{
    QVector<QVariantMap> rows;
    if (m_content.kinds) {
        for (const library::Head &head : m_content.kinds(m_settings.language().toStdString()))
            rows.append({{QStringLiteral("templateId"), QString::fromStdString(head.id)},
                         {QStringLiteral("title"), QString::fromStdString(head.title)},
                         {QStringLiteral("summary"), QString::fromStdString(head.summary)},
                         {QStringLiteral("glyph"), QString::fromStdString(head.icon)}});
    }
    m_kinds.set(std::move(rows));
}

QString PlanListModel::kindTitle(const QString &templateId) const
{
    for (const QVariantMap &row : m_kinds.rows()) {
        if (row[QStringLiteral("templateId")] == templateId)
            return row[QStringLiteral("title")].toString();
    }
    return {};
}

QString PlanListModel::newest() const
{
    const auto row = std::ranges::find(m_rows, false, &Row::died);
    return row == m_rows.end() ? QString() : QString::fromStdString(row->plan.id);
}

void PlanListModel::setPersonId(const QString &personId)
{
    if (personId == this->personId())
        return;
    m_personId = personId.toStdString();
    arrange();
}

void PlanListModel::arrange()
{
    beginResetModel();
    m_shown.clear();
    for (std::size_t at = 0; at < m_rows.size(); ++at) {
        // Nobody goes through the plan of somebody who has died: it stands on their own page and in no list.
        if (m_personId.empty() ? !m_rows[at].died : m_rows[at].plan.personId == m_personId)
            m_shown.push_back(at);
    }
    endResetModel();
    emit listChanged();
}

void PlanListModel::refresh()
{
    struct Read {
        std::vector<Row> rows;
        int unreadable = 0;
    };
    using Answer = storage::Result<Read>;
    m_vault.ask(this, [&clock = m_clock](Keeping &keeping) -> Answer {
        if (!keeping.records)
            return storage::Failure{storage::FailureKind::Locked, {}};
        care::PlanRepository repository(*keeping.records, *keeping.journal, clock);
        auto people = repository.people();
        if (!people)
            return people.failure();
        auto plans = repository.plans();
        if (!plans)
            return plans.failure();
        Read read{{}, people.value().unreadable + plans.value().unreadable};
        const auto told = care::toldApart(people.value().found);
        for (auto &plan : plans.value().found) {
            const auto person = std::ranges::find(people.value().found, plan.personId, &care::Person::id);
            Row row{std::move(plan), {}, {}};
            if (person != people.value().found.end()) {
                row.name = QString::fromStdString(told.at(person->id));
                row.initials = QString::fromStdString(care::initials(person->name));
                row.died = person->diedMs > 0;
            }
            read.rows.push_back(std::move(row));
        }
        return read;
    }, [this](Answer answer) {
        m_unread = isUnread(answer);
        if (!answer)
            return m_unread ? emit listChanged() : forget();
        m_rows = std::move(answer.value().rows);
        m_unreadable = answer.value().unreadable;
        m_known = true;
        std::vector<PlanDatesModel::Named> living;
        for (const Row &row : m_rows) {
            if (!row.died)
                living.push_back({row.plan, row.name});
        }
        m_dates.show(std::move(living));
        arrange();
    });
}

void PlanListModel::forget()
{
    m_rows.clear();
    m_unreadable = 0;
    m_known = false;
    m_dates.forget();
    arrange();
}

} // namespace handrail::view
