pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// A walk through questions: the question of the moment with its answers under the thumb, or at its end what to do, the
// one thing to do under the thumb; beneath it what was answered and why that leads here. It decides nothing; the
// argument is the walk's place.
ScreenPage {
    id: root

    required property AppSession session
    property string argument

    readonly property WalkModel model: session.now.walk

    Accessible.name: root.model.about.title
    backTo: places.nameOf(root.session.router.backRoute)
    caption: root.model.about.title
    savedPhase: root.model.saving.phase === "saved" ? "" : root.model.saving.phase
    onBackRequested: root.session.router.back()

    Component.onCompleted: {
        root.model.open(root.argument);
        root.heading.focus = true;
    }
    // Another walk may have been opened on top of this one; the model belongs to the walk on top.
    onVisibleChanged: {
        if (root.visible && root.session.router.route === root.argument)
            root.model.open(root.argument);
    }
    NowPlaces { id: places }

    readonly property bool noted: root.model.about.note !== "" && root.model.given.count === 0
    component Note: HText {
        color: Theme.inkQuiet
        text: root.model.about.note
    }

    function leave(route: string, argument: string): void {
        if (!root.model.tooSoon()) // a second press on the last answer opens nothing
            root.session.router.open(route, argument);
    }

    // What has just come is read out and has the focus; an answer never has it before a person went there: Return twice
    // is not an answer.
    readonly property Item heading: root.model.result.there ? result.heading : asked
    readonly property string here: root.model.here
    onHereChanged: {
        root.heading.forceActiveFocus(Qt.OtherFocusReason);
        settled.restart();
    }
    Timer { // what is asked now stands on top; one turn later, when the rows have their places
        id: settled
        interval: 0
        onTriggered: root.scrollToTop()
    }

    SaveBanner {
        Layout.fillWidth: true
        trouble: root.model.saving.trouble
        onRetryRequested: root.model.saving.retry()
        onUnderstood: root.model.saving.knowSetAside()
    }
    VStack {
        visible: root.model.found && !root.model.result.there
        spacing: 12

        Note { visible: root.noted && !Theme.largeText }
        HText {
            id: asked
            objectName: "question"
            Accessible.focusable: true
            style: "question"
            heading: true
            text: root.model.asked.question
        }
        HText {
            visible: root.model.asked.help !== ""
            text: root.model.asked.help
        }
        Note { visible: root.noted && Theme.largeText } // in large letters what is asked comes first, or nobody sees it
        SayThis {
            visible: root.model.asked.say !== ""
            text: root.model.asked.say
        }
        WalkAnswers {
            visible: docked.columns === 0
            answers: root.model.asked.answers
            across: root.contentWidth
            onChosen: (answerId) => root.model.answer(answerId)
        }
    }
    WalkEndCard {
        id: result
        visible: root.model.result.there
        result: root.model.result
        onOpened: (route, argument) => root.leave(route, argument)
    }
    VStack {
        visible: root.model.given.count > 0
        spacing: 8

        HText {
            style: "quiet"
            font.weight: Font.DemiBold
            heading: true
            //: Walk: heading over the answers so far
            text: qsTr("Why you are here")
        }
        ListCard {
            Repeater {
                model: root.model.given
                delegate: ListRow {
                    id: row
                    required property int index
                    required property string step
                    required property string question
                    required property string answer
                    required property string because
                    divider: row.index > 0
                    iconName: "check_circle"
                    //: Walk, an answered question. %1 is the question, %2 the answer
                    title: qsTr("%1 %2").arg(row.question).arg(row.answer)
                    line: row.because
                    //: Button word in an answered row of a walk: answer this question again
                    verb: qsTr("Change")
                    onClicked: root.model.backTo(row.step)
                }
            }
        }
    }
    HButton {
        width: root.contentWidth
        visible: root.model.given.count > 0
        kind: "text"
        leading: true
        iconName: "undo"
        //: Walk: takes all answers back
        text: qsTr("Start again")
        onClicked: root.model.backTo("")
    }
    SourceLine {
        Layout.fillWidth: true
        visible: root.model.found
        reviewed: root.model.about.reviewed
        text: root.model.about.reviewed
            //: Under a walk. %1 is a date
            ? qsTr("Facts checked %1.").arg(root.model.about.checkedOn)
            //: Under a walk. %1 is a date
            : qsTr("Facts checked %1. Not yet reviewed by a clinician or a lawyer.").arg(root.model.about.checkedOn)
        //: Under a walk: opens the guide behind it
        linkText: root.model.about.guide === "" ? "" : qsTr("Read more, with sources")
        onLinkRequested: root.session.router.open("now/read", root.model.about.guide)
    }

    dock: [
        WalkAnswers {
            id: docked
            objectName: "answers"
            visible: root.model.found && !root.model.result.there && docked.columns > 0
            answers: root.model.asked.answers
            // the dock's, wherever it stands
            across: docked.parent && docked.parent.width > 0 ? docked.parent.width : root.contentWidth
            alone: root.dockBeside
            room: root.dockBeside ? root.height - 24 : root.height - 64
            onChosen: (answerId) => root.model.answer(answerId)
        },
        HButton {
            objectName: "endAction"
            visible: root.model.result.mainLabel !== ""
            big: true
            kind: root.model.result.tone === "urgent" ? "emergency" : "fill"
            iconName: root.model.result.mainRoute === "now/call" ? "call" : ""
            text: root.model.result.mainLabel
            onClicked: root.leave(root.model.result.mainRoute, root.model.result.mainArgument)
        }
    ]
}
