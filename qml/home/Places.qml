import QtQuick
import Handrail.Controls
import Handrail.View

// Where the navigation leads, for the bar of a phone and the rail of a tablet.
QtObject {
    id: root

    required property AppSession session

    readonly property string otherLanguage: session.settings.language === "es" ? "en" : "es"

    function choose(key: string): void {
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
    readonly property list<NavItem> all: [root.homePlace, root.plansPlace, root.directoryPlace, root.peoplePlace, root.mePlace]
    readonly property list<NavItem> aside: [root.languagePlace, root.hidePlace] // at the foot of the rail; on a phone Home and Me have them
}
