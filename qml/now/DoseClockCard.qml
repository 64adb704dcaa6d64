import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// The dose clock in words. It says from when another dose may be given, if needed; it never says must.
Item {
    id: root

    required property RunModel model
    property bool upright: false // stands beside a pacer

    readonly property bool given: root.model.doses > 0
    readonly property string label: root.given
        //: Dose clock: what it counts. %1 is the number of the last dose
        ? qsTr("Since dose %1").arg(root.model.doses)
        //: Dose clock, before any dose
        : qsTr("Since you started")
    readonly property string line: {
        if (!root.model.hasDoses)
            return "";
        if (!root.given)
            //: Dose clock, before any dose
            return qsTr("No dose given yet");
        if (root.model.dosePhase === "wait")
            //: Dose clock, first minutes after a dose. %1 is the number of the next dose, %2 a time such as 2:00
            return qsTr("Dose %1 from %2, if needed").arg(root.model.doses + 1).arg(root.model.doseFromText);
        //: Dose clock, when another dose may be given. %1 is its number
        return qsTr("Time for dose %1, if needed").arg(root.model.doses + 1);
    }

    Layout.fillWidth: true
    implicitWidth: 194
    implicitHeight: root.upright ? column.implicitHeight + 24 : flat.implicitHeight

    DoseClock {
        id: flat
        visible: !root.upright
        width: root.width
        compact: Theme.small || !root.model.clockLarge
        label: root.label
        line: root.line
        clockText: root.model.doseText
        bar: root.model.clockLarge && root.given && !Theme.small
        progress: root.model.dosePart
        windowFrom: root.model.doseWindow
        windowTo: 1
    }
    Rectangle {
        visible: root.upright
        anchors.fill: parent
        radius: Theme.radiusCard
        color: Theme.surface
        border { width: Theme.lineWidth; color: Theme.line }
        Accessible.role: Accessible.StaticText
        Accessible.name: root.label + " " + root.model.doseText + ". " + root.line

        VStack {
            id: column
            x: 16
            y: Math.round((parent.height - height) / 2)
            width: parent.width - 32
            spacing: Theme.small ? 0 : 4

            HText {
                style: "label"
                text: root.label
                Accessible.ignored: true
            }
            Figures {
                text: root.model.doseText
                pixelSize: Theme.small ? 32 : Theme.clockSize
                Accessible.ignored: true
            }
            HText {
                style: "quiet"
                font.weight: Font.Medium
                color: Theme.ink
                text: root.line
                Accessible.ignored: true
            }
        }
    }
}
