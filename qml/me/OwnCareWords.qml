import QtQuick

// The words of what carries a peer, and of where they stand: what is behind each key.
QtObject {
    id: root

    function near(key: string): string {
        switch (key) {
        //: A kind of call that is near to a peer's own story
        case "overdose": return qsTr("Overdose");
        //: A kind of call that is near to a peer's own story
        case "death": return qsTr("A death");
        //: A kind of call that is near to a peer's own story
        case "suicide": return qsTr("Suicide");
        //: A kind of call that is near to a peer's own story: someone threatens or hits
        case "threat": return qsTr("Threats, fights");
        //: A kind of call that is near to a peer's own story: a person is held, restrained or taken away
        case "restraint": return qsTr("Holds, handcuffs");
        //: A kind of call that is near to a peer's own story: violence in a home
        case "home": return qsTr("Violence at home");
        //: A kind of call that is near to a peer's own story
        case "child": return qsTr("A child is hurt");
        //: A kind of call that is near to a peer's own story: drugs or alcohol are used near me
        case "use": return qsTr("Use around me");
        //: A kind of call that is near to a peer's own story
        case "known": return qsTr("Someone I know");
        default: return key;
        }
    }
    function first(key: string): string {
        switch (key) {
        //: What a peer does before a visit that is near to their own story
        case "tell": return qsTr("I tell my partner");
        //: What a peer does before a visit that is near to their own story
        case "breathe": return qsTr("I breathe out slowly");
        //: What a peer does before a visit that is near to their own story
        case "out": return qsTr("I know my way out");
        //: What a peer does before a visit that is near to their own story: a word that my partner knows
        case "word": return qsTr("We have a word for “I step out”");
        //: What a peer does before a visit that is near to their own story
        case "body": return qsTr("I eat and drink something");
        //: What a peer does before a visit that is near to their own story
        case "after": return qsTr("Something good waits after it");
        default: return key;
        }
    }
    function way(key: string): string {
        switch (key) {
        //: Something that carries a peer
        case "person": return qsTr("A person");
        //: Something that carries a peer: what they do, such as a walk or a prayer
        case "practice": return qsTr("Something I do");
        //: Something that carries a peer: free counseling through the employer (an employee assistance program)
        case "eap": return qsTr("Counseling through work (EAP)");
        //: Something that carries a peer: a telephone line
        case "line": return qsTr("A line to call");
        //: Something that carries a peer
        case "group": return qsTr("A group or meeting");
        //: Something that carries a peer, of no kind yet
        default: return qsTr("Something else");
        }
    }
    function area(key: string): string {
        switch (key) {
        //: A part of a peer's own health
        case "sleep": return qsTr("Sleep");
        //: A part of a peer's own health
        case "food": return qsTr("Food");
        //: A part of a peer's own health
        case "move": return qsTr("Moving");
        //: A part of a peer's own health
        case "doctor": return qsTr("Doctor and dentist");
        //: A part of a peer's own health
        case "people": return qsTr("People");
        //: A part of a peer's own health
        case "quiet": return qsTr("Quiet");
        //: A part of a peer's own health
        case "money": return qsTr("Money and home");
        //: A part of a peer's own health: faith, purpose
        case "meaning": return qsTr("What I live for");
        default: return "";
        }
    }
    function step(key: string): string {
        switch (key) {
        //: What a peer says of themselves for the county's designation. %1: a length of time such as '75 h'
        case "training": return qsTr("Training of %1 or more");
        //: What a peer says of themselves for the county's designation
        case "diploma": return qsTr("A high-school diploma or its equal");
        //: What a peer says of themselves for the county's designation
        default: return qsTr("A year or more of my own recovery");
        }
    }
    function counts(key: string): string {
        return key === "ethics"
            //: What a training counts as, for the renewal of the state's certificate
            ? qsTr("Law and ethics")
            //: What a training counts as, for the renewal of the state's certificate
            : qsTr("Continuing education");
    }
    // These keys in their words, and after them what was written besides.
    function told(part: string, keys, more: string): string {
        const all = [];
        for (let i = 0; i < keys.length; ++i)
            all.push(part === "near" ? root.near(keys[i]) : root.first(keys[i]));
        if (more !== "")
            all.push(more);
        return all.join(", ");
    }
    // Each of these keys in its words, "near", "first", "way", "area" or "counts".
    function list(part: string, keys): list<string> {
        const all = [];
        for (let i = 0; i < keys.length; ++i)
            all.push(part === "near" ? root.near(keys[i]) : part === "first" ? root.first(keys[i])
                : part === "way" ? root.way(keys[i])
                     : part === "area" ? root.area(keys[i]) : root.counts(keys[i]));
        return all;
    }
}
