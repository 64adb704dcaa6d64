import QtQuick

// The words for what the directory's models tell in keys: open state, age of the check, weekdays, categories.
QtObject {
    id: root

    readonly property list<string> days: [
        //: Day of the week
        qsTr("Monday"), qsTr("Tuesday"), qsTr("Wednesday"), qsTr("Thursday"), qsTr("Friday"), qsTr("Saturday"),
            qsTr("Sunday")
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

    function ago(unit: string, count: int): string {
        switch (unit) {
        //: Age of a note, less than a minute
        case "now": return qsTr("just now");
        //: Age of a note. %1 is a number of minutes
        case "minutes": return count === 1 ? qsTr("1 minute ago") : qsTr("%1 minutes ago").arg(count);
        //: Age of a note. %1 is a number of hours
        case "hours": return count === 1 ? qsTr("1 hour ago") : qsTr("%1 hours ago").arg(count);
        default: return root.age(unit, count);
        }
    }

    function outcome(key: string): string {
        switch (key) {
        //: What a call to a service ended in: someone helped
        case "reached": return qsTr("Reached someone");
        //: What a call to a service ended in: no bed, no place left
        case "full": return qsTr("Full");
        //: What a call to a service ended in
        case "no_answer": return qsTr("No answer");
        //: What a call to a service ended in
        case "wrong_number": return qsTr("Wrong number");
        //: What a call to a service ended in: they did not accept this person
        case "would_not_take": return qsTr("Would not take the person");
        //: What a call to a service ended in: someone else must refer
        case "needs_referral": return qsTr("Needs a referral");
        //: What a call to a service ended in: papers are asked for
        case "needs_documents": return qsTr("Needs documents");
        //: What a call to a service ended in: the service is gone
        case "closed_down": return qsTr("Closed for good");
        default: return key;
        }
    }

    // The same in a round of calls, where 'reached' means that the number is right.
    function heard(key: string): string {
        switch (key) {
        //: What a call to a service ended in: somebody there answered, the number is right
        case "reached": return qsTr("Number is right");
        //: In a round of calls: no word about this number
        case "skipped": return qsTr("Left for later");
        default: return root.outcome(key);
        }
    }

    // Beds that are free, with when that was told; -1 when nobody knows.
    function beds(free: int, unit: string, count: int, old: bool): string {
        if (free < 0)
            return "";
        const when = root.ago(unit, count);
        if (old)
            //: Beds that a shelter counted more than a day ago. %1 is an age such as 'yesterday' or '2 days ago'
            return free === 0 ? qsTr("No bed was free %1. Call first.").arg(when)
            //: The same. %1 is an age
                 : free === 1 ? qsTr("1 bed was free %1. Call first.").arg(when)
            //: The same. %1 is a number, 2 or more, %2 an age
                 : qsTr("%1 beds were free %2. Call first.").arg(free).arg(when);
        //: Beds that a shelter counted. %1 is an age such as '2 hours ago'
        return free === 0 ? qsTr("No bed free, told %1").arg(when)
        //: The same. %1 is an age
             : free === 1 ? qsTr("1 bed free, told %1").arg(when)
        //: The same. %1 is a number, 2 or more, %2 an age
             : qsTr("%1 beds free, told %2").arg(free).arg(when);
    }

    //: In a row of results. %1 is what a call ended in ('Full'), %2 its age ('2 hours ago')
    function lastCall(key: string, unit: string, count: int): string { return qsTr("%1 when called %2")
        .arg(root.outcome(key)).arg(root.ago(unit, count)); }

    //: Under a phone number that a peer put in the place of the publisher's. %1 is a day: Nov 22, 2026
    function correctedOn(day: string): string { return qsTr("Peer’s correction, %1").arg(day); }

    function field(key: string): string {
        switch (key) {
        //: A part of a service's entry that can be put right
        case "name": return qsTr("Name");
        //: A part of a service's entry that can be put right
        case "phone": return qsTr("Phone number");
        //: A part of a service's entry that can be put right
        case "hours": return qsTr("Opening hours");
        //: A part of a service's entry that can be put right
        case "address": return qsTr("Street address");
        //: A part of a service's entry that can be put right
        case "description": return qsTr("What it does");
        //: A part of a service's entry that can be put right
        case "eligibility_description": return qsTr("Who it is for");
        //: A part of a service's entry that can be put right
        case "application_process": return qsTr("How to get in");
        //: A part of a service's entry that can be put right
        case "fees_description": return qsTr("Cost");
        //: A part of a service's entry that can be put right
        case "url": return qsTr("Website");
        default: return key;
        }
    }

    function filter(key: string): string {
        switch (key) {
        //: Filter of services: a bed was free when it was last counted, at most three days ago
        case "beds": return qsTr("Bed free");
        //: Filter of services
        case "free": return qsTr("Free");
        //: Filter of services: no appointment is needed
        case "walk_in": return qsTr("Walk-in");
        //: Filter of services: checked or changed in the last 90 days
        case "lately": return qsTr("Checked lately");
        //: Filter of services
        case "wheelchair": return qsTr("Wheelchair");
        //: Filter of services
        case "pets": return qsTr("Pets");
        //: Filter of services: whom they are for
        case "families": return qsTr("Families");
        //: Filter of services: whom they are for
        case "women": return qsTr("Women");
        //: Filter of services: whom they are for
        case "men": return qsTr("Men");
        //: Filter of services: whom they are for
        case "teens": return qsTr("Teens");
        //: Filter of services: whom they are for
        case "seniors": return qsTr("Older adults");
        //: Filter of services: whom they are for
        case "veterans": return qsTr("Veterans");
        //: Filter of services: whom they are for
        case "lgbtq": return qsTr("LGBTQ");
        //: Filter of services: whom they are for: people hurt by violence
        case "survivors": return qsTr("Survivors");
        //: Filter of services: papers are not asked for
        case "undocumented": return qsTr("Immigrants");
        //: Filter of services: whom they are for: people out of jail or prison
        case "reentry": return qsTr("After jail");
        //: Filter of services: whom they are for
        case "disabilities": return qsTr("Disabilities");
        //: Filter of services: language spoken there
        case "es": return qsTr("Spanish");
        //: Filter of services: language spoken there
        case "zh": return qsTr("Chinese");
        //: Filter of services: language spoken there
        case "vi": return qsTr("Vietnamese");
        //: Filter of services: language spoken there
        case "tl": return qsTr("Tagalog");
        //: Filter of services: language spoken there
        case "ko": return qsTr("Korean");
        //: Filter of services: language spoken there
        case "sign": return qsTr("Sign language");
        default: return root.category(key);
        }
    }

    // The guide that says how to get in where a category leads.
    function guide(category: string): string {
        switch (category) {
        case "detox": case "substance": return "before/treatment";
        case "harm_reduction": return "before/substance";
        case "crisis": case "mental_health": case "mobile_crisis": case "peer": return "before/systems";
        case "medical": return "before/doctor";
        case "food": case "hygiene": return "before/food";
        case "violence": return "before/violence";
        case "walk_in_crisis": case "respite": return "before/places";
        case "shelter": return "before/shelter";
        case "housing": return "after/housing";
        case "benefits": return "before/benefits";
        case "transport": return "before/rides";
        case "protective": return "now/report";
        default: return "before/needs";
        }
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
        //: Category of services: a team that comes
        case "mobile_crisis": return qsTr("Mobile crisis team");
        //: Category of services: a place to walk into in a crisis
        case "walk_in_crisis": return qsTr("Walk-in crisis");
        //: Category of services: a house to stay some days in a crisis
        case "respite": return qsTr("Crisis respite");
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
