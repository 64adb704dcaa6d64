pragma ComponentBehavior: Bound
import QtQuick
import Handrail.Controls
import Handrail.View

// The navigation of a phone on its side, where no line is to spare: Home and Hide beside the emergency bar, the other
// places and the language one tap further, in a sheet under the bar. Fills the frame; only its buttons and its sheet
// are there for a finger.
Item {
    id: root

    required property AppSession session
    readonly property Places places: Places { session: root.session }
    readonly property bool choosing: sheet.visible // the page beneath is off meanwhile, as under any sheet
    readonly property list<string> kept: Theme.landscape ? ["home", "hide"] : [] // what nobody sees is not there
    readonly property list<string> more: ["home", "plans", "directory", "people", "me", "language"]

    component Short: NavButton {
        width: 64
        height: 48
        pillWidth: 48
        pillHeight: 26
    }

    Row {
        id: row
        x: root.width - width - 8
        y: Math.round((Theme.emergencyHeight - height) / 2)
        spacing: 8
        Accessible.role: Accessible.PageTabList
        //: Name of the bar that leads to Home, Plans and so on, for screen readers.
        Accessible.name: qsTr("Places")

        Repeater {
            model: root.kept
            delegate: Short {
                id: place
                required property string modelData
                objectName: "nav-" + place.modelData
                text: root.places.labelOf(place.modelData)
                iconName: root.places.iconOf(place.modelData)
                current: root.session.router.section === place.modelData
                onClicked: root.places.choose(place.modelData)
            }
        }
        Short {
            objectName: "nav-more"
            visible: Theme.landscape
            iconName: "more_horiz"
            //: Navigation of a phone on its side: opens the other places
            text: qsTr("More")
            onClicked: sheet.open = true
        }
    }
    SheetArea {
        anchors { fill: parent; topMargin: Theme.emergencyHeight }

        Sheet {
            id: sheet
            //: Title of the sheet with the places of the app, on a phone on its side
            title: qsTr("Places")
            onCloseRequested: sheet.open = false

            TileGrid {
                most: 3
                Repeater {
                    model: sheet.open ? root.more : []
                    delegate: ToolTile {
                        id: tile
                        required property string modelData
                        objectName: "go-" + tile.modelData
                        iconName: root.places.iconOf(tile.modelData)
                        text: root.places.labelOf(tile.modelData)
                        onClicked: {
                            sheet.open = false;
                            root.places.choose(tile.modelData);
                        }
                    }
                }
            }
        }
    }
}
