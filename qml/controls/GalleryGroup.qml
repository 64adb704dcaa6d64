import QtQuick

// One heading of the gallery and what stands under it.
VStack {
    id: root

    property string name: ""

    spacing: 12

    HText {
        style: "quiet"
        font.weight: Font.DemiBold
        heading: true
        text: root.name
    }
}
