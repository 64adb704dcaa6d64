pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// Two people down: whom these steps are for, and one tap to the other. Not there while there is only one.
FilterBar {
    id: root

    required property RunModel model

    visible: root.model.people.count > 1
    //: Names the row of people who each have their own steps, for screen readers
    label: qsTr("People")

    Repeater {
        model: root.visible ? root.model.people : null
        delegate: Chip {
            id: chip
            required property int index
            required property string title
            required property int person
            required property string elapsed
            required property bool shown
            on: chip.shown
            big: true
            //: One of several people with steps of their own. %1 is 1, 2 …, %2 the protocol, %3 a running clock
            text: qsTr("Person %1: %2 %3").arg(chip.person).arg(chip.title).arg(chip.elapsed)
            onClicked: root.model.showPerson(chip.index)
        }
    }
}
