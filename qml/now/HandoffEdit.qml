pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// What the card says, to be put right: tick what was seen, take back what did not happen. Taking back keeps the trace
// in the log.
Sheet {
    id: root

    required property RunModel model
    readonly property HandoffModel card: root.model.handoff

    //: Title of the sheet that changes the EMS card
    title: qsTr("Put the card right")

    HText {
        visible: seen.count > 0
        style: "label"
        //: Sheet of the EMS card, above the signs that were seen
        text: qsTr("What you saw")
    }
    Flow {
        Layout.fillWidth: true
        visible: seen.count > 0
        spacing: 8

        Repeater {
            id: seen
            model: root.card.seen
            delegate: Chip {
                id: sign
                required property string mark
                required property string says
                required property bool isOn
                on: sign.isOn
                required property int markIndex
                text: sign.says
                onClicked: sign.isOn ? root.model.marks.undoMark(sign.markIndex) : root.model.marks.write(sign.mark)
            }
        }
    }
    HText {
        visible: doses.count + state.count + done.count > 0
        style: "label"
        //: Sheet of the EMS card, above the marks with their times
        text: qsTr("What was marked")
    }
    ListCard {
        visible: doses.count + state.count + done.count > 0

        Repeater { id: doses; model: root.card.doses; delegate: marked }
        Repeater { id: state; model: root.card.state; delegate: marked }
        Repeater { id: done; model: root.card.done; delegate: marked }
    }
    Component {
        id: marked
        ListRow {
            id: row
            required property string says
            required property string time
            required property int markIndex
            title: row.says
            line: row.time
            //: Button word: this did not happen; the log keeps that it was marked
            verb: qsTr("Take back")
            onClicked: root.model.marks.undoMark(row.markIndex)
        }
    }
}
