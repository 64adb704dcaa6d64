pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// The rest of the EMS card, in two columns: what was done, with its time.
GridLayout {
    id: root

    required property HandoffModel card
    readonly property list<string> sentences: {
        const out = [];
        for (let i = 0; i < done.count; ++i)
            out.push((done.itemAt(i) as HandoffFact).sentence);
        for (let i = 0; i < spans.count; ++i)
            out.push((spans.itemAt(i) as HandoffFact).sentence);
        return out;
    }

    Layout.fillWidth: true
    columns: Theme.largeText ? 1 : 2
    columnSpacing: 16
    rowSpacing: 8

    Repeater {
        id: done
        model: root.card.done
        delegate: HandoffFact {
            id: mark
            required property string says
            required property string time
            label: mark.says
            value: mark.time
        }
    }
    Repeater {
        id: spans
        model: root.card.spans
        delegate: HandoffFact {
            id: span
            required property string pacer
            required property string from
            required property string to
            required property bool running
            label: span.pacer === "cpr"
                //: EMS card: the time in which the app showed the CPR step
                ? qsTr("CPR step")
                //: EMS card: the time in which the app showed the rescue breathing step
                : qsTr("Rescue breaths step")
            value: span.running
                //: EMS card. %1 is a time: still going on
                ? qsTr("since %1").arg(span.from)
                //: EMS card, from one time to another: '2:05 to 2:09'
                : qsTr("%1 to %2").arg(span.from).arg(span.to)
        }
    }
}
