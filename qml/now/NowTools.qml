pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// One part of the Now page: a heading and the tools that content has for it. Not there at all when it has none.
VStack {
    id: root

    property string title: ""
    required property RowsModel model
    property int most: 2 // tiles side by side
    property string hiddenPlace: ""
    property string extraPlace: "" // a tool that is not content, after the others
    property string extraIcon: ""
    property string extraText: ""

    signal opened(place: string)

    visible: root.model.count > 0 || root.extraPlace !== ""

    HText {
        style: "quiet"
        font.weight: Font.DemiBold
        heading: true
        text: root.title
    }
    TileGrid {
        most: root.most
        columns: Theme.largeText ? 1 : root.most
        Repeater {
            model: root.model
            delegate: ToolTile {
                id: tile
                required property string place
                required property string title
                required property string symbol
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                visible: tile.place !== root.hiddenPlace
                tone: "now"
                iconName: tile.symbol
                text: tile.title
                onClicked: root.opened(tile.place)
            }
        }
        ToolTile {
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            visible: root.extraPlace !== ""
            tone: "now"
            iconName: root.extraIcon
            text: root.extraText
            onClicked: root.opened(root.extraPlace)
        }
    }
}
