pragma ComponentBehavior: Bound
import QtQuick
import Handrail.Controls
import Handrail.Pages
import Handrail.View

// Erasing one person and all of theirs. Asks once, in plain words; the receipt follows on a page of its own.
ScreenPage {
    id: root

    required property AppSession session
    property string argument
    readonly property ErasingModel model: session.safety.erasing
    property string leaving: "" // id of the person
    property string called: ""

    //: Back to the page about keeping records safe
    backTo: qsTr("Records and safety")
    //: Title of the page where a person can be erased
    title: qsTr("Erase a person")
    //: Under the title of the page where a person can be erased
    subtitle: qsTr("Their key is destroyed, so that nothing of theirs can be read on this device again. You get a receipt for them.")
    onBackRequested: root.session.router.back()
    Component.onCompleted: root.model.refresh()

    Connections {
        target: root.session.lock
        function onUnlocked() { root.model.refresh(); }
        function onLocked() { root.leaving = ""; }
    }
    Connections {
        target: root.model
        function onErased() { root.leaving = ""; }
    }

    ReadBanner {
        unread: root.model.unread
        onAgainRequested: root.model.refresh()
    }
    ListCard {
        visible: root.model.people.count > 0
        Repeater {
            model: root.model.people
            delegate: ListRow {
                id: row
                required property string id_
                required property string name
                required property int index
                divider: row.index > 0
                discIcon: "person"
                chevron: false
                title: row.name
                //: Button: erases this person, after a question
                verb: qsTr("Erase")
                onClicked: {
                    root.called = row.name;
                    root.leaving = row.id_;
                }
            }
        }
    }
    IconLine {
        objectName: "nobody"
        visible: root.model.known && root.model.people.count === 0
        width: parent.width
        iconName: "check"
        //: The page where a person can be erased, when there is nobody
        text: qsTr("There are no people on this device.")
    }
    HButton {
        objectName: "receipt"
        visible: root.model.hasReceipt
        width: parent.width
        kind: "line"
        //: Button: shows the receipt of who was erased last
        text: qsTr("Show the last receipt")
        onClicked: root.session.router.open("me/safety/receipt")
    }

    sheets: Sheet {
        objectName: "sure"
        open: root.leaving !== ""
        //: Title before a person is erased. %1: what they are called
        title: qsTr("Erase everything about %1?").arg(root.called)
        onCloseRequested: root.leaving = ""
        HText {
            width: parent.width
            //: Before a person is erased
            text: qsTr("Their plans with every version, notes, visits, and what was typed and not finished can never be read again on this device. Paper, phones and files they took stay theirs. This cannot be taken back.")
        }
        Banner {
            visible: root.model.failed
            width: parent.width
            tone: "caution"
            //: Erasing a person failed
            text: qsTr("Nothing was erased: the disk did not take it. Try again.")
        }
        HButton {
            objectName: "eraseSure"
            width: parent.width
            kind: "caution"
            busy: root.model.busy
            //: Button: erases a person for good. %1: what they are called
            text: qsTr("Erase %1").arg(root.called)
            onClicked: root.model.erase(root.leaving)
        }
        HButton {
            width: parent.width
            kind: "line"
            //: Button: erases nobody
            text: qsTr("Keep them")
            onClicked: root.leaving = ""
        }
    }
}
