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

    readonly property LeaveNothingModel model: session.leaveNothing

    //: The place that Back goes to: the list of plans
    backTo: qsTr("Plans")
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

    dock: HButton {
        objectName: "beginPassing"
        Layout.fillWidth: true
        //: Button: begins a plan that is never stored
        text: qsTr("Start the plan")
        onClicked: root.model.start("safety", root.language)
    }
}
