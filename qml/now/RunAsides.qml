pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// What stands beside the steps: sound, and a second person who is down. Under the lines, out of the thumb's way.
VStack {
    id: root

    required property RunModel model
    required property RunSenses senses

    spacing: 8

    ToggleTile {
        visible: root.model.pacer !== "" && root.senses.canSound
        iconName: root.senses.sound ? "volume_up" : "volume_off"
        on: root.senses.sound
        text: root.senses.sound
            //: Switch of the tone at each beat of the pacer, with its state
            ? qsTr("Sound on")
            //: Switch of the tone at each beat of the pacer, with its state
            : qsTr("Sound off")
        onToggleRequested: (on) => { root.senses.sound = on; }
    }
    HButton {
        Layout.fillWidth: true
        kind: "text"
        leading: true
        iconName: "person_add"
        //: Steps of an emergency: begins the same steps for somebody else; these go on
        text: qsTr("Another person is down")
        onClicked: root.model.startAnother()
    }
}
