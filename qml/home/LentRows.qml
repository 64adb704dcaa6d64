import QtQuick
import Handrail.View

// What a peer must know while the device is in somebody else's hands or on the wall: another dose may be given, and
// their own timer is over. Under the emergency bar, over nothing; each leads to the passphrase, and nothing of a record
// is in it.
Column {
    id: root

    required property AppSession session
    property bool wall: false // for the staff of a kiosk, not for whoever reads the screen
    property bool bare: false // the neutral screen: no dose there, but the timer, which nobody else asks for
    readonly property CheckOnMe check: session.now.checkOnMe

    signal wayBack()

    DoseDueRow {
        session: root.session
        lent: true
        width: root.width
        visible: root.session.now.run.people.dueAt >= 0 && !root.bare
        onWayBack: root.wayBack()
    }
    CallingRow {
        objectName: "checkDue"
        iconName: "timer"
        width: root.width
        visible: root.check.over
        text: root.wall
            //: On the kiosk, over every page, when the timer of a peer is over. %1 is minutes and seconds: 2:10
            ? qsTr("For staff: time is up. Late by %1").arg(root.check.late)
            //: In hand-over, over every page, when the timer of the peer is over; read by the person who holds the
            //: device. %1 is minutes and seconds: 2:10
            : qsTr("Time is up, late by %1. Please give it back.").arg(root.check.late)
        accessibleName: root.wall
            //: On the kiosk, over every page, when the timer of a peer is over; for screen readers, without the seconds
            ? qsTr("For staff: time is up.")
            //: In hand-over, when the timer of the peer is over; for screen readers, without the seconds
            : qsTr("Time is up. Please give it back.")
        //: What the row 'Time is up' does while the device is lent, for screen readers
        accessibleDescription: qsTr("To the passphrase")
        onClicked: root.wayBack()
    }
    Binding { target: root.check; property: "watched"; value: true; when: root.check.over; delayed: true }
}
