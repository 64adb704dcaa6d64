import QtQuick
import Handrail.Controls
import Handrail.View

// What works while the records are locked: nobody is ever locked out of help.
TileGrid {
    id: root

    required property AppSession session

    ToolTile {
        objectName: "now"
        iconName: "support"
        tone: "now"
        //: Tile: tools for a crisis, work without a passphrase
        text: qsTr("Now")
        onClicked: root.session.router.goTo("now")
    }
    ToolTile {
        objectName: "guides"
        iconName: "menu_book"
        //: Tile: guides, work without a passphrase
        text: qsTr("Guides")
        onClicked: root.session.router.goTo("before")
    }
    ToolTile {
        objectName: "directory"
        iconName: "explore"
        //: Tile: services and phone lines, work without a passphrase
        text: qsTr("Directory")
        onClicked: root.session.router.goTo("directory")
    }
    ToolTile {
        objectName: "once"
        iconName: "no_accounts"
        //: Tile: a plan that is made and taken along and never stored; works without a passphrase
        text: qsTr("A plan that leaves nothing")
        onClicked: root.session.router.open("plans/once")
    }
}
