#pragma once

#include "view/call/callmodel.h"
#include "view/call/placemodel.h"
#include "view/call/programnumbers.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace handrail::view {

class PlaceKeeper;
class SessionGround;

/// Calling, and where one stands while one calls. It only hands out.
class CallSession : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask AppSession for it")

    Q_PROPERTY(handrail::view::CallModel *sheet READ sheet CONSTANT FINAL) ///< the call sheet of the visit
    /// The call sheet of a person's own plan: tells neither the visit nor the journal, and forgets when records lock.
    Q_PROPERTY(handrail::view::CallModel *own READ own CONSTANT FINAL)
    Q_PROPERTY(handrail::view::PlaceModel *place READ place CONSTANT FINAL)
    Q_PROPERTY(handrail::view::ProgramNumbers *numbers READ numbers CONSTANT FINAL) ///< of the peer's own program

public:
    explicit CallSession(SessionGround &ground, QObject *parent = nullptr);

    [[nodiscard]] CallModel *sheet();
    [[nodiscard]] CallModel *own();
    [[nodiscard]] PlaceModel *place();
    [[nodiscard]] ProgramNumbers *numbers();

private:
    SessionGround &m_ground;
    CallModel *m_sheet = nullptr;
    CallModel *m_own = nullptr;
    PlaceModel *m_place = nullptr;
    PlaceKeeper *m_placeKeeper = nullptr;
    ProgramNumbers *m_numbers = nullptr;
};

} // namespace handrail::view
