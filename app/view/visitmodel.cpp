#include "visitmodel.h"

#include "nowdue.h"
#include "settings.h"
#include "timetext.h"
#include "vaultdesk.h"

#include "vault/journal.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace handrail::view {
namespace {

QString text(const std::string &s) { return QString::fromStdString(s); }

} // namespace

VisitModel::VisitModel(CrisisDesk &desk, CrisisContent content, Settings &settings, QObject *parent)
    : QAbstractListModel(parent), m_desk(desk), m_content(std::move(content)), m_settings(settings)
{
    m_minute.setInterval(60'000);
    m_pause.setSingleShot(true);
    m_pause.setInterval(300); // and the write itself: on disk within half a second of the last keystroke
    connect(&m_pause, &QTimer::timeout, this, &VisitModel::keepDraft);
    connect(&m_minute, &QTimer::timeout, this, &VisitModel::minutesChanged);
    connect(&m_desk, &CrisisDesk::visitChanged, this, &VisitModel::follow);
    connect(&m_desk, &CrisisDesk::savingChanged, this, &VisitModel::savingChanged);
    connect(&m_settings, &Settings::languageChanged, this, [this] {
        m_protocols.clear();
        m_checklists.clear();
        m_walks.clear();
        if (m_shown > 0)
            emit dataChanged(index(0), index(m_shown - 1));
    });
    follow();
}

void VisitModel::follow()
{
    const crisis::Visit &visit = m_desk.visit();
    const int size = static_cast<int>(visit.events.size());
    if (visit.id != m_visitId || size < m_shown) {
        beginResetModel();
        m_visitId = visit.id;
        m_shown = size;
        forget();
        endResetModel();
    } else if (size > m_shown) {
        beginInsertRows({}, m_shown, size - 1);
        m_shown = size;
        endInsertRows();
    }
    if (isOpen() && !m_minute.isActive())
        m_minute.start();
    else if (!isOpen())
        m_minute.stop();
    QVector<QVariantMap> deadlines;
    for (const crisis::VisitEvent &event : visit.events) {
        if (event.kind == "report.made" && event.dueMs > 0)
            deadlines.append({{QStringLiteral("of"), ofWords(event)}, {QStringLiteral("due"), dueDayText(event.dueMs, m_settings.language())}});
    }
    m_deadlines.set(std::move(deadlines));
    if (m_shown > 0)
        emit dataChanged(index(0), index(m_shown - 1), {TimeRole});
    emit changed();
    emit minutesChanged();
}

int VisitModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : m_shown; }

QHash<int, QByteArray> VisitModel::roleNames() const
{
    return {{KindRole, "kind"}, {TimeRole, "at"}, {OfRole, "of"}, {SaysRole, "says"}, {SealedRole, "sealed"},
            {PersonRole, "person"}, {DueRole, "due"}, {CountRole, "n"}};
}

QVariant VisitModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const crisis::VisitEvent &event = m_desk.visit().events[static_cast<std::size_t>(index.row())];
    switch (role) {
    case KindRole: return text(event.kind);
    case TimeRole: return timeOfDay(event.at.wallMs);
    case OfRole: return ofWords(event);
    case SaysRole: return says(event);
    case SealedRole: return event.kind == "note" && !m_notes.contains(text(event.id));
    case PersonRole: return event.person;
    case DueRole: return event.dueMs > 0 ? dueDayText(event.dueMs, m_settings.language()) : QString();
    case CountRole: return event.n;
    default: return {};
    }
}

const library::Walk &VisitModel::walk(const std::string &id) const
{
    auto found = m_walks.find(text(id));
    if (found == m_walks.end()) {
        auto read = m_content.walk ? m_content.walk(id, m_settings.language().toStdString())
                                   : storage::Result<library::Walk>(storage::Failure{storage::FailureKind::NotFound, id});
        found = m_walks.insert(text(id), read ? std::move(read.value()) : library::Walk{});
    }
    return *found;
}

const library::Protocol &VisitModel::protocol(const std::string &id) const
{
    auto found = m_protocols.find(text(id));
    if (found == m_protocols.end()) {
        auto read = m_content.protocol(id, m_settings.language().toStdString());
        found = m_protocols.insert(text(id), read ? std::move(read.value()) : library::Protocol{});
    }
    return *found;
}

const library::Checklist &VisitModel::checklist(const std::string &id) const
{
    auto found = m_checklists.find(text(id));
    if (found == m_checklists.end()) {
        auto read = m_content.checklist(id, m_settings.language().toStdString());
        found = m_checklists.insert(text(id), read ? std::move(read.value()) : library::Checklist{});
    }
    return *found;
}

QString VisitModel::ofWords(const crisis::VisitEvent &event) const
{
    if (event.kind.starts_with("run."))
        return text(protocol(event.of).head.title);
    if (event.kind.starts_with("checklist."))
        return text(checklist(event.of).head.title);
    if (event.kind.starts_with("walk.") || event.kind == "report.made")
        return text(walk(event.of).head.title);
    if (event.kind.starts_with("call.") && m_content.line) {
        const auto line = m_content.line(event.of, m_settings.language().toStdString());
        if (line)
            return text(line.value().name);
    }
    return text(event.of);
}

QString VisitModel::says(const crisis::VisitEvent &event) const
{
    if (event.kind == "note")
        return m_notes.value(text(event.id));
    if (event.kind == "run.mark" || event.kind == "run.undo") {
        const library::Mark *mark = crisis::findMark(protocol(event.of), event.what);
        return text(crisis::numbered(mark ? mark->says : event.what, event.n));
    }
    if (event.kind.starts_with("checklist.")) {
        const auto &steps = checklist(event.of).steps;
        const auto step = std::ranges::find(steps, event.what, &library::CheckStep::id);
        return step == steps.end() ? text(event.what) : text(step->text);
    }
    if (event.kind == "walk.end") {
        const auto *end = crisis::findWalkEnd(walk(event.of), event.what);
        return end ? text(end->title) : text(event.what);
    }
    return text(event.what);
}

QString VisitModel::startedTime() const { return isOpen() ? timeOfDay(m_desk.visit().started.wallMs) : QString(); }

int VisitModel::minutesOpen() const
{
    return isOpen() ? static_cast<int>(storage::elapsedMs(m_desk.visit().started, m_desk.clock().now()) / 60'000) : 0;
}

int VisitModel::sealedNotes() const
{
    const auto &events = m_desk.visit().events;
    return static_cast<int>(std::ranges::count_if(events, [this](const crisis::VisitEvent &event) {
        return event.kind == "note" && !m_notes.contains(text(event.id));
    }));
}

void VisitModel::record(const QString &kind, const QString &of, const QString &what)
{
    const std::string visit = m_desk.visitId();
    m_desk.keep(crisis::change(visit, {{}, kind.toStdString(), of.toStdString(), what.toStdString(), 0, m_desk.clock().now()}), {});
}

void VisitModel::editNote(const QString &note)
{
    m_typed = note;
    if (!m_pause.isActive()) // not restarted by each key: a fast typist must not push the write ahead of them
        m_pause.start();
}

void VisitModel::keepDraft()
{
    if (m_typed.trimmed().isEmpty() && m_draftId.empty())
        return;
    if (m_draftId.empty())
        m_draftId = crisis::randomId();
    const QJsonObject body{{QStringLiteral("note"), text(m_draftId)}, {QStringLiteral("text"), m_typed}};
    crisis::Changes changes;
    changes.entries.push_back({crisis::randomId(), m_desk.visitId(), "note.draft", m_desk.clock().now(),
                               QJsonDocument(body).toJson(QJsonDocument::Compact).toStdString()});
    m_desk.keep(changes, {});
}

void VisitModel::addNote(const QString &note)
{
    const QString words = note.trimmed();
    if (words.isEmpty())
        return;
    m_pause.stop();
    const std::string visit = m_desk.visitId();
    // `what` names the drafts that this note takes the place of.
    m_desk.keep(crisis::change(visit, {{}, "note", {}, m_draftId, 0, m_desk.clock().now()}, "text", words.toStdString()), {},
                [guard = QPointer<VisitModel>(this)] {
        if (guard)
            guard->readNotes();
    });
    m_draftId.clear();
    m_typed.clear();
    m_draft.clear();
    emit draftChanged();
}

void VisitModel::readNotes()
{
    if (!isOpen())
        return;
    using Entries = std::vector<vault::Entry>;
    m_desk.vault().ask(this, [visit = m_visitId](Keeping &keeping) -> storage::Result<Entries> {
        return keeping.journal->entries(visit);
    }, [this, visit = m_visitId](const storage::Result<Entries> &entries) {
        if (!entries.ok() || visit != m_visitId)
            return; // still locked: the page says that the words open after an unlock
        QString draftId, draft;
        for (const vault::Entry &entry : entries.value()) {
            const auto json = QJsonDocument::fromJson(QByteArray::fromStdString(entry.body)).object();
            if (entry.kind == "note") {
                m_notes.insert(text(entry.id), json[u"text"].toString());
                if (json[u"what"].toString() == draftId)
                    draft.clear();
            } else if (entry.kind == "note.draft") {
                draftId = json[u"note"].toString();
                draft = json[u"text"].toString();
            }
        }
        if (m_shown > 0)
            emit dataChanged(index(0), index(m_shown - 1));
        emit changed();
        if (m_typed.isEmpty() && m_draftId.empty() && !draft.trimmed().isEmpty()) {
            m_draftId = draftId.toStdString();
            m_draft = m_typed = draft;
            emit draftChanged();
        }
    });
}

void VisitModel::forget()
{
    m_notes.clear();
    if (m_pause.isActive()) { // what was typed is sealed before it is forgotten
        m_pause.stop();
        keepDraft();
    }
    m_draftId.clear();
    m_typed.clear();
    m_draft.clear();
    emit draftChanged();
}

void VisitModel::forgetNotes()
{
    forget();
    if (m_shown > 0)
        emit dataChanged(index(0), index(m_shown - 1));
    emit changed();
}

} // namespace handrail::view
