import QtQuick

// What a page is about: its title and the line under it, as wide as its content.
Column {
    id: root

    property real side: 0
    property real contentWidth: root.width - 2 * root.side
    property string title: ""
    property string subtitle: ""
    property bool first: false // nothing stands above it

    Item { visible: root.title !== "" && root.first; width: 1; height: 16 }
    HText {
        x: root.side
        width: root.contentWidth
        visible: root.title !== ""
        style: "title"
        text: root.title
    }
    HText {
        x: root.side
        width: root.contentWidth
        visible: root.subtitle !== ""
        color: Theme.inkQuiet
        text: root.subtitle
    }
    Item { visible: root.title !== ""; width: 1; height: 8 }
}
