pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// A plan as a whole: every part with its words. From here to a question, to what changed, and to taking it along.
ScreenPage {
    id: root

    required property AppSession session
    property string argument

    readonly property PlanModel model: session.plans.plan
    readonly property bool mine: root.model.loaded && root.model.planId === root.argument

    backTo: root.session.router.backRoute === "people/person" && root.mine
        ? root.model.about.personName
        : root.session.router.backRoute === "after/followup"
        //: The place that Back goes to: the follow-up in which the plan is looked at together
        ? qsTr("Follow-up")
        //: The place that Back goes to: the kiosk's first screen, or the list of plans
        : root.session.kiosk.active ? qsTr("Start") : qsTr("Plans")
    //: Header action: earlier versions of the plan
    actionText: root.mine && root.session.router.allows("plans/versions", root.argument) ? qsTr("Versions") : ""
    title: root.mine ? names.full(root.model.about.personName, root.model.about.kindTitle) : ""
    onBackRequested: root.session.router.back()
    onActionTriggered: root.session.router.open("plans/versions", root.argument)

    function load(): void { root.model.open(root.argument); }
    // The plan as it is read aloud: each part that holds something.
    function spoken(): string {
        const words = [root.model.about.title];
        for (let row = 0; row < root.model.whole.count; ++row) {
            if (root.model.whole.word(row, "has"))
                words.push(root.model.whole.word(row, "heading") + ": " + root.model.whole.word(row, "summary"));
        }
        return Sentences.joined(words);
    }

    Component.onCompleted: root.load()
    T.StackView.onActivated: root.load()
    Connections {
        target: root.session.lock
        function onUnlocked() { root.load(); }
    }
    PlanNames { id: names }
    PlanWords { id: say; model: root.model }

    PlanTrouble {
        visible: !root.model.loaded
        model: root.model
        onRetryRequested: root.load()
    }
    PlanWays {
        visible: root.mine
        session: root.session
        planId: root.argument
        usable: root.model.about.usable
        onHandOverRequested: handOver.open = true
    }
    Banner {
        objectName: "notice"
        visible: root.mine && root.model.about.notice !== ""
        tone: "caution"
        text: root.model.about.notice
    }
    IconLine {
        visible: root.mine && root.model.about.agreed
        iconName: "check"
        //: Over a plan: the person said 'This is right', and nothing changed since
        text: qsTr("The person said: this is right.")
    }
    CoachCard {
        objectName: "coach"
        visible: root.mine && root.model.coach.offer !== ""
        model: root.model
        onTaken: root.session.router.open("plans/edit", root.argument)
    }
    TheirsCard {
        visible: root.mine && any
        model: root.model
    }
    HButton {
        objectName: "makeItMine"
        visible: root.mine
        kind: "text"
        leading: true
        iconName: "palette"
        text: say.makeItMine
        onClicked: mine.open = true
    }
    ReadAloud {
        visible: root.mine && root.session.reading.speaker.languages.length > 0
            && root.session.reading.speaker.speaks(root.model.about.language)
        leading: true
        speaker: root.session.reading.speaker
        language: root.model.about.language
        words: root.mine ? root.spoken() : ""
    }
    ListCard {
        visible: root.mine

        Repeater {
            model: root.mine ? root.model.whole : null
            delegate: WholePlanRow {
                id: row
                required property int index
                number: row.index + 1
                leftPadding: 16
                rightPadding: 16
                topPadding: 12
                bottomPadding: 12
                onClicked: {
                    root.model.asked.goTo(row.index);
                    root.session.router.open("plans/edit", root.argument);
                }
            }
        }
    }

    sheets: [
        HandOverSheet {
            id: handOver
            session: root.session
            model: root.model
            onCloseRequested: handOver.open = false
        },
        TheirsSheet {
            id: mine
            model: root.model
            onCloseRequested: mine.open = false
        }
    ]
    dock: ButtonPair {
        visible: root.mine

        HButton {
            objectName: "take"
            kind: "line"
            //: Button: the plan as a code or on paper
            text: qsTr("Take it")
            onClicked: root.session.router.open("plans/take", root.argument)
        }
        HButton {
            objectName: "continue"
            //: Button: goes to the questions of the plan
            text: qsTr("Go on with it")
            onClicked: root.session.router.open("plans/edit", root.argument)
        }
    }
}
