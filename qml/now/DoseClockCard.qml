import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// The dose clock in words. It says from when another dose may be given, if needed; it never says must.
Item {
    id: root

    required property RunModel model
    property bool upright: false // stands beside a pacer

    readonly property bool given: root.model.doses.given > 0
    //: Dose clock: what it counts. %1 is the number of the last dose
    readonly property string since: root.given ? qsTr("Since dose %1").arg(root.model.doses.given)
        //: Dose clock, before any dose
        : qsTr("Since you started")
    readonly property string label: root.model.doses.kept || root.model.saving.trouble !== "" // which a banner says
        ? root.since
        //: Dose clock, while the dose is on its way to the disk. %1 is the number of the dose
        : qsTr("Saving dose %1").arg(root.model.doses.given)
    readonly property string line: {
        if (!root.model.doses.any)
            return "";
        if (!root.given)
            //: Dose clock, before any dose
            return qsTr("No dose given yet");
        if (root.model.doses.phase === "wait")
            //: Dose clock, first minutes after a dose. %1 is the number of the next dose, %2 a time such as 2:00
            return qsTr("Dose %1 from %2, if needed").arg(root.model.doses.given + 1).arg(root.model.doses.fromText);
        //: Dose clock, when another dose may be given. %1 is its number
        return qsTr("Time for dose %1, if needed").arg(root.model.doses.given + 1);
    }

    // Time for another dose: nobody must have to read to see it.
    readonly property bool calls: root.model.doses.calls
    readonly property color inkColor: root.calls ? Theme.onNow : Theme.ink
    // Beside a pacer the words have its height and no more.
    readonly property real share: Theme.largeText ? 1.12 / Theme.scale : 1

    objectName: "doseClock"
    Layout.fillWidth: true
    implicitWidth: 194
    implicitHeight: root.upright ? column.implicitHeight + 24 : flat.implicitHeight

    DoseClock {
        id: flat
        visible: !root.upright
        width: root.width
        low: Theme.landscape && Theme.largeText
        compact: low || Theme.small || !root.model.step.clockLarge
        label: root.label
        measure: root.since
        line: root.line
        calls: root.calls
        clockText: root.model.doses.text
        bar: root.model.step.clockLarge && root.given && !Theme.small && !low
        progress: root.model.doses.part
        windowFrom: root.model.doses.window
        windowTo: 1
    }
    Rectangle {
        visible: root.upright
        anchors.fill: parent
        radius: Theme.radiusCard
        color: root.calls ? Theme.now : Theme.surface
        border { width: root.calls ? 3 : Theme.lineWidth; color: root.calls ? Theme.onNow : Theme.line }
        Accessible.role: Accessible.StaticText
        Accessible.ignored: !root.enabled
        Accessible.name: Sentences.joined([root.label + " " + root.model.doses.text, root.line])

        VStack {
            id: column
            x: root.share < 1 ? 12 : 16
            y: Math.round((parent.height - height) / 2)
            width: parent.width - 2 * x
            spacing: Theme.small || root.share < 1 ? 0 : 4

            HText {
                style: "label"
                font.pixelSize: Math.round(Theme.sizeOf("label") * root.share)
                lineStep: Math.round(Theme.lineOf("label") * root.share)
                color: root.inkColor
                text: root.label
                Accessible.ignored: true
            }
            Figures {
                text: root.model.doses.text
                // after an hour it is as long again
                pixelSize: Math.min(Theme.small ? 32 : Math.round(Theme.clockSize * (root.share < 1 ? 0.8 : 1)),
                    Math.floor(column.width / (0.58 * Math.max(1, text.length))))
                color: root.inkColor
                Accessible.ignored: true
            }
            HText {
                style: "quiet"
                font {
                    pixelSize: Math.round(Theme.sizeOf("quiet") * root.share)
                    weight: root.calls ? Font.Bold : Font.Medium
                }
                lineStep: Math.round(Theme.lineOf("quiet") * root.share)
                color: root.inkColor
                text: root.line
                Accessible.ignored: true
            }
        }
    }
}
