import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// Why a plan is not on screen, and what to do. Nothing while it is being read or while the lock says it.
EmptyState {
    id: root

    required property PlanModel model

    signal retryRequested()

    readonly property bool gone: model.trouble === PlanModel.NotFound
    readonly property bool told: gone || model.trouble === PlanModel.Damaged || model.trouble === PlanModel.Other

    iconName: told ? "assignment" : ""
    tone: "caution"
    title: !told ? "" : gone
        //: A plan that is not here any more
        ? qsTr("This plan is not here")
        //: A plan whose record is damaged
        : qsTr("This plan cannot be read")
    text: !told ? "" : gone
        //: Under 'This plan is not here'
        ? qsTr("It was erased, or it is on another device. The other plans are as they were.")
        //: Under 'This plan cannot be read'
        : qsTr("Its record is damaged on the disk. Nothing was changed. The other plans are as they were.")
    //: Button: reads the plan again
    firstText: told && !gone ? qsTr("Try again") : ""
    onFirstRequested: root.retryRequested()
}
