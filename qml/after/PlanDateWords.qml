import QtQuick

// How far a day of a plan is from today.
QtObject {
    // How many days are left; below 0: it has passed.
    function left(days: int): string {
        switch (days) {
        //: A day of a plan
        case 0: return qsTr("Today");
        //: A day of a plan
        case 1: return qsTr("Tomorrow");
        //: A day of a plan: it has passed
        case -1: return qsTr("Yesterday, 1 day late");
        default:
            return days < 0
                //: A day of a plan that has passed. %1 is a number of days above 1
                ? qsTr("%1 days late").arg(-days)
                //: A day of a plan that is to come. %1 is a number of days above 1
                : qsTr("In %1 days").arg(days);
        }
    }
}
