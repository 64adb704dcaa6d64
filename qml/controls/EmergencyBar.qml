import QtQuick

// Overdose, 911, 988: on every screen, above everything, never covered. Asks; opens and dials nothing itself.
Item {
    id: root

    property bool neutral: false // the app is hidden: all three stay, in no colour that draws an eye
    property bool running: false // an overdose run is going on
    property string clockText: "" // its clock, shown while running
    readonly property real side: Theme.sideMargin(root.width)
    readonly property real pad: Theme.landscape ? 4 : 8
    readonly property real gap: Theme.kiosk ? 16 : Theme.gapTarget
    readonly property real room: root.width - 2 * root.side - 2 * root.gap
    readonly property bool spread: Theme.phone || root.width < 2 * root.side + (Theme.kiosk ? 888 : 592)
    readonly property real share: Theme.scale >= 1.4 ? 2.1 : root.running ? 2.05 : 1.72
    readonly property real callWidth: root.spread ? Math.floor(root.room / (2 + root.share)) : Theme.kiosk ? 248 : 168

    signal overdose()
    signal call911()
    signal call988()

    implicitHeight: Theme.emergencyHeight
    implicitWidth: 390

    Accessible.role: Accessible.ToolBar
    //: Name of the bar with the buttons Overdose, 911 and 988, for screen readers.
    Accessible.name: qsTr("Emergency")

    Rectangle {
        anchors.fill: parent
        color: Theme.page
    }
    // The button's clock, to be heard by whoever looks for it. Under the button: it takes neither focus nor finger.
    Item {
        objectName: "runningClock"
        x: first.x
        y: first.y
        width: first.width
        height: first.height
        visible: first.clockText !== ""
        Accessible.role: Accessible.StaticText
        Accessible.ignored: !visible
        //: The running clock in the button Overdose, for screen readers. %1 is minutes and seconds: 2:14
        Accessible.name: qsTr("Steps going on for %1").arg(first.clockText)
    }
    EmergencyButton {
        id: first
        objectName: "overdose"
        x: root.side
        y: root.pad
        width: root.spread ? root.room - 2 * root.callWidth : Theme.kiosk ? 360 : 240
        height: root.height - 2 * root.pad
        solid: !root.neutral
        neutral: root.neutral
        iconName: "medication"
        //: Button of the emergency bar: starts or returns to the overdose steps. One short word.
        text: qsTr("Overdose")
        clockText: root.running ? root.clockText : ""
        //: What the button Overdose does while the steps are going on, for screen readers.
        accessibleDescription: root.running ? qsTr("The steps are going on. Back to them.") : ""
        onClicked: root.overdose()
    }
    EmergencyButton {
        id: second
        objectName: "call911"
        x: first.x + first.width + root.gap
        y: root.pad
        width: root.callWidth
        height: first.height
        neutral: root.neutral
        iconName: "call"
        text: "911"
        //: What the button 911 does, for screen readers.
        accessibleDescription: qsTr("Opens what to say and where you are. Dials only when you tap again.")
        onClicked: root.call911()
    }
    EmergencyButton {
        objectName: "call988"
        x: second.x + second.width + root.gap
        y: root.pad
        width: root.callWidth
        height: first.height
        neutral: root.neutral
        iconName: "call"
        text: "988"
        accessibleDescription: second.accessibleDescription
        onClicked: root.call988()
    }
}
