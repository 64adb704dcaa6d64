pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.Pages
import Handrail.View

// The warm hand-off: call together, who and when, what they said. Kept as it goes; there is nothing to save and nothing
// that must be filled in.
ScreenPage {
    id: root

    required property AppSession session
    property string argument: "" // a service's id, or @ and the id of an open referral

    readonly property ReferModel model: session.directory.refer
    readonly property bool ready: root.model.ready

    //: Back from a referral
    backTo: root.session.router.backRoute === "directory/service" ? qsTr("Service")
        : root.session.router.backRoute === "after/referrals" ? qsTr("Referrals") : qsTr("Back")
    //: Title of the page where a person is handed on to a service. %1 is its name
    title: root.model.serviceName === "" ? "" : qsTr("Refer to %1").arg(root.model.serviceName)
    savedPhase: root.model.saved
    spacing: 24
    onBackRequested: root.session.router.back()

    Component.onCompleted: {
        root.session.people.list.refresh();
        root.model.open(root.argument);
    }
    Component.onDestruction: root.model.flush()
    Connections {
        target: root.session.lock
        function onUnlocked() { root.session.people.list.refresh(); }
    }

    ReferWords { id: words }

    ReadBanner {
        unread: root.model.unread
        onAgainRequested: root.model.open(root.argument)
    }
    EmptyState {
        visible: !root.ready && root.session.directory.service.gone
        tone: "caution"
        iconName: "event_busy"
        //: A referral was opened whose service the directory does not hold
        title: qsTr("This service is not in the directory any more")
        //: Button
        firstText: qsTr("Search the directory")
        onFirstRequested: root.session.router.goTo("directory")
    }
    ReferFor {
        visible: root.ready
        session: root.session
    }
    HField {
        objectName: "why"
        visible: root.ready
        //: Label of a field: why a person is referred to this service
        label: qsTr("Why this one? In the person’s words")
        text: root.model.words.why
        onEdited: (value) => { root.model.write("why", value); }
        onFinished: root.model.flush()
    }
    VStack {
        visible: root.ready
        spacing: 12
        HText {
            style: "section"
            //: Heading over the call of a referral
            text: qsTr("Call together")
        }
        HText {
            color: Theme.inkQuiet
            //: How to begin a referral
            text: qsTr("Ask first: “Shall we call them together? You talk, or I do.” Then put it on speaker.")
        }
        HButton {
            objectName: "callTogether"
            Layout.fillWidth: true
            big: true
            visible: root.model.callRoute !== ""
            iconName: "call"
            //: Button: opens the sheet with the service's number
            text: qsTr("Open the call sheet")
            onClicked: {
                root.model.flush();
                root.session.router.open("now/call", root.model.callRoute);
            }
        }
        TileGrid {
            most: Theme.largeText ? 1 : 2
            Repeater {
                model: words.hows
                ChoiceTile {
                    required property string modelData
                    objectName: "how-" + modelData
                    iconName: words.howIcon(modelData)
                    text: words.how(modelData)
                    chosen: root.model.how === modelData
                    onClicked: root.model.choose("how", modelData)
                }
            }
        }
    }
    VStack {
        visible: root.ready
        spacing: 12
        HText {
            style: "section"
            //: Heading over the answer of a service
            text: qsTr("What did they say?")
        }
        TileGrid {
            most: Theme.largeText ? 1 : 2
            Repeater {
                model: root.model.answers
                ChoiceTile {
                    required property string modelData
                    objectName: "answer-" + modelData
                    iconName: words.answerIcon(modelData)
                    text: words.answer(modelData)
                    chosen: root.model.answer === modelData
                    onClicked: root.model.choose("answer", modelData)
                }
            }
        }
        HText {
            visible: root.model.answer !== "" && root.model.answer !== "declined"
            style: "quiet"
            //: Under the answer of a service
            text: qsTr("The next peer sees this answer and its age on the service’s page, and nothing about the person.")
        }
        Banner {
            visible: root.model.nowhere
            iconName: root.model.answer === "declined" ? "favorite" : "search"
            text: root.model.answer === "declined"
                //: The person does not want to go there
                ? qsTr("That is their choice, and it is kept as that.")
                //: A service has no place or would not take the person
                : qsTr("Not this one. Another may have a place.")
            //: Button: back to the list of services
            actionText: qsTr("Find another")
            onActionTriggered: root.session.router.open("directory")
        }
    }
    VStack {
        visible: root.ready && !root.model.nowhere
        spacing: 16
        HText {
            style: "section"
            //: Heading over what was agreed with a service
            text: qsTr("What was agreed?")
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.gapTarget
            Repeater {
                model: words.whens
                OneChip {
                    required property string modelData
                    objectName: "when-" + modelData
                    text: words.when(modelData)
                    on: root.model.when === modelData
                    onClicked: root.model.choose("when", modelData)
                }
            }
        }
        HField {
            objectName: "who"
            //: Label of a field: whom at the service the peer spoke to
            label: qsTr("Who did you talk to there?")
            text: root.model.words.who
            onEdited: (value) => { root.model.write("who", value); }
            onFinished: root.model.flush()
        }
        HField {
            objectName: "agreed"
            multiline: true
            //: Label of a field: what a service and a person agreed on
            label: qsTr("Agreed (when to come, what to bring, whom to ask for)")
            text: root.model.words.agreed
            onEdited: (value) => { root.model.write("agreed", value); }
            onFinished: root.model.flush()
        }
        IconLine {
            visible: root.model.begun
            iconName: "event"
            //: Under a referral that is open
            text: qsTr("It stands under After, Referrals, until you know whether they arrived.")
        }
    }

    dock: HButton {
        objectName: "done"
        Layout.fillWidth: true
        visible: root.ready
        //: Button: leaves the referral, which is kept already
        text: qsTr("Done")
        onClicked: {
            root.model.flush();
            root.session.router.back();
        }
    }
}
