pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// Every version of a plan, and what is different between one of them and the plan as it is now.
ScreenPage {
    id: root

    spread: true

    required property AppSession session
    property string argument

    readonly property VersionsModel model: session.plans.versions
    readonly property bool two: root.model.compared.row >= 0
    readonly property bool roomy: root.contentWidth >= 700 * Math.min(Theme.scale, 1.4)

    function load(): void {
        root.session.plans.plan.open(root.argument);
        root.model.open(root.argument);
    }
    // What the one it is held against is called: its time where both are of one day, else its weekday or its date.
    readonly property string since: root.model.compared.oldTime !== "" ? root.model.compared.oldTime
        : root.model.compared.oldWeekday !== "" ? root.model.compared.oldWeekday : root.model.compared.oldDay
    function withTime(day: string, time: string): string {
        return time === "" ? day
            //: A version of a plan. %1 is a day such as 'Today, Nov 24', %2 a time of day
            : qsTr("%1, %2").arg(day).arg(time);
    }
    function dayTitle(day: string, weekday: string, today: bool): string {
        return today
            //: A version of a plan from today. %1 is a date such as Nov 24
            ? qsTr("Today, %1").arg(day)
            //: A version of a plan. %1 is a weekday, %2 a date: 'Thursday, Nov 19'
            : weekday !== "" ? qsTr("%1, %2").arg(weekday).arg(day) : day;
    }

    backTo: root.model.loaded ? names.full(root.model.personName, root.model.kindTitle)
        //: The place that Back goes to: the list of plans
        : qsTr("Plans")
    title: !root.two
        //: Title of the list of versions of a plan
        ? qsTr("Versions")
        : root.model.compared.changes.count === 0
        //: Title when two versions of a plan are the same. %1 is a weekday, a date or a time
        ? qsTr("Nothing changed since %1").arg(root.since)
        //: Title over what changed in a plan. %1 is a weekday, a date or a time
        : qsTr("What changed since %1").arg(root.since)
    onBackRequested: root.session.router.back()

    Component.onCompleted: root.load()
    T.StackView.onActivated: root.load()
    Connections {
        target: root.session.lock
        function onUnlocked() { root.load(); }
    }
    PlanNames { id: names }
    ChangeWords { id: wording; model: root.model }
    Connections {
        target: root.session.plans.plan
        function onPlanChanged() { root.model.refresh(); }
    }

    Banner {
        visible: root.model.failed || root.model.unreadable > 0
        tone: "caution"
        text: root.model.failed
            //: Versions page: nothing could be read
            ? qsTr("This plan’s versions cannot be read. The plan itself was not changed.")
            //: Versions page: some are damaged
            : qsTr("Some earlier states of this plan cannot be read. The ones here are whole.")
        //: Button of a warning that something could not be read
        actionText: root.model.failed ? qsTr("Try again") : ""
        onActionTriggered: root.load()
    }
    HText {
        Layout.fillWidth: true
        visible: root.model.loaded && !root.two
        color: Theme.inkQuiet
        //: Versions page while there is only one
        text: qsTr("There is one version so far. When the plan changes on another day, what changed shows up here in plain words.")
    }
    TileGrid {
        Layout.fillWidth: true
        visible: root.model.compared.changes.count > 0
        columns: !root.roomy ? 1 : Math.min(4, root.model.compared.changes.count)
        columnSpacing: 8
        rowSpacing: 8

        Repeater {
            model: root.model.compared.changes
            delegate: ChangeTile {
                id: tile
                required property string what
                required property string move
                required property string section
                required property string before
                required property string after
                required property string words
                text: wording.sentence(wording.language, tile.what, tile.move, tile.section, tile.before, tile.after,
                    tile.words)
                iconName: wording.icon(tile.what, tile.move)
                tone: wording.tone(tile.what)
            }
        }
    }
    ChangeTable {
        visible: root.roomy && root.model.compared.table.count > 0
        model: root.model
        oldTitle: root.withTime(root.dayTitle(root.model.compared.oldDay, root.model.compared.oldWeekday,
            root.model.compared.newToday && root.model.compared.oldTime !== ""), root.model.compared.oldTime)
        newTitle: root.withTime(root.dayTitle(root.model.compared.newDay, "", root.model.compared.newToday),
            root.model.compared.newTime)
    }
    HText {
        visible: root.model.loaded
        style: "label"
        //: Heading over the list of versions of a plan
        text: qsTr("All versions")
    }
    ListCard {
        visible: root.model.loaded

        Repeater {
            model: root.model.versions
            delegate: ListRow {
                id: row
                required property int index
                required property string day
                required property string weekday
                required property bool today
                required property string time
                required property int items
                required property int changes
                required property bool agreed
                divider: row.index > 0
                selected: row.index === root.model.compared.row
                chevron: false
                title: root.dayTitle(row.day, row.weekday, row.today)
                line: (row.agreed
                    //: Row of a version of a plan: the person said 'This is right' of it
                    ? qsTr("Said to be right.") + " " : "") + (row.index === 0 && root.model.versions.count > 1
                    //: Row of the newest version. %1 a time of day, %2 how many lines the plan has
                    ? qsTr("The plan as it is now. %1, lines: %2").arg(row.time).arg(row.items)
                    : row.index + 1 < root.model.versions.count
                        //: Row of a version. %1 a time of day, %2 how many lines the plan has, %3 how many of them
                        //: changed
                        ? qsTr("%1, lines: %2, changes: %3").arg(row.time).arg(row.items).arg(row.changes)
                    //: Row of the first version. %1 a time of day, %2 how many lines the plan has
                    : qsTr("Where it began. %1, lines: %2").arg(row.time).arg(row.items))
                onClicked: {
                    root.model.compared.show(row.index);
                    root.scrollToTop();
                }
            }
        }
    }

    IconLine {
        visible: root.two
        iconName: "check"
        //: Under a comparison: neither version is thrown away
        text: qsTr("Both plans are kept")
    }

    dock: ButtonPair {
        visible: root.model.loaded
        share: 1.2

        HButton {
            objectName: "changeMore"
            kind: "line"
            //: Button: goes to the questions of the plan
            text: qsTr("Change more")
            onClicked: root.session.router.open("plans/edit", root.argument)
        }
        HButton {
            objectName: "right"
            visible: !root.model.agreed && root.session.plans.plan.planId === root.argument
                && root.session.plans.plan.loaded
            //: Button: the person says that the plan as it stands is what they want
            text: qsTr("This is right")
            onClicked: root.session.plans.plan.about.agree()
        }
    }
}
