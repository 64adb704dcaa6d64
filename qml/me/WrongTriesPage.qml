pragma ComponentBehavior: Bound
import QtQuick
import Handrail.Controls
import Handrail.Pages
import Handrail.View

// What happens after many wrong passphrases. Erasing everything is off unless someone turns it on here, and the page
// says what it costs.
ScreenPage {
    id: root

    required property AppSession session
    property string argument
    readonly property MishapModel model: session.safety.mishap
    property int picked: -1 // asked about; -1: nothing

    function nameOf(tries: int): string {
        //: Choice: wrong passphrases erase nothing
        return tries === 0 ? qsTr("Never erase")
            //: Choice. %1: a number of wrong passphrases
            : qsTr("After %1").arg(tries);
    }
    function names(choices): list<string> { return choices.map((each) => root.nameOf(each)); }
    function triesOf(choices, name): int { return choices.find((each) => root.nameOf(each) === name); }
    function choose(tries: int) {
        if (tries === root.model.eraseAfter)
            return;
        if (tries === 0)
            root.model.setEraseAfter(0);
        else
            root.picked = tries;
    }

    //: Back to the page about keeping records safe
    backTo: qsTr("Records and safety")
    //: Title of the page about wrong passphrases
    title: qsTr("Wrong passphrases")
    onBackRequested: root.session.router.back()
    Component.onCompleted: root.model.refresh()

    ReadBanner {
        unread: root.model.unread
        onAgainRequested: root.model.refresh()
    }
    FactList {
        FactRow {
            iconName: "schedule"
            //: Fact about wrong passphrases
            label: qsTr("After three")
            //: Fact about wrong passphrases
            text: qsTr("The next try has to wait, and twice as long after each wrong one. A restart does not shorten it.")
        }
        FactRow {
            iconName: "key"
            //: Fact about wrong passphrases
            label: qsTr("After ten")
            //: Fact about wrong passphrases
            text: qsTr("Only the 24 recovery words open the records.")
        }
    }
    Banner {
        visible: root.model.failed
        width: parent.width
        tone: "caution"
        iconName: "info"
        //: The setting about wrong passphrases was not kept
        text: qsTr("That was not kept: the disk did not take it. Try again.")
    }
    VStack {
        HText {
            style: "section"
            //: Heading: erasing everything after wrong passphrases
            text: qsTr("Erase everything?")
        }
        HText {
            //: About erasing after wrong passphrases
            text: qsTr("For a device that may be taken by force. It is off unless you turn it on. When it is on, anyone who holds this device can erase all records by typing wrong passphrases. So can a child.")
        }
        ChipPicker {
            objectName: "tries"
            //: What is picked here, for screen readers
            label: qsTr("Erase everything after wrong passphrases")
            options: root.names(root.model.choices)
            oneOf: true
            chosen: [root.nameOf(root.model.eraseAfter)]
            onPicked: (option) => root.choose(root.triesOf(root.model.choices, option))
        }
        IconLine {
            objectName: "on"
            visible: root.model.eraseAfter > 0
            iconName: "info"
            caution: true
            //: Erasing after wrong passphrases is on. %1: how many
            text: qsTr("On: %1 wrong passphrases in a row of one peer erase everything here. Keep a backup away from this device.").arg(root.model.eraseAfter)
        }
    }

    sheets: Sheet {
        objectName: "sure"
        open: root.picked > 0
        //: Title before erasing after wrong passphrases is turned on. %1: how many
        title: qsTr("Erase everything after %1?").arg(root.picked)
        onCloseRequested: root.picked = -1
        HText {
            width: parent.width
            //: Before erasing after wrong passphrases is turned on
            text: qsTr("All people, plans, notes and snapshots on this device go, for every peer, and neither passphrase nor recovery words bring them back. Only a backup that lies elsewhere does. Now, guides and the directory go on working.")
        }
        HButton {
            objectName: "turnOn"
            width: parent.width
            kind: "caution"
            //: Button: turns on erasing after wrong passphrases. %1: how many
            text: qsTr("Erase after %1").arg(root.picked)
            onClicked: {
                root.model.setEraseAfter(root.picked);
                root.picked = -1;
            }
        }
        HButton {
            width: parent.width
            kind: "line"
            //: Button: erasing after wrong passphrases stays as it is
            text: qsTr("Leave it as it is")
            onClicked: root.picked = -1
        }
    }
}
