#pragma once

#include "view/desk/crisisdesk.h"
#include "view/desk/desksaving.h"
#include "view/desk/rowsmodel.h"
#include "view/desk/visitwording.h"
#include "view/now/visitclosing.h"
#include "view/now/visitnotes.h"

#include <QAbstractListModel>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace handrail::view {

class Settings;

/// The open visit as a timeline, oldest first. Ids and times come from the state that is readable while locked; the
/// words of notes from a part of their own, once records are open. How it ends is a part too.
class VisitModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask NowSession for it")

    Q_PROPERTY(bool open READ isOpen NOTIFY changed FINAL)
    Q_PROPERTY(QString startedTime READ startedTime NOTIFY changed FINAL)
    Q_PROPERTY(int minutesOpen READ minutesOpen NOTIFY minutesChanged FINAL) ///< whole minutes since it was opened
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(QString role READ role NOTIFY changed FINAL) ///< of this peer on the scene: "lead", "watch", ""
    /// What was taken out, oldest first, to be put back: eventId, kind, at, of, says, sealed, person, due, n, unproven.
    Q_PROPERTY(handrail::view::RowsModel *takenOut READ takenOut CONSTANT FINAL)
    Q_PROPERTY(handrail::view::DeskSaving *saving READ saving CONSTANT FINAL)

    Q_PROPERTY(handrail::view::VisitNotes *notes READ notes CONSTANT FINAL)
    Q_PROPERTY(handrail::view::VisitClosing *closing READ closing CONSTANT FINAL)

public:
    VisitModel(CrisisDesk &desk, CrisisContent content, Settings &settings, QObject *parent = nullptr);

    /// kind: crisis::VisitEvent::kind, or "note.saving" while a note is on its way to the disk; of: the title of the
    /// protocol or checklist, the name of the line; says: the mark, step or note in words; sealed: a note whose words
    /// cannot be read now. unproven: the words of a note of which nothing shows that this device wrote them. outable:
    /// it can be taken out of the visit. Times have AM or PM as the language writes it. person: 1, 2 … of a run; due:
    /// day and time something is due; count: minutes or hours the event speaks of.
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
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] QString role() const;
    [[nodiscard]] RowsModel *takenOut() { return &m_out; }
    [[nodiscard]] DeskSaving *saving() { return &m_saving; }
    [[nodiscard]] VisitNotes *notes() const { return m_notes; }
    [[nodiscard]] VisitClosing *closing() const { return m_closing; }

    /// Something was done in Now that has no view model of its own here: record("call.opened", lineId).
    Q_INVOKABLE void record(const QString &kind, const QString &of = {}, const QString &what = {});
    /// Moves the event of @p row by @p minutes (never into the future); the journal keeps when it was tapped.
    Q_INVOKABLE void moveBy(int row, int minutes);
    /// Takes the event of @p row out of the visit: it leaves the timeline, the EMS card and the note; the sealed record
    /// keeps the trace.
    Q_INVOKABLE void takeOut(int row);
    Q_INVOKABLE void putBack(const QString &eventId);
    [[nodiscard]] Q_INVOKABLE QString timeAt(int row) const { return data(index(row), TimeRole).toString(); }
    Q_INVOKABLE void setRole(const QString &role);

    // For the parts
    [[nodiscard]] CrisisDesk &desk() const { return m_desk; }
    [[nodiscard]] Settings &settings() const { return m_settings; }
    [[nodiscard]] const VisitWording &wording() const { return m_wording; }
    [[nodiscard]] const std::string &id() const { return m_visitId; }
    void tell(crisis::VisitEvent event); ///< it was done now
    void showWords();

signals:
    void changed();
    void minutesChanged();

private:
    void follow();
    [[nodiscard]] QString says(const crisis::VisitEvent &event) const;
    [[nodiscard]] const crisis::VisitEvent *event(int row) const;
    [[nodiscard]] QVariant dataOf(const crisis::VisitEvent &event, int role) const;
    void refreshOut();

    CrisisDesk &m_desk;
    DeskSaving m_saving{m_desk};
    Settings &m_settings;
    VisitWording m_wording;
    QTimer m_minute;
    std::string m_visitId;
    std::vector<std::size_t> m_rows; ///< of the visit's events, those that were not taken out
    RowsModel m_out{{"eventId", "kind", "at", "of", "says", "sealed", "person", "due", "n", "unproven"}};
    VisitNotes *m_notes;
    VisitClosing *m_closing;
};

} // namespace handrail::view
