pragma ComponentBehavior: Bound
import QtQuick
import Handrail.Controls
import Handrail.View

// What could not be written where it belongs and was sealed apart: to read, to copy into the open visit, or to put away.
ScreenPage {
    id: root

    required property AppSession session
    property string argument
    readonly property AsideModel model: session.kit.aside
    property string chosen: "" // id of the one whose sheet is open
    property string words: ""

    function what(kind: string): string {
        switch (kind) {
        //: Something that was sealed apart: a note of a visit
        case "note": case "note.draft": return qsTr("A note");
        //: Something that was sealed apart: where steps, a checklist or a walk stood
        case "state": return qsTr("Where something stood");
        //: Something that was sealed apart: one thing that was done in a visit
        default: return qsTr("Something that was done");
        }
    }

    //: Back to the page about keeping records safe
    backTo: qsTr("Records and safety")
    //: Title of the page with what was sealed apart
    title: qsTr("Kept apart")
    //: Under the title of the page with what was sealed apart
    subtitle: qsTr("What could not be put in its place was sealed here, whole. Read it, copy it into the open visit, or put it away. A trace of that stays.")
    onBackRequested: root.session.router.back()
    Component.onCompleted: root.model.refresh()

    Connections {
        target: root.session.lock
        function onUnlocked() { root.model.refresh(); }
        function onLocked() { root.chosen = ""; }
    }

    HText {
        objectName: "none"
        visible: root.model.known && root.model.things.count === 0
        width: parent.width
        color: Theme.inkQuiet
        //: Page with what was sealed apart, while there is nothing
        text: qsTr("Nothing. All of it is in its place.")
    }
    ListCard {
        visible: root.model.things.count > 0
        Repeater {
            model: root.model.things
            delegate: ListRow {
                id: row
                required property int index
                required property string asideId
                required property string kind
                required property string words
                required property string when
                objectName: "thing-" + row.index
                divider: row.index > 0
                iconName: "inventory_2"
                title: root.what(row.kind)
                line: row.when === "" ? row.words : row.when + "\n" + row.words
                onClicked: {
                    root.words = row.words;
                    root.chosen = row.asideId;
                }
            }
        }
    }

    sheets: Sheet {
        objectName: "one"
        open: root.chosen !== ""
        //: Title of the sheet with one thing that was sealed apart
        title: qsTr("Kept apart")
        onCloseRequested: root.chosen = ""
        HText {
            width: parent.width
            text: root.words
        }
        HText {
            visible: !root.session.visit.open
            width: parent.width
            color: Theme.inkQuiet
            //: Sheet with one thing that was sealed apart, when no visit is open
            text: qsTr("To copy it, open a visit first.")
        }
        HButton {
            objectName: "copy"
            visible: root.session.visit.open
            width: parent.width
            iconName: "content_copy"
            //: Button: makes a note of the open visit from what was sealed apart
            text: qsTr("Copy into the visit as a note")
            onClicked: {
                root.model.copy(root.chosen);
                root.chosen = "";
            }
        }
        HButton {
            objectName: "away"
            width: parent.width
            kind: "caution"
            //: Button: takes what was sealed apart off this list
            text: qsTr("Put it away")
            onClicked: {
                root.model.putAway(root.chosen);
                root.chosen = "";
            }
        }
    }
}
