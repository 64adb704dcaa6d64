pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// The whole story of one referral: why, how it was made, who was in touch since, whether they arrived, what got in the
// way and what was done about it, what came of it, what is next. Kept as it is told; it stays when it is over.
ScreenPage {
    id: root

    required property AppSession session
    property string argument

    readonly property ReferralStoryModel model: root.session.stories.referral
    readonly property bool mine: root.model.loaded && root.model.argument === root.argument

    //: Beside the back arrow, when the place it goes to has no short name
    backTo: qsTr("Back")
    title: root.mine ? root.model.made.service : ""
    //: Under the name of a service: when a person was referred there. %1 is a day and a time
    subtitle: root.mine ? qsTr("Referred %1").arg(root.model.made.when) : ""
    savedPhase: !root.mine ? "" : root.model.saveTrouble !== "" ? "failed" : "saved"
    spacing: 24
    onBackRequested: {
        root.model.settle();
        root.session.router.back();
    }

    function load(): void { root.model.open(root.argument); }
    function said(field: string): string {
        const words = root.model.words[field];
        return words === undefined ? "" : words;
    }

    function inTheWay(barrier: string): bool {
        const all = root.model.end.barriers;
        for (let i = 0; i < all.length; ++i) {
            if (all[i] === barrier)
                return true;
        }
        return false;
    }

    Component.onCompleted: root.load()
    T.StackView.onActivated: root.load()
    Connections {
        target: root.session.lock
        function onUnlocked() { root.load(); }
        function onLocked() { touching.open = false; }
    }
    StoryWords { id: words }

    Banner {
        visible: root.model.gone
        tone: "caution"
        //: A referral could not be read
        text: qsTr("This referral cannot be read. It may have been erased meanwhile.")
    }
    SaveBanner {
        Layout.fillWidth: true
        trouble: root.mine ? root.model.saveTrouble : ""
        onRetryRequested: root.model.retry()
    }
    VStack {
        visible: root.mine
        spacing: 16

        HField {
            objectName: "why"
            multiline: true
            //: Label of a field of a referral
            label: qsTr("Why this one? In the person’s words")
            text: root.said("why")
            onEdited: (value) => root.model.type("why", value)
            onFinished: root.model.settle()
        }
        FactList {
            FactRow {
                iconName: words.referrals.howIcon(root.model.made.how)
                visible: root.model.made.how !== ""
                //: Fact about a referral: who called whom
                label: qsTr("How it was made")
                text: root.model.made.how === "" ? "" : words.referrals.how(root.model.made.how)
            }
            FactRow {
                objectName: "answer"
                iconName: words.referrals.answerIcon(root.model.made.answer)
                //: Fact about a referral: what the service said
                label: qsTr("What they said")
                text: words.referrals.answer(root.model.made.answer)
            }
        }
        HField {
            objectName: "who"
            //: Label of a field: whom at the service the peer spoke to
            label: qsTr("Who did you talk to there?")
            text: root.said("who")
            onEdited: (value) => root.model.type("who", value)
            onFinished: root.model.settle()
        }
        HField {
            objectName: "agreed"
            multiline: true
            //: Label of a field: what a service and a person agreed on
            label: qsTr("What was agreed")
            text: root.said("agreed")
            onEdited: (value) => root.model.type("agreed", value)
            onFinished: root.model.settle()
        }
    }
    VStack {
        visible: root.mine
        spacing: 8

        HText {
            style: "section"
            //: Heading: who was in touch about a referral since it was made
            text: qsTr("In touch since")
        }
        Repeater {
            model: root.model.contacts.rows
            delegate: IconLine {
                required property string how
                required property string words_
                required property string when
                objectName: "contact"
                width: root.contentWidth
                iconName: "forum"
                text: when + ", " + words.contact(how) + (words_ === "" ? "" : ": " + words_)
            }
        }
        HButton {
            objectName: "inTouch"
            Layout.fillWidth: true
            kind: "line"
            iconName: "add"
            //: Button: writes down that somebody was in touch about a referral
            text: qsTr("We were in touch")
            onClicked: touching.open = true
        }
        HButton {
            objectName: "callThem"
            Layout.fillWidth: true
            visible: root.model.made.callRoute !== ""
            kind: "text"
            leading: true
            iconName: "call"
            //: Button: opens the sheet with the number of the service of a referral. %1 is the service
            text: qsTr("Call %1").arg(root.model.made.service)
            onClicked: root.session.router.open("now/call", root.model.made.callRoute)
        }
    }
    VStack {
        visible: root.mine
        spacing: 12

        HText {
            style: "section"
            //: Heading: whether a person came to the service
            text: qsTr("Did they arrive?")
        }
        TileGrid {
            most: 2
            ChoiceTile {
                objectName: "arrivedYes"
                iconName: "check_circle"
                //: Answer: the person came to the service
                text: qsTr("They arrived")
                chosen: root.model.end.arrived === "yes"
                onClicked: root.model.end.tellArrived("yes")
            }
            ChoiceTile {
                objectName: "arrivedNo"
                iconName: "cancel"
                //: Answer: the person did not come to the service
                text: qsTr("Did not")
                chosen: root.model.end.arrived === "no"
                onClicked: root.model.end.tellArrived("no")
            }
        }
    }
    VStack {
        visible: root.mine
            && (root.model.end.arrived === "no" || root.model.end.barriers.length > 0
                || root.said("barrierWords") !== "")
        spacing: 12

        HText {
            style: "section"
            //: Heading: what kept a person from a service
            text: qsTr("What got in the way?")
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.gapTarget

            Repeater {
                model: root.model.end.allBarriers
                delegate: Chip {
                    id: chip
                    required property string modelData
                    objectName: "barrier-" + chip.modelData
                    text: words.referrals.barrier(chip.modelData)
                    on: root.inTheWay(chip.modelData)
                    onClicked: root.model.end.setBarrier(chip.modelData, !chip.on)
                }
            }
        }
        Repeater {
            model: root.model.end.barriers
            delegate: HField {
                id: answer
                required property string modelData
                objectName: "answer-" + answer.modelData
                width: root.contentWidth
                multiline: true
                //: Label of a field. %1 is what kept a person from a service: 'No ride'
                label: qsTr("%1: what did you do about it?").arg(words.referrals.barrier(answer.modelData))
                note: words.referrals.help(answer.modelData)
                text: root.said(answer.modelData)
                onEdited: (value) => root.model.type(answer.modelData, value)
                onFinished: root.model.settle()
            }
        }
        HField {
            objectName: "barrierWords"
            //: Label of a field: what kept a person from a service
            label: qsTr("In their words")
            text: root.said("barrierWords")
            onEdited: (value) => root.model.type("barrierWords", value)
            onFinished: root.model.settle()
        }
    }
    VStack {
        visible: root.mine
        spacing: 12

        HText {
            style: "section"
            //: Heading: what came of a referral
            text: qsTr("What came of it?")
        }
        TileGrid {
            most: Theme.largeText ? 1 : 2
            Repeater {
                model: root.model.end.allOutcomes
                delegate: ChoiceTile {
                    id: tile
                    required property string modelData
                    objectName: "outcome-" + tile.modelData
                    text: words.outcome(tile.modelData)
                    iconName: tile.modelData === "got_it" ? "check_circle" : tile.modelData === "partly" ? "trending_up"
                        : tile.modelData === "not" ? "cancel" : "alt_route"
                    chosen: root.model.end.outcome === tile.modelData
                    onClicked: root.model.end.tellOutcome(tile.modelData)
                }
            }
        }
        HField {
            objectName: "outcomeWords"
            visible: root.model.end.outcome !== ""
            multiline: true
            //: Label of a field: what came of a referral
            label: qsTr("What they say about it")
            text: root.said("outcomeWords")
            onEdited: (value) => root.model.type("outcomeWords", value)
            onFinished: root.model.settle()
        }
        HField {
            objectName: "next"
            multiline: true
            //: Label of a field of a referral
            label: qsTr("What is next?")
            text: root.said("next")
            onEdited: (value) => root.model.type("next", value)
            onFinished: root.model.settle()
        }
    }
    sheets: ReferralTouch {
        id: touching
        contacts: root.model.contacts
        words: words
        onCloseRequested: touching.open = false
    }
}
