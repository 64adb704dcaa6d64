pragma ComponentBehavior: Bound
import QtQuick
import Handrail.Controls
import Handrail.View

// Somebody was in touch about a referral: what was said, and one tap that keeps how, with the time.
Sheet {
    id: root

    required property ReferralContacts contacts
    required property StoryWords words

    //: Title of the sheet that writes down that somebody was in touch about a referral
    title: qsTr("We were in touch")
    onOpenChanged: {
        if (root.open)
            what.clear();
    }

    HField {
        id: what
        objectName: "contactWords"
        multiline: true
        //: Label of a field: what was said about a referral
        label: qsTr("With whom, and what was said")
    }
    HText {
        style: "quiet"
        //: Over the ways in which somebody was in touch: a tap keeps it
        text: qsTr("Tap what it was, and it is kept with the time.")
    }
    TileGrid {
        most: Theme.largeText ? 1 : 2
        Repeater {
            model: root.contacts.ways
            delegate: ChoiceTile {
                id: way
                required property string modelData
                objectName: "contact-" + way.modelData
                iconName: way.modelData === "talked" ? "forum" : way.modelData === "went_there" ? "directions_walk"
                    : way.modelData === "no_answer" ? "call_missed" : "voicemail"
                text: root.words.contact(way.modelData)
                onClicked: {
                    root.contacts.add(way.modelData, what.typed);
                    root.closeRequested();
                }
            }
        }
    }
}
