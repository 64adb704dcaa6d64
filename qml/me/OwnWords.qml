import QtQuick

// The words of a peer's own notes: what stands behind each key.
QtObject {
    id: root

    // What a view model gives as a list, as the kit's controls take one.
    function keysOf(keys): list<string> {
        const all = [];
        for (let i = 0; i < keys.length; ++i)
            all.push(keys[i]);
        return all;
    }
    function has(keys, key: string): bool {
        for (let i = 0; i < keys.length; ++i)
            if (keys[i] === key)
                return true;
        return false;
    }
    function hard(key: string): string {
        switch (key) {
        //: What a hard visit was
        case "overdose": return qsTr("An overdose or other emergency");
        //: What a hard visit was
        case "death": return qsTr("A death");
        //: What a hard visit was
        case "threat": return qsTr("A threat to me or my partner");
        //: What a hard visit was: a person was held, restrained or taken away
        case "restraint": return qsTr("Someone was held or taken");
        //: What a hard visit was
        case "child": return qsTr("A child");
        //: What a hard visit was
        case "known": return qsTr("Someone I knew");
        //: What a hard visit was
        default: return qsTr("Something else");
        }
    }
    function right(key: string): string {
        switch (key) {
        //: What a peer did that was right
        case "stayed": return qsTr("I stayed");
        //: What a peer did that was right
        case "safe": return qsTr("I kept us safe");
        //: What a peer did that was right
        case "listened": return qsTr("I listened");
        //: What a peer did that was right
        case "called": return qsTr("I called for help");
        //: What a peer did that was right
        case "asked": return qsTr("I asked plainly");
        //: What a peer did that was right
        case "team": return qsTr("I leaned on my team");
        //: What a peer did that was right: stepped back when it was too much or not safe
        default: return qsTr("I stepped back in time");
        }
    }
    function listener(key: string): string {
        switch (key) {
        //: Whom a peer will tell how it was
        case "partner": return qsTr("My partner on the team");
        //: Whom a peer will tell how it was
        case "supervisor": return qsTr("My supervisor");
        //: Whom a peer will tell how it was
        case "peer": return qsTr("Another peer");
        //: Whom a peer will tell how it was
        case "friend": return qsTr("Someone at home or a friend");
        //: Whom a peer will tell how it was: a telephone line
        case "line": return qsTr("A warm line");
        //: Whom a peer will tell how it was
        default: return qsTr("Not now");
        }
    }
    function need(key: string): string {
        switch (key) {
        //: What the body needs after a hard visit
        case "water": return qsTr("Water");
        //: What the body needs after a hard visit
        case "food": return qsTr("Food");
        //: What the body needs after a hard visit
        case "wash": return qsTr("A wash, other clothes");
        //: What the body needs after a hard visit
        case "move": return qsTr("To move");
        //: What the body needs after a hard visit
        case "warmth": return qsTr("Warmth");
        //: What the body needs after a hard visit
        case "rest": return qsTr("Rest");
        //: What the body needs after a hard visit
        case "quiet": return qsTr("Quiet");
        //: What the body needs after a hard visit
        default: return qsTr("Company");
        }
    }
    // How much of a thing the peer named themselves ("Sleep", "Hope"): 0 to 4.
    function amount(step: int): string {
        switch (step) {
        //: How much there was of something, such as sleep or hope: the least
        case 0: return qsTr("hardly any");
        //: How much there was of something, such as sleep or hope
        case 1: return qsTr("a little");
        //: How much there was of something, such as sleep or hope: the middle
        case 2: return qsTr("some");
        //: How much there was of something, such as sleep or hope
        case 3: return qsTr("quite a lot");
        //: How much there was of something, such as sleep or hope: the most
        default: return qsTr("a lot");
        }
    }
    readonly property list<string> amounts: [root.amount(0), root.amount(1), root.amount(2), root.amount(3),
        root.amount(4)]
    function rating(key: string): string {
        switch (key) {
        //: Where a peer is with a competency
        case "not_yet": return qsTr("I do not know it yet");
        //: Where a peer is with a competency
        case "beside": return qsTr("With someone beside me");
        //: Where a peer is with a competency
        case "can": return qsTr("I can do it");
        //: Where a peer is with a competency
        case "show": return qsTr("I can show someone else");
        default: return "";
        }
    }
    function area(key: string): string {
        switch (key) {
        //: An area of training: notes and forms
        case "documentation": return qsTr("Documentation");
        //: An area of training
        case "advocacy": return qsTr("Advocacy");
        //: An area of training
        case "ethics": return qsTr("Ethics");
        //: An area of training: skills of one's own recovery
        case "recovery": return qsTr("Own recovery skills");
        //: An area of training
        case "communication": return qsTr("Communication");
        //: An area of training
        case "diversity": return qsTr("Diversity");
        //: An area of training
        case "trauma": return qsTr("Trauma and resilience");
        //: Training of no named area
        default: return qsTr("No area yet");
        }
    }
    function way(key: string): string {
        switch (key) {
        //: A kind of meeting about one's work
        case "coaching": return qsTr("Coaching");
        //: A kind of meeting about one's work: all peers of the program, monthly
        case "meeting": return qsTr("Peer meeting");
        //: A kind of meeting about one's work
        default: return qsTr("Supervision");
        }
    }
    function date(key: string): string {
        switch (key) {
        //: A date of one's own work
        case "certificate": return qsTr("Certificate ends");
        //: A date of one's own work
        case "renewal": return qsTr("Apply for renewal");
        //: A date of one's own work: continuing education
        case "education": return qsTr("Continuing education done by");
        //: A date of one's own work
        case "review": return qsTr("Yearly review");
        //: A date of one's own work: the employer checks lists of who may not work for Medi-Cal, twice a year
        case "screening": return qsTr("Screening by my program");
        //: A goal that has a day
        case "goal": return qsTr("A goal of mine");
        //: A goal for a peer's own health, to be looked at again
        case "aim": return qsTr("Something for my health");
        //: A date of one's own work
        case "supervision": return qsTr("Supervision or coaching");
        //: A date of one's own work
        default: return qsTr("Another date");
        }
    }
    function days(left: int): string {
        return left < -1
            //: When a date of one's own was. %1: 2 or more
            ? qsTr("%1 days ago").arg(-left) : left === -1
            //: When a date of one's own was
            ? qsTr("yesterday") : left === 0
            //: When a date of one's own is
            ? qsTr("today") : left === 1
            //: When a date of one's own is
            ? qsTr("tomorrow")
            //: When a date of one's own is. %1: 2 or more
            : qsTr("in %1 days").arg(left);
    }
    function hours(minutes: int): string {
        const half = minutes % 60;
        if (minutes < 60 && half > 0)
            //: A length of training below an hour. %1: minutes
            return qsTr("%1 min").arg(half);
        return half === 0
            //: A length of training. %1: whole hours
            ? qsTr("%1 h").arg(Math.floor(minutes / 60))
            //: A length of training. %1: whole hours, %2: minutes
            : qsTr("%1 h %2 min").arg(Math.floor(minutes / 60)).arg(half);
    }
}
