pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// What a peer sees first: three doors in the order of time, and what waits for them now.
ScreenPage {
    id: root

    spread: true
    ownHide: true

    required property AppSession session
    property string argument

    readonly property HomeModel model: session.home
    readonly property bool inRow: !Theme.phone

    spacing: Theme.s1

    RowLayout {
        Layout.fillWidth: true
        Layout.minimumHeight: Theme.target
        spacing: Theme.s1

        HText {
            id: greeting
            Layout.fillWidth: true
            visible: !(Theme.phone && Theme.largeText) // a courtesy gives way to the doors
            style: "title"
            text: switch (root.model.dayPart) {
                //: Greeting on the home screen before noon
                case HomeModel.Morning: return qsTr("Good morning");
                //: Greeting on the home screen from noon to 6 pm
                case HomeModel.Afternoon: return qsTr("Good afternoon");
                //: Greeting on the home screen in the evening and at night
                default: return qsTr("Good evening");
            }
        }
        HButton {
            visible: Theme.phone
            Layout.alignment: Qt.AlignRight
            kind: "text"
            iconName: "visibility_off"
            //: Blanks the app to a neutral screen at once
            text: qsTr("Hide")
            onClicked: root.session.hiding.hidden = true
        }
    }

    Late {
        Layout.fillWidth: true
        session: root.session
        page: "NotSaved.qml"
        wanted: root.session.now.visit.saving.trouble !== ""
        visible: wanted
    }
    Late {
        Layout.fillWidth: true
        session: root.session
        page: "ClosedNotice.qml"
        // until it is on disk NotSaved speaks
        wanted: root.model.closedTimes >= 0 && !root.session.now.visit.saving.busy
        visible: wanted
    }
    HButton {
        objectName: "noteEvidence"
        visible: root.model.closedTimes >= 0 && root.session.lock.state === LockModel.Unlocked
        kind: "text"
        leading: true
        iconName: "edit_note"
        //: Home, after a visit was closed: opens the page on which a peer notes what they showed of a competency
        text: qsTr("Note for myself what I showed")
        onClicked: root.session.router.open("me/evidence")
    }
    SearchLink {
        Layout.fillWidth: true
        onClicked: root.session.router.open("search")
    }

    Item { width: 1; height: 1 }

    GridLayout {
        Layout.fillWidth: true
        columns: root.inRow ? 3 : 1
        columnSpacing: Theme.s1
        rowSpacing: Theme.s1

        Door {
            Layout.fillWidth: true
            Layout.fillHeight: root.inRow
            Layout.preferredWidth: root.inRow ? 100 : -1
            which: "before"
            iconName: "eco"
            //: Door to prevention: what helps before a crisis
            text: qsTr("Before")
            //: Under the door Before
            line: qsTr("Early signs, needs, plans")
            onClicked: root.session.router.open("before")
        }
        Door {
            Layout.fillWidth: true
            Layout.fillHeight: root.inRow
            Layout.preferredWidth: root.inRow ? 115 : -1
            which: "now"
            iconName: "support"
            //: Door to what helps during a crisis
            text: qsTr("Now")
            //: Under the door Now
            line: qsTr("Calm, call, ask, keep safe")
            onClicked: root.session.router.open("now")
        }
        Door {
            Layout.fillWidth: true
            Layout.fillHeight: root.inRow
            Layout.preferredWidth: root.inRow ? 100 : -1
            which: "after"
            iconName: "wb_twilight"
            //: Door to what helps after a crisis
            text: qsTr("After")
            //: Under the door After
            line: qsTr("Holds, rights, what comes next")
            onClicked: root.session.router.open("after")
        }
    }

    Item { width: 1; height: 4 }

    Late {
        Layout.fillWidth: true
        session: root.session
        asynchronous: true
        page: "WaitingList.qml"
        wanted: root.session.started
    }
}
