pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// How the person is, on the EMS card: breathing since when, awake since when; what no longer holds is said as past.
ColumnLayout {
    id: root

    required property HandoffModel card
    readonly property list<string> sentences: root.tell()

    Layout.fillWidth: true
    spacing: 8

    function sentence(says: string, time: string, holds: bool): string {
        return holds
            //: EMS card: how they are. %1 is 'Breathing normally' or 'Awake', %2 a time
            ? qsTr("%1 since %2").arg(says).arg(time)
            //: EMS card: how they were before another dose or breaths were needed. %1 is 'Breathing normally' or 'Awake', %2 a time
            : qsTr("%1 at %2, not since").arg(says).arg(time);
    }
    function tell(): list<string> {
        const out = [];
        for (let i = 0; i < rows.count; ++i)
            out.push((rows.itemAt(i) as HandoffBlock).title);
        return out.length > 0 ? out : [none.title];
    }

    Repeater {
        id: rows
        model: root.card.state
        delegate: HandoffBlock {
            id: block
            required property string says
            required property string time
            required property bool holds
            tone: block.holds ? "good" : "caution"
            title: root.sentence(block.says, block.time, block.holds)
        }
        onCountChanged: root.sentences = Qt.binding(root.tell)
    }
    HandoffBlock {
        id: none
        visible: rows.count === 0
        tone: "caution"
        //: EMS card, when nobody marked that the person breathes
        title: qsTr("Normal breathing not seen yet")
    }
}
