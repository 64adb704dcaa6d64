import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// The breath to follow, alone and as large as there is room: nothing else to read, and one large way back. The
// emergency bar stays whole over it.
Sheet {
    id: root

    required property GroundModel model
    // What head, word, pattern and dock leave of the height.
    readonly property real roomLeft: root.height - (root.beside ? 32 : 72 + stop.height + 24) - pacer.wordHeight
        - pattern.implicitHeight - 2 * root.spacing - 24

    full: true
    beside: Theme.landscape
    showClose: false
    spacing: Theme.small ? 12 : 24
    //: Title of the screen with the breathing pacer alone
    title: qsTr("Breathe with it")
    onOpenChanged: {
        if (root.open)
            stop.forceActiveFocus();
    }

    BreathPacer {
        id: pacer
        objectName: "pacer"
        Layout.fillWidth: true
        phases: root.model.phases
        most: root.roomLeft
        going: root.open
    }
    PacePattern {
        id: pattern
        objectName: "patternOfTheMoment"
        phases: root.model.phases
        at: root.open ? pacer.at : -1
    }
    dock: HButton {
        id: stop
        Layout.fillWidth: true
        big: true
        kind: "line"
        iconName: "stop"
        //: Ends the breathing pacer
        text: qsTr("Stop")
        onClicked: root.closeRequested()
    }
}
