import QtQuick

// The words for what the directory's models tell in keys: open state, age of the check, weekdays, categories.
QtObject {
    id: root

    readonly property list<string> days: [
        //: Day of the week
        qsTr("Monday"), qsTr("Tuesday"), qsTr("Wednesday"), qsTr("Thursday"), qsTr("Friday"), qsTr("Saturday"), qsTr("Sunday")
    ]
    readonly property list<string> daysInside: [
        //: Day of the week inside a sentence
        qsTr("Monday", "inside"), qsTr("Tuesday", "inside"), qsTr("Wednesday", "inside"), qsTr("Thursday", "inside"),
        qsTr("Friday", "inside"), qsTr("Saturday", "inside"), qsTr("Sunday", "inside")
    ]

    function open(key: string, time: string, day: int): string {
        switch (key) {
        //: State of a service: open day and night
        case "allDay": return qsTr("Open, 24 hours");
        //: State of a service
        case "open": return qsTr("Open");
        //: State of a service. %1 is a time of day such as 5:00 PM
        case "openUntil": return qsTr("Open until %1").arg(time);
        //: State of a service
        case "closed": return qsTr("Closed");
        //: State of a service. %1 is a time of day such as 8:00 AM
        case "opensToday": return qsTr("Closed, opens %1").arg(time);
        //: State of a service. %1 is a weekday, %2 a time of day
        case "opensLater": return qsTr("Closed, opens %1 %2").arg(root.daysInside[day]).arg(time);
        //: State of a service that its publisher calls closed for a time
        case "paused": return qsTr("Closed for now");
        //: State of a service whose opening hours nobody gave in a form that can be read
        default: return qsTr("Hours not known");
        }
    }

    function tone(key: string): string {
        if (key === "allDay" || key === "open" || key === "openUntil")
            return "good";
        return key === "unknown" || key === "" ? "caution" : "unknown";
    }

    function age(unit: string, count: int): string {
        switch (unit) {
        //: Age of a check, after 'Checked' or 'Last changed'
        case "today": return qsTr("today");
        //: Age of a check. %1 is a number of days
        case "days": return count === 1 ? qsTr("yesterday") : qsTr("%1 days ago").arg(count);
        //: Age of a check. %1 is a number of weeks, 2 or more
        case "weeks": return qsTr("%1 weeks ago").arg(count);
        //: Age of a check. %1 is a number of months, 2 or more
        case "months": return qsTr("%1 months ago").arg(count);
        //: Age of a check. %1 is a number of years, 2 or more
        default: return qsTr("%1 years ago").arg(count);
        }
    }

    function checked(unit: string, count: int, assured: bool, stale: bool): string {
        if (unit === "")
            //: Nobody knows when this entry was last looked at
            return qsTr("Never checked. Call first.");
        const words = root.age(unit, count);
        if (stale)
            //: %1 is an age such as '14 months ago'
            return assured ? qsTr("Last checked %1. Call first.").arg(words)
            //: %1 is an age such as '14 months ago'. The publisher changed the entry then; nobody vouched for it
                           : qsTr("Last changed %1. Call first.").arg(words);
        //: %1 is an age such as '9 days ago'
        return assured ? qsTr("Checked %1").arg(words)
        //: %1 is an age such as '9 days ago'
                       : qsTr("Changed %1").arg(words);
    }

    function miles(figure: string): string {
        //: A distance in miles. %1 is a figure such as 1.2
        return figure === "" ? "" : qsTr("%1 mi").arg(figure);
    }

    function category(key: string): string {
        switch (key) {
        //: Category of services
        case "crisis": return qsTr("Crisis help");
        //: Category of services
        case "mental_health": return qsTr("Mental health");
        //: Category of services: people with the same experience
        case "peer": return qsTr("Peers and groups");
        //: Category of services
        case "detox": return qsTr("Detox and sobering");
        //: Category of services
        case "substance": return qsTr("Substance use");
        //: Category of services: naloxone, syringes
        case "harm_reduction": return qsTr("Naloxone, harm reduction");
        //: Category of services
        case "shelter": return qsTr("Shelter");
        //: Category of services
        case "housing": return qsTr("Housing");
        //: Category of services
        case "violence": return qsTr("Safety from violence");
        //: Category of services
        case "food": return qsTr("Food");
        //: Category of services
        case "medical": return qsTr("Medical care");
        //: Category of services
        case "hygiene": return qsTr("Showers, clothing");
        //: Category of services
        case "transport": return qsTr("Transport");
        //: Category of services
        case "benefits": return qsTr("Benefits, ID, legal");
        //: Category of services: protection of children and adults
        case "protective": return qsTr("Protective services");
        default: return key;
        }
    }
}
