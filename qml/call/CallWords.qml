import QtQuick

// The sentences of the call pages that are put together from what the models say.
QtObject {
    function county(names: list<string>): string {
        switch (names.length) {
        case 0: return "";
        //: Where you are. %1 is the name of a county: San Diego County
        case 1: return qsTr("%1 County").arg(names[0]);
        //: Where you are, near a border: both counties
        case 2: return qsTr("%1 County or %2 County").arg(names[0]).arg(names[1]);
        //: Where you are, where three counties meet
        case 3: return qsTr("%1, %2 or %3 County").arg(names[0]).arg(names[1]).arg(names[2]);
        //: Where you are, when the position is too rough to name a county
        default: return qsTr("One of %1 counties").arg(names.length);
        }
    }

    function side(letter: string): string {
        switch (letter) {
        //: Coordinates said aloud
        case "N": return qsTr("north");
        //: Coordinates said aloud
        case "S": return qsTr("south");
        //: Coordinates said aloud
        case "E": return qsTr("east");
        //: Coordinates said aloud
        default: return qsTr("west");
        }
    }

    function figures(spoken: list<string>): string {
        //: One coordinate said aloud: 32 point 7 3 4 1 0 north. %1 degrees, %2 the decimals one by one, %3 north or
        //: west
        const one = qsTr("%1 point %2 %3");
        return one.arg(spoken[0]).arg(spoken[1]).arg(side(spoken[2])) + "\n" + one.arg(spoken[3]).arg(spoken[4])
            .arg(side(spoken[5]));
    }

    function accuracy(feet: int, miles: real): string {
        if (feet < 0)
            //: Where you are: the device does not say how exact its position is
            return qsTr("Accuracy unknown");
        return feet < 1000
            //: Where you are: the true place lies within so many feet
            ? qsTr("Within %1 ft").arg(feet)
            //: Where you are: the true place lies within so many miles
            : qsTr("Within %1 miles").arg(miles.toFixed(1));
    }

    function age(seconds: int): string {
        if (seconds < 10)
            //: Age of a position, after a comma
            return qsTr("just now");
        if (seconds < 60)
            //: Age of a position, after a comma
            return qsTr("%1 seconds ago").arg(seconds);
        if (seconds < 120)
            //: Age of a position, after a comma
            return qsTr("1 minute ago");
        if (seconds < 3600)
            //: Age of a position, after a comma
            return qsTr("%1 minutes ago").arg(Math.floor(seconds / 60));
        //: Age of a position, after a comma
        return qsTr("more than an hour ago");
    }

    function date(words: string): string {
        // Qt 6.4’s linter reads freed memory where a method is called on a typed parameter and gives text
        const text = words;
        if (text === "undated")
            //: The source of a phone number shows no date
            return qsTr("undated");
        if (text.startsWith("after "))
            //: Date of the source of a phone number
            return qsTr("after %1").arg(text.slice(6));
        if (text.startsWith("before "))
            //: Date of the source of a phone number
            return qsTr("before %1").arg(text.slice(7));
        if (text.startsWith("about "))
            //: Date of the source of a phone number
            return qsTr("about %1").arg(text.slice(6));
        return text;
    }

    // Caution for a number that may have changed; empty for one from the line's own page.
    function warning(trust: string, when: string): string {
        switch (trust) {
        //: Under a phone line. %1 is a year or span: 2020-21
        case "old": return qsTr("Number from a directory, %1. Check it first.").arg(date(when));
        //: Under a phone line whose sources give different numbers. %1 is the date of the source of this one
        case "disputed": return qsTr("Sources give different numbers. This one: %1. Check it first.").arg(date(when));
        //: Under a phone line. %1 is a day or year
        case "weak": return qsTr("Last seen %1, and not on its own page. Check it first.").arg(date(when));
        //: Over a number of the directory that a peer put in the place of the publisher's. %1 is a day
        case "peer": return qsTr("A peer’s correction, %1.").arg(when);
        //: Over a number of the directory
        case "wrong": return qsTr("A peer met a wrong number here. Check it first, for example with 211.");
        default: return "";
        }
    }

    function source(trust: string, source: string, when: string): string {
        return trust === "own"
            //: Foot of a call sheet. %1 says where, %2 when
            ? qsTr("From the line’s own page: %1, %2.").arg(source).arg(date(when))
            //: Foot of a call sheet. %1 says where, %2 when
            : qsTr("From: %1, %2. Not dialed by us.").arg(source).arg(date(when));
    }
}
