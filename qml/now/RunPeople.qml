pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// Two people down: whom these steps are for, and one tap to the other, who calls from here when another dose may be
// given. Not there while there is only one.
FilterBar {
    id: root

    required property RunModel model
    readonly property bool alike: { // the same steps for everyone: the numbers are enough
        if (root.model.people.rows.revision < 0)
            return true;
        for (let i = 1; i < root.model.people.rows.count; ++i) {
            if (root.model.people.rows.word(i, "title") !== root.model.people.rows.word(0, "title"))
                return false;
        }
        return true;
    }

    readonly property bool calling: { // another dose may be given to somebody who is not on the screen
        for (let i = 0; i < root.model.people.rows.count && root.model.people.rows.revision >= 0; ++i) {
            if (root.model.people.rows.word(i, "shown") !== true && root.model.people.rows.word(i, "dueDose") > 0)
                return true;
        }
        return false;
    }

    visible: root.model.people.rows.count > 1
    //: Names the row of people who each have their own steps, for screen readers
    label: qsTr("People")

    Repeater {
        model: root.visible ? root.model.people.rows : null
        delegate: OneChip {
            id: chip
            required property int index
            required property string title
            required property int person
            required property string elapsed
            required property string since
            required property bool shown
            required property int dueDose
            // a long name takes a second line, and the next one is seen beside it
            most: Math.max(160, root.width - 56)
            width: Math.min(chip.implicitWidth, chip.most)
            on: chip.shown
            calls: !chip.shown && chip.dueDose > 0
            big: true
            text: chip.calls
                //: One of several people with steps of their own, not the one on the screen. %1 is 1, 2 …, %2 the
                //: number of a dose that may be given
                ? qsTr("Person %1: time for dose %2").arg(chip.person).arg(chip.dueDose)
                //: One of several people with the same steps. %1 is 1, 2 …; a running clock stands beside it
                : root.alike ? qsTr("Person %1").arg(chip.person)
                //: One of several people with steps of their own. %1 is 1, 2 …, %2 the protocol; a clock is beside it
                : qsTr("Person %1: %2").arg(chip.person).arg(chip.title)
            clockText: chip.calls ? "" : chip.elapsed
            //: One of several people with steps of their own, for screen readers. %1 is a time of day
            accessibleDescription: qsTr("Going on since %1").arg(chip.since)
            onClicked: root.model.people.show(chip.index)
            onCallsChanged: chip.moved()
            function moved(): void { // who calls comes before whom the steps are for
                if (chip.calls || (chip.shown && !root.calling))
                    seen.restart();
            }
            onShownChanged: chip.moved()
            onWidthChanged: chip.moved()
            onXChanged: chip.moved()
            Component.onCompleted: chip.moved()
            readonly property Timer seen: Timer { // once its words have their width
                interval: 0
                onTriggered: root.reveal(chip)
            }
        }
    }
}
