import QtQuick

// The name of the place a back arrow goes to.
QtObject {
    function nameOf(route: string): string {
        switch (route) {
        case "": return "";
        //: Name of a place, beside the back arrow
        case "home": return qsTr("Home");
        //: Name of a place, beside the back arrow: what helps during a crisis
        case "now": return qsTr("Now");
        //: Name of a place, beside the back arrow: the steps of the overdose run
        case "now/overdose": return qsTr("Steps");
        //: Name of a place, beside the back arrow: the timeline of the open visit
        case "now/visit": return qsTr("Visit");
        //: Name of a place, beside the back arrow: the checklist, walk or tool one came from
        case "now/close": return qsTr("Close visit");
        //: Beside the back arrow, when the place it goes to has no short name
        default: return qsTr("Back");
        }
    }
}
