pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// For a mental health crisis: who to call before the police, if nobody is in danger.
VStack {
    id: root

    required property CallModel model

    signal chosen(lineId: string)

    Layout.fillWidth: true
    spacing: 8

    CallWords { id: phrases }

    HText {
        style: "label"
        heading: true
        //: Over the lines that send help without police
        text: qsTr("No one in danger? Call these first")
    }
    ListCard {
        Repeater {
            model: root.model.firsts
            delegate: CallLineRow {
                words: phrases
                brief: true
                showsCounty: true
                onClicked: root.chosen(lineId)
            }
        }
    }
}
