import QtQuick
import QtQuick.Layouts

// Words to read out on a call: a quiet heading and the words, large.
Item {
    id: root

    //: Heading over the words a caller reads out.
    property string title: qsTr("Say this")
    property string text: ""

    Layout.fillWidth: true
    implicitWidth: 358
    implicitHeight: column.height

    Column {
        id: column
        width: parent.width
        spacing: 4

        HText {
            width: parent.width
            style: "label"
            heading: true
            text: root.title
        }
        HText {
            width: parent.width
            font { pixelSize: Theme.grown(22, 0.8); weight: Font.DemiBold }
            lineStep: Math.round(font.pixelSize * 1.36)
            text: root.text
        }
    }
}
