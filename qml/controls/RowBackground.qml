import QtQuick

// The fill of a row in a card, rounded only where the card is (Qt 6.4 has one radius per rectangle and does not clip to
// it).
Item {
    id: root

    property color color: "transparent"
    property bool roundTop: false
    property bool roundBottom: false

    Rectangle {
        anchors.fill: parent
        radius: root.roundTop || root.roundBottom ? Theme.radiusCard - 1 : 0
        color: root.color
    }
    Rectangle {
        visible: root.roundTop !== root.roundBottom
        width: parent.width
        height: parent.height / 2
        y: root.roundTop ? height : 0
        color: root.color
    }
}
