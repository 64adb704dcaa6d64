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
            root.session.hiding.hidden = true;
        else
            root.session.router.goTo(key);
    }

    //: Navigation: the first screen
    readonly property string homeLabel: qsTr("Home")
    //: Navigation: safety plans and other plans
    readonly property string plansLabel: qsTr("Plans")
    //: Navigation: local services and phone lines
    readonly property string directoryLabel: qsTr("Directory")
    //: Navigation: the people a peer supports
    readonly property string peopleLabel: qsTr("People")
    //: Navigation: the peer's own corner, and how the app looks and speaks
    readonly property string meLabel: qsTr("Me")
    //: Blanks the app to a neutral screen at once
    readonly property string hideLabel: qsTr("Hide")
    readonly property string languageLabel: root.session.settings.language === "es" ? "English" : "Español"

    // Lists of words, not of objects: Qt 6.8 drops the members of a list of a QML type of ours on its way into a
    // control.
    readonly property list<string> keys: ["home", "plans", "directory", "people", "me"]
    readonly property list<string> icons: ["home", "assignment", "explore", "group", "self_improvement"]
    readonly property list<string> labels: [root.homeLabel, root.plansLabel, root.directoryLabel, root.peopleLabel,
        root.meLabel]
    // At the foot of the rail; on a phone Home and Me have them.
    readonly property list<string> asideKeys: ["language", "hide"]
    readonly property list<string> asideIcons: ["translate", "visibility_off"]
    readonly property list<string> asideLabels: [root.languageLabel, root.hideLabel]

    function iconOf(key: string): string {
        const at = root.keys.indexOf(key);
        return at >= 0 ? root.icons[at] : root.asideIcons[root.asideKeys.indexOf(key)];
    }
    function labelOf(key: string): string {
        const at = root.keys.indexOf(key);
        return at >= 0 ? root.labels[at] : root.asideLabels[root.asideKeys.indexOf(key)];
    }
}
