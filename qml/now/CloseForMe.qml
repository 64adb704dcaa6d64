pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.Pages

// On the page that closes a visit: what made it hard for the peer. It goes to no record; it is what the peer is offered
// something for.
VStack {
    id: root

    property list<string> kinds: []

    spacing: 12

    function give(key: string, on: bool) {
        const rest = [];
        for (let i = 0; i < root.kinds.length; ++i) {
            if (root.kinds[i] !== key)
                rest.push(root.kinds[i]);
        }
        if (on)
            rest.push(key);
        root.kinds = rest;
    }

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
        chosen: root.kinds
        onPicked: (key, on) => root.give(key, on)
    }
    HText {
        Layout.fillWidth: true
        color: Theme.inkQuiet
        //: Under what made a visit hard for the peer
        text: qsTr("Not written into the visit. Handrail offers you a minute for yourself.")
    }
}
