pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// What stands beside the steps: sound, shake, voice, and a second person who is down. Under the lines, out of the
// thumb's way.
VStack {
    id: root

    required property RunModel model
    required property RunSenses senses

    property int inDock: 4

    signal marksRequested()
    signal walkRequested() // what this step is the moment for; Back comes back to the steps

    readonly property bool hasSound: root.model.pacer.kind !== "" && root.senses.canSound

    spacing: 8

    HButton {
        objectName: "opens"
        Layout.fillWidth: true
        visible: root.model.step.opens !== ""
        kind: "tint"
        big: true
        iconName: "contact_support"
        text: root.model.step.opensTitle
        onClicked: root.walkRequested()
    }
    TileGrid {
        visible: root.hasSound || root.senses.canBuzz || root.senses.canRead
        most: Theme.phone ? 2 : 3

        ToggleTile {
            visible: root.hasSound
            iconName: root.senses.sound ? "volume_up" : "volume_off"
            on: root.senses.sound
            text: root.senses.sound
                //: Switch of the tone at each beat of the pacer, with its state
                ? qsTr("Sound on")
                //: Switch of the tone at each beat of the pacer, with its state
                : qsTr("Sound off")
            onToggleRequested: (on) => { root.senses.sound = on; }
        }
        ToggleTile {
            visible: root.senses.canBuzz
            iconName: root.senses.buzzes ? "vibration" : "smartphone"
            on: root.senses.buzzes
            text: root.senses.buzzes
                //: Switch of the shake at each beat, at a saved mark and when a dose is due, with its state
                ? qsTr("Vibration on")
                //: Switch of the shake at each beat, at a saved mark and when a dose is due, with its state
                : qsTr("Vibration off")
            onToggleRequested: (on) => { root.senses.buzzes = on; }
        }
        ToggleTile {
            visible: root.senses.canRead
            iconName: "record_voice_over"
            on: root.senses.reads
            text: root.senses.reads
                //: Switch of the voice that reads each step of an emergency aloud, with its state
                ? qsTr("Voice on")
                //: Switch of the voice that reads each step of an emergency aloud, with its state
                : qsTr("Voice off")
            onToggleRequested: (on) => { root.senses.reads = on; }
        }
    }
    HButton {
        Layout.fillWidth: true
        visible: root.model.marks.all.count > root.inDock
        kind: "text"
        leading: true
        iconName: "more_horiz"
        //: Steps of an emergency: opens all the buttons that write a time; the dock has the first four
        text: qsTr("More marks")
        onClicked: root.marksRequested()
    }
    HButton {
        Layout.fillWidth: true
        kind: "text"
        leading: true
        iconName: "person_add"
        //: Steps of an emergency: begins the same steps for somebody else; these go on
        text: qsTr("Another person is down")
        onClicked: root.model.people.startAnother()
    }
}
