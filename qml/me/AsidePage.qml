pragma ComponentBehavior: Bound
import QtQuick
import Handrail.Controls
import Handrail.Pages
import Handrail.View

// What could not be written where it belongs and was sealed apart: to read, to copy into the open visit, or to put
// away.
ScreenPage {
    id: root

    required property AppSession session
    property string argument
    readonly property AsideModel model: session.now.aside
    property string chosen: "" // id of the one whose sheet is open
    property string words: ""

    VisitWords { id: visits }
    //: Under something that was sealed apart, when it is only a mark of the program
    readonly property string noWords: qsTr("No words of a person are in it.")

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

    ReadBanner {
        unread: root.model.unread
        onAgainRequested: root.model.refresh()
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
                required property string of
                required property string says
                required property int person
                required property string due
                required property int n
                required property string words
                required property string when
                required property bool unproven
                readonly property string said: visits.head(row.kind, row.says, row.of, false, row.person, row.due,
                    row.n)
                readonly property string lines: row.words !== "" ? row.words : row.title === row.said ? ""
                    : root.noWords
                objectName: "thing-" + row.index
                divider: row.index > 0
                iconName: "inventory_2"
                title: {
                    switch (row.kind) {
                    //: Something that was sealed apart: a note of a visit
                    case "note": return qsTr("A note");
                    //: Something that was sealed apart: where steps, a checklist or a walk stood
                    case "state": return qsTr("Where something stood");
                    //: Something that was sealed apart: one thing that was done in a visit, and what cannot be told
                    case "": return qsTr("Something that was done");
                    default: return row.said;
                    }
                }
                warning: row.unproven ? visits.unproven : ""
                line: row.when === "" || row.lines === "" ? row.when + row.lines : row.when + "\n" + row.lines
                onClicked: {
                    root.words = row.words !== "" ? row.words : row.title + (row.when === "" ? "" : ", " + row.when);
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
            visible: !root.session.now.visit.open
            width: parent.width
            color: Theme.inkQuiet
            //: Sheet with one thing that was sealed apart, when no visit is open
            text: qsTr("To copy it, open a visit first.")
        }
        HButton {
            objectName: "copy"
            visible: root.session.now.visit.open
            width: parent.width
            iconName: "content_copy"
            //: Button: makes a note of the open visit from what was sealed apart
            text: qsTr("Copy into the visit as a note")
            onClicked: {
                root.model.copy(root.chosen, root.words);
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
