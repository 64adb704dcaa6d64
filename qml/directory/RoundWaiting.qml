import QtQuick
import QtQuick.Layouts
import Handrail.Controls

// So many services were marked as closed within a day that none of them is hidden until somebody has looked at them.
ColumnLayout {
    id: root

    property int count: 0
    signal confirmed()

    Layout.fillWidth: true
    spacing: Theme.gapTarget

    Banner {
        Layout.fillWidth: true
        tone: "caution"
        iconName: "info"
        //: More than five services were marked as closed within a day. %1 is how many
        text: qsTr("%1 services were marked as closed on this device within a day, more than five.").arg(root.count)
    }
    HText {
        //: Under 'services were marked as closed …, more than five'. Before that they hide nothing
        text: qsTr("Nothing is hidden until whoever keeps the directory confirms it, or another device says so.")
    }
    HoldButton {
        id: hold
        objectName: "confirmClosed"
        Layout.fillWidth: true
        kind: "line"
        iconName: "fact_check"
        //: Button that must be held: whoever looks after the directory confirms that services are closed
        text: qsTr("Hold to confirm: they are closed")
        //: After too short a tap on 'Hold to confirm'
        hint: qsTr("Keep your finger on it for a moment.")
        onHeld: root.confirmed()
    }
    HText {
        visible: hold.hinted
        style: "quiet"
        text: hold.hint
    }
}
