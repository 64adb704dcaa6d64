pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// How it was, in the person's hands: six questions, each of which may be left out. No name, and no way to another page.
ScreenPage {
    id: root

    required property AppSession session

    readonly property SurveyModel model: root.session.stories.survey
    readonly property string surveyId: root.session.plans.handOver.planId.replace("survey:", "")
    readonly property bool mine: root.model.loaded && root.model.surveyId === root.surveyId
    readonly property int count: root.counted(root.model.answers)

    spread: true
    spacing: 24
    //: Title of the questions about how it was, in the person's own hands
    title: qsTr("How was it for you?")
    //: Under the title of the questions about how it was
    subtitle: qsTr("Answer what you like, leave what you like. A second tap takes an answer back.")
    savedPhase: !root.mine ? "" : root.model.saveTrouble !== "" ? "failed" : root.count > 0 ? "saved" : ""

    // Untyped, because lint knows no members of a map.
    function counted(answers): int { return Object.keys(answers).length; }
    function given(answers, question: string): string { return answers[question] ?? ""; }
    function load(): void {
        if (root.surveyId !== "")
            root.model.open(root.surveyId);
    }

    Component.onCompleted: root.load()
    onSurveyIdChanged: root.load()
    SurveyWords { id: wording }

    Banner {
        visible: root.model.gone
        tone: "caution"
        //: In the person's hands: the questions cannot be read
        text: qsTr("This page cannot be read. Give the device back to your peer.")
    }
    SaveBanner {
        Layout.fillWidth: true
        trouble: root.mine ? root.model.saveTrouble : ""
        onRetryRequested: root.model.retry()
    }
    Repeater {
        model: root.mine ? root.model.questions : []
        delegate: VStack {
            id: one
            required property string modelData
            readonly property string question: wording.question(one.modelData)
            objectName: "question-" + one.modelData
            Layout.fillWidth: true
            spacing: 8

            HText {
                Layout.fillWidth: true
                style: "person"
                text: one.question
            }
            Flow {
                Layout.fillWidth: true
                spacing: Theme.gapTarget
                Accessible.role: Accessible.Grouping
                Accessible.ignored: !one.enabled
                Accessible.name: one.question

                Repeater {
                    model: wording.answers
                    delegate: OneChip {
                        id: chip
                        required property string modelData
                        objectName: one.modelData + "-" + chip.modelData
                        big: true
                        text: wording.answer(chip.modelData)
                        on: root.given(root.model.answers, one.modelData) === chip.modelData
                        onClicked: root.model.answer(one.modelData, chip.modelData)
                    }
                }
            }
        }
    }
    HText {
        Layout.fillWidth: true
        visible: root.mine
        color: Theme.inkQuiet
        //: Under the questions about how it was, to the person
        text: qsTr("Handrail shows nobody your answers. It counts them with those of others, and shows no count below "
                   + "five. Your peer helps you either way.")
    }
    IconLine {
        objectName: "done"
        Layout.fillWidth: true
        visible: root.mine && root.count > 0
        iconName: "check_circle"
        //: Under the questions about how it was, once something is answered
        text: qsTr("Thank you. It is kept. Give the device back when you like.")
    }
}
