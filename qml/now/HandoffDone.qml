pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// The rest of the EMS card, in two columns: what was done, with its time.
Flow {
    id: root

    required property HandoffModel card
    readonly property real column: Theme.largeText ? root.width - 24 : Math.floor((root.width - 24 - root.spacing) / 2)
    // The same facts for the QR code.
    readonly property list<string> sentences: root.card.done.revision + root.card.spans.revision >= 0 ? root.tell() : []

    Layout.fillWidth: true
    leftPadding: 12
    rightPadding: 12
    spacing: 8

    function tell(): list<string> {
        const out = [];
        const done = root.card.done;
        for (let i = 0; i < done.count; ++i)
            out.push(done.word(i, "says") + " " + done.word(i, "time"));
        const spans = root.card.spans;
        for (let i = 0; i < spans.count; ++i)
            out.push(root.step(spans.word(i, "pacer")) + " "
                     + root.stretch(spans.word(i, "from"), spans.word(i, "to"), spans.word(i, "running")));
        return out;
    }
    function step(pacer: string): string {
        return pacer === "cpr"
            //: EMS card: the time in which the app showed the CPR step
            ? qsTr("CPR step")
            //: EMS card: the time in which the app showed the rescue breathing step
            : qsTr("Rescue breaths step");
    }
    function stretch(from: string, to: string, running: bool): string {
        return running
            //: EMS card. %1 is a time: still going on
            ? qsTr("since %1").arg(from)
            //: EMS card, from one time to another: '2:05 to 2:09'
            : qsTr("%1 to %2").arg(from).arg(to);
    }

    Repeater {
        model: root.card.done
        delegate: HandoffFact {
            id: mark
            required property string says
            required property string time
            width: root.column
            label: mark.says
            value: mark.time
        }
    }
    Repeater {
        model: root.card.spans
        delegate: HandoffFact {
            id: span
            required property string pacer
            required property string from
            required property string to
            required property bool running
            width: root.column
            label: root.step(span.pacer)
            value: root.stretch(span.from, span.to, span.running)
        }
    }
}
