import QtQuick

// The name of the place a back arrow goes to, for the pages one reads.
QtObject {
    function nameOf(route: string): string {
        switch (route) {
        case "": return "";
        //: Name of a place, beside the back arrow
        case "home": return qsTr("Home");
        //: Name of a place, beside the back arrow: what helps before a crisis
        case "before": return qsTr("Before");
        //: Name of a place, beside the back arrow: what helps during a crisis
        case "now": return qsTr("Now");
        //: Name of a place, beside the back arrow: what helps after a crisis
        case "after": return qsTr("After");
        //: Name of a place, beside the back arrow: the results of a search
        case "search": return qsTr("Search");
        //: Beside the back arrow, when the place it goes to has no short name
        default: return qsTr("Back");
        }
    }
}
