#pragma once

#include "view/call/programnumbers.h"
#include "view/now/asidemodel.h"
#include "view/now/cardsmodel.h"
#include "view/now/checkonme.h"
#include "view/now/closechoices.h"
#include "view/now/closenote.h"
#include "view/now/groundmodel.h"
#include "view/now/runsenses.h"
#include "view/now/walkmodel.h"

#include "view/desk/rooms.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace handrail::view {

class RunModel;

/// What Now's view models read of the library.
[[nodiscard]] CrisisContent crisisContent(const library::Library &library);

/// The smaller tools of Now, made when a screen first asks. It only hands out.
class NowKit : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask AppSession for it")

    Q_PROPERTY(handrail::view::WalkModel *walk READ walk CONSTANT FINAL)
    Q_PROPERTY(handrail::view::CardsModel *cards READ cards CONSTANT FINAL)
    Q_PROPERTY(handrail::view::GroundModel *ground READ ground CONSTANT FINAL)
    Q_PROPERTY(handrail::view::CheckOnMe *checkOnMe READ checkOnMe CONSTANT FINAL)
    Q_PROPERTY(handrail::view::ProgramNumbers *numbers READ numbers CONSTANT FINAL)
    Q_PROPERTY(handrail::view::AsideModel *aside READ aside CONSTANT FINAL)
    Q_PROPERTY(handrail::view::CloseNote *closing READ closing CONSTANT FINAL) ///< the note while a visit is closed
    Q_PROPERTY(handrail::view::CloseChoices *choices READ choices CONSTANT FINAL) ///< and what else is chosen there
    Q_PROPERTY(handrail::view::RunSenses *senses READ senses CONSTANT FINAL)

public:
    NowKit(const Rooms &rooms, CrisisDesk &desk, CrisisContent content, Settings &settings, RunModel &run,
           QObject *parent = nullptr);

    [[nodiscard]] WalkModel *walk();
    [[nodiscard]] CardsModel *cards();
    [[nodiscard]] GroundModel *ground();
    [[nodiscard]] CheckOnMe *checkOnMe();
    [[nodiscard]] ProgramNumbers *numbers();
    [[nodiscard]] AsideModel *aside();
    [[nodiscard]] CloseNote *closing();
    [[nodiscard]] CloseChoices *choices();
    [[nodiscard]] RunSenses *senses();
    void forget(); ///< what only a peer reads, when records lock

private:
    const Rooms &m_rooms;
    CrisisDesk &m_desk;
    CrisisContent m_content;
    Settings &m_settings;
    RunModel &m_run;
    WalkModel *m_walk = nullptr;
    CardsModel *m_cards = nullptr;
    GroundModel *m_ground = nullptr;
    CheckOnMe *m_checkOnMe = nullptr;
    ProgramNumbers *m_numbers = nullptr;
    AsideModel *m_aside = nullptr;
    CloseNote *m_closing = nullptr;
    CloseChoices *m_choices = nullptr;
    RunSenses *m_senses = nullptr;
};

} // namespace handrail::view
