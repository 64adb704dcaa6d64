pragma ComponentBehavior: Bound
import QtQuick
import Handrail.Controls
import Handrail.View

// How the person is, on the EMS card: breathing since when, awake since when; what no longer holds is said as past.
VStack {
    id: root

    required property HandoffModel card
    readonly property RowsModel rows: root.card.state
    // The same sentences for the QR code.
    readonly property list<string> sentences: root.rows.revision >= 0 && root.rows.count > 0 ? root.tell()
        : [none.title]

    readonly property bool together: root.rows.revision >= 0 && root.rows.count > 0 && root.allHold()

    function allHold(): bool {
        for (let i = 0; i < root.rows.count; ++i) {
            if (!root.rows.word(i, "holds"))
                return false;
        }
        return true;
    }
    function sentence(says: string, time: string, holds: bool): string {
        return holds
            //: EMS card: how they are. %1 is 'Breathing normally' or 'Awake', %2 a time
            ? qsTr("%1 since %2").arg(says).arg(time)
            //: EMS card: how they were before another dose or breaths were needed. %1 is 'Breathing normally' or
            //: 'Awake', %2 a time
            : qsTr("%1 at %2, not since").arg(says).arg(time);
    }
    function tell(): list<string> {
        const out = [];
        for (let i = 0; i < root.rows.count; ++i)
            out.push(root.sentence(root.rows.word(i, "says"), root.rows.word(i, "time"), root.rows.word(i, "holds")));
        return out;
    }

    HandoffBlock { // all is well: one block, as it is read out
        visible: root.together
        tone: "good"
        title: root.sentences[0]
        line: root.sentences.length < 2 ? "" : Sentences.once(Sentences.joined(root.sentences.slice(1)) + ".")
    }
    Repeater {
        model: root.together ? null : root.rows
        delegate: HandoffBlock {
            id: block
            required property string says
            required property string time
            required property bool holds
            width: root.width
            tone: block.holds ? "good" : "caution"
            title: root.sentence(block.says, block.time, block.holds)
        }
    }
    HandoffBlock {
        id: none
        visible: root.rows.count === 0
        tone: "caution"
        //: EMS card, when nobody marked that the person breathes
        title: qsTr("Normal breathing not seen yet")
    }
}
