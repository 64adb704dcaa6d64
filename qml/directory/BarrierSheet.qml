pragma ComponentBehavior: Bound
import QtQuick
import Handrail.Controls
import Handrail.View

// What got in the way, each with something to try. Any of it, or none of it.
Sheet {
    id: root

    required property ReferralsModel model
    required property ReferWords words
    property string referralId: ""
    property list<string> chosen: []

    //: Title of the sheet for a person who did not come to a service
    title: qsTr("What got in the way?")

    function ask(id: string, service: string): void {
        root.referralId = id;
        root.chosen = [];
        said.clear();
        root.open = true;
    }
    function pick(key: string, on: bool): void {
        const rest = [];
        for (let i = 0; i < root.chosen.length; ++i) {
            if (root.chosen[i] !== key)
                rest.push(root.chosen[i]);
        }
        if (on)
            rest.push(key);
        root.chosen = rest;
    }

    Flow {
        width: parent.width
        spacing: Theme.gapTarget
        Repeater {
            model: root.model.barriers
            Chip {
                required property string modelData
                objectName: "barrier-" + modelData
                text: root.words.barrier(modelData)
                on: root.chosen.includes(modelData)
                onClicked: root.pick(modelData, !on)
            }
        }
    }
    Repeater {
        model: root.chosen
        IconLine {
            required property string modelData
            width: parent.width
            iconName: "lightbulb"
            text: root.words.help(modelData)
        }
    }
    HField {
        id: said
        objectName: "barrierWords"
        width: parent.width
        //: Label of a field: what kept a person from a service
        label: qsTr("In their words (kept sealed)")
    }
    HButton {
        objectName: "keepBarrier"
        width: parent.width
        //: Button: keeps that a person did not come to a service
        text: qsTr("Keep: did not arrive")
        onClicked: {
            root.model.didNotArrive(root.referralId, root.chosen, said.typed);
            root.open = false;
        }
    }
}
