#pragma once

#include "view/desk/rowsmodel.h"

#include "care/plan.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <string>

namespace handrail::view {

class PlanModel;

/// The question of a plan that is asked now: its words, what stands under it, what can be tapped; and the way to the
/// next.
class PlanAsked : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask PlanModel for it")

    Q_PROPERTY(int count READ count NOTIFY currentChanged FINAL)     ///< of questions
    Q_PROPERTY(int current READ current NOTIFY currentChanged FINAL) ///< from 0
    Q_PROPERTY(QString heading READ heading NOTIFY currentChanged FINAL)
    Q_PROPERTY(QString question READ question NOTIFY currentChanged FINAL)
    Q_PROPERTY(QString help READ help NOTIFY currentChanged FINAL)
    Q_PROPERTY(QString hint READ hint NOTIFY currentChanged FINAL)
    Q_PROPERTY(QString field READ field NOTIFY currentChanged FINAL) ///< library::PlanSection::field
    // The same in the peer's language, where it is another one; else empty
    Q_PROPERTY(QString peerQuestion READ peerQuestion NOTIFY peerChanged FINAL)
    Q_PROPERTY(QString peerHelp READ peerHelp NOTIFY peerChanged FINAL)
    Q_PROPERTY(bool skipped READ skipped NOTIFY changed FINAL)
    Q_PROPERTY(bool declined READ declined NOTIFY changed FINAL) ///< the person does not want this part
    /// itemId, words, phone, where, who, when, done, measure, progress, dateWords, barrier, instead, consent, used,
    /// helped (PlanItem::Answer), option (a chosen one: `options` shows it), beside (parts under their labels, where the
    /// section has any)
    Q_PROPERTY(handrail::view::RowsModel *items READ items CONSTANT FINAL)
    Q_PROPERTY(QStringList examples READ examples NOTIFY changed FINAL) ///< to tap; none in a choice
    Q_PROPERTY(handrail::view::RowsModel *options READ options CONSTANT FINAL) ///< of a choice: optionId, words, chosen
    Q_PROPERTY(bool single READ single NOTIFY currentChanged FINAL)           ///< a choice of one

public:
    explicit PlanAsked(PlanModel &plan);

    [[nodiscard]] int count() const;
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] QString heading() const { return QString::fromStdString(section().heading); }
    [[nodiscard]] QString question() const { return QString::fromStdString(section().question); }
    [[nodiscard]] QString help() const { return QString::fromStdString(section().help); }
    [[nodiscard]] QString hint() const { return QString::fromStdString(section().hint); }
    [[nodiscard]] QString field() const { return QString::fromStdString(section().field); }
    [[nodiscard]] QString peerQuestion() const;
    [[nodiscard]] QString peerHelp() const;
    [[nodiscard]] bool skipped() const { return passed(care::SectionState::Skipped); }
    [[nodiscard]] bool declined() const { return passed(care::SectionState::Declined); }
    [[nodiscard]] RowsModel *items() { return &m_items; }
    [[nodiscard]] QStringList examples() const;
    [[nodiscard]] RowsModel *options() { return &m_options; }
    [[nodiscard]] bool single() const { return section().single; }

    Q_INVOKABLE void goTo(int index);
    /// Next question; what stands in the field becomes an item. Of what is put out of reach first the next small question
    /// (PlanMeans). @return false at the last one.
    Q_INVOKABLE bool next();
    /// Passes the question, recorded as skipped while nothing is in it. @return false at the last one.
    Q_INVOKABLE bool skip();
    /// The person does not want this part: recorded so while nothing is in it. Anything added opens it again.
    Q_INVOKABLE void decline();
    Q_INVOKABLE bool back();

    /// The template's, of the question that is asked; empty where there is none.
    [[nodiscard]] const library::PlanSection &section() const;
    [[nodiscard]] const std::string &id() const { return section().id; }
    /// What the person answered to it; null where nothing is open.
    [[nodiscard]] const care::Section *answers() const;
    void leave();          ///< what is being written here becomes the plan's, or stays a draft
    void set(int index);   ///< without leaving anything: as the plan is opened
    void refresh();
    void sayAnew();        ///< the same question in other words

signals:
    void currentChanged();
    void changed();
    void peerChanged();

private:
    [[nodiscard]] const library::PlanSection *peer() const;
    [[nodiscard]] bool passed(care::SectionState state) const;
    bool goOn();

    PlanModel &m_plan;
    RowsModel m_items, m_options;
    int m_current = 0;
};

} // namespace handrail::view
