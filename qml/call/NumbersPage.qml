pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// The program's own numbers, typed in once: the supervisor first. They lead the list of lines and the supervisor's
// button.
ScreenPage {
    id: root

    required property AppSession session
    property string argument

    readonly property ProgramNumbers model: session.calls.numbers
    property bool texts: false
    property bool tried: false
    readonly property bool ready: name.typed.trim() !== "" && number.ready

    //: Title of the page with the program's own numbers
    title: qsTr("Program numbers")
    //: Under the title of the program's own numbers
    subtitle: qsTr("Your supervisor, your program, and peers who can be asked to come. On this device only. They come first in the list of lines.")
    backTo: places.nameOf(root.session.router.backRoute)
    spacing: 24
    onBackRequested: root.session.router.back()
    NowPlaces { id: places }

    SaveBanner {
        Layout.fillWidth: true
        trouble: root.model.saveTrouble
        onRetryRequested: root.model.retry()
    }
    Banner {
        Layout.fillWidth: true
        visible: root.model.unread
        tone: "caution"
        //: The file with the program's own numbers is damaged or may not be read
        text: qsTr("The program’s numbers could not be read. They are kept on this device, apart from what you add now.")
    }
    HText {
        visible: root.model.numbers.count === 0 && !root.model.unread
        color: Theme.inkQuiet
        //: Program numbers, when there are none
        text: qsTr("None yet. Add your supervisor first.")
    }
    ListCard {
        visible: root.model.numbers.count > 0
        Repeater {
            model: root.model.numbers
            delegate: ListRow {
                id: row
                required property int index
                required property string numberId
                required property string name
                required property string number
                required property string shares
                required property bool texts
                required property bool supervisor
                divider: row.index > 0
                iconName: row.supervisor ? "supervisor_account" : "call"
                title: row.name
                line: row.number + (row.supervisor
                    //: Program numbers: this one is the supervisor's
                    ? "\n" + qsTr("Supervisor") : "") + (row.shares === "" ? "" : "\n" + row.shares)
                //: Button word: opens what can be done with a number
                verb: qsTr("Change")
                onClicked: {
                    change.numberId = row.numberId;
                    change.title = row.name;
                    change.supervisor = row.supervisor;
                    change.open = true;
                }
            }
        }
    }
    VStack {
        spacing: 12
        HText {
            style: "section"
            //: Heading over the fields for a new number
            text: qsTr("Add a number")
        }
        HField {
            id: name
            Layout.fillWidth: true
            //: Label of the field for the name of a number
            label: qsTr("Name")
            //: Inside the empty field for the name of a number
            placeholder: qsTr("Supervisor on call")
        }
        NumberField {
            id: number
            numbers: root.model
            tried: root.tried
            Layout.fillWidth: true
            //: Label of the field for a phone number
            label: qsTr("Number")
        }
        HField {
            id: shares
            Layout.fillWidth: true
            //: Label of the field that says what a peer shares with people served
            label: qsTr("Languages, culture, lived experience")
            //: Under the field that says what a peer shares with people served
            note: qsTr("For a peer who can be asked to come. Only what they want known. It can stay empty.")
        }
        ToggleTile {
            iconName: "sms"
            on: root.texts
            text: root.texts
                //: Switch: this number takes text messages
                ? qsTr("Text messages: yes")
                //: Switch: this number takes calls only
                : qsTr("Text messages: no")
            onToggleRequested: (on) => { root.texts = on; }
        }
        HButton {
            Layout.fillWidth: true
            off: !root.ready
            iconName: "add"
            //: Button: keeps a new number
            text: qsTr("Add number")
            onClicked: {
                root.tried = true;
                if (!root.model.add(name.typed, number.typed, root.texts, shares.typed))
                    return name.typed.trim() === "" ? name.focusField() : number.focusField();
                root.tried = false;
                name.clear();
                number.clear();
                shares.clear();
            }
        }
    }

    sheets: Sheet {
        id: change
        property string numberId: ""
        property bool supervisor: false
        onCloseRequested: change.open = false

        HButton {
            Layout.fillWidth: true
            visible: !change.supervisor
            kind: "line"
            iconName: "supervisor_account"
            //: Program numbers: makes this the number of the supervisor's button
            text: qsTr("This is my supervisor")
            onClicked: {
                root.model.makeSupervisor(change.numberId);
                change.open = false;
            }
        }
        HButton {
            Layout.fillWidth: true
            kind: "line"
            iconName: "delete"
            //: Program numbers: takes a number out
            text: qsTr("Remove")
            onClicked: {
                root.model.remove(change.numberId);
                change.open = false;
            }
        }
    }
}
