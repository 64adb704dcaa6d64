#pragma once

#include "view/desk/plancontent.h"
#include "view/desk/refusedwrite.h"
#include "view/desk/rowsmodel.h"
#include "view/desk/wordkeeper.h"
#include "view/people/followupproposal.h"
#include "view/plans/planitem.h"

#include "care/circle.h"
#include "care/followuprepository.h"
#include "storage/clock.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <memory>

namespace handrail::view {

class Settings;
class VaultDesk;

/// One follow-up as a peer works through it: whom, how to reach them, what happened, the plan looked at again, what
/// helped since, what is next. Nothing is planned by itself: planIt() is a tap. Holds a person's words only while
/// records are open.
class FollowUpModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask AppSession for it")

    Q_PROPERTY(QString key READ key NOTIFY changed FINAL)
    Q_PROPERTY(bool loaded READ loaded NOTIFY changed FINAL)
    Q_PROPERTY(bool failed READ failed NOTIFY changed FINAL)
    Q_PROPERTY(bool nobody READ nobody NOTIFY changed FINAL)   ///< nobody said yet whom the visit was about
    Q_PROPERTY(QString personId READ personId NOTIFY changed FINAL)
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    Q_PROPERTY(int hours READ hours NOTIFY changed FINAL)      ///< place in the row; 0: a day that was agreed
    Q_PROPERTY(bool closed READ closed NOTIFY changed FINAL)
    Q_PROPERTY(bool late READ late NOTIFY changed FINAL)
    /// FollowUpsModel::moment(); of the last try when it is closed
    Q_PROPERTY(QVariantMap due READ due NOTIFY changed FINAL)
    Q_PROPERTY(QString outcome READ outcome NOTIFY changed FINAL) ///< how the visit ended

    // How to reach them: kept as they are typed
    Q_PROPERTY(QString phone READ phone NOTIFY reachChanged FINAL)
    Q_PROPERTY(QString where READ where NOTIFY reachChanged FINAL)
    /// may a message be left?
    Q_PROPERTY(handrail::view::PlanItem::Answer message READ message NOTIFY reachChanged FINAL)
    /// for the call sheet; empty: nothing to dial
    Q_PROPERTY(QString callArgument READ callArgument NOTIFY reachChanged FINAL)
    Q_PROPERTY(QString note READ note NOTIFY reachChanged FINAL)
    /// why something is not on disk, for SaveBanner: saveTroubleOf()
    Q_PROPERTY(QString saveTrouble READ saveTrouble NOTIFY changed FINAL)

    /// outcome, day, dayWords, time; newest first
    Q_PROPERTY(handrail::view::RowsModel *tries READ tries CONSTANT FINAL)
    /// planId, title, dayWords, today, signs (how a hard time shows, in the person's words, one a line)
    Q_PROPERTY(handrail::view::RowsModel *plans READ plans CONSTANT FINAL)
    /// the plan was looked at together, in this follow-up
    Q_PROPERTY(bool reviewed READ reviewed NOTIFY changed FINAL)
    /// planId, words, helped and notEnough (times in hard moments), used and said (PlanItem::Answer, when asked),
    /// takenOut
    Q_PROPERTY(handrail::view::RowsModel *helped READ helped CONSTANT FINAL)
    /// who said yes: name, relation, mayKnow, callArgument
    Q_PROPERTY(handrail::view::RowsModel *circle READ circle CONSTANT FINAL)

    // What happened, and what is proposed then
    Q_PROPERTY(QString choice READ choice NOTIFY choiceChanged FINAL) ///< outcome (care::Attempt); empty: none chosen
    /// "again", "further", "planned" (it is already), "nothing"
    Q_PROPERTY(QString next READ next NOTIFY choiceChanged FINAL)
    Q_PROPERTY(int nextHours READ nextHours NOTIFY choiceChanged FINAL)
    Q_PROPERTY(QVariantMap nextDue READ nextDue NOTIFY choiceChanged FINAL)
    /// A message was left with somebody who said to leave none: asked before it is kept, so that a slip of the thumb
    /// does not stand.
    Q_PROPERTY(bool asksOfMessage READ asksOfMessage NOTIFY choiceChanged FINAL)
    /// it was answered: one was left all the same
    Q_PROPERTY(bool messageAgainstNo READ messageAgainstNo NOTIFY choiceChanged FINAL)

public:
    FollowUpModel(VaultDesk &vault, PlanContent content, Settings &settings, const storage::Clock &clock,
                  QObject *parent = nullptr);
    ~FollowUpModel() override { settle(); }

    [[nodiscard]] QString key() const { return QString::fromStdString(m_key); }
    [[nodiscard]] bool loaded() const { return m_loaded; }
    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] bool nobody() const { return m_loaded && m_one.personId.empty(); }
    [[nodiscard]] QString personId() const { return QString::fromStdString(m_one.personId); }
    [[nodiscard]] QString name() const { return QString::fromStdString(m_person.name); }
    [[nodiscard]] int hours() const { return m_one.hours; }
    [[nodiscard]] bool closed() const { return m_one.closedMs > 0; }
    [[nodiscard]] bool late() const { return m_loaded && !closed() && m_one.dueMs <= m_clock.now().wallMs; }
    [[nodiscard]] QVariantMap due() const { return when(closed() ? m_one.closedMs : m_one.dueMs); }
    [[nodiscard]] QString outcome() const { return QString::fromStdString(m_one.visitOutcome); }
    [[nodiscard]] QString phone() const { return QString::fromStdString(m_person.phone); }
    [[nodiscard]] QString where() const { return QString::fromStdString(m_person.where); }
    [[nodiscard]] PlanItem::Answer message() const { return PlanItem::answer(m_person.message); }
    [[nodiscard]] QString callArgument() const;
    [[nodiscard]] QString note() const { return QString::fromStdString(m_one.note); }
    [[nodiscard]] QString saveTrouble() const { return m_refused.trouble(); }
    [[nodiscard]] RowsModel *tries() { return &m_tries; }
    [[nodiscard]] RowsModel *plans() { return &m_plans; }
    [[nodiscard]] bool reviewed() const { return m_one.reviewedMs > 0; }
    [[nodiscard]] RowsModel *helped() { return &m_helped; }
    [[nodiscard]] RowsModel *circle() { return &m_circle; }
    [[nodiscard]] QString choice() const { return QString::fromStdString(m_proposal.outcome); }
    [[nodiscard]] QString next() const { return m_proposal.next(); }
    [[nodiscard]] int nextHours() const { return m_proposal.step.hours; }
    [[nodiscard]] QVariantMap nextDue() const { return m_proposal.dueMs > 0 ? when(m_proposal.dueMs) : QVariantMap(); }

    /// Reads the follow-up of @p key (FollowUpsModel) and what goes with it, anew each time: plans change between two
    /// looks.
    Q_INVOKABLE void open(const QString &key);
    void forget();

    /// Whom it is about: all follow-ups of that visit and its timeline become theirs. Ends in assigned(), or failed.
    Q_INVOKABLE void assignTo(const QString &personId);
    /// Someone who is not on the list yet.
    Q_INVOKABLE void assignNew(const QString &name, const QString &language);
    /// This follow-up is not wanted; only while it is nobody's. Ends in finished().
    Q_INVOKABLE void letGo();

    Q_INVOKABLE void typePhone(const QString &phone);
    Q_INVOKABLE void typeWhere(const QString &where);
    Q_INVOKABLE void typeNote(const QString &note);
    Q_INVOKABLE void setMessage(handrail::view::PlanItem::Answer message);
    /// What was typed becomes a revision; the page is left, or records are about to lock.
    Q_INVOKABLE void settle();
    Q_INVOKABLE void flush() { m_words.flush(); }
    /// What was refused is tried again now, and by itself every few seconds until it is on disk or not wanted any more.
    Q_INVOKABLE void retry() { m_refused.retry(); }

    /// What happened; the same again takes it back. Writes nothing.
    Q_INVOKABLE void choose(const QString &outcome);
    [[nodiscard]] bool asksOfMessage() const { return againstNo() && !m_proposal.messageLeft; }
    [[nodiscard]] bool messageAgainstNo() const { return againstNo() && m_proposal.messageLeft; }
    /// Yes: one was left all the same.
    Q_INVOKABLE void messageWasLeft();
    /// With 'wrong number': the number to call from now on. Empty takes the wrong one away.
    Q_INVOKABLE void typeOtherPhone(const QString &phone) { m_proposal.otherPhone = phone; }
    /// Another day than the proposed one, at ten in the morning; 0: nothing more.
    Q_INVOKABLE void setNextDays(int days);
    /// Keeps the try and what comes next. Ends in finished().
    Q_INVOKABLE void planIt();
    /// The plan is being looked at together.
    Q_INVOKABLE void lookedAtPlan();

signals:
    void changed();
    void reachChanged();
    void choiceChanged();
    void assigned(const QString &key);
    void finished(const QString &outcome); ///< of the try; empty: it was let go
    void kept(); ///< something is on disk: lists read again

private:
    struct Loaded;
    static storage::Result<Loaded> read(struct Keeping &keeping, const std::string &key, const storage::Clock &clock);
    void show(Loaded loaded);
    [[nodiscard]] bool againstNo() const { return m_proposal.outcome == "left_message" && m_person.message == false; }
    void keepWords();
    void assign(const std::shared_ptr<care::Person> &person);
    void end(const QString &outcome);
    /// How a write went, and what is done again when it was refused.
    void told(const storage::Outcome &outcome, std::function<void()> again = {});
    [[nodiscard]] QVariantMap when(std::int64_t wallMs) const;

    VaultDesk &m_vault;
    PlanContent m_content;
    Settings &m_settings;
    const storage::Clock &m_clock;
    WordKeeper m_words;
    RowsModel m_tries, m_plans, m_helped, m_circle;
    std::string m_key;
    care::FollowUp m_one, m_oneKept; ///< as it stands here; as it is on disk
    care::Person m_person, m_personKept;
    std::vector<care::FollowUp> m_others; ///< open ones of the same person
    FollowUpProposal m_proposal;
    int m_asked = 0;
    bool m_loaded = false, m_failed = false, m_wordsRefused = false, m_busy = false;
    RefusedWrite m_refused;
};

} // namespace handrail::view
