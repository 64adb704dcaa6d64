pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.Pages
import Handrail.View

// On the page that closes a visit: what made it hard for the peer. It goes to no record; it is what the peer is offered
// something for.
VStack {
    id: root

    required property CloseChoices choices

    spacing: 12

    OwnWords { id: wording }
    HText {
        style: "section"
        //: Heading on the page that closes a visit: the peer's own feelings about it
        text: qsTr("Was it one of these for you?")
    }
    OwnChips {
        objectName: "forMe"
        //: What is ticked here, for screen readers
        label: qsTr("What made it hard for you")
        keys: ["threat", "child", "known"]
        words: [wording.hard("threat"), wording.hard("child"), wording.hard("known")]
        chosen: root.choices.hard
        onPicked: (key, on) => root.choices.feel(key, on)
    }
    HText {
        Layout.fillWidth: true
        color: Theme.inkQuiet
        //: Under what made a visit hard for the peer
        text: qsTr("Not written into the visit. Handrail offers you a minute for yourself.")
    }
}
