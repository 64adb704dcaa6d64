import QtQuick
import QtQuick.Layouts

// One heading of the gallery and what stands under it.
ColumnLayout {
    id: root

    property string name: ""

    Layout.fillWidth: true
    Layout.preferredWidth: 1
    Layout.alignment: Qt.AlignTop
    spacing: 12

    HText {
        style: "quiet"
        font.weight: Font.DemiBold
        heading: true
        text: root.name
    }
}
