pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls

// How the visit ended: one tap closes it. Closing the sheet without a choice changes nothing.
Sheet {
    id: root

    property bool running: false // an overdose run is still on

    signal chosen(id: string)
    signal runRequested()

    //: Title of the sheet that closes a visit
    title: qsTr("How did it end?")

    component Outcome: QtObject {
        property string key
        property string iconName
        property string label
    }
    readonly property list<Outcome> outcomes: [
        Outcome {
            key: "stays"
            iconName: "home"
            //: How a visit ended: the person is safe and stays in the community
            label: qsTr("Safe, stays here")
        },
        Outcome {
            key: "hospital"
            iconName: "local_hospital"
            //: How a visit ended
            label: qsTr("Gone to hospital")
        },
        Outcome {
            key: "referred"
            iconName: "handshake"
            //: How a visit ended: another service takes over
            label: qsTr("With another service")
        },
        Outcome {
            key: "refused"
            iconName: "back_hand"
            //: How a visit ended: the person did not want help
            label: qsTr("Refused")
        },
        Outcome {
            key: "nobody_there"
            iconName: "person_off"
            //: How a visit ended
            label: qsTr("Nobody there")
        },
        Outcome {
            key: "hold"
            iconName: "balance"
            //: How a visit ended: an involuntary hold (5150 or 5585)
            label: qsTr("On a hold")
        },
        Outcome {
            key: "police"
            iconName: "shield"
            //: How a visit ended
            label: qsTr("With police")
        },
        Outcome {
            key: "died"
            iconName: "favorite"
            //: How a visit ended
            label: qsTr("Died")
        },
        Outcome {
            key: "other"
            iconName: "more_horiz"
            //: How a visit ended
            label: qsTr("Something else")
        }
    ]

    Banner {
        Layout.fillWidth: true
        visible: root.running
        tone: "caution"
        //: Sheet that closes a visit while the overdose steps are going on
        text: qsTr("The overdose steps are still going on. End them first.")
        //: Button: back to the overdose steps
        actionText: qsTr("Go there")
        onActionTriggered: root.runRequested()
    }
    TileGrid {
        Layout.fillWidth: true
        visible: !root.running
        columns: Theme.largeText ? 1 : 2
        columnSpacing: 8
        rowSpacing: 8

        Repeater {
            model: root.outcomes
            delegate: ChoiceTile {
                id: tile
                required property Outcome modelData
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                iconName: tile.modelData.iconName
                text: tile.modelData.label
                onClicked: root.chosen(tile.modelData.key)
            }
        }
    }
}
