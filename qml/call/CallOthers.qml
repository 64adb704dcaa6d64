pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// A county may have more than one number for the same report, and so may the county next door: each with its county's
// name.
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
        //: On a call sheet, over the county's other numbers for the same thing
        text: qsTr("Other numbers for this")
    }
    ListCard {
        Repeater {
            model: root.model.around.others
            delegate: CallLineRow {
                words: phrases
                brief: true
                showsCounty: true
                onClicked: root.chosen(lineId)
            }
        }
    }
}
