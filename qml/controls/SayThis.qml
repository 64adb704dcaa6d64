import QtQuick
import QtQuick.Layouts

// Words to read out on a call: a quiet heading and the words, large. `tight`: without the heading and a little smaller,
// where height is short.
Item {
    id: root

    //: Heading over the words a caller reads out.
    property string title: qsTr("Say this")
    property string text: ""
    property bool tight: false
    property real gap: 4

    Layout.fillWidth: true
    implicitWidth: 358
    implicitHeight: column.height

    Column {
        id: column
        width: parent.width
        spacing: root.gap

        HText {
            width: parent.width
            visible: !root.tight
            style: "label"
            heading: true
            text: root.title
        }
        HText {
            objectName: "sayWords"
            width: parent.width
            font { pixelSize: Theme.grown(root.tight ? 20 : 22, 0.8); weight: Font.DemiBold }
            lineStep: Math.round(font.pixelSize * (root.tight ? 1.3 : 1.36))
            text: root.text
        }
    }
}
