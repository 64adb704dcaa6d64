#pragma once

#include "view/desk/crisisdesk.h"
#include "view/desk/rowsmodel.h"
#include "view/desk/desksaving.h"
#include "view/desk/visitwording.h"

#include <QAbstractListModel>
#include <QHash>
#include <QSet>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace handrail::view {

class Settings;

/// The open visit as a timeline, oldest first. Ids and times come from the state that is readable while locked; the
/// words of notes from the sealed journal once records are open.
class VisitModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask AppSession for it")

    Q_PROPERTY(bool open READ isOpen NOTIFY changed FINAL)
    Q_PROPERTY(QString startedTime READ startedTime NOTIFY changed FINAL)
    Q_PROPERTY(int minutesOpen READ minutesOpen NOTIFY minutesChanged FINAL) ///< whole minutes since it was opened
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(int sealedNotes READ sealedNotes NOTIFY changed FINAL) ///< notes whose words wait for an unlock
    Q_PROPERTY(QString draft READ draft NOTIFY draftChanged FINAL) ///< a note begun and not added, back after an unlock
    /// nothing shows that this device wrote it
    Q_PROPERTY(bool draftUnproven READ draftUnproven NOTIFY draftChanged FINAL)
    Q_PROPERTY(QString role READ role NOTIFY changed FINAL) ///< of this peer on the scene: "lead", "watch", ""
    /// an overdose or another emergency was worked on: the peer is offered ninety seconds
    Q_PROPERTY(bool hard READ isHard NOTIFY changed FINAL)
    Q_PROPERTY(bool supervisorCalled READ supervisorCalled NOTIFY changed FINAL)
    /// What must be sent in writing, and until when: of (title of the walk), due (day and time).
    Q_PROPERTY(handrail::view::RowsModel *deadlines READ deadlines CONSTANT FINAL)
    /// What was taken out, oldest first, to be put back: eventId, kind, at, of, says, sealed, person, due, n, unproven.
    Q_PROPERTY(handrail::view::RowsModel *takenOut READ takenOut CONSTANT FINAL)
    Q_PROPERTY(handrail::view::DeskSaving *saving READ saving CONSTANT FINAL)

public:
    VisitModel(CrisisDesk &desk, CrisisContent content, Settings &settings, QObject *parent = nullptr);

    /// kind: crisis::VisitEvent::kind; of: the title of the protocol or checklist, the name of the line; says: the
    /// mark, step or note in words; sealed: a note whose words cannot be read now. unproven: the words of a note of
    /// which nothing shows that this device wrote them. outable: it can be taken out of the visit. Times have AM or PM
    /// as the language writes it. person: 1, 2 … of a run; due: day and time something is due; count: minutes or hours
    /// the event speaks of.
    enum Role {
        KindRole = Qt::UserRole,
        TimeRole, OfRole, SaysRole, SealedRole, PersonRole, DueRole, CountRole, OutableRole, UnprovenRole
    };

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] bool isOpen() const { return crisis::isOpen(m_desk.visit()); }
    [[nodiscard]] QString startedTime() const;
    [[nodiscard]] int minutesOpen() const;
    [[nodiscard]] QString draft() const { return m_draft; }
    [[nodiscard]] bool draftUnproven() const { return m_draftUnproven; }
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int sealedNotes() const;
    [[nodiscard]] QString role() const;
    [[nodiscard]] bool isHard() const;
    [[nodiscard]] bool supervisorCalled() const;
    [[nodiscard]] RowsModel *deadlines() { return &m_deadlines; }
    [[nodiscard]] RowsModel *takenOut() { return &m_out; }
    [[nodiscard]] DeskSaving *saving() { return &m_saving; }

    /// Something was done in Now that has no view model of its own here: record("call.opened", lineId).
    Q_INVOKABLE void record(const QString &kind, const QString &of = {}, const QString &what = {});
    /// A note goes sealed to the journal; its words are in no state slot. Blank text is not a note.
    Q_INVOKABLE void addNote(const QString &text);
    /// The note as it stands while it is typed: sealed to the journal half a second later, as an entry that only an
    /// unlock opens.
    Q_INVOKABLE void editNote(const QString &text);
    /// Moves the event of @p row by @p minutes (never into the future); the journal keeps when it was tapped.
    Q_INVOKABLE void moveBy(int row, int minutes);
    /// Takes the event of @p row out of the visit: it leaves the timeline, the EMS card and the note; the sealed record
    /// keeps the trace.
    Q_INVOKABLE void takeOut(int row);
    Q_INVOKABLE void putBack(const QString &eventId);
    [[nodiscard]] Q_INVOKABLE QString timeAt(int row) const { return data(index(row), TimeRole).toString(); }
    Q_INVOKABLE void setRole(const QString &role);
    /// @p outcome is an id ("nobody_there", "refused", "hospital" …).
    Q_INVOKABLE void close(const QString &outcome);
    /// Closes with what comes after it: whom it was handed to (ids, may be empty), follow-ups so many hours from now,
    /// and whether the supervisor knows. @p note, when it is not blank, is the begun note of the visit. @p personId:
    /// whom it was with; the visit and its follow-ups are theirs with the same write, also when records lock right
    /// after this. Nobody, or a full disk and then a lock: the follow-up asks. Every part but the outcome may be left
    /// out.
    Q_INVOKABLE void closeWith(const QString &outcome, const QStringList &handedTo, const QList<int> &followUpHours,
                               bool supervisor, const QString &note, const QString &personId = {});
    /// Reads the words of the notes, if records are open; call when the page shows and after an unlock.
    Q_INVOKABLE void readNotes();
    /// Forgets the words again; call when records are locked.
    Q_INVOKABLE void forgetNotes();

signals:
    void changed();
    void minutesChanged();
    void draftChanged();

private:
    void keepDraft();
    void forget();
    void follow();
    void tell(crisis::VisitEvent event);
    [[nodiscard]] QString says(const crisis::VisitEvent &event) const;
    [[nodiscard]] QString ofWords(const crisis::VisitEvent &event) const;

    CrisisDesk &m_desk;
    DeskSaving m_saving{m_desk};
    Settings &m_settings;
    VisitWording m_wording;
    QTimer m_minute, m_pause;
    [[nodiscard]] const crisis::VisitEvent *event(int row) const;
    [[nodiscard]] QVariant dataOf(const crisis::VisitEvent &event, int role) const;
    void refreshOut();
    void showWords();

    std::string m_visitId;
    std::vector<std::size_t> m_rows; ///< of the visit's events, those that were not taken out
    QString m_typed, m_draft; ///< what is in the field; what a former start left in it
    std::string m_draftVisit; ///< the visit the draft was begun in
    std::string m_draftId;    ///< joins the drafts of one note with the note itself; empty: nothing typed
    QHash<QString, QString> m_notes; ///< event id → words, only while records are open
    QSet<QString> m_unproven; ///< of m_notes
    bool m_draftUnproven = false;
    RowsModel m_deadlines{{"of", "due"}};
    RowsModel m_out{{"eventId", "kind", "at", "of", "says", "sealed", "person", "due", "n", "unproven"}};
};

} // namespace handrail::view
