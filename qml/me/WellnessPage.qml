pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// Goals for the peer's own health, the whole of it. Nothing is counted, and what did not go as hoped is told as what it
// taught.
ScreenPage {
    id: root

    required property AppSession session
    property string argument

    readonly property OwnKit kit: root.session.own
    readonly property AimsModel model: root.kit.self.aims

    function lineOf(area: string, step: string, day: string): string {
        let all = caring.area(area);
        if (step !== "")
            all = all === "" ? step : all + ", " + step;
        if (day !== "")
            all = all === "" ? day : all + ", " + day;
        return all;
    }

    //: Name of a place, beside the back arrow
    backTo: qsTr("Me")
    //: Title of the page with goals for a peer's own health
    title: qsTr("Well, in my own way")
    //: Under the title of the page with goals for a peer's own health
    subtitle: qsTr("For you alone. One goal is plenty. A setback is news, not a mark against you.")
    spacing: 24
    onBackRequested: root.session.router.back()
    Component.onCompleted: root.kit.load()
    OwnCareWords { id: caring }

    SaveBanner {
        Layout.fillWidth: true
        trouble: root.kit.trouble
        onRetryRequested: root.kit.retry()
    }
    ListCard {
        objectName: "aims"
        visible: root.model.open.count > 0
        Repeater {
            model: root.model.open
            delegate: ListRow {
                id: row
                required property string entryId
                required property string area
                required property string words
                required property string step
                required property string day
                required property int index
                objectName: "aim-" + row.index
                divider: row.index > 0
                iconName: "spa"
                //: A goal of a peer's own health that has no words yet
                title: row.words === "" ? qsTr("A goal without words yet") : row.words
                line: root.lineOf(row.area, row.step, row.day)
                onClicked: root.session.router.open("me/wellness/goal", row.entryId)
            }
        }
    }
    HButton {
        objectName: "add"
        width: root.contentWidth
        kind: root.model.open.count === 0 ? "fill" : "line"
        iconName: "add"
        //: Button: adds a goal for a peer's own health
        text: qsTr("A goal for me")
        onClicked: root.session.router.open("me/wellness/goal")
    }
    ListCard {
        ListRow {
            objectName: "read"
            iconName: "menu_book"
            //: Opens the guide about one's own health at this work
            title: qsTr("What helps, and what your program can do")
            onClicked: root.session.router.open("me/selfcare")
        }
        ListRow {
            objectName: "toSupports"
            iconName: "groups"
            //: Opens who and what carries a peer
            title: qsTr("My supports")
            onClicked: root.session.router.open("me/supports")
        }
        ListRow {
            iconName: "self_improvement"
            //: Opens a peer's own check-in
            title: qsTr("How am I?")
            onClicked: root.session.router.open("me/check-in")
        }
    }
    VStack {
        visible: root.model.reached.count > 0
        HText {
            style: "section"
            //: Heading over goals of a peer's own health that are reached or put away
            text: qsTr("Reached, or put away")
        }
        ListCard {
            objectName: "reached"
            Repeater {
                model: root.model.reached
                delegate: ListRow {
                    id: past
                    required property string entryId
                    required property string area
                    required property string words
                    required property string day
                    required property int index
                    divider: past.index > 0
                    iconName: "check"
                    title: past.words
                    line: past.day
                    onClicked: root.session.router.open("me/wellness/goal", past.entryId)
                }
            }
        }
    }
}
