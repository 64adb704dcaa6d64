#pragma once

#include "view/desk/crisisdesk.h"
#include "view/desk/rowsmodel.h"
#include "view/desk/desksaving.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace handrail::view {

class Settings;

/// A walk on screen: one question at a time, the reasons for what was answered above it, and at its end what to do.
/// Answers are kept with the visit at once; the first one opens it.
class WalkModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask NowKit for it")

    Q_PROPERTY(bool found READ found NOTIFY changed FINAL) ///< false: content has no such walk
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    Q_PROPERTY(QString note READ note NOTIFY changed FINAL)
    Q_PROPERTY(QString guide READ guide NOTIFY changed FINAL)   ///< id of the guide with more; empty: none
    Q_PROPERTY(QString checkedOn READ checkedOn NOTIFY changed FINAL)
    Q_PROPERTY(bool reviewed READ reviewed NOTIFY changed FINAL)
    /// What was answered so far: step, question, answer, because, at.
    Q_PROPERTY(handrail::view::RowsModel *given READ given CONSTANT FINAL)

    Q_PROPERTY(bool atEnd READ atEnd NOTIFY changed FINAL)
    /// id of the step or end; its change means another question
    Q_PROPERTY(QString here READ here NOTIFY changed FINAL)
    // At a question:
    Q_PROPERTY(QString question READ question NOTIFY changed FINAL)
    Q_PROPERTY(QString help READ help NOTIFY changed FINAL)
    Q_PROPERTY(QString say READ say NOTIFY changed FINAL)       ///< of the question or the end
    Q_PROPERTY(handrail::view::RowsModel *answers READ answers CONSTANT FINAL) ///< answerId, label
    // At an end:
    Q_PROPERTY(QString endTitle READ endTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString why READ why NOTIFY changed FINAL)
    Q_PROPERTY(QString tone READ tone NOTIFY changed FINAL)     ///< calm, act, urgent
    Q_PROPERTY(QList<QString> lines READ lines NOTIFY changed FINAL)
    /// The one thing to do, large: the first action that reaches a person, or the first there is. Empty label: none.
    Q_PROPERTY(QString mainLabel READ mainLabel NOTIFY changed FINAL)
    Q_PROPERTY(QString mainRoute READ mainRoute NOTIFY changed FINAL)
    Q_PROPERTY(QString mainArgument READ mainArgument NOTIFY changed FINAL)
    Q_PROPERTY(handrail::view::RowsModel *actions READ actions CONSTANT FINAL) ///< the others: label, route, argument
    /// What is due in writing after the call, and until when once the call is marked; empty when nothing is.
    Q_PROPERTY(QString dueWords READ dueWords NOTIFY changed FINAL)
    Q_PROPERTY(QString dueText READ dueText NOTIFY changed FINAL) ///< day and time, empty until callMade()
    Q_PROPERTY(handrail::view::DeskSaving *saving READ saving CONSTANT FINAL)

public:
    WalkModel(CrisisDesk &desk, CrisisContent content, Settings &settings, QObject *parent = nullptr);

    [[nodiscard]] bool found() const { return !m_walk.steps.empty(); }
    [[nodiscard]] DeskSaving *saving() { return &m_saving; }
    [[nodiscard]] QString title() const { return QString::fromStdString(m_walk.head.title); }
    [[nodiscard]] QString summary() const { return QString::fromStdString(m_walk.head.summary); }
    [[nodiscard]] QString note() const { return QString::fromStdString(m_walk.note); }
    [[nodiscard]] QString guide() const { return QString::fromStdString(m_walk.guide); }
    [[nodiscard]] QString checkedOn() const;
    [[nodiscard]] bool reviewed() const { return !m_walk.head.reviewedBy.empty(); }
    [[nodiscard]] RowsModel *given() { return &m_given; }
    [[nodiscard]] bool atEnd() const { return end() != nullptr; }
    [[nodiscard]] QString here() const { return QString::fromStdString(m_here); }
    [[nodiscard]] QString question() const;
    [[nodiscard]] QString help() const;
    [[nodiscard]] QString say() const;
    [[nodiscard]] RowsModel *answers() { return &m_answers; }
    [[nodiscard]] QString endTitle() const;
    [[nodiscard]] QString why() const;
    [[nodiscard]] QString tone() const;
    [[nodiscard]] QStringList lines() const;
    [[nodiscard]] QString mainLabel() const;
    [[nodiscard]] QString mainRoute() const;
    [[nodiscard]] QString mainArgument() const;
    [[nodiscard]] RowsModel *actions() { return &m_actions; }
    [[nodiscard]] QString dueWords() const;
    [[nodiscard]] QString dueText() const;

    /// Shows the walk of @p place, as far as it was walked during this visit.
    Q_INVOKABLE void open(const QString &place);
    /// Takes the answer, unless the question has only just come: a second press was meant for the one before.
    Q_INVOKABLE void answer(const QString &answer);
    /// What stands here has only just come: a press now was meant for what stood here before.
    [[nodiscard]] Q_INVOKABLE bool tooSoon() const;
    /// Asks @p step again; what was answered after it is taken back. Empty: from the start.
    Q_INVOKABLE void backTo(const QString &step);
    /// The call that something in writing follows was made now: its deadline counts from here and stands on the visit.
    Q_INVOKABLE void callMade();
    /// It was tapped by mistake: the deadline goes, the trace of both taps stays.
    Q_INVOKABLE void callTakenBack();

signals:
    void changed();

private:
    void take(crisis::WalkRun next);
    void adopt();
    void load();
    void refresh();
    [[nodiscard]] const library::WalkStep *step() const { return crisis::findWalkStep(m_walk, m_here); }
    [[nodiscard]] const library::WalkEnd *end() const { return crisis::findWalkEnd(m_walk, m_here); }
    [[nodiscard]] const library::Action *mainAction() const;

    CrisisDesk &m_desk;
    DeskSaving m_saving{m_desk};
    CrisisContent m_content;
    Settings &m_settings;
    QString m_place;
    library::Walk m_walk;
    crisis::WalkRun m_run;
    std::string m_here;
    std::optional<storage::Moment> m_cameAt; ///< when what stands here came under the thumb
    RowsModel m_given, m_answers, m_actions;
};

} // namespace handrail::view
