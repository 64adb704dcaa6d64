pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Handrail.Controls
import Handrail.Pages
import Handrail.View

// One person: what waits, their plans, their circle of support, and everything that was done with them.
ScreenPage {
    id: root

    required property AppSession session
    property string argument

    readonly property PersonModel model: root.session.stories.person
    readonly property PlanListModel plans: session.plans.list
    readonly property bool mine: root.model.loaded && root.model.personId === root.argument
    readonly property bool died: root.mine && root.model.about.died !== ""
    property string named: root.session.people.list.nameOf(root.argument)

    //: The place that Back goes to: the people a peer supports
    backTo: root.session.router.backRoute === "people" ? qsTr("People") : qsTr("Back")
    // told apart from another of the same name, as in the lists that led here
    title: root.mine && !root.named.startsWith(root.model.about.name) ? root.model.about.name : root.named
    //: Under a person's name. %1 is a day
    subtitle: root.mine && root.model.about.since !== "" ? qsTr("With us since %1").arg(root.model.about.since) : ""
    onBackRequested: root.session.router.back()
    spacing: 24

    function load(): void {
        root.session.people.list.refresh();
        root.plans.personId = root.argument;
        root.plans.refresh();
        root.model.open(root.argument);
    }
    function show(kind: string, key: string, state: string): void {
        switch (kind) {
        case "visit": case "calls":
            if (state === "open")
                root.session.router.open("now/visit");
            else
                root.session.router.open("people/visit", key);
            break;
        case "note": root.session.router.open("people/note", key); break;
        case "plan": root.session.router.open("plans/whole", key); break;
        case "followup": root.session.router.open("after/followup", key); break;
        case "referral": root.session.router.open("people/referral", key); break;
        case "consent": root.session.router.open("people/circle", key); break;
        case "ledger": root.session.router.open("people/consent", key); break;
        default: break;
        }
    }

    Component.onCompleted: root.load()
    T.StackView.onActivated: root.load()
    T.StackView.onRemoved: root.plans.personId = ""
    Connections {
        target: root.session.lock
        function onUnlocked() { root.load(); }
    }
    Connections {
        target: root.session.people.list
        function onListChanged() { root.named = root.session.people.list.nameOf(root.argument); }
    }
    StoryWords { id: words }
    Binding { target: root.model.done; property: "names"; value: words.names() }

    ReadBanner {
        unread: root.model.unread
        onAgainRequested: root.model.open(root.argument)
    }
    Banner {
        objectName: "died"
        visible: root.died
        tone: "action"
        iconName: "local_florist"
        //: Person's page. %1 is the day on which it was written down that they died
        text: qsTr("Written down as died on %1. No list offers them any more, and nobody is asked to call.")
            .arg(root.model.about.died)
        //: Button on the page of a person who was written down as died: that was wrong
        actionText: qsTr("That was wrong")
        onActionTriggered: root.model.about.takeBackDied()
    }
    Banner {
        objectName: "quiet"
        visible: root.mine && root.model.about.quiet && !root.died
        tone: "caution"
        iconName: "voice_over_off"
        //: Person's page: no message may be left with them
        text: qsTr("Leave no message")
    }
    SaveBanner {
        Layout.fillWidth: true
        trouble: root.mine ? root.model.saveTrouble : ""
        onRetryRequested: root.model.retry()
    }
    Banner {
        visible: root.mine && root.model.unreadable > 0
        tone: "caution"
        //: Person's page: sealed records are damaged
        text: qsTr("Some of these records cannot be read. The others are whole and shown here.")
    }
    PersonOpen {
        Layout.fillWidth: true
        visible: root.mine && root.model.waiting.count > 0
        waiting: root.model.waiting
        words: words
        onAsked: (kind, key) => root.show(kind === "visit" ? "note" : kind, key, "")
    }
    VStack {
        spacing: 8

        HText {
            style: "label"
            heading: true
            //: Heading over one person's plans
            text: qsTr("Plans")
        }
        HText {
            visible: root.plans.known && root.plans.count === 0
            color: Theme.inkQuiet
            //: One person without a plan
            text: qsTr("No plan yet")
        }
        ListCard {
            visible: root.plans.count > 0

            Repeater {
                model: root.plans.personId === root.argument ? root.plans : null
                delegate: PlanRow {
                    id: row
                    title: row.planTitle
                    line: row.unfinished
                        //: Row of one of a person's plans. %1 and %2 are numbers: '3 of 8 questions'
                        ? qsTr("%1 of %2 questions").arg(row.answered).arg(row.questions)
                        : row.today
                        //: Row of one of a person's plans
                        ? qsTr("Changed today")
                        //: Row of one of a person's plans. %1 is a date such as Nov 19
                        : qsTr("Changed %1").arg(row.day)
                    onClicked: root.session.router.open("plans/whole", row.planId)
                }
            }
        }
    }
    ListCard {
        ListRow {
            objectName: "circle"
            discIcon: "groups"
            tone: "action"
            //: Row on a person's page: opens their circle of support
            title: qsTr("Circle of support")
            line: root.mine && root.model.about.circle > 0
                //: Under 'Circle of support'. %1 is how many people are in it, %2 with how many of them we may be in
                //: touch
                ? qsTr("%1 in it. Yes to being in touch: %2").arg(root.model.about.circle)
                    .arg(root.model.about.circleYes)
                //: Under 'Circle of support'
                : qsTr("Who is there for them, and what they may know")
            onClicked: root.session.router.open("people/circle", root.argument)
        }
        ListRow {
            objectName: "consents"
            divider: true
            discIcon: "description"
            tone: "action"
            //: Row on a person's page: opens what they agreed to and what not
            title: qsTr("What may be shared")
            line: root.mine && root.model.about.consents > 0
                //: Under 'What may be shared'. %1 is a number
                ? qsTr("Signed and holding: %1").arg(root.model.about.consents)
                //: Under 'What may be shared'
                : qsTr("With whom, for what and until when")
            //: Under 'What may be shared'. %1 is a number
            warning: root.mine && root.model.about.asked > 0
                ? qsTr("Not answered yet: %1").arg(root.model.about.asked) : ""
            warningIcon: "edit"
            onClicked: root.session.router.open("people/consents", root.argument)
        }
        ListRow {
            objectName: "takeRecords"
            divider: true
            discIcon: "folder_shared"
            tone: "action"
            //: Row on a person's page: opens the page where everything about them is put into a folder
            title: qsTr("Records to take along")
            //: Under 'Records to take along'
            line: qsTr("A page to read, and a file for another program")
            onClicked: root.session.router.open("people/out", root.argument)
        }
    }
    PersonHistory {
        Layout.fillWidth: true
        visible: root.mine
        done: root.model.done
        loaded: root.model.loaded
        words: words
        onAsked: (kind, key, state) => root.show(kind, key, state)
    }
    HButton {
        objectName: "tellDied"
        Layout.fillWidth: true
        visible: root.mine && !root.died
        kind: "text"
        iconName: "local_florist"
        //: Button at the end of a person's page: they have died
        text: qsTr("They have died")
        onClicked: dying.open = true
    }

    dock: ButtonPair {
        HButton {
            objectName: "writeNote"
            visible: root.mine
            kind: "line"
            iconName: "edit"
            //: Button: writes a note about this person
            text: qsTr("Write a note")
            onClicked: root.session.router.open("people/note", "new:" + root.argument)
        }
        HButton {
            objectName: "startPlan"
            visible: !root.died
            //: Button: begins a plan for this person
            text: qsTr("Start a plan")
            onClicked: root.session.router.open("plans/start", root.argument)
        }
    }
    sheets: Sheet {
        id: dying
        //: Title of the sheet that writes down that somebody has died. %1 is what they are called
        title: qsTr("Has %1 died?").arg(root.title)
        onCloseRequested: dying.open = false

        HText {
            //: Sheet that writes down that somebody has died: what follows from it
            text: qsTr("Their follow-ups and open referrals end, and no list offers them any more. Their page stays, with all that was done together.")
        }
        HButton {
            objectName: "diedYes"
            Layout.fillWidth: true
            kind: "caution"
            //: Button: it is written down that somebody has died
            text: qsTr("Yes, write it down")
            onClicked: {
                dying.open = false;
                root.model.about.tellDied();
                root.session.router.open("now/ninety"); // a short, kind path for the peer
            }
        }
    }
}
