pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// Every line: the county's first, then California's, then the nation's. A tap opens its sheet; nothing here rings.
VStack {
    id: root

    property RowsModel sections: null // of CallModel; null: not asked for

    signal chosen(lineId: string)

    Layout.fillWidth: true
    spacing: 8

    CallWords { id: phrases }

    Repeater {
        model: root.sections
        delegate: VStack {
            id: group
            required property string section
            required property string county
            required property RowsModel lines

            Layout.fillWidth: true
            spacing: 8

            HText {
                style: "section"
                text: group.section === "program"
                    //: Heading of the program's own phone numbers
                    ? qsTr("Your program")
                    : group.section === "county" ? phrases.county([group.county])
                    : group.section === "state"
                    //: Heading of the phone lines of the whole state
                    ? qsTr("California")
                    //: Heading of the phone lines of the whole country
                    : qsTr("Whole country")
            }
            ListCard {
                Repeater {
                    model: group.lines
                    delegate: CallLineRow {
                        words: phrases
                        onClicked: root.chosen(lineId)
                    }
                }
            }
        }
    }
}
