// The words of a visit's notes: sealed as they are typed, read again once records are open, forgotten when they lock.
#include "view/now/visitmodel.h"

#include "view/desk/vaultdesk.h"

#include "vault/journal.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace handrail::view {
namespace {

QString text(const std::string &s) { return QString::fromStdString(s); }

} // namespace

void VisitModel::editNote(const QString &note)
{
    if (m_draftVisit.empty() && isOpen())
        m_draftVisit = m_visitId;
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
    // To the visit it was begun in, closed by now or not; the desk knows what to do with words of none. Typing opens no
    // visit.
    changes.entries.push_back({crisis::randomId(), m_draftVisit, "note.draft", m_desk.clock().now(),
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
    m_desk.keep(
        crisis::change(visit, {{}, "note", {}, m_draftId, 0, m_desk.clock().now()}, "text", words.toStdString()), {},
        [guard = QPointer<VisitModel>(this)] {
            if (guard)
                guard->readNotes();
        });
    m_draftVisit.clear();
    m_draftId.clear();
    m_typed.clear();
    m_draft.clear();
    m_draftUnproven = false;
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
        bool unproven = false; // the draft: it never takes the place of one that is proven
        for (const vault::Entry &entry : entries.value()) {
            const auto json = QJsonDocument::fromJson(QByteArray::fromStdString(entry.body)).object();
            if (entry.kind == "note") {
                m_notes.insert(text(entry.id), json[u"text"].toString());
                if (entry.unproven)
                    m_unproven.insert(text(entry.id));
                else if (json[u"what"].toString() == draftId)
                    draft.clear();
            } else if (entry.kind == "note.draft" && (!entry.unproven || draft.trimmed().isEmpty() || unproven)) {
                unproven = entry.unproven;
                draftId = json[u"note"].toString();
                draft = json[u"text"].toString();
            }
        }
        showWords();
        refreshOut();
        emit changed();
        if (m_typed.isEmpty() && m_draftId.empty() && !draft.trimmed().isEmpty()) {
            m_draftVisit = visit;
            m_draftId = draftId.toStdString();
            m_draft = m_typed = draft;
            m_draftUnproven = unproven;
            emit draftChanged();
        }
    });
}

void VisitModel::showWords()
{
    if (!m_rows.empty())
        emit dataChanged(index(0), index(count() - 1));
}

void VisitModel::forget()
{
    m_notes.clear();
    m_unproven.clear();
    if (m_pause.isActive()) { // what was typed is sealed before it is forgotten
        m_pause.stop();
        keepDraft();
    }
    m_draftVisit.clear();
    m_draftId.clear();
    m_typed.clear();
    m_draft.clear();
    m_draftUnproven = false;
    emit draftChanged();
}

void VisitModel::forgetNotes()
{
    forget();
    showWords();
    refreshOut();
    emit changed();
}

} // namespace handrail::view
