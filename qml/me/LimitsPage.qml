pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.Pages
import Handrail.View

// How long each kind of record is kept, and what is past its limit. Nothing goes by itself: it is shown, and erased
// when someone says so.
ScreenPage {
    id: root

    required property AppSession session
    property string argument
    readonly property RetentionModel model: session.safety.retention
    property string changing: "" // kind whose limit is being chosen
    property int picked: 0       // days
    property int erasing: -2     // row of what is due; -1: all; -2: none

    function nameOf(kind: string): string {
        switch (kind) {
        //: A kind of record that has a limit
        case "person": return qsTr("People, with all of theirs");
        //: A kind of record that has a limit
        case "plan": return qsTr("Plans");
        //: A kind of record that has a limit: hand-offs to a service, with what was agreed and whether the person
        //: arrived
        case "referral": return qsTr("Referrals");
        //: A kind of record that has a limit
        case "followup": return qsTr("Follow-ups that are done");
        //: A kind of record that has a limit: visits that were joined to no person
        default: return qsTr("Visits without a name");
        }
    }
    function one(kind: string, whose: string): string {
        switch (kind) {
        //: One record that is past its limit: a person and all of theirs
        case "person": return whose !== "" ? whose : qsTr("A person");
        //: One record that is past its limit. %1: what its person is called
        case "plan": return whose !== "" ? qsTr("Plan of %1").arg(whose) : qsTr("A plan");
        //: One record that is past its limit. %1: what its person is called
        case "referral": return whose !== "" ? qsTr("Referral of %1").arg(whose) : qsTr("A referral");
        //: One record that is past its limit. %1: what its person is called
        case "followup": return whose !== "" ? qsTr("Follow-up of %1").arg(whose) : qsTr("A follow-up");
        //: One record that is past its limit
        default: return qsTr("A visit");
        }
    }
    function keptFor(days: int): string {
        switch (days) {
        //: A limit: none
        case 0: return qsTr("Until someone erases them");
        //: A limit
        case 30: return qsTr("30 days");
        //: A limit
        case 90: return qsTr("90 days");
        //: A limit
        case 180: return qsTr("6 months");
        //: A limit
        case 365: return qsTr("1 year");
        //: A limit
        case 3 * 365: return qsTr("3 years");
        //: A limit
        case 7 * 365: return qsTr("7 years");
        //: A limit. %1: a number of days
        default: return qsTr("%1 days").arg(days);
        }
    }
    function names(days): list<string> { return days.map((each) => root.keptFor(each)); }
    function daysOf(days, name): int { return days.find((each) => root.keptFor(each) === name); }
    function daysNow(kind: string): int {
        for (let i = 0; i < root.model.limits.count; ++i)
            if (root.model.limits.word(i, "kind") === kind)
                return root.model.limits.word(i, "days");
        return 0;
    }
    function choose(kind: string, days: int) {
        root.changing = kind;
        root.picked = days;
        root.model.weigh(kind, days);
    }

    //: Back to the page about keeping records safe
    backTo: qsTr("Records and safety")
    //: Title of the page with the limits
    title: qsTr("How long things are kept")
    //: Under the title of the page with the limits
    subtitle: qsTr("Counted from the last change. Nothing is erased by itself: what is past its limit is shown here, and erased when you say so.")
    onBackRequested: root.session.router.back()
    Component.onCompleted: root.model.refresh()

    Connections {
        target: root.session.lock
        function onUnlocked() { root.model.refresh(); }
        function onLocked() {
            root.changing = "";
            root.erasing = -2;
        }
    }

    ReadBanner {
        unread: root.model.unread
        onAgainRequested: root.model.refresh()
    }
    Banner {
        visible: root.model.failed
        width: parent.width
        tone: "caution"
        iconName: "info"
        //: A limit was not kept, or not all that was due was erased
        text: qsTr("That did not work: the disk did not take it. What is below is how it stands now.")
    }
    Banner {
        objectName: "erasedNow"
        visible: root.model.erased > 0
        width: parent.width
        tone: "good"
        iconName: "check"
        //: After records past their limit were erased. %1: how many
        text: qsTr("Erased from this device: %1. Paper and files already given away are not reached.")
            .arg(root.model.erased)
    }
    Banner {
        objectName: "clock"
        visible: root.model.clockDoubtful
        width: parent.width
        tone: "caution"
        iconName: "schedule"
        //: The clock of the device cannot be right, so that no limit counts. %1: a date
        text: qsTr("This device takes today for %1, which is far from the newest record. Until the clock is right, or something new is saved, nothing counts as past its limit.").arg(root.model.today)
    }
    ListCard {
        Repeater {
            model: root.model.limits
            delegate: ListRow {
                id: limit
                required property string kind
                required property int days
                required property int index
                objectName: "limit-" + limit.kind
                divider: limit.index > 0
                chevron: false
                title: root.nameOf(limit.kind)
                line: root.keptFor(limit.days)
                //: Button: changes how long a kind of record is kept
                verb: qsTr("Change")
                onClicked: root.choose(limit.kind, limit.days)
            }
        }
    }
    VStack {
        objectName: "due"
        visible: root.model.due.count > 0
        HText {
            style: "section"
            //: Heading over what is past its limit
            text: qsTr("Past their limit")
        }
        ListCard {
            Repeater {
                model: root.model.due
                delegate: ListRow {
                    id: due
                    required property string kind
                    required property string name
                    required property string changed
                    required property int index
                    divider: due.index > 0
                    chevron: false
                    title: root.one(due.kind, due.name)
                    //: Under a record that is past its limit. %1: a date
                    line: qsTr("Last changed %1").arg(due.changed)
                    //: Button: erases one record that is past its limit, after a question
                    verb: qsTr("Erase")
                    onClicked: root.erasing = due.index
                }
            }
        }
        HButton {
            objectName: "eraseAll"
            Layout.fillWidth: true
            visible: root.model.due.count > 1
            kind: "line"
            //: Button: erases all records that are past their limit, after a question. %1: how many
            text: qsTr("Erase all %1").arg(root.model.due.count)
            onClicked: root.erasing = -1
        }
    }
    IconLine {
        objectName: "open"
        visible: root.model.open > 0
        width: parent.width
        iconName: "info"
        //: Some records are past their limit, but are not in the list. %1: how many
        text: qsTr("Past their limit, but something is still open: %1. A follow-up or a referral that is not done, an unfinished draft, a visit that is going on or a line of the hand-over list keeps them.").arg(root.model.open)
    }
    IconLine {
        objectName: "none"
        visible: root.model.known && root.model.due.count === 0 && root.model.open === 0 && !root.model.clockDoubtful
        width: parent.width
        iconName: "check"
        //: No record is past its limit
        text: qsTr("Nothing is past its limit.")
    }
    VStack {
        objectName: "coming"
        visible: root.model.coming.count > 0
        HText {
            style: "section"
            //: Heading over what passes its limit next
            text: qsTr("Coming up")
        }
        ListCard {
            Repeater {
                model: root.model.coming
                delegate: FactRow {
                    id: next
                    required property string kind
                    required property string name
                    required property string when
                    iconName: "schedule"
                    label: root.one(next.kind, next.name)
                    //: When a record passes its limit. %1: a date
                    text: qsTr("Can be erased from %1").arg(next.when)
                }
            }
        }
    }

    sheets: [
        Sheet {
            objectName: "choosing"
            open: root.changing !== ""
            title: root.nameOf(root.changing)
            onCloseRequested: root.changing = ""
            ChipPicker {
                //: What is picked here, for screen readers: how long a kind of record is kept
                label: qsTr("Kept after the last change")
                options: root.names(root.model.choices)
                oneOf: true
                chosen: [root.keptFor(root.picked)]
                onPicked: (option) => root.choose(root.changing, root.daysOf(root.model.choices, option))
            }
            HText {
                objectName: "would"
                width: parent.width
                text: root.picked === 0
                    //: What a limit means: none
                    ? qsTr("They stay until someone erases them.")
                    : root.model.wouldBeDue < 0 ? ""
                    : root.model.wouldBeDue === 0
                    //: What a limit means: nothing is past it
                    ? qsTr("None here is past that now.")
                    //: What a limit means. %1: how many
                    : qsTr("Past that now: %1. They are listed, and stay until you erase them.")
                        .arg(root.model.wouldBeDue)
            }
            HButton {
                objectName: "keepLimit"
                width: parent.width
                big: true
                off: root.picked === root.daysNow(root.changing)
                //: Button: keeps the limit that was chosen
                text: qsTr("Use this limit")
                onClicked: {
                    if (root.picked !== root.daysNow(root.changing))
                        root.model.setLimit(root.changing, root.picked);
                    root.changing = "";
                }
            }
        },
        Sheet {
            objectName: "sure"
            open: root.erasing > -2
            title: root.erasing === -1
                //: Title before all that is past its limit is erased. %1: how many
                ? qsTr("Erase all %1?").arg(root.model.due.count)
                //: Title before one record is erased. %1: what it is
                : qsTr("Erase: %1?").arg(root.erasing < 0 || root.model.due.revision < 0 ? ""
                    : root.one(root.model.due.word(root.erasing, "kind") ?? "",
                        root.model.due.word(root.erasing, "name") ?? ""))
            onCloseRequested: root.erasing = -2
            HText {
                width: parent.width
                //: Before records past their limit are erased
                text: qsTr("It cannot be taken back. A person’s key is destroyed in the copies on this device too. Single plans, visits, referrals and follow-ups stay in the daily snapshots here until seven newer ones are made. Backups elsewhere are not reached.")
            }
            HButton {
                objectName: "eraseSure"
                width: parent.width
                kind: "caution"
                //: Button: erases for good
                text: qsTr("Erase for good")
                onClicked: {
                    root.model.eraseDue(root.erasing);
                    root.erasing = -2;
                }
            }
            HButton {
                width: parent.width
                kind: "line"
                //: Button: erases nothing
                text: qsTr("Keep for now")
                onClicked: root.erasing = -2
            }
        }
    ]
}
