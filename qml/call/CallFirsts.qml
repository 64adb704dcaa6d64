pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// For a mental health crisis: who to call before the police, if nobody is in danger. On a phone the first of them
// stands above the words, the others under the place (`from`, `most`): who calls 911 all the same must see what to say
// and where they are.
VStack {
    id: root

    required property CallModel model
    property int from: 0
    property int most: 99

    signal chosen(lineId: string)

    Layout.fillWidth: true
    spacing: 8

    CallWords { id: phrases }

    HText {
        style: "label"
        heading: true
        text: root.from === 0
            //: Over the lines that send help without police
            ? qsTr("No one in danger? Call these first")
            //: Over further lines that send help without police
            : qsTr("Or call one of these")
    }
    ListCard {
        Repeater {
            model: root.model.around.firsts
            delegate: CallLineRow {
                required property int index
                visible: index >= root.from && index < root.from + root.most
                words: phrases
                brief: true
                showsCounty: true
                onClicked: root.chosen(lineId)
            }
        }
    }
}
