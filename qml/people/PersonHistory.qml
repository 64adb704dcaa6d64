pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// Everything that was done with somebody, newest first, found by its words.
VStack {
    id: root

    required property PersonDone done
    required property bool loaded
    required property StoryWords words

    signal asked(kind: string, key: string, state: string)

    readonly property list<string> kinds: ["", "visit", "note", "referral", "followup", "plan", "consent", "given"]
    //: Group of chips: which part of a person's story shows
    readonly property string show: qsTr("Show")
    function kindName(kind: string): string {
        switch (kind) {
        //: Chip over a person's story: everything
        case "": return qsTr("All");
        //: Chip over a person's story
        case "visit": return qsTr("Visits");
        //: Chip over a person's story
        case "note": return qsTr("Notes");
        //: Chip over a person's story
        case "referral": return qsTr("Referrals");
        //: Chip over a person's story
        case "followup": return qsTr("Follow-ups");
        //: Chip over a person's story
        case "plan": return qsTr("Plans");
        //: Chip over a person's story: what the person agreed to, or not
        case "consent": return qsTr("Yes and no");
        //: Chip over a person's story: what left this device
        default: return qsTr("Taken along");
        }
    }

    spacing: 12

    HText {
        style: "label"
        heading: true
        //: Heading on a person's page, over what was done with them
        text: qsTr("What we did")
    }
    HText {
        visible: root.loaded && !root.done.any
        color: Theme.inkQuiet
        //: A person's page, when nothing was done with them yet
        text: qsTr("Visits, notes, referrals and follow-ups stand here, the newest first.")
    }
    SearchField {
        objectName: "storySearch"
        visible: root.done.any
        //: Inside the empty search field over a person's story
        placeholder: qsTr("A word, a place, a day")
        text: root.done.words
        onEdited: (value) => { root.done.words = value; }
    }
    component Kind: OneChip {
        required property string modelData
        objectName: "show-" + modelData
        on: root.done.filter === modelData
        text: root.kindName(modelData)
        onClicked: root.done.filter = modelData
    }
    FilterBar {
        visible: root.done.any && !Theme.largeText
        label: root.show

        Repeater {
            model: Theme.largeText ? [] : root.kinds
            delegate: Kind {}
        }
    }
    Flow { // in large letters one row would hold one of them and hide the rest
        Layout.fillWidth: true
        visible: root.done.any && Theme.largeText
        spacing: Theme.gapTarget
        Accessible.role: Accessible.Grouping
        Accessible.ignored: !enabled
        Accessible.name: root.show

        Repeater {
            model: Theme.largeText ? root.kinds : []
            delegate: Kind {}
        }
    }
    HText {
        objectName: "nothingFound"
        visible: root.done.any && root.done.rows.count === 0
        color: Theme.inkQuiet
        text: root.done.words.trim() === ""
            //: A person's story: nothing of the kind that was chosen
            ? qsTr("Nothing of this kind yet")
            //: A person's story: the search found nothing. %1 is what was searched for
            : qsTr("Nothing with “%1” here").arg(root.done.words.trim())
    }
    ListCard {
        objectName: "story"
        visible: root.done.rows.count > 0

        Repeater {
            model: root.done.rows
            delegate: StoryRow {
                id: row
                words: root.words
                onClicked: root.asked(row.kind, row.key, row.state_)
            }
        }
    }
    HButton {
        objectName: "older"
        Layout.fillWidth: true
        visible: root.done.more
        kind: "line"
        //: Button under a list: shows older ones too
        text: qsTr("Show older")
        onClicked: root.done.showMore()
    }
}
