#include "view/now/visitnotes.h"

#include "view/desk/vaultdesk.h"
#include "view/now/visitmodel.h"

#include "vault/journal.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>

#include <algorithm>

namespace handrail::view {
namespace {

QString text(const std::string &s) { return QString::fromStdString(s); }

} // namespace

VisitNotes::VisitNotes(VisitModel &visit) : QObject(&visit), m_visit(visit)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(300); // and the write itself: on disk within half a second of the last keystroke
    connect(&m_pause, &QTimer::timeout, this, &VisitNotes::keepDraft);
    connect(&visit, &VisitModel::changed, this, &VisitNotes::changed);
}

int VisitNotes::sealed() const
{
    const auto &events = m_visit.desk().visit().events;
    return static_cast<int>(std::ranges::count_if(events, [this](const crisis::VisitEvent &event) {
        return event.kind == "note" && !event.out && !holds(event.id);
    }));
}

bool VisitNotes::holds(const std::string &eventId) const { return m_words.contains(text(eventId)); }
bool VisitNotes::unproven(const std::string &eventId) const { return m_unproven.contains(text(eventId)); }
QString VisitNotes::words(const std::string &eventId) const { return m_words.value(text(eventId)); }

void VisitNotes::edit(const QString &note)
{
    if (m_draftVisit.empty() && m_visit.isOpen())
        m_draftVisit = m_visit.id();
    if (note != m_typed) { // also for the page that is opened next, and for a lock, which empties this one
        m_typed = note;
        emit draftChanged();
    }
    if (!m_pause.isActive()) // not restarted by each key: a fast typist must not push the write ahead of them
        m_pause.start();
}

void VisitNotes::keepDraft()
{
    if (m_typed.trimmed().isEmpty() && m_draftId.empty())
        return;
    if (m_draftId.empty())
        m_draftId = crisis::randomId();
    const QJsonObject body{{QStringLiteral("note"), text(m_draftId)}, {QStringLiteral("text"), m_typed}};
    crisis::Changes changes;
    // To the visit it was begun in, closed by now or not; the desk knows what to do with words of none. Typing opens no
    // visit.
    changes.entries.push_back({crisis::randomId(), m_draftVisit, "note.draft", m_visit.desk().clock().now(),
                               QJsonDocument(body).toJson(QJsonDocument::Compact).toStdString()});
    m_visit.desk().keep(changes, {});
}

void VisitNotes::add(const QString &note)
{
    const QString words = note.trimmed();
    if (words.isEmpty())
        return;
    m_pause.stop();
    const std::string visit = m_visit.desk().visitId();
    // `what` names the drafts that this note takes the place of.
    const crisis::VisitEvent event{{}, "note", {}, m_draftId, 0, m_visit.desk().clock().now()};
    m_visit.desk().keep(crisis::change(visit, event, "text", words.toStdString()), {},
                        [guard = QPointer<VisitNotes>(this)] {
                            if (guard)
                                guard->read();
                        });
    letGo();
}

void VisitNotes::read()
{
    if (!m_visit.isOpen())
        return;
    using Entries = std::vector<vault::Entry>;
    m_visit.desk().vault().ask(this, [visit = m_visit.id()](Keeping &keeping) -> storage::Result<Entries> {
        return keeping.journal->entries(visit);
    }, [this, visit = m_visit.id()](const storage::Result<Entries> &entries) {
        if (!entries.ok() || visit != m_visit.id())
            return; // still locked: the page says that the words open after an unlock
        QString draftId, draft;
        bool unproven = false; // the draft: it never takes the place of one that is proven
        for (const vault::Entry &entry : entries.value()) {
            const auto json = QJsonDocument::fromJson(QByteArray::fromStdString(entry.body)).object();
            if (entry.kind == "note") {
                m_words.insert(text(entry.id), json[u"text"].toString());
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
        m_visit.showWords();
        emit m_visit.changed();
        if (m_typed.isEmpty() && m_draftId.empty() && !draft.trimmed().isEmpty()) {
            m_draftVisit = visit;
            m_draftId = draftId.toStdString();
            m_typed = draft;
            m_draftUnproven = unproven;
            emit draftChanged();
        }
    });
}

void VisitNotes::letGo()
{
    m_draftVisit.clear();
    m_draftId.clear();
    m_typed.clear();
    m_draftUnproven = false;
    emit draftChanged();
}

void VisitNotes::clear()
{
    m_words.clear();
    m_unproven.clear();
    if (m_pause.isActive()) { // what was typed is sealed before it is forgotten
        m_pause.stop();
        keepDraft();
    }
    letGo();
}

void VisitNotes::forget()
{
    clear();
    m_visit.showWords();
    emit m_visit.changed();
}

} // namespace handrail::view
