import QtQuick
import QtQuick.Layouts

// A QR code that a phone can read from an arm's length: whole dp a module, quiet zone of four, black on its paper.
// `modules`: rows of 0 and 1, one row a line, as the encoder gives them.
Pressable {
    id: root

    property string modules: ""
    property string title: ""
    property string line: ""
    readonly property int count: root.modules.indexOf("\n") > 0 ? root.modules.indexOf("\n") : root.modules.length
    readonly property int moduleSize: Math.max(3, Math.floor(Math.min(root.availableWidth, 360) / Math.max(1, root.count + 8)))

    Layout.fillWidth: true
    padding: 16
    ringRadius: Theme.radiusCard
    text: root.title
    accessibleDescription: root.line
    Accessible.role: Accessible.Graphic

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

                Canvas {
                    id: code
                    objectName: "code"
                    x: 4 * root.moduleSize
                    y: x
                    width: root.count * root.moduleSize
                    height: width
                    antialiasing: false
                    readonly property string shown: root.modules + root.moduleSize + Theme.mode
                    onShownChanged: code.requestPaint()
                    onPaint: {
                        const brush = code.getContext("2d");
                        const size = root.moduleSize;
                        const rows = root.modules.split("\n");
                        brush.fillStyle = Theme.qrPaper;
                        brush.fillRect(0, 0, code.width, code.height);
                        brush.fillStyle = Theme.qrInk;
                        for (let y = 0; y < rows.length; ++y) {
                            for (let x = 0; x < rows[y].length; ++x) {
                                if (rows[y].charAt(x) === "1")
                                    brush.fillRect(x * size, y * size, size, size);
                            }
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
