import QtQuick
import QtQuick.Layouts

// An item of a plan: number, the person's words, a quiet line, and a handle that moves it by drag or by the up and down
// keys. It asks; the model reorders: moveRequested(-1) is one place up.
Item {
    id: root

    property int number: 0
    property string text: ""
    property string line: ""
    property bool movable: true
    property bool big: false // the person's own screen: 72 dp, words 24
    readonly property bool dragged: drag.active

    signal clicked()
    signal moveRequested(steps: int)

    // after a move by key, on the row it went to
    function focusHandle(): void { handle.forceActiveFocus(Qt.TabFocusReason); }

    Layout.fillWidth: true
    implicitWidth: 358
    implicitHeight: body.implicitHeight
    z: root.dragged ? 2 : 0

    Pressable {
        id: body
        objectName: "item"
        width: root.width
        height: root.height
        y: root.dragged ? drag.activeTranslation.y : 0
        text: root.text
        accessibleName: root.number > 0 ? root.number + ". " + root.text : root.text
        accessibleDescription: root.line
        minHeight: root.big ? 72 : 64
        leftPadding: 8
        rightPadding: root.movable ? 60 : 12
        topPadding: 8
        bottomPadding: 8
        onClicked: root.clicked()

        contentItem: Item { // qmllint disable deferred-property-id
            implicitWidth: 260
            implicitHeight: Math.max(disc.height, words.height)

            Disc {
                id: disc
                anchors.verticalCenter: parent.verticalCenter
                tone: "action"
                text: root.number
            }
            Column {
                id: words
                x: disc.width + 12
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - x

                HText {
                    width: parent.width
                    style: root.big ? "big" : "person"
                    font.weight: Font.Normal
                    text: root.text
                    Accessible.ignored: true
                }
                HText {
                    width: parent.width
                    visible: root.line !== ""
                    style: "quiet"
                    text: root.line
                    Accessible.ignored: true
                }
            }
        }
        background: Rectangle {
            radius: Theme.radiusControl
            color: body.down || root.dragged ? Theme.pressed : Theme.surface
            border { width: Theme.lineWidth; color: Theme.line }
        }
    }
    Pressable {
        id: handle
        objectName: "handle"
        x: root.width - width - 4
        y: body.y
        width: 56
        height: root.height
        visible: root.movable
        ringInside: true
        //: Moves an item of a plan up or down. %1 is the item in the person's words.
        accessibleName: qsTr("Move %1").arg(root.text)
        //: How the handle works from a keyboard, for screen readers.
        accessibleDescription: qsTr("Up and down keys move it")
        Keys.onUpPressed: root.moveRequested(-1)
        Keys.onDownPressed: root.moveRequested(1)
        Accessible.onIncreaseAction: {
            Presence.noticed();
            root.moveRequested(1);
        }
        Accessible.onDecreaseAction: {
            Presence.noticed();
            root.moveRequested(-1);
        }

        Icon {
            anchors.centerIn: parent
            name: "drag_handle"
            color: Theme.inkQuiet
        }
        DragHandler {
            id: drag
            target: null
            xAxis.enabled: false
            property real reach: 0
            onActiveTranslationChanged: {
                if (drag.active)
                    drag.reach = drag.activeTranslation.y;
            }
            onActiveChanged: {
                const steps = Math.round(drag.reach / (root.height + 8));
                if (!drag.active && steps !== 0)
                    root.moveRequested(steps);
                drag.reach = 0;
            }
        }
    }
}
