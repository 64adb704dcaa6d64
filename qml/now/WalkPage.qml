pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// A walk through questions: the question of the moment, or at its end what to do; beneath it what was answered and why that leads here.
// It decides nothing; the argument is the walk's place.
ScreenPage {
    id: root

    required property AppSession session
    property string argument

    readonly property WalkModel model: session.kit.walk

    Accessible.name: root.model.title
    backTo: places.nameOf(root.session.router.backRoute)
    title: root.model.title
    subtitle: root.model.note
    savedPhase: root.model.saveRefused ? "failed" : ""
    onBackRequested: root.session.router.back()

    Component.onCompleted: root.model.open(root.argument)
    // Another walk may have been opened on top of this one; the model belongs to the walk on top.
    onVisibleChanged: {
        if (root.visible && root.session.router.route === root.argument)
            root.model.open(root.argument);
    }
    NowPlaces { id: places }

    readonly property string here: root.model.here
    onHereChanged: settled.restart()
    Timer { // what is asked now stands on top; one turn later, when the rows have their places
        id: settled
        interval: 0
        onTriggered: root.scrollToTop()
    }

    SaveBanner {
        Layout.fillWidth: true
        trouble: root.model.saveTrouble
        onRetryRequested: root.model.retry()
        onUnderstood: root.model.knowSetAside()
    }
    VStack {
        id: question
        visible: root.model.found && !root.model.atEnd
        spacing: 12

        HText {
            style: "question"
            heading: true
            text: root.model.question
        }
        HText {
            visible: root.model.help !== ""
            text: root.model.help
        }
        SayThis {
            visible: root.model.say !== "" && !root.model.atEnd
            text: root.model.say
        }
        Repeater {
            model: root.model.answers
            delegate: HButton {
                id: choice
                required property string answerId
                required property string label
                Layout.fillWidth: true
                width: root.contentWidth
                big: true
                kind: "line"
                leading: true
                text: choice.label
                onClicked: root.model.answer(choice.answerId)
            }
        }
    }
    WalkEndCard {
        id: result
        visible: root.model.atEnd
        model: root.model
        onOpened: (route, argument) => root.session.router.open(route, argument)
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
        reviewed: root.model.reviewed
        text: root.model.reviewed
            //: Under a walk. %1 is a date
            ? qsTr("Facts checked %1.").arg(root.model.checkedOn)
            //: Under a walk. %1 is a date
            : qsTr("Facts checked %1. Not yet reviewed by a clinician or a lawyer.").arg(root.model.checkedOn)
        //: Under a walk: opens the guide behind it
        linkText: root.model.guide === "" ? "" : qsTr("Read more, with sources")
        onLinkRequested: root.session.router.open("now/read", root.model.guide)
    }
}
