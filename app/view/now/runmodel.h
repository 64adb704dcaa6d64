#pragma once

#include "view/desk/crisisdesk.h"
#include "view/desk/doubletap.h"
#include "view/desk/rowsmodel.h"
#include "view/desk/savetrouble.h"
#include "view/now/handoffmodel.h"

#include "crisis/deeds.h"
#include "crisis/doseclock.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace handrail::view {

class Settings;

/// One run of a protocol on screen: its step, marks and clocks. Thin over crisis::Run: every tap becomes one event, and
/// what changed goes to the desk. Ticks once a second only while a run is on and something shows it.
class RunModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask AppSession for it")

    /// A run is on, on whatever screen.
    Q_PROPERTY(bool running READ running NOTIFY changed FINAL)
    /// The clock of an overdose run that is on, shown or beside another: what the emergency bar tells. Empty: none is
    /// on.
    Q_PROPERTY(QString overdoseText READ overdoseText NOTIFY ticked FINAL)
    /// Runs that are on, by person: title, person, elapsed, since, shown, dueDose (the number of a dose it is
    /// time for, 0: none). One row is the usual case.
    Q_PROPERTY(handrail::view::RowsModel *people READ people CONSTANT FINAL)
    Q_PROPERTY(int person READ person NOTIFY changed FINAL) ///< 1, 2 …: whom the shown run is for
    /// the protocol gives doses: there is a clock for them
    Q_PROPERTY(bool hasDoses READ hasDoses NOTIFY changed FINAL)
    Q_PROPERTY(QString protocolId READ protocolId NOTIFY changed FINAL)
    Q_PROPERTY(QString elapsedText READ elapsedText NOTIFY ticked FINAL)
    Q_PROPERTY(QString protocolTitle READ protocolTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString checked READ checked NOTIFY changed FINAL)       ///< ISO date of the fact check
    Q_PROPERTY(QString reviewedBy READ reviewedBy NOTIFY changed FINAL) ///< empty: nobody yet

    Q_PROPERTY(QString stepId READ stepId NOTIFY changed FINAL) ///< "end": the hand-off card
    Q_PROPERTY(QString title READ title NOTIFY titleChanged FINAL) ///< of the step; its change means another step
    Q_PROPERTY(QString condition READ condition NOTIFY changed FINAL)
    Q_PROPERTY(QString action READ action NOTIFY changed FINAL)
    /// route of the walk this step is the moment for; empty: none
    Q_PROPERTY(QString opens READ opens NOTIFY changed FINAL)
    Q_PROPERTY(QString opensTitle READ opensTitle NOTIFY changed FINAL)
    /// "do": the big button does what `action` says. "done": that stands already (doneSays, doneAt), and the button
    /// only goes on and writes nothing. "again": a dose was given before this step was reached and the next is due: the
    /// button writes it, and the row of `branches` that goesOn goes on without.
    Q_PROPERTY(QString actionState READ actionState NOTIFY changed FINAL)
    /// of the deed that stands: "911 called"; empty while "do"
    Q_PROPERTY(QString doneSays READ doneSays NOTIFY changed FINAL)
    Q_PROPERTY(QString doneAt READ doneAt NOTIFY changed FINAL)     ///< "9:41"
    /// words, dont, stepNumber (0: a don't)
    Q_PROPERTY(handrail::view::RowsModel *lines READ lines CONSTANT FINAL)
    /// label; goesOn: its label is not true now, say that it goes on without; toDose: it leads to another dose; grand:
    /// another step says the same on its big button.
    Q_PROPERTY(handrail::view::RowsModel *branches READ branches CONSTANT FINAL)
    /// Of the dock, in places that never change from step to step: mark, label, symbol, standing ("todo", "due",
    /// "saving", "done"; a dose turns "due" when it is time for it), at, times (how often it stands), undo (take it
    /// back now: undoMarkOf), doneWords, doneAt; said: the words of a done one; help: it is that help was called;
    /// calls: and nobody was called yet; dose.
    Q_PROPERTY(handrail::view::RowsModel *marks READ marks CONSTANT FINAL)
    Q_PROPERTY(handrail::view::RowsModel *allMarks READ allMarks CONSTANT FINAL) ///< every one, the same roles
    /// The step's big button writes that help was called, and it was not yet: the button calls.
    Q_PROPERTY(bool callsForHelp READ callsForHelp NOTIFY changed FINAL)
    Q_PROPERTY(bool helpCalled READ helpCalled NOTIFY changed FINAL)  ///< or the protocol calls nobody
    Q_PROPERTY(QString callWord READ callWord NOTIFY changed FINAL)   ///< 'Call 911'
    Q_PROPERTY(handrail::view::HandoffModel *handoff READ handoff CONSTANT FINAL)
    Q_PROPERTY(int stepAt READ stepAt NOTIFY changed FINAL) ///< 0 … stepCount
    Q_PROPERTY(int stepCount READ stepCount NOTIFY changed FINAL)
    Q_PROPERTY(bool canStepBack READ canStepBack NOTIFY changed FINAL)
    Q_PROPERTY(bool atEnd READ atEnd NOTIFY changed FINAL)

    Q_PROPERTY(QString pacer READ pacer NOTIFY changed FINAL) ///< "", "breath", "cpr"
    Q_PROPERTY(int beatSecond READ beatSecond NOTIFY ticked FINAL)
    Q_PROPERTY(int beatOf READ beatOf NOTIFY changed FINAL)
    Q_PROPERTY(bool compressionLit READ compressionLit NOTIFY compressed FINAL)

    Q_PROPERTY(bool clockLarge READ clockLarge NOTIFY changed FINAL)
    Q_PROPERTY(QString dosePhase READ dosePhase NOTIFY ticked FINAL) ///< "none", "wait", "due", "over"
    /// Over every run, whatever page shows: the number of a dose it is time for (0: none) and whose it is. The shown
    /// run's first.
    Q_PROPERTY(int dueDose READ dueDose NOTIFY ticked FINAL)
    Q_PROPERTY(int duePerson READ duePerson NOTIFY ticked FINAL)
    /// It is time for another dose, and nothing that a dose would undo ('Breathing') says that none is needed.
    Q_PROPERTY(bool doseCalls READ doseCalls NOTIFY ticked FINAL)
    /// the row of people() for whom it is, the shown one first; -1: nobody
    Q_PROPERTY(int dueAt READ dueAt NOTIFY ticked FINAL)
    Q_PROPERTY(QString doseText READ doseText NOTIFY ticked FINAL)   ///< since the last dose, or since the start
    Q_PROPERTY(QString doseFromText READ doseFromText NOTIFY changed FINAL)
    Q_PROPERTY(int doses READ doses NOTIFY changed FINAL)
    Q_PROPERTY(double dosePart READ dosePart NOTIFY ticked FINAL)       ///< 0 … 1 of the window bar
    Q_PROPERTY(double doseWindow READ doseWindow NOTIFY changed FINAL)  ///< where on the bar the window begins

    /// for ten seconds after a mark, or when a done one is tapped
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY undoChanged FINAL)
    /// what may be taken back is a sign that was seen: the dock has no mark of it
    Q_PROPERTY(bool undoSeen READ undoSeen NOTIFY undoChanged FINAL)
    Q_PROPERTY(QString undoText READ undoText NOTIFY undoChanged FINAL)
    Q_PROPERTY(QString undoTime READ undoTime NOTIFY undoChanged FINAL)
    Q_PROPERTY(bool saving READ saving NOTIFY savingChanged FINAL)
    Q_PROPERTY(bool saveRefused READ saveRefused NOTIFY savingChanged FINAL) ///< kept in memory, tried again by itself
    /// what SaveBanner says; see saveTroubleOf()
    Q_PROPERTY(QString saveTrouble READ saveTrouble NOTIFY savingChanged FINAL)

    /// Whether a screen shows the clocks. Bind it to the window's; false stops every timer.
    Q_PROPERTY(bool visible READ visible WRITE setVisible NOTIFY visibleChanged FINAL)

public:
    RunModel(CrisisDesk &desk, CrisisContent content, Settings &settings, QObject *parent = nullptr);

    [[nodiscard]] bool running() const { return !m_run.id.empty() && !m_run.ended; }
    [[nodiscard]] RowsModel *people() { return &m_people; }
    [[nodiscard]] int person() const { return m_run.person; }
    [[nodiscard]] bool hasDoses() const { return !m_protocol.doseMark.empty(); }
    [[nodiscard]] QString protocolId() const { return text(m_protocolId); }
    [[nodiscard]] QString elapsedText() const;
    [[nodiscard]] QString overdoseText() const;
    [[nodiscard]] QString protocolTitle() const;
    [[nodiscard]] QString checked() const;
    [[nodiscard]] QString reviewedBy() const;
    [[nodiscard]] QString runId() const { return QString::fromStdString(m_run.id); }
    [[nodiscard]] QString stepId() const { return QString::fromStdString(m_run.step); }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString condition() const;
    [[nodiscard]] QString action() const;
    [[nodiscard]] QString opens() const { return opensTitle().isEmpty() ? QString() : text(step()->opens); }
    [[nodiscard]] QString opensTitle() const;
    [[nodiscard]] QString actionState() const;
    [[nodiscard]] QString doneSays() const;
    [[nodiscard]] QString doneAt() const;
    [[nodiscard]] int dueDose() const;
    [[nodiscard]] int duePerson() const;
    /// The step as a voice reads it: its condition, title and lines, each a sentence.
    [[nodiscard]] QString spoken() const;
    [[nodiscard]] RowsModel *lines() { return &m_lines; }
    [[nodiscard]] RowsModel *branches() { return &m_branches; }
    [[nodiscard]] RowsModel *marks() { return &m_marks; }
    [[nodiscard]] RowsModel *allMarks() { return &m_allMarks; }
    [[nodiscard]] bool callsForHelp() const;
    [[nodiscard]] bool helpCalled() const;
    [[nodiscard]] QString callWord() const;
    [[nodiscard]] HandoffModel *handoff() { return &m_handoff; }
    [[nodiscard]] int stepAt() const { return static_cast<int>(crisis::progress(m_protocol, m_run).at); }
    [[nodiscard]] int stepCount() const { return static_cast<int>(crisis::progress(m_protocol, m_run).of); }
    [[nodiscard]] bool canStepBack() const { return !m_run.path.empty(); }
    [[nodiscard]] bool atEnd() const { return m_run.step == crisis::kEnd; }
    [[nodiscard]] QString pacer() const;
    [[nodiscard]] int beatSecond() const;
    [[nodiscard]] int beatOf() const { return m_protocol.breathEveryS; }
    [[nodiscard]] bool compressionLit() const;
    [[nodiscard]] bool clockLarge() const;
    [[nodiscard]] QString dosePhase() const;
    [[nodiscard]] bool doseCalls() const;
    [[nodiscard]] int dueAt() const;
    [[nodiscard]] QString doseText() const;
    [[nodiscard]] QString doseFromText() const;
    [[nodiscard]] int doseFromMinutes() const { return m_protocol.doseDueFromS / 60; }
    [[nodiscard]] int doses() const;
    /// The dose clock of one run that is on, shown or not.
    struct DoseState {
        QString runId;
        int person = 1;
        int next = 1; ///< number of the next dose
        crisis::DoseClock::Phase phase = crisis::DoseClock::Phase::NoneGiven;
    };
    /// Of every run that is on and gives doses; the shown one first.
    [[nodiscard]] std::vector<DoseState> doseStates() const;
    [[nodiscard]] double dosePart() const;
    [[nodiscard]] double doseWindow() const;
    [[nodiscard]] bool canUndo() const { return m_undo >= 0; }
    [[nodiscard]] bool undoSeen() const;
    [[nodiscard]] QString undoText() const;
    [[nodiscard]] QString undoTime() const;
    [[nodiscard]] bool saving() const { return !m_desk.isSaved(); }
    [[nodiscard]] bool saveRefused() const { return m_desk.refused().has_value(); }
    [[nodiscard]] QString saveTrouble() const { return saveTroubleOf(m_desk); }
    [[nodiscard]] bool visible() const { return m_visible; }
    void setVisible(bool visible);

    /// Begins a run, or returns to the one of this protocol that is on. Before the state of the last start has been
    /// read it shows the first step and begins when that is known, or at the first tap.
    Q_INVOKABLE void start(const QString &protocol);
    /// Another person is down: a run of the same protocol beside the others.
    Q_INVOKABLE void startAnother();
    /// Shows the run of row @p index of people(). The others go on.
    Q_INVOKABLE void showPerson(int index);
    /// Every tap that writes is guarded against the second tap of a trembling thumb; another mark right after one
    /// counts.
    Q_INVOKABLE void act();
    Q_INVOKABLE void branch(int index);
    Q_INVOKABLE void stepBack();
    /// Writes the mark; one that already stands offers to take it back instead.
    Q_INVOKABLE void mark(const QString &id);
    Q_INVOKABLE void undo();
    /// Takes back the newest of this mark that stands: for the mark that says Undo. A mark of the last second is not
    /// taken back.
    Q_INVOKABLE void undoMarkOf(const QString &id);
    /// Takes back one mark of the card. @p index as HandoffModel gives it.
    Q_INVOKABLE void undoMark(int index);
    Q_INVOKABLE void handOver();
    Q_INVOKABLE void finish();
    Q_INVOKABLE void retry() { m_desk.retry(); }
    Q_INVOKABLE void knowSetAside() { m_desk.knowSetAside(); } ///< it was read that something is kept apart

signals:
    void changed();
    void titleChanged();
    void ticked();
    void compressed();
    void undoChanged();
    void savingChanged();
    void markSaved(); ///< a mark of the shown run is on disk
    void visibleChanged();
    /// A run that was on when the app stopped is back.
    void returned();

private:
    /// A run that is on while another is shown, with what the screen needs of it.
    struct Aside {
        crisis::Run run;
        library::Protocol protocol;
        std::size_t savedMarks = 0;
    };
    static QString text(const std::string &s) { return QString::fromStdString(s); }
    /// Puts the shown run among the others, if it is on.
    void setAside();
    /// Shows the run @p index of m_aside instead; the shown one must have been put aside or be over.
    void bringBack(std::size_t index);
    [[nodiscard]] library::Protocol protocolOf(const std::string &id) const;
    void refreshPeople();
    void happen(const crisis::Event &event);
    void take(crisis::Run next);
    void adoptRestored();
    void loadWords();
    void refresh();
    void tick();
    /// A double tap must not pass a step, nor end a run that the first tap brought to its card.
    [[nodiscard]] bool tooSoon(std::int64_t withinMs) const;
    /// What is done in one run and is true of every other: the call for help.
    void shareCall(const storage::Moment &now, bool begun);
    /// A mark taken out of the visit is no mark of its run either.
    void followTakenOut(const crisis::VisitEvent &event);
    void keepRun(const crisis::Run &run, const crisis::Changes &changes);
    void refreshMarks(const storage::Moment &now);
    [[nodiscard]] std::optional<DoseState> dueState() const;
    void schedule();
    [[nodiscard]] QVariantMap branchRow(const library::Branch &branch) const;
    /// The mark that says that help was called; nullptr: the protocol has none.
    [[nodiscard]] const library::Mark *helpMark() const;
    [[nodiscard]] QVariantMap markRow(const library::Mark &mark, const storage::Moment &now) const;
    [[nodiscard]] std::int64_t secondsAt(const storage::Moment &at) const;
    [[nodiscard]] crisis::DoseClock dose() const;
    [[nodiscard]] const library::ProtocolStep *step() const { return crisis::findStep(m_protocol, m_run.step); }

    CrisisDesk &m_desk;
    CrisisContent m_content;
    Settings &m_settings;
    std::string m_protocolId;
    library::Protocol m_protocol;
    crisis::Run m_run;               ///< id empty: none; the step is then the one that would be first
    std::size_t m_savedMarks = 0;    ///< marks of m_run that are committed
    std::string m_shownStep;         ///< for titleChanged
    QString m_shownTitle;
    std::vector<Aside> m_aside;
    RowsModel m_lines, m_branches, m_marks, m_allMarks, m_people;
    HandoffModel m_handoff;
    QTimer m_second, m_compression;
    int m_undo = -1;                 ///< index into m_run.marks
    std::int64_t m_undoUntilS = 0;   ///< in seconds of the run
    DoubleTap m_taps;
    bool m_ledToCard = false;        ///< a button of the step led where one is, not the way to the card at the top
    QString m_state;                 ///< actionState() as the ways out were last made
    bool m_startWhenRestored = false;
    bool m_visible = true;
};

} // namespace handrail::view
