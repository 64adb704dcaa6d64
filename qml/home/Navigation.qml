pragma ComponentBehavior: Bound
import QtQuick
import Handrail.Controls
import Handrail.View

// The frame around every page: emergency bar on top, navigation at the bottom of a phone, beside the bar when the phone
// lies on its side, or at the side of a tablet. What it is given lies between them and can cover neither; what has to
// be said on every page has a row of its own.
FocusScope {
    id: root

    required property AppSession session
    default property alias content: area.data

    // Over the whole page stand a question that must be answered, or nothing at all: the places lead nowhere meanwhile,
    // and are not there.
    readonly property bool asksCheck: root.session.started && root.session.now.checkOnMe.over
                                      && !Routes.keepsClear(root.session.router.route, root.session.now.run.running)
    readonly property bool bare: root.asksCheck || root.session.hiding.hidden

    // where to go: a sheet lies over the page
    readonly property bool choosing: shortPlaces.item !== null && (shortPlaces.item as PlacesShort).choosing

    // From the neutral screen too: a call or a life goes before what was hidden.
    function call(line: string): void {
        root.session.hiding.hidden = false;
        root.session.router.open("now/call", line);
    }

    readonly property string otherLanguage: session.settings.language === "es" ? "en" : "es"

    Late {
        session: root.session
        asynchronous: true
        page: "PlacesRail.qml"
        wanted: root.session.started && !Theme.phone
        visible: !Theme.phone && !root.bare
        width: Theme.railWidth
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
    }
    Binding { // no clock runs that nobody can see
        target: root.session.now.run
        property: "visible"
        value: !root.session.hiding.hidden && root.Window.visibility !== Window.Minimized
            && root.Window.visibility !== Window.Hidden
    }
    EmergencyBar {
        id: emergency
        anchors {
            top: parent.top
            left: parent.left
            leftMargin: Theme.phone ? 0 : Theme.railWidth
            right: parent.right
            rightMargin: Theme.landscape ? 3 * 64 + 2 * 8 : 0 // Home, Hide and More
        }
        z: 2
        neutral: root.session.hiding.hidden
        running: root.session.now.run.overdoseText !== "" && !root.session.hiding.hidden
        clockText: root.session.hiding.hidden ? "" : root.session.now.run.overdoseText
        onOverdose: root.session.startOverdose()
        onCall911: root.call("911")
        onCall988: root.call("988")
    }

    Rectangle { // under the places, before they are there
        color: Theme.surface
        visible: !root.session.started && !Theme.landscape
        width: Theme.phone ? root.width : Theme.railWidth
        height: Theme.phone ? bar.height : root.height
        anchors { left: parent.left; bottom: parent.bottom }
    }
    // a tap is the person's answer to the notice; it goes once the finger is up, so that nothing moves under it
    PointHandler {
        enabled: root.session.started && root.session.returning.returned
        onActiveChanged: {
            if (!active)
                answered.start();
        }
    }
    Timer {
        id: answered
        interval: 0
        onTriggered: root.session.returning.dismiss()
    }
    Column {
        id: rows
        anchors { top: emergency.bottom; left: emergency.left; right: parent.right }
        z: 2

        Late {
            session: root.session
            page: "DoseDueRow.qml"
            wanted: root.session.started && root.session.now.run.people.dueAt >= 0 && !root.session.hiding.hidden
                && root.session.router.route !== "now/overdose"
            visible: wanted
            width: parent.width
        }
        Late {
            session: root.session
            page: "ReturnNotice.qml"
            wanted: root.session.started && root.session.returning.returned && !root.session.hiding.hidden
            visible: wanted
            width: parent.width
        }
    }
    Item {
        id: area
        clip: true
        enabled: !root.choosing
        anchors {
            top: rows.bottom
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
        wanted: root.session.started && Theme.phone && !Theme.landscape
        // a dock stands in its place (pictures 04 to 07)
        visible: Theme.phone && !Theme.landscape && !root.bare && !Routes.hasDock(root.session.router.route)
        height: Theme.navHeight + Theme.safeBottom
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
    }
    Late {
        id: shortPlaces
        session: root.session
        asynchronous: true
        page: "PlacesShort.qml"
        wanted: root.session.started && Theme.landscape
        visible: Theme.landscape && !root.bare
        anchors.fill: parent
        z: 3
    }
}
