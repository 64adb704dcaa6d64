#pragma once

#include "view/desk/desksaving.h"
#include "view/now/handoffmodel.h"
#include "view/now/helpcall.h"
#include "view/now/rundoses.h"
#include "view/now/runmarks.h"
#include "view/now/runpacer.h"
#include "view/now/peopledown.h"
#include "view/now/runprotocol.h"
#include "view/now/runstep.h"

#include <QTimer>

namespace handrail::view {

/// One run of a protocol on screen: the way through its steps, and the parts that a screen shows of it. Thin over
/// RunBook: every tap becomes one event. It has the only timers of a run, which go once a second while a run is on and
/// something shows it.
class RunModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask NowSession for it")

    /// A run is on, on whatever screen.
    Q_PROPERTY(bool running READ running NOTIFY changed FINAL)
    Q_PROPERTY(QString elapsedText READ elapsedText NOTIFY ticked FINAL)
    /// The clock of an overdose run that is on, shown or beside another: what the emergency bar tells. Empty: none is
    /// on.
    Q_PROPERTY(QString overdoseText READ overdoseText NOTIFY ticked FINAL)
    /// Whether a screen shows the clocks. Bind it to the window's; false stops every timer.
    Q_PROPERTY(bool visible READ visible WRITE setVisible NOTIFY visibleChanged FINAL)
    Q_PROPERTY(handrail::view::PeopleDown *people READ people CONSTANT FINAL)
    Q_PROPERTY(handrail::view::RunProtocol *protocol READ protocol CONSTANT FINAL)
    Q_PROPERTY(handrail::view::RunStep *step READ step CONSTANT FINAL)
    Q_PROPERTY(handrail::view::RunPacer *pacer READ pacer CONSTANT FINAL)
    Q_PROPERTY(handrail::view::RunDoses *doses READ doses CONSTANT FINAL)
    Q_PROPERTY(handrail::view::RunMarks *marks READ marks CONSTANT FINAL)
    Q_PROPERTY(handrail::view::HelpCall *help READ help CONSTANT FINAL)
    Q_PROPERTY(handrail::view::HandoffModel *handoff READ handoff CONSTANT FINAL)
    Q_PROPERTY(handrail::view::DeskSaving *saving READ saving CONSTANT FINAL)

public:
    RunModel(CrisisDesk &desk, CrisisContent content, Settings &settings, QObject *parent = nullptr);

    [[nodiscard]] bool running() const { return m_book.running(); }
    [[nodiscard]] QString elapsedText() const;
    [[nodiscard]] QString overdoseText() const;
    [[nodiscard]] bool visible() const { return m_visible; }
    void setVisible(bool visible);
    [[nodiscard]] PeopleDown *people() { return &m_people; }
    [[nodiscard]] RunProtocol *protocol() { return &m_protocol; }
    [[nodiscard]] RunStep *step() { return &m_step; }
    [[nodiscard]] RunPacer *pacer() { return &m_pacer; }
    [[nodiscard]] RunDoses *doses() { return &m_doses; }
    [[nodiscard]] RunMarks *marks() { return &m_marks; }
    [[nodiscard]] HelpCall *help() { return &m_help; }
    [[nodiscard]] HandoffModel *handoff() { return &m_handoff; }
    [[nodiscard]] DeskSaving *saving() { return &m_saving; }
    [[nodiscard]] QString runId() const { return QString::fromStdString(m_book.run().id); }

    /// Begins a run, or returns to the one of this protocol that is on. Before the state of the last start has been
    /// read it shows the first step and begins when that is known, or at the first tap.
    Q_INVOKABLE void start(const QString &protocol) { m_book.start(protocol.toStdString()); }
    /// The large button. A double tap passes one step, and ends no run that the first tap brought to its card.
    Q_INVOKABLE void act();
    Q_INVOKABLE void branch(int index);
    Q_INVOKABLE void stepBack() { m_book.happen(crisis::StepBack{}); }
    Q_INVOKABLE void handOver();
    Q_INVOKABLE void finish();

signals:
    void changed();
    void ticked();
    void compressed();
    void markSaved(); ///< a mark of the shown run is on disk
    void visibleChanged();
    /// A run that was on when the app stopped is back.
    void returned();

private:
    void refresh();
    void tick();
    void showCard();
    void schedule();

    RunBook m_book;
    PeopleDown m_people;
    RunProtocol m_protocol;
    RunStep m_step;
    RunPacer m_pacer;
    RunDoses m_doses;
    RunMarks m_marks;
    HelpCall m_help;
    HandoffModel m_handoff;
    DeskSaving m_saving;
    struct Timers {
        QTimer second, compression;
    };
    Timers m_timers;
    bool m_ledToCard = false; ///< a button of the step led where one is, not the way to the card at the top
    bool m_visible = true;
};

} // namespace handrail::view
