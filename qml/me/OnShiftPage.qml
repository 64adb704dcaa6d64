pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// Who is on shift, asked once a day: for what needs a signature. Kept as it is typed; leaving it out is an answer.
ScreenPage {
    id: root

    required property AppSession session
    property string argument

    readonly property OwnKit kit: root.session.own
    readonly property OnShiftModel model: root.kit.self.onShift
    readonly property bool known: root.model.name !== "" || root.model.unit !== "" || root.model.supervisor !== ""

    //: Back
    backTo: qsTr("Back")
    //: Title of the page on which a peer says who they are on this shift
    title: qsTr("On shift today")
    //: Under the title of the page on which a peer says who they are on this shift
    subtitle: qsTr("Asked once a day. You can leave it out.")
    savedPhase: !root.model.said ? "" : root.kit.savedPhase
    spacing: 24
    onBackRequested: {
        root.kit.flush();
        root.session.router.back();
    }
    Component.onCompleted: root.kit.load()

    SaveBanner {
        Layout.fillWidth: true
        trouble: root.kit.trouble
        onRetryRequested: root.kit.retry()
    }
    HField {
        objectName: "shiftName"
        //: Label of a field: the peer's own name
        label: qsTr("Your name or initials")
        text: root.model.name
        onEdited: (value) => root.model.write("name", value)
        onFinished: root.kit.flush()
    }
    HField {
        objectName: "shiftUnit"
        //: Label of a field: the team, the car or the site
        label: qsTr("Team or unit")
        text: root.model.unit
        onEdited: (value) => root.model.write("unit", value)
        onFinished: root.kit.flush()
    }
    HField {
        objectName: "shiftSupervisor"
        //: Label of a field: who leads this shift
        label: qsTr("Supervisor today")
        text: root.model.supervisor
        onEdited: (value) => root.model.write("supervisor", value)
        onFinished: root.kit.flush()
    }
    IconLine {
        objectName: "shiftSaid"
        Layout.fillWidth: true
        visible: root.model.said && root.model.signature !== ""
        iconName: "check"
        //: What stands under notes today. %1 is such as 'Ana R., CREST 4'
        text: qsTr("Today it reads: %1").arg(root.model.signature)
    }
    FactList {
        FactRow {
            iconName: "edit"
            //: Fact about what a peer says of their shift
            label: qsTr("Where it is used")
            //: Where a peer's name is used
            text: qsTr("Under notes you finish, on referrals for a person, on the EMS card’s screen (not in its code), "
                       + "and when you hand people on.")
        }
        FactRow {
            iconName: "lock"
            //: Fact about what a peer says of their shift
            label: qsTr("Whose it is")
            //: Whose a peer's name and unit are
            text: qsTr("Sealed under your own key. Another peer on this device is asked for their own. It shows in no "
                       + "hand-over to a person and not on the kiosk.")
        }
    }

    dock: ButtonPair {
        HButton {
            objectName: "shiftSkip"
            kind: "line"
            //: Button: the peer does not say who they are on this shift
            text: qsTr("Not today")
            onClicked: {
                root.model.skip();
                root.kit.flush();
                root.session.router.back();
            }
        }
        HButton {
            objectName: "shiftYes"
            off: !root.known
            text: root.model.said || !root.known
                //: Button: the words stand
                ? qsTr("Done")
                //: Button: what was said of an earlier shift is right today too
                : qsTr("Still right today")
            onClicked: {
                if (!root.known)
                    return;
                root.model.sayToday();
                root.kit.flush();
                root.session.router.back();
            }
        }
    }
}
