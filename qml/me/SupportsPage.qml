pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// Who and what carries the peer: one tap opens the call. What is called from here is told to no visit.
ScreenPage {
    id: root

    required property AppSession session
    property string argument

    readonly property OwnKit kit: root.session.own
    readonly property SupportsModel model: root.kit.self.supports
    property bool changing: false

    function call(line: string): void {
        root.session.calls.own.open(line);
        sheet.open = true;
    }
    function lineOf(way: string, number: string, when: string): string {
        const kind = caring.way(way) + (number === "" ? "" : ", " + number);
        return when === "" ? kind : kind + ", " + when;
    }

    //: Name of a place, beside the back arrow
    backTo: qsTr("Me")
    //: Title of the page with who and what carries a peer
    title: qsTr("My supports")
    //: Under the title of the page with who and what carries a peer
    subtitle: qsTr("For you alone. A call from here stands in no visit and no record.")
    spacing: 24
    onBackRequested: root.session.router.back()
    Component.onCompleted: root.kit.load()
    OwnCareWords { id: caring }

    SaveBanner {
        Layout.fillWidth: true
        trouble: root.kit.trouble
        onRetryRequested: root.kit.retry()
    }
    HText {
        objectName: "none"
        Layout.fillWidth: true
        visible: root.model.all.count === 0
        //: Page with who and what carries a peer, while nothing stands there
        text: qsTr("Nobody stands here yet. One person is enough to begin: who may you call after a night like this?")
    }
    ListCard {
        objectName: "supports"
        visible: root.model.all.count > 0
        Repeater {
            model: root.model.all
            delegate: ListRow {
                id: row
                required property string entryId
                required property string way
                required property string words
                required property string number
                required property string when
                required property string call
                required property int index
                readonly property bool calls: row.call !== "" && !root.changing
                objectName: "support-" + row.index
                divider: row.index > 0
                title: row.words === "" ? caring.way(row.way) : row.words
                line: row.words === "" ? row.number : root.lineOf(row.way, row.number, row.when)
                //: Button word: opens the call sheet
                verb: row.calls ? qsTr("Call") : ""
                verbIcon: row.calls ? "call" : ""
                onClicked: row.calls ? root.call(row.call) : root.session.router.open("me/supports/one", row.entryId)
            }
        }
    }
    HButton {
        objectName: "add"
        width: root.contentWidth
        kind: "line"
        iconName: "add"
        //: Button: adds someone or something that carries a peer
        text: qsTr("Add someone or something")
        onClicked: root.session.router.open("me/supports/one")
    }
    ToggleTile {
        objectName: "changing"
        Layout.fillWidth: true
        width: parent.width
        visible: root.model.all.count > 0
        iconName: "edit"
        on: root.changing
        //: Switch: while it is on, a tap on a row changes it and does not call
        text: qsTr("Change my supports")
        onToggleRequested: (on) => root.changing = on
    }
    VStack {
        HText {
            style: "section"
            //: Heading over telephone lines that a peer may call for themselves
            text: qsTr("Lines that are for you too")
        }
        ListCard {
            ListRow {
                objectName: "line-988"
                //: A telephone line
                title: qsTr("988, call or text")
                //: Under a telephone line
                line: qsTr("In a crisis of your own, too")
                //: Button word: opens the call sheet
                verb: qsTr("Call")
                verbIcon: "call"
                onClicked: root.call("988")
            }
            ListRow {
                objectName: "line-ddh"
                //: A telephone line for people who help in disasters
                title: qsTr("Disaster Distress line")
                //: Under a telephone line
                line: qsTr("Open to those who help, day and night")
                verb: qsTr("Call")
                verbIcon: "call"
                onClicked: root.call("ddh")
            }
            ListRow {
                objectName: "line-warm"
                //: A telephone line
                title: qsTr("California’s peer-run warm line")
                //: Under a telephone line. Peers answer there, and they report as you do
                line: qsTr("Peers answer. They must report abuse and threats, as you do")
                verb: qsTr("Call")
                verbIcon: "call"
                onClicked: root.call("warmline")
            }
        }
        HText {
            Layout.fillWidth: true
            color: Theme.inkQuiet
            //: Under telephone lines: about counseling through the employer
            text: qsTr("Counseling through work (EAP) has a number of its own: ask for it, how many visits are free, and who sees what.")
        }
    }
    ListCard {
        ListRow {
            objectName: "huddle"
            iconName: "groups"
            //: Opens the guide to a short meeting of the team after a hard visit
            title: qsTr("A short huddle with the team")
            onClicked: root.session.router.open("me/huddle")
        }
        ListRow {
            iconName: "favorite"
            //: Opens a peer's own short look back after a hard visit
            title: qsTr("After a hard one")
            onClicked: root.session.router.open("me/debrief")
        }
    }
    sheets: CallSheet {
        id: sheet
        model: root.session.calls.own
        place: root.session.calls.place
        own: true
        onCloseRequested: sheet.open = false
        onLineRequested: (lineId) => root.session.calls.own.open(lineId)
        onCountyRequested: sheet.open = false
    }
}
