pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// A QR code that a phone can read from an arm's length: whole dp a module (or what the owner gives, in whole pixels),
// quiet zone of four, black on its paper. `modules`: rows of 0 and 1, one row a line, as the encoder gives them.
Pressable {
    id: root

    property string modules: ""
    property string title: ""
    property string line: ""
    readonly property int count: root.modules.indexOf("\n") > 0 ? root.modules.indexOf("\n") : root.modules.length
    // On a phone on its side it must fit whole, or no camera reads it.
    readonly property real most: Theme.landscape ? Theme.windowHeight - Theme.emergencyHeight - 72 : 360
    property real moduleSize: Math.max(3,
        Math.floor(Math.min(root.availableWidth, root.most) / Math.max(1, root.count + 8)))

    // Every run of dark modules in a row as a box, in modules. Its argument has no type on purpose: with one, and no
    // type of what comes back, Qt 6.4 compiles it ahead of time to nothing, and the code was white in a release build.
    function boxes(modules) {
        const found = [];
        const rows = modules.split("\n");
        for (let y = 0; y < rows.length; ++y) {
            let begin = rows[y].indexOf("1");
            while (begin >= 0) {
                const light = rows[y].indexOf("0", begin);
                const end = light < 0 ? rows[y].length : light;
                found.push(Qt.rect(begin, y, end - begin, 1));
                begin = rows[y].indexOf("1", end);
            }
        }
        return found;
    }

    Layout.fillWidth: true
    padding: 16
    ringRadius: Theme.radiusCard
    text: root.title
    //: A code to scan that has no words of its own, for screen readers
    accessibleName: root.title !== "" ? root.title : qsTr("QR code")
    accessibleDescription: root.line
    accessibleRole: Accessible.Graphic

    contentItem: Item { // qmllint disable deferred-property-id
        implicitWidth: 300
        implicitHeight: column.height

        Column {
            id: column
            width: parent.width
            spacing: 4

            Rectangle {
                x: Math.round((parent.width - width) / 2)
                width: (root.count + 8) * root.moduleSize
                height: width
                color: Theme.qrPaper
                visible: root.modules !== ""

                // Boxes, not a Canvas: under a page that fades in, Qt 6.4's Canvas stays empty with the software
                // renderer, and a person would point a camera at nothing (tests/e2e/planlife.py reads the screen). A
                // Shape would not be cut off by the dock.
                Item {
                    id: code
                    objectName: "code"
                    transform: Mirror { of: code }
                    x: 4 * root.moduleSize
                    y: x
                    width: root.count * root.moduleSize
                    height: width

                    Repeater {
                        model: root.boxes(root.modules)
                        delegate: Rectangle {
                            required property rect modelData
                            x: modelData.x * root.moduleSize
                            y: modelData.y * root.moduleSize
                            width: modelData.width * root.moduleSize
                            height: root.moduleSize
                            color: Theme.qrInk
                        }
                    }
                }
            }
            HText {
                width: parent.width
                visible: root.title !== ""
                style: "section"
                horizontalAlignment: Text.AlignHCenter
                text: root.title
                Accessible.ignored: true
            }
            HText {
                width: parent.width
                visible: root.line !== ""
                color: Theme.inkQuiet
                horizontalAlignment: Text.AlignHCenter
                text: root.line
                Accessible.ignored: true
            }
        }
    }
    background: Rectangle {
        radius: Theme.radiusCard
        color: Theme.surface
        border { width: Theme.lineWidth; color: Theme.line }
    }
}
