pragma ComponentBehavior: Bound
import QtQuick
import Handrail.Controls
import Handrail.View

// Quick hide: nothing of anyone's on screen, only a way back. Hiding locks the records too, so coming back asks for the
// passphrase where there is something to protect. The emergency bar stays: it says nothing about anybody.
Rectangle {
    id: root

    required property AppSession session

    visible: root.session.hiding.hidden
    color: Theme.page
    onVisibleChanged: if (visible) back.forceActiveFocus()
    Component.onCompleted: if (visible) back.forceActiveFocus()

    // Keeps taps from what lies beneath.
    MouseArea { anchors.fill: parent }

    Column {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.margin, 360)
        spacing: Theme.s3

        HText {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            style: "section"
            color: Theme.inkQuiet
            //: On the neutral screen after Hide
            text: qsTr("Nothing is open")
        }
        HButton {
            id: back
            width: parent.width
            kind: "line"
            //: On the neutral screen: shows the app again
            text: qsTr("Come back")
            onClicked: root.session.hiding.hidden = false
        }
    }
}
