#pragma once

#include "view/now/asidemodel.h"
#include "view/now/cardsmodel.h"
#include "view/now/checklistmodel.h"
#include "view/now/checkonme.h"
#include "view/now/closechoices.h"
#include "view/now/closenote.h"
#include "view/now/groundmodel.h"
#include "view/now/nowmodel.h"
#include "view/now/runmodel.h"
#include "view/now/runsenses.h"
#include "view/now/visitmodel.h"
#include "view/now/walkmodel.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace handrail::view {

class SessionGround;

/// During a crisis: steps, checklists, walks, the visit, and what is at hand beside them. It only hands out.
class NowSession : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask AppSession for it")

    Q_PROPERTY(handrail::view::NowModel *list READ list CONSTANT FINAL) ///< what Now offers
    Q_PROPERTY(handrail::view::RunModel *run READ run CONSTANT FINAL)
    Q_PROPERTY(handrail::view::RunSenses *senses READ senses CONSTANT FINAL)
    Q_PROPERTY(handrail::view::ChecklistModel *checklist READ checklist CONSTANT FINAL)
    Q_PROPERTY(handrail::view::WalkModel *walk READ walk CONSTANT FINAL)
    Q_PROPERTY(handrail::view::CardsModel *cards READ cards CONSTANT FINAL)
    Q_PROPERTY(handrail::view::GroundModel *ground READ ground CONSTANT FINAL)
    Q_PROPERTY(handrail::view::CheckOnMe *checkOnMe READ checkOnMe CONSTANT FINAL)
    Q_PROPERTY(handrail::view::VisitModel *visit READ visit CONSTANT FINAL)
    Q_PROPERTY(handrail::view::AsideModel *aside READ aside CONSTANT FINAL)
    Q_PROPERTY(handrail::view::CloseNote *closing READ closing CONSTANT FINAL)    ///< the note while a visit is closed
    Q_PROPERTY(handrail::view::CloseChoices *choices READ choices CONSTANT FINAL) ///< and what else is chosen there

public:
    explicit NowSession(SessionGround &ground, QObject *parent = nullptr);

    [[nodiscard]] NowModel *list();
    [[nodiscard]] RunModel *run();
    [[nodiscard]] RunSenses *senses();
    [[nodiscard]] ChecklistModel *checklist();
    [[nodiscard]] WalkModel *walk();
    [[nodiscard]] CardsModel *cards();
    [[nodiscard]] GroundModel *ground();
    [[nodiscard]] CheckOnMe *checkOnMe();
    [[nodiscard]] VisitModel *visit();
    [[nodiscard]] AsideModel *aside();
    [[nodiscard]] CloseNote *closing();
    [[nodiscard]] CloseChoices *choices();

private:
    void forget(); ///< what only a peer reads, when records lock

    SessionGround &m_ground;
    CrisisContent m_content;
    NowModel *m_list = nullptr;
    RunModel *m_run = nullptr;
    RunSenses *m_senses = nullptr;
    ChecklistModel *m_checklist = nullptr;
    WalkModel *m_walk = nullptr;
    CardsModel *m_cards = nullptr;
    GroundModel *m_groundModel = nullptr;
    CheckOnMe *m_checkOnMe = nullptr;
    VisitModel *m_visit = nullptr;
    AsideModel *m_aside = nullptr;
    CloseNote *m_closing = nullptr;
    CloseChoices *m_choices = nullptr;
};

} // namespace handrail::view
