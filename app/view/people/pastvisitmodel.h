#pragma once

#include "view/desk/refusedwrite.h"
#include "view/desk/rowsmodel.h"
#include "view/desk/wordkeeper.h"
#include "view/people/personstory.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace handrail::view {

class VaultDesk;

/// One visit that is over, to be read again: whose, when, where, what was done; its note, which is finished once and
/// then only added to; and whom it was with, when nobody said so yet. A note that was written without a visit is a
/// visit of a note alone. Holds words only while records are open.
class PastVisitModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask StoryKit for it")

    Q_PROPERTY(QString argument READ argument NOTIFY changed FINAL)
    Q_PROPERTY(QString visitId READ visitId NOTIFY changed FINAL) ///< empty: a note that is not kept yet
    Q_PROPERTY(bool loaded READ loaded NOTIFY changed FINAL)
    Q_PROPERTY(bool gone READ gone NOTIFY changed FINAL)     ///< it cannot be read, or is not here any more
    /// why the last change is not on disk, for SaveBanner: saveTroubleOf()
    Q_PROPERTY(QString saveTrouble READ saveTrouble NOTIFY changed FINAL)
    Q_PROPERTY(bool alone READ alone NOTIFY changed FINAL)   ///< a note without a visit
    Q_PROPERTY(bool calls READ calls NOTIFY changed FINAL)   ///< numbers were looked at and no visit came of it
    Q_PROPERTY(QString personId READ personId NOTIFY changed FINAL)
    Q_PROPERTY(QString personName READ personName NOTIFY changed FINAL)
    Q_PROPERTY(QString day READ day NOTIFY changed FINAL)
    Q_PROPERTY(QString time READ time NOTIFY changed FINAL)
    Q_PROPERTY(int minutes READ minutes NOTIFY changed FINAL) ///< how long it was; -1: not closed
    Q_PROPERTY(QString outcome READ outcome NOTIFY changed FINAL)
    /// entries of which nothing shows that this device wrote them
    Q_PROPERTY(int unproven READ unproven NOTIFY changed FINAL)
    Q_PROPERTY(QString landmark READ landmark NOTIFY changed FINAL)
    Q_PROPERTY(QString county READ county NOTIFY changed FINAL)
    /// VisitModel's roles: kind, at, of, says, sealed, person, due, n, and eventId, outable and unproven; what was
    /// taken out is not among them.
    Q_PROPERTY(handrail::view::RowsModel *rows READ rows CONSTANT FINAL)
    /// the same roles, and noteTells: what did not happen, to be put back; the note may still tell of it
    Q_PROPERTY(handrail::view::RowsModel *takenOut READ takenOut CONSTANT FINAL)

    Q_PROPERTY(QString note READ note NOTIFY noteChanged FINAL)
    Q_PROPERTY(bool noteBegun READ noteBegun NOTIFY noteChanged FINAL)
    Q_PROPERTY(bool noteFinished READ noteFinished NOTIFY noteChanged FINAL)
    Q_PROPERTY(QString noteBy READ noteBy NOTIFY noteChanged FINAL)
    Q_PROPERTY(QString noteWhen READ noteWhen NOTIFY noteChanged FINAL) ///< finished, else last changed
    Q_PROPERTY(handrail::view::RowsModel *added READ added CONSTANT FINAL) ///< text, why, by, when; oldest first

public:
    PastVisitModel(VaultDesk &vault, StoryRows rows, Settings &settings, const storage::Clock &clock,
                   QObject *parent = nullptr);
    ~PastVisitModel() override { settle(); }

    [[nodiscard]] QString argument() const { return QString::fromStdString(m_argument); }
    [[nodiscard]] QString visitId() const { return QString::fromStdString(m_past.visit.id); }
    [[nodiscard]] bool loaded() const { return m_loaded; }
    [[nodiscard]] bool gone() const { return m_gone; }
    [[nodiscard]] QString saveTrouble() const { return m_refused.trouble(); }
    [[nodiscard]] bool alone() const { return m_alone; }
    [[nodiscard]] bool calls() const;
    [[nodiscard]] QString personId() const { return QString::fromStdString(m_personId); }
    [[nodiscard]] QString personName() const { return m_personName; }
    [[nodiscard]] QString day() const;
    [[nodiscard]] QString time() const;
    [[nodiscard]] int minutes() const;
    [[nodiscard]] QString outcome() const { return QString::fromStdString(m_past.visit.outcome); }
    [[nodiscard]] int unproven() const { return static_cast<int>(m_past.unproven.size()); }
    [[nodiscard]] QString landmark() const { return QString::fromStdString(m_past.landmark); }
    [[nodiscard]] QString county() const { return QString::fromStdString(m_past.county); }
    [[nodiscard]] RowsModel *rows() { return &m_rows; }
    [[nodiscard]] RowsModel *takenOut() { return &m_out; }
    [[nodiscard]] QString note() const { return m_note; }
    [[nodiscard]] bool noteBegun() const { return m_past.note.begun() || !m_note.trimmed().isEmpty(); }
    [[nodiscard]] bool noteFinished() const { return m_past.note.finished(); }
    [[nodiscard]] QString noteBy() const { return QString::fromStdString(m_past.note.by); }
    [[nodiscard]] QString noteWhen() const;
    [[nodiscard]] RowsModel *added() { return &m_added; }

    /// Reads the visit of this id; "new:" and a person's id begins a note about them.
    Q_INVOKABLE void open(const QString &argument);
    void forget();
    /// As it is typed: a draft at once, an entry when the page is left. A finished note takes nothing.
    Q_INVOKABLE void typeNote(const QString &note);
    Q_INVOKABLE void settle();
    Q_INVOKABLE void flush() { m_keeper.flush(); }
    /// Words in @p note that may not stand in one as a diagnosis, in small letters; empty: none. A note is never
    /// refused for them.
    [[nodiscard]] Q_INVOKABLE QString bannedIn(const QString &note) const;
    /// From here on it is only added to. Blank is no note.
    Q_INVOKABLE void finishNote();
    /// To a finished note; @p why may be empty. @p about: events that it is about, which the note told of and which
    /// were taken out. Ends in noteKept() or saveTrouble.
    Q_INVOKABLE void addToNote(const QString &text, const QString &why, const QStringList &about = {});
    /// Whom it was with, while it is nobody's. Ends in joined() or saveTrouble.
    Q_INVOKABLE void joinTo(const QString &personId);
    Q_INVOKABLE void joinNew(const QString &name, const QString &language);
    /// It did not happen: the entry leaves the visit and its row in every list; the sealed record keeps that it was,
    /// and when it was taken out. @p sentence: as the draft of a note tells it; it leaves a note that is not finished,
    /// and comes back to its line with putBack().
    Q_INVOKABLE void takeOut(const QString &eventId, const QString &sentence = {}) { mark(eventId, true, sentence); }
    Q_INVOKABLE void putBack(const QString &eventId, const QString &sentence = {}) { mark(eventId, false, sentence); }
    Q_INVOKABLE void retry() { m_refused.retry(); }
    /// Nobody waits for what was refused any more: its sheet was closed.
    Q_INVOKABLE void letBe();

signals:
    void changed();
    void noteChanged();
    void noteKept();  ///< finished, or added to
    void joined();
    void kept();      ///< something is on disk: lists read again

private:
    struct Loaded;
    static storage::Result<Loaded> read(Keeping &keeping, const std::string &argument, const storage::Clock &clock);
    void show(Loaded loaded);
    void arrange();
    void keepNote(const char *kind, const QString &text, const QString &why, const QStringList &about = {});
    void join(const std::shared_ptr<care::Person> &person);
    void mark(const QString &eventId, bool out, const QString &sentence);
    [[nodiscard]] QVariantMap row(const crisis::VisitEvent &event) const;
    [[nodiscard]] std::string slot() const;

    VaultDesk &m_vault;
    StoryRows m_maker;
    Settings &m_settings;
    const storage::Clock &m_clock;
    WordKeeper m_keeper;
    RowsModel m_rows, m_out, m_added;
    RefusedWrite m_refused;
    std::string m_argument, m_personId;
    QString m_personName, m_note, m_noteKept;
    crisis::PastVisit m_past;
    int m_asked = 0;
    bool m_loaded = false, m_gone = false, m_alone = false, m_busy = false;
};

} // namespace handrail::view
