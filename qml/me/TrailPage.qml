pragma ComponentBehavior: Bound
import QtQuick
import Handrail.Controls
import Handrail.Pages
import Handrail.View

// The trail: every unlocking, opening, giving away and erasing, checked each time it is shown.
ScreenPage {
    id: root

    required property AppSession session
    property string argument
    readonly property TrailModel model: session.safety.trail

    function joined(parts): string { return parts.filter((part) => part !== "").join(" · "); }
    function deed(key: string): string {
        switch (key) {
        //: A line of the trail
        case "setUp": return qsTr("Records were set up");
        //: A line of the trail
        case "unlocked": return qsTr("Unlocked");
        //: A line of the trail
        case "unlockedByWords": return qsTr("Unlocked with the recovery words");
        //: A line of the trail
        case "wrongSecret": return qsTr("A passphrase that did not fit");
        //: A line of the trail
        case "handedOver": return qsTr("Handed the device to the person");
        //: A line of the trail
        case "handedBack": return qsTr("Got the device back");
        //: A line of the trail
        case "opened": return qsTr("Opened");
        //: A line of the trail
        case "exported": return qsTr("Given away");
        //: A line of the trail: a plan was on the screen as a code to scan
        case "exported/code": return qsTr("Shown as a code");
        //: A line of the trail: a plan was on the screen to be copied by hand
        case "exported/hand": return qsTr("Copied by hand");
        //: A line of the trail
        case "exported/paper": return qsTr("Printed");
        //: A line of the trail
        case "exported/file": return qsTr("Saved as a file");
        //: A line of the trail
        case "erased": return qsTr("Erased a person");
        //: A line of the trail
        case "erasedByRetention": return qsTr("Erased what was past its limit");
        //: A line of the trail
        case "peerAdded": return qsTr("Added a peer");
        //: A line of the trail
        case "peerRemoved": return qsTr("Removed a peer");
        //: A line of the trail
        case "passphraseChanged": return qsTr("Changed the passphrase");
        //: A line of the trail
        case "wordsRenewed": return qsTr("New recovery words");
        //: A line of the trail
        case "backedUp": return qsTr("Made a backup");
        //: A line of the trail
        case "restored": return qsTr("Restored a backup");
        //: A line of the trail
        case "damageMended": return qsTr("Took note of a damaged file");
        //: A line of the trail
        case "lossAccepted": return qsTr("Went on with missing records");
        //: A line of the trail
        case "limitsChanged": return qsTr("Changed how long things are kept");
        //: A line of the trail
        case "listHandedOn": return qsTr("Handed a person on to another peer");
        //: A line of the trail: at an unlock the app found entries missing, put back to an older state, or not written
        //: by this device
        case "notWhole": return qsTr("Found something missing, put back or added from outside");
        //: A line of the trail, from a newer version of the app
        default: return qsTr("Something this version does not know");
        }
    }

    function about(name: string, gone: bool): string {
        //: In the trail: about a person who was erased since
        return name !== "" ? name : gone ? qsTr("A person who is no longer here") : "";
    }

    //: Back to the page about keeping records safe
    backTo: qsTr("Records and safety")
    //: Title of the page with the trail
    title: qsTr("Who did what")
    onBackRequested: root.session.router.back()
    Component.onCompleted: root.model.refresh()

    Connections {
        target: root.session.lock
        function onUnlocked() { root.model.refresh(); }
    }

    ReadBanner {
        unread: root.model.unread
        onAgainRequested: root.model.refresh()
    }
    Banner {
        objectName: "check"
        visible: root.model.known
        width: parent.width
        tone: root.model.whole ? "good" : "caution"
        iconName: root.model.whole ? "check" : "info"
        text: root.model.whole
            //: The trail was checked and nothing is missing
            ? qsTr("Checked just now: no line was removed or changed.")
            : root.model.brokenAt > 0
                //: The trail was changed. %1: number of a line
                ? qsTr("From line %1 on, lines were removed or changed. What can still be read is shown. Tell the person who looks after this device.").arg(root.model.brokenAt)
                //: The end of the trail is missing
                : qsTr("Lines are missing. What can still be read is shown. Tell the person who looks after this device.")
    }
    ListCard {
        Repeater {
            model: root.model.lines
            delegate: ListRow {
                id: row
                required property string deed
                required property string who
                required property string about
                required property bool gone
                required property string when
                readonly property list<string> parts: [row.when, row.who, root.about(row.about, row.gone)]
                chevron: false
                title: root.deed(row.deed)
                line: root.joined(row.parts)
            }
        }
    }
    HText {
        visible: root.model.older > 0
        width: parent.width
        style: "quiet"
        //: Under the trail. %1: how many lines
        text: qsTr("Older lines that are kept and not shown: %1").arg(root.model.older)
    }
}
