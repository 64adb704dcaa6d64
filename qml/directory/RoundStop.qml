import QtQuick
import QtQuick.Layouts
import Handrail.Controls

// One number of a round of calls: who it is, the call, and one tap for what was heard.
ColumnLayout {
    id: root

    property string name
    property string number
    property string callRoute
    property string city
    property string checkedUnit
    property int checkedCount
    required property ServiceWords words

    signal callRequested(route: string)
    signal heard(outcome: string)
    signal pageRequested()

    function takeFocus(): void { who.forceActiveFocus(Qt.OtherFocusReason); }

    Layout.fillWidth: true
    spacing: Theme.gapTarget

    ListCard {
        ListRow {
            id: who
            objectName: "roundService"
            divider: false
            title: root.name
            line: (root.city === "" ? "" : root.city + ". ") + (root.checkedUnit === ""
                //: Under the name of a service in a round of calls
                ? qsTr("Never checked")
                //: Under the name of a service in a round of calls. %1 is an age such as '14 months ago'
                : qsTr("Last checked %1").arg(root.words.age(root.checkedUnit, root.checkedCount)))
            onClicked: root.pageRequested()
        }
        ListRow {
            objectName: "roundCall"
            enabled: root.callRoute !== "" // else words that no phone can dial
            chevron: enabled
            discIcon: "call"
            tone: enabled ? "action" : "plain"
            title: root.number
            //: Under the number in a round of calls: what to say
            line: qsTr("Say: “I am checking a list of services. Is this still the right number?”")
            onClicked: root.callRequested(root.callRoute)
        }
    }
    HText {
        style: "section"
        //: Heading over four buttons, one for each thing that may be heard in a call
        text: qsTr("What did you hear?")
    }
    TileGrid {
        Layout.fillWidth: true
        columns: Theme.largeText ? (Theme.phone ? 1 : 2) : Theme.phone && !Theme.landscape ? 2 : 4

        ToolTile {
            objectName: "heardReached"
            iconName: "check_circle"
            text: root.words.heard("reached")
            onClicked: root.heard("reached")
        }
        ToolTile {
            objectName: "heardWrong"
            iconName: "phone_disabled"
            text: root.words.heard("wrong_number")
            onClicked: root.heard("wrong_number")
        }
        ToolTile {
            objectName: "heardFull"
            iconName: "bed"
            text: root.words.heard("full")
            onClicked: root.heard("full")
        }
        ToolTile {
            objectName: "heardClosed"
            iconName: "block"
            text: root.words.heard("closed_down")
            onClicked: root.heard("closed_down")
        }
    }
    HButton {
        objectName: "roundSkip"
        Layout.fillWidth: true
        kind: "text"
        //: Button in a round of calls: goes on to the next number without a word about this one
        text: qsTr("No answer, next number")
        onClicked: root.heard("skipped")
    }
}
