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

    function choose(key: string) {
        if (key === "language")
            root.session.settings.language = root.otherLanguage;
        else if (key === "hide")
            root.session.hidden = true;
        else
            root.session.router.goTo(key);
    }

    readonly property NavItem homePlace: NavItem {
        key: "home"
        iconName: "home"
        //: Navigation: the first screen
        label: qsTr("Home")
    }
    readonly property NavItem plansPlace: NavItem {
        key: "plans"
        iconName: "assignment"
        //: Navigation: safety plans and other plans
        label: qsTr("Plans")
    }
    readonly property NavItem directoryPlace: NavItem {
        key: "directory"
        iconName: "explore"
        //: Navigation: local services and phone lines
        label: qsTr("Directory")
    }
    readonly property NavItem peoplePlace: NavItem {
        key: "people"
        iconName: "group"
        //: Navigation: the people a peer supports
        label: qsTr("People")
    }
    readonly property NavItem mePlace: NavItem {
        key: "me"
        iconName: "self_improvement"
        //: Navigation: the peer's own corner, and how the app looks and speaks
        label: qsTr("Me")
    }
    readonly property NavItem languagePlace: NavItem {
        key: "language"
        iconName: "translate"
        label: root.session.settings.language === "es" ? "English" : "Español"
    }
    readonly property NavItem hidePlace: NavItem {
        key: "hide"
        iconName: "visibility_off"
        //: Blanks the app to a neutral screen at once
        label: qsTr("Hide")
    }
    readonly property list<NavItem> places: [root.homePlace, root.plansPlace, root.directoryPlace, root.peoplePlace, root.mePlace]

    NavRail {
        id: rail
        visible: !Theme.phone
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
        items: Theme.phone ? [] : root.places // one of the two has buttons: the other is not made
        bottomItems: Theme.phone ? [] : [root.languagePlace, root.hidePlace]
        current: root.session.router.section
        onChosen: (key) => root.choose(key)
    }

    Binding { // no clock runs that nobody can see
        target: root.session.run
        property: "visible"
        value: !root.session.hidden && root.Window.visibility !== Window.Minimized && root.Window.visibility !== Window.Hidden
    }
    EmergencyBar {
        id: emergency
        anchors { top: parent.top; left: Theme.phone ? parent.left : rail.right; right: parent.right }
        z: 2
        running: root.session.run.running
        clockText: root.session.run.elapsedText
        onOverdose: root.session.startOverdose()
        onCall911: root.session.router.open("now/call", "911")
        onCall988: root.session.router.open("now/call", "988")
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

    NavBar {
        id: bar
        visible: Theme.phone && !Routes.hasDock(root.session.router.route) // a dock stands in its place (pictures 04 to 07)
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        items: Theme.phone ? root.places : []
        current: root.session.router.section
        onChosen: (key) => root.choose(key)
    }
}
