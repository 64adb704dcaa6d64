pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// A checklist in the order of the moment, ticked with one hand. Ticks and times are kept with the visit.
ScreenPage {
    id: root

    required property AppSession session
    property string argument

    readonly property ChecklistModel model: session.now.checklist

    Accessible.name: root.model.title
    backTo: places.nameOf(root.session.router.backRoute)
    title: root.model.title
    subtitle: root.model.summary
    savedPhase: root.model.saving.phase === "saved" ? "" : root.model.saving.phase
    onBackRequested: root.session.router.back()

    Component.onCompleted: root.model.open(root.argument === "" ? "calm" : root.argument)
    // Another list may have been opened on top of this one; the model belongs to the list on top.
    onVisibleChanged: if (root.visible) root.model.open(root.argument === "" ? "calm" : root.argument)
    NowPlaces { id: places }

    property Item currentRow: null
    property Item currentGroup: null
    property bool jumping: false // to a group by its name: that name is then on top
    function follow(row: Item, group: Item) {
        root.currentRow = row;
        root.currentGroup = group;
        settled.restart();
    }
    Timer { // one turn later, when the rows have their places
        id: settled
        interval: root.jumping ? 34 : 0 // the row that was current shrinks a frame later, above the name jumped to
        onTriggered: {
            if (root.jumping && root.currentGroup)
                root.scrollTo(root.currentGroup);
            else if (root.currentRow)
                root.ensureVisible(root.currentRow);
            root.jumping = false;
        }
    }

    SaveBanner {
        Layout.fillWidth: true
        trouble: root.model.saving.trouble
        onRetryRequested: root.model.saving.retry()
        onUnderstood: root.model.saving.knowSetAside()
    }
    Repeater {
        model: root.model.groups
        delegate: VStack {
            id: group
            width: root.contentWidth
            required property string groupId
            required property string title
            required property int done
            required property int of
            required property bool folded
            required property bool complete
            required property string time
            required property RowsModel steps

            HText {
                visible: !group.complete
                style: "quiet"
                font.weight: Font.DemiBold
                heading: true
                text: group.title
            }
            ListCard {
                GroupRow {
                    visible: group.complete
                    height: visible ? implicitHeight : 0
                    done: true
                    folded: group.folded
                    text: group.title
                    //: Checklist, a finished group: how many of how many are ticked
                    countText: qsTr("%1 of %2").arg(group.done).arg(group.of)
                    time: group.time
                    onFoldRequested: (folded) => root.model.setFolded(group.groupId, folded)
                }
                Repeater {
                    model: group.folded ? null : group.steps
                    delegate: CheckRow {
                        id: row
                        required property string step
                        required property string words
                        required property string say
                        required property bool isTicked
                        required property bool isCurrent
                        required property string at
                        text: row.words
                        sayText: row.say
                        ticked: row.isTicked
                        current: row.isCurrent
                        time: row.at
                        onTickRequested: root.model.toggle(row.step)
                        onCurrentChanged: if (row.current) root.follow(row, group)
                    }
                }
                Repeater { // the tools its steps open, under the list
                    model: group.folded ? null : group.steps
                    delegate: HButton {
                        id: tool
                        required property string opens
                        required property string route
                        required property string argument
                        visible: tool.opens !== ""
                        height: visible ? implicitHeight : 0
                        kind: "text"
                        iconName: "arrow_forward"
                        leading: true
                        leftPadding: 16
                        text: tool.opens
                        onClicked: root.session.router.open(tool.route, tool.argument)
                    }
                }
            }
        }
    }
    Repeater {
        model: root.model.actions
        delegate: HButton {
            id: step
            required property string label
            required property string route
            required property string argument
            width: root.contentWidth
            kind: "line"
            text: step.label
            onClicked: root.session.router.open(step.route, step.argument)
        }
    }
    HText {
        visible: root.model.allDone
        color: Theme.inkQuiet
        //: Checklist, when every step is ticked
        text: qsTr("All done. The ticks and their times are with the visit.")
    }
    SourceLine {
        Layout.fillWidth: true
        reviewed: root.model.reviewedBy !== ""
        //: Under a checklist. %1 is a date
        text: qsTr("Facts checked %1.").arg(root.model.checked)
    }

    dock: ButtonPair {
        HButton {
            visible: root.model.hasStepBack
            kind: "caution"
            big: true
            iconName: "directions_walk"
            text: root.model.stepBackTitle
            onClicked: {
                root.jumping = true;
                root.model.stepBack();
                settled.restart();
            }
        }
        HButton {
            big: true
            iconName: "check"
            text: root.model.allDone
                //: Checklist, when every step is ticked: leaves it
                ? qsTr("Close")
                //: Checklist: ticks the current step and moves to the next
                : qsTr("Done, next")
            onClicked: root.model.allDone ? root.session.router.back() : root.model.next()
        }
    }
}
