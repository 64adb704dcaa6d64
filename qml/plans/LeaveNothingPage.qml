pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// A plan that leaves nothing: what that means, in honest words, before it begins. No name, no passphrase.
ScreenPage {
    id: root

    required property AppSession session
    property string argument
    property string language: session.settings.language
    property string kind: "safety"

    function field(role: string): string {
        const kinds = root.session.plans.list.kinds;
        for (let row = 0; row < kinds.count; ++row) {
            if (kinds.word(row, "templateId") === root.kind)
                return kinds.word(row, role);
        }
        return "";
    }

    readonly property LeaveNothingModel model: session.plans.leaveNothing

    //: The place that Back goes to: the kiosk's first screen, or the list of plans
    backTo: root.session.kiosk.active ? qsTr("Start") : qsTr("Plans")
    //: Title of the page that begins a plan which is never stored
    title: qsTr("Leave nothing here")
    //: Under 'Leave nothing here'
    subtitle: qsTr("Make a plan, take it with you, and nothing stays.")
    onBackRequested: root.session.router.back()

    Connections {
        target: root.model
        function onStarted(planId) {
            root.session.router.replace("plans/whole", planId);
            root.session.router.open("plans/edit", planId);
        }
    }

    ListCard {
        ListRow {
            objectName: "kind"
            discIcon: root.session.plans.list.kinds.revision >= 0 ? root.field("glyph") : ""
            tone: "action"
            title: root.session.plans.list.kinds.revision >= 0 ? root.field("title") : ""
            line: root.session.plans.list.kinds.revision >= 0 ? root.field("summary") : ""
            //: Pill on the kind of plan that will be begun: picks another kind
            verb: qsTr("Change")
            onClicked: kinds.open = true
        }
    }
    FactList {
        FactRow {
            iconName: "no_accounts"
            //: About a plan that is never stored
            label: qsTr("No name, no saving")
            //: About a plan that is never stored
            text: qsTr("What you write is only in this device’s working memory. It is not written to its storage, not even while you type.")
        }
        FactRow {
            iconName: "battery_alert"
            //: About a plan that is never stored
            label: qsTr("It can be lost")
            //: About a plan that is never stored
            text: qsTr("If the app closes or the battery dies, the plan is gone. We cannot bring it back.")
        }
        FactRow {
            objectName: "quiet"
            iconName: "timer"
            //: About a plan that is never stored
            label: qsTr("It does not wait for ever")
            //: About a plan that is never stored. %1 and %2 are numbers of seconds
            text: qsTr("When nobody touches the screen for %1 seconds, we ask. %2 seconds later it is wiped.")
                .arg(root.model.quietS).arg(root.model.askS)
        }
        FactRow {
            iconName: "qr_code"
            //: About a plan that is never stored
            label: qsTr("Take it before you close it")
            //: About a plan that is never stored
            text: qsTr("With a phone camera, on paper, or by hand. What a phone or a printer keeps is up to them.")
        }
    }
    HText {
        style: "label"
        heading: true
        //: Heading over the choice of a plan's language
        text: qsTr("Language of the plan")
    }
    TileGrid {
        Layout.fillWidth: true
        columns: Theme.largeText ? 1 : 2

        ChoiceTile {
            Layout.preferredWidth: 1
            text: "English"
            chosen: root.language === "en"
            onClicked: root.language = "en"
        }
        ChoiceTile {
            Layout.preferredWidth: 1
            text: "Español"
            chosen: root.language === "es"
            onClicked: root.language = "es"
        }
    }
    Banner {
        visible: root.model.failed
        tone: "caution"
        //: A plan that is never stored could not begin
        text: qsTr("The plan could not begin. Nothing was written. Try again.")
    }

    sheets: KindSheet {
        id: kinds
        session: root.session
        kind: root.kind
        onPicked: (kind) => {
            root.kind = kind;
            kinds.open = false;
        }
        onCloseRequested: kinds.open = false
    }
    dock: HButton {
        objectName: "beginPassing"
        Layout.fillWidth: true
        //: Button: begins a plan that is never stored
        text: qsTr("Start the plan")
        onClicked: root.model.start(root.kind, root.language)
    }
}
