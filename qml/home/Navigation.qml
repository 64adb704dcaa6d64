pragma ComponentBehavior: Bound
import QtQuick
import Handrail.Controls
import Handrail.View

// The frame around every page: emergency bar on top, navigation at the bottom of a phone or at the side of a tablet. What it is given
// lies between them and can cover neither.
FocusScope {
    id: root

    required property AppSession session
    default property alias content: area.data

    readonly property string otherLanguage: session.settings.language === "es" ? "en" : "es"

    Late {
        session: root.session
        asynchronous: true
        page: "PlacesRail.qml"
        wanted: root.session.started && !Theme.phone
        visible: !Theme.phone
        width: Theme.railWidth
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
    }
    Binding { // no clock runs that nobody can see
        target: root.session.run
        property: "visible"
        value: !root.session.hidden && root.Window.visibility !== Window.Minimized && root.Window.visibility !== Window.Hidden
    }
    EmergencyBar {
        id: emergency
        anchors { top: parent.top; left: parent.left; leftMargin: Theme.phone ? 0 : Theme.railWidth; right: parent.right }
        z: 2
        running: root.session.run.overdoseText !== ""
        clockText: root.session.run.overdoseText
        onOverdose: root.session.startOverdose()
        onCall911: root.session.router.open("now/call", "911")
        onCall988: root.session.router.open("now/call", "988")
    }

    Rectangle { // under the places, before they are there
        color: Theme.surface
        visible: !root.session.started
        width: Theme.phone ? root.width : Theme.railWidth
        height: Theme.phone ? bar.height : root.height
        anchors { left: parent.left; bottom: parent.bottom }
    }
    Item {
        id: area
        clip: true
        anchors {
            top: emergency.bottom
            left: emergency.left
            right: parent.right
            bottom: bar.visible ? bar.top : parent.bottom
        }
    }

    Late {
        id: bar
        session: root.session
        asynchronous: true
        page: "PlacesBar.qml"
        wanted: root.session.started && Theme.phone
        visible: Theme.phone && !Routes.hasDock(root.session.router.route) // a dock stands in its place (pictures 04 to 07)
        height: Theme.navHeight + Theme.safeBottom
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
    }
}
