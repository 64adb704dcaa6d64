pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Handrail.Controls
import Handrail.Pages
import Handrail.View

// One follow-up: reach the person, look at the plan together, hear what helped, and agree on what is next.
ScreenPage {
    id: root

    required property AppSession session
    property string argument

    readonly property FollowUpModel model: session.people.followUp
    readonly property bool mine: root.model.loaded && root.model.key === root.argument
    readonly property bool theirs: root.mine && !root.model.owner.nobody
    readonly property string due: words.at(root.model.due)

    backTo: root.session.router.backRoute === "after/followups"
        //: The place that Back goes to: the list of follow-ups
        ? qsTr("Follow-ups") : places.nameOf(root.session.router.backRoute)
    title: !root.mine ? "" : root.model.owner.nobody ? words.kind(root.model.hours) : root.model.name
    subtitle: !root.mine ? "" : root.model.closed
        //: Under the name on a follow-up that is done. %1 is '24-hour check', %2 a moment
        ? qsTr("%1, done %2").arg(words.kind(root.model.hours)).arg(root.due)
        : root.model.owner.nobody ? words.due(root.due)
        //: Under the name on a follow-up. %1 is '24-hour check', %2 'Due today, 5:00 PM'
        : qsTr("%1. %2").arg(words.kind(root.model.hours)).arg(words.due(root.due))
    spacing: 24
    onBackRequested: {
        root.model.settle();
        root.session.router.back();
    }

    function load(): void { root.model.open(root.argument); }
    function review(planId: string): void {
        root.model.look.lookedAtPlan();
        root.session.plans.plan.coach.beginReview(planId);
        root.session.router.open("plans/whole", planId);
    }

    Component.onCompleted: root.load()
    T.StackView.onActivated: root.load()
    Connections {
        target: root.session.lock
        function onUnlocked() { root.load(); }
        function onLocked() {
            calling.open = false;
            trying.open = false;
            asking.open = false;
        }
    }
    Connections {
        target: root.model
        function onAssigned(key: string) { root.session.router.replace("after/followup", key); }
        function onFinished(outcome: string) {
            trying.open = false;
            if (root.session.router.route !== "after/followup")
                return;
            root.session.router.back();
            if (outcome === "died") // a short, kind path for the peer
                root.session.router.open("now/ninety");
        }
    }
    FollowUpWords { id: words }
    ReadingPlaces { id: places }

    Banner {
        visible: root.model.failed
        tone: "caution"
        //: A follow-up could not be read
        text: qsTr("This follow-up cannot be read. It may have been done or erased meanwhile.")
        //: Button of a warning that something could not be read
        actionText: qsTr("Try again")
        onActionTriggered: root.load()
    }
    SaveBanner {
        Layout.fillWidth: true
        trouble: root.model.saveTrouble
        onRetryRequested: root.model.retry()
    }
    FollowUpWhom {
        visible: root.mine && root.model.owner.nobody
        Layout.fillWidth: true
        session: root.session
        model: root.model
    }
    FollowUpReach {
        visible: root.theirs && !root.model.closed
        Layout.fillWidth: true
        model: root.model
        onCallRequested: (argument) => {
            root.session.calls.own.open(argument);
            calling.open = true;
        }
    }
    FollowUpSince {
        visible: root.theirs
        Layout.fillWidth: true
        model: root.model
        onPlanRequested: (planId) => root.review(planId)
        onSweepRequested: (planId) => {
            root.model.look.lookedAtPlan();
            root.session.plans.plan.coach.beginReview(planId);
            root.session.router.open("plans/sweep", planId);
        }
        onStartRequested: root.session.router.open("plans/start", root.model.personId)
    }
    FollowUpNext {
        visible: root.theirs
        Layout.fillWidth: true
        model: root.model
        open: !root.model.closed
        onPlaceRequested: (place) => {
            root.model.settle();
            root.session.router.open(place);
        }
        onSurveyRequested: {
            root.model.settle();
            asking.open = true;
        }
    }
    HField {
        objectName: "note"
        visible: root.theirs
        multiline: true
        minLines: 3
        //: Label of the peer's own note on a follow-up
        label: qsTr("Note")
        //: Under the peer's own note on a follow-up
        note: qsTr("What you want to remember for the next time. Sealed with their records.")
        text: root.model.contact.note
        onEdited: (value) => root.model.contact.typeNote(value)
        onFinished: root.model.settle()
    }
    VStack {
        visible: root.theirs && root.model.look.tries.count > 0
        spacing: 8

        HText {
            style: "label"
            heading: true
            //: Heading over the tries of a follow-up
            text: qsTr("Tries so far")
        }
        Repeater {
            model: root.model.look.tries
            delegate: IconLine {
                required property string outcome
                required property string day
                required property string dayWords
                required property string time
                width: parent ? (parent as Item).width : 0
                iconName: words.outcomeIcon(outcome)
                //: One try of a follow-up. %1 is what came of it, %2 a moment
                text: qsTr("%1, %2").arg(words.outcome(outcome)).arg(words.moment(day, dayWords, time))
            }
        }
    }

    dock: HButton {
        objectName: "howItWent"
        Layout.fillWidth: true
        visible: root.theirs && !root.model.closed
        //: Button on the follow-up page: what came of it, and what is next
        text: qsTr("How it went, what is next")
        onClicked: trying.open = true
    }
    sheets: [
        CallSheet {
            id: calling
            model: root.session.calls.own
            place: root.session.calls.place
            own: true
            onCloseRequested: calling.open = false
            onLineRequested: (lineId) => root.session.calls.own.open(lineId)
            onCountyRequested: calling.open = false
        },
        SurveySheet {
            id: asking
            session: root.session
            personId: root.model.personId
            onCloseRequested: asking.open = false
        },
        FollowUpTry {
            id: trying
            model: root.model
            words: words
            onCloseRequested: trying.open = false
        }
    ]
}
