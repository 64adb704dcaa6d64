pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// Before a visit: what is near to me, what I do first, who goes instead. First as it stands, to read in ten seconds;
// then to change.
ScreenPage {
    id: root

    required property AppSession session
    property string argument

    readonly property OwnKit kit: root.session.own
    readonly property BeforeGoModel model: root.kit.self.beforeGo
    property bool changing: false
    readonly property bool fields: root.changing || !root.model.begun

    //: Name of a place, beside the back arrow
    backTo: qsTr("Back")
    //: Title of the page that a peer reads before a visit
    title: qsTr("Before you go")
    //: Under the title of the page that a peer reads before a visit
    subtitle: qsTr("For you alone. “This one is close to home” is reason enough to swap.")
    savedPhase: !root.model.begun ? "" : root.kit.savedPhase
    spacing: 24
    onBackRequested: {
        root.kit.flush();
        root.session.router.back();
    }
    Component.onCompleted: root.kit.load()
    OwnWords { id: wording }
    OwnCareWords { id: caring }

    SaveBanner {
        Layout.fillWidth: true
        trouble: root.kit.trouble
        onRetryRequested: root.kit.retry()
    }
    FactList {
        objectName: "mine"
        visible: root.model.begun && !root.changing
        FactRow {
            visible: text !== ""
            height: visible ? implicitHeight : 0
            iconName: "favorite"
            //: Label: calls and places that are near to a peer's own story
            label: qsTr("Close to home for me")
            text: caring.told("near", root.model.calls, root.model.places)
        }
        FactRow {
            visible: text !== ""
            height: visible ? implicitHeight : 0
            iconName: "check"
            //: Label: what a peer does before such a visit
            label: qsTr("What I do first")
            text: caring.told("first", root.model.first, root.model.firstWords)
        }
        FactRow {
            visible: text !== ""
            height: visible ? implicitHeight : 0
            iconName: "group"
            //: Label: who goes to the visit in a peer's place
            label: qsTr("Who goes instead")
            text: root.model.instead
        }
    }
    HButton {
        objectName: "callInstead"
        width: root.contentWidth
        visible: root.model.callRoute !== "" && !root.fields
        iconName: "call"
        text: root.model.instead === ""
            //: Button: opens the call sheet of who goes to a visit instead of the peer
            ? qsTr("Call who goes instead")
            //: Button: opens the call sheet of a person. %1 is a name
            : qsTr("Call %1").arg(root.model.instead)
        onClicked: {
            root.session.calls.own.open(root.model.callRoute);
            sheet.open = true;
        }
    }
    ListCard {
        visible: !root.fields
        ListRow {
            objectName: "breathe"
            iconName: "spa"
            //: Opens the tools that bring one back to the ground
            title: qsTr("A minute to come back to the ground")
            onClicked: root.session.router.open("now/ground")
        }
        ListRow {
            iconName: "shield"
            //: Opens the checklist about the safety of a place
            title: qsTr("Is it safe there?")
            onClicked: root.session.router.open("now/safety-check")
        }
        ListRow {
            objectName: "change"
            iconName: "edit"
            //: Opens the fields of the page that a peer reads before a visit
            title: qsTr("Change what stands here")
            onClicked: root.changing = true
        }
    }
    VStack {
        visible: root.fields
        HText {
            style: "section"
            //: Heading over kinds of call that are near to a peer's own story
            text: qsTr("Calls that are close to home")
        }
        OwnChips {
            objectName: "calls"
            //: What is ticked here, for screen readers
            label: qsTr("Calls that are close to home")
            keys: wording.keysOf(root.model.keysOf("calls"))
            words: caring.list("near", root.model.keysOf("calls"))
            chosen: wording.keysOf(root.model.calls)
            onPicked: (key, on) => {
                root.changing = true;
                root.model.toggle("calls", key, on);
            }
        }
        HField {
            objectName: "places"
            //: Label of a field: places and things that are near to a peer's own story
            label: qsTr("Places, smells, sounds")
            //: Under a field of a peer's own notes
            note: qsTr("No name, nothing one could know a person by.")
            text: root.model.places
            onEdited: (value) => {
                root.changing = true;
                root.model.write("places", value);
            }
            onFinished: root.kit.flush()
        }
    }
    VStack {
        visible: root.fields
        HText {
            style: "section"
            //: Heading over what a peer does before such a visit
            text: qsTr("What I do first")
        }
        OwnChips {
            objectName: "first"
            //: What is ticked here, for screen readers
            label: qsTr("What I do first")
            keys: wording.keysOf(root.model.keysOf("first"))
            words: caring.list("first", root.model.keysOf("first"))
            chosen: wording.keysOf(root.model.first)
            onPicked: (key, on) => {
                root.changing = true;
                root.model.toggle("first", key, on);
            }
        }
        HField {
            objectName: "firstWords"
            //: Label of a field of a peer's own notes
            label: qsTr("In my own words")
            text: root.model.firstWords
            onEdited: (value) => {
                root.changing = true;
                root.model.write("first", value);
            }
            onFinished: root.kit.flush()
        }
    }
    VStack {
        visible: root.fields
        HField {
            objectName: "instead"
            //: Label of a field: who goes to a visit in the peer's place
            label: qsTr("Who goes instead of me")
            text: root.model.instead
            onEdited: (value) => {
                root.changing = true;
                root.model.write("instead", value);
            }
            onFinished: root.kit.flush()
        }
        HField {
            objectName: "number"
            //: Label of a field for a telephone number
            label: qsTr("Their number")
            text: root.model.number
            inputMethodHints: Qt.ImhDialableCharactersOnly
            question: root.model.number !== "" && root.model.callRoute === ""
                //: Under a number that cannot be called
                ? qsTr("No number to call in this. It stays as you wrote it.") : ""
            onEdited: (value) => {
                root.changing = true;
                root.model.write("number", value);
            }
            onFinished: root.kit.flush()
        }
        HButton {
            objectName: "ready"
            width: parent.width
            visible: root.model.begun
            kind: "tint"
            iconName: "check"
            //: Button: back from the fields to what stands in them
            text: qsTr("Done")
            onClicked: {
                root.kit.flush();
                root.changing = false;
                root.scrollToTop();
            }
        }
        HButton {
            objectName: "remove"
            visible: root.model.begun
            kind: "text"
            leading: true
            iconName: "delete_outline"
            //: Button: takes away all that was written on this page
            text: qsTr("Take all of this away")
            onClicked: root.model.remove()
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
