import QtQuick
import Handrail.View

// Why the passphrase is asked for, by the place that was wanted, and where the way back leads.
QtObject {
    id: root

    required property AppSession session
    readonly property string route: root.session.router.route
    readonly property string backTo: root.session.router.backRoute === "" ? ""
        : root.session.router.backRoute === "home"
        //: Back to the first screen, from the page that asks for the passphrase
        ? qsTr("Home")
        //: Back to where one came from, from the page that asks for the passphrase
        : qsTr("Back")
    readonly property string text: {
        if (root.session.hiding.veils(root.route, root.session.router.argument))
            //: Why the passphrase is asked for: the app was hidden while a visit was open
            return qsTr("You hid the app. What was done in this visit shows again with the passphrase. New marks are kept meanwhile.");
        if (root.route.startsWith("after/followup"))
            //: Why the passphrase is asked for
            return qsTr("Follow-ups are records of people. They open with the passphrase.");
        if (root.route.startsWith("people"))
            //: Why the passphrase is asked for
            return qsTr("Names of people are records. They open with the passphrase.");
        if (root.route.startsWith("plans"))
            //: Why the passphrase is asked for
            return qsTr("Plans are records of people. They open with the passphrase.");
        if (root.route.startsWith("me/") && !root.route.startsWith("me/safety"))
            //: Why the passphrase is asked for: notes that a peer writes for themselves
            return qsTr("Your own notes open with your passphrase alone. While it is locked nothing can be added to them.");
        if (root.route.startsWith("me/safety"))
            //: Why the passphrase is asked for
            return qsTr("This page changes how records are kept. It opens with the passphrase.");
        return "";
    }
}
