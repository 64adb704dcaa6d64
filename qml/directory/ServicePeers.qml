pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// What peers found out of a service, newest first, and what a peer can add: checked today, a call, a correction.
VStack {
    id: root

    required property ServiceModel model
    required property ServiceDraftsModel drafts

    signal calledRequested()
    signal correctRequested()
    signal noteRequested()

    spacing: 8

    ServiceWords { id: wording }

    HText {
        style: "section"
        //: Heading over what peers noted about a service
        text: qsTr("From peers")
    }
    Repeater {
        model: root.model.peers.notes
        IconLine {
            required property int index
            required property string kind
            required property string outcome
            required property string words
            required property string agoUnit
            required property int agoCount
            readonly property string age: wording.ago(agoUnit, agoCount)
            visible: index < 5
            height: visible ? implicitHeight : 0
            iconName: kind === "verified" ? "verified" : kind === "call" ? "call" : "edit"
            caution: kind === "call" && outcome !== "reached"
            text: {
                const said = kind === "verified"
                    //: A peer looked at the entry and found it right. %1 is an age such as '2 hours ago'
                    ? qsTr("Checked by a peer %1").arg(age)
                    : kind === "call" ? wording.lastCall(outcome, agoUnit, agoCount) : words;
                if (kind !== "verified" && kind !== "call")
                    //: A peer's note about a service. %1 is the note, %2 an age such as '2 hours ago'
                    return qsTr("%1 (%2)").arg(words).arg(age);
                return Sentences.joined([said, words]);
            }
        }
    }
    Repeater {
        model: root.model.peers.corrections
        IconLine {
            required property string field
            required property string value
            required property string published
            iconName: "edit"
            text: published === ""
                //: A peer wrote what was missing. %1 is a part of the entry, %2 what the peer wrote
                ? qsTr("%1 by a peer: %2").arg(wording.field(field)).arg(value)
                //: A peer put something right. %1 is a part of the entry, %2 the peer's words, %3 what the publisher
                //: says
                : qsTr("%1 by a peer: %2. The publisher says: %3").arg(wording.field(field)).arg(value).arg(published)
        }
    }
    HText {
        visible: root.model.peers.notes.count === 0 && root.model.peers.corrections.count === 0
        color: Theme.inkQuiet
        //: Under 'From peers' while there is nothing
        text: qsTr("Nothing noted yet. What you note here helps the next peer.")
    }
    Banner {
        visible: root.model !== null && root.model.peers.writeFailed // null once the session goes before its page
        tone: "caution"
        //: What a peer noted of a service could not be stored
        text: qsTr("That is not on disk. Your words are still in the sheet. Try again.")
    }
    IconLine {
        objectName: "begun"
        visible: root.drafts.revision >= 0 && root.drafts.any(root.model.serviceId)
        iconName: "edit"
        //: Above 'I called', 'Correct it', 'Add a note': words were typed there and not kept yet
        text: qsTr("You began to write something here. It waits where you left it.")
    }
    TileGrid {
        most: 2
        columns: Theme.largeText ? 1 : 2
        ActTile {
            objectName: "called"
            iconName: "phone_callback"
            //: Button: notes how a call to this service ended
            text: qsTr("I called")
            onClicked: root.calledRequested()
        }
        ActTile {
            objectName: "verify"
            iconName: "verified"
            //: Button: what stands here was checked today and is right
            text: qsTr("Still right")
            onClicked: root.model.peers.verify()
        }
        ActTile {
            objectName: "correct"
            iconName: "edit"
            //: Button: puts something in this entry right
            text: qsTr("Correct it")
            onClicked: root.correctRequested()
        }
        ActTile {
            objectName: "note"
            visible: !root.model.confidential
            iconName: "notes"
            //: Button: writes a note about this service for the next peer
            text: qsTr("Add a note")
            onClicked: root.noteRequested()
        }
    }
    IconLine {
        visible: root.model.peers.withheld
        iconName: "lock"
        //: A peer said that the place must not be found; its street is shown nowhere
        text: qsTr("A peer marked this place as private. Its street is shown nowhere.")
    }
    HButton {
        objectName: "withhold"
        Layout.fillWidth: true
        visible: root.model.found && (!root.model.confidential || root.model.peers.withheld)
        kind: "line"
        iconName: root.model.peers.withheld ? "lock_open" : "lock"
        text: root.model.peers.withheld
            //: Button: takes back that a place must not be found
            ? qsTr("The address may be shown")
            //: Button: a peer knows that this place must not be found, as a shelter from violence
            : qsTr("Keep the address private")
        onClicked: root.model.peers.withhold(!root.model.peers.withheld)
    }
    HText {
        visible: root.model.confidential
        style: "quiet"
        //: Under what peers found out of a place that must not be found
        text: qsTr("No notes are kept here: words could give the place away.")
    }
}
