import QtQuick

// What a follow-up is called, when it is due, and what came of a try.
QtObject {
    readonly property list<string> outcomes: ["reached", "no_answer", "left_message", "wrong_number", "no_phone",
        "refused", "hospital", "jail", "died", "other"]

    function kind(hours: int): string {
        switch (hours) {
        //: A follow-up a day after a crisis
        case 24: return qsTr("24-hour check");
        //: A follow-up three days after a crisis
        case 72: return qsTr("72-hour check");
        //: A follow-up a week after a crisis
        case 168: return qsTr("7-day check");
        //: A follow-up two weeks after a crisis
        case 336: return qsTr("14-day check");
        //: A follow-up a month after a crisis
        case 720: return qsTr("30-day check");
        //: A follow-up on a day that was agreed
        default: return qsTr("Check, on an agreed day");
        }
    }
    // A moment beside now: 'today, 5:00 PM'.
    function moment(day: string, dayWords: string, time: string): string {
        switch (day) {
        //: A moment. %1 is a time of day
        case "yesterday": return qsTr("yesterday, %1").arg(time);
        //: A moment. %1 is a time of day
        case "today": return qsTr("today, %1").arg(time);
        //: A moment. %1 is a time of day
        case "tomorrow": return qsTr("tomorrow, %1").arg(time);
        //: A moment. %1 is a day of the week or a date, %2 a time of day
        default: return qsTr("%1, %2").arg(dayWords).arg(time);
        }
    }
    // The same of a model's moment; untyped, because lint knows no members of a map.
    function at(due): string {
        return due.time === undefined ? "" : moment(due.day, due.dayWords, due.time);
    }
    //: When a follow-up is due. %1 is a moment such as 'today, 5:00 PM'
    function due(words: string): string { return qsTr("Due %1").arg(words); }
    function tries(count: int): string {
        return count === 0 ? "" : count === 1
            //: How often somebody was tried to be reached
            ? qsTr("1 try")
            //: How often somebody was tried to be reached. %1 is a number above 1
            : qsTr("%1 tries").arg(count);
    }
    function outcome(key: string): string {
        switch (key) {
        //: What came of a try to reach somebody
        case "reached": return qsTr("Reached");
        //: What came of a try to reach somebody
        case "no_answer": return qsTr("No answer");
        //: What came of a try to reach somebody
        case "left_message": return qsTr("Left message");
        //: What came of a try to reach somebody
        case "wrong_number": return qsTr("Wrong number");
        //: What came of a try to reach somebody
        case "no_phone": return qsTr("No phone");
        //: What came of a try to reach somebody: they do not want to be called
        case "refused": return qsTr("Said no");
        //: What came of a try to reach somebody
        case "hospital": return qsTr("In hospital");
        //: What came of a try to reach somebody
        case "jail": return qsTr("In jail");
        //: What came of a try to reach somebody
        case "died": return qsTr("Died");
        //: What came of a try to reach somebody
        default: return qsTr("Other");
        }
    }
    function outcomeIcon(key: string): string {
        switch (key) {
        case "reached": return "check_circle";
        case "no_answer": return "call_missed";
        case "left_message": return "voicemail";
        case "wrong_number": return "phone_disabled";
        case "no_phone": return "smartphone";
        case "refused": return "do_not_disturb_on";
        case "hospital": return "local_hospital";
        case "jail": return "lock";
        case "died": return "local_florist";
        default: return "more_horiz";
        }
    }
}
