import QtQuick

// What a plan is called on screen, so that nobody writes into another person's.
QtObject {
    function ofPerson(name: string): string {
        return name === ""
            //: A plan of a person whose name is not there
            ? qsTr("Plan")
            //: A person's plan. %1 is what they are called
            : qsTr("%1’s plan").arg(name);
    }
    function full(name: string, title: string): string {
        if (name === "" || title === "")
            return ofPerson(name);
        // Qt 6.4’s linter reads freed memory where a method is called on a typed parameter and gives text
        const words = title;
        const kind = words.charAt(0).toLowerCase() + words.slice(1);
        //: A person's plan with its kind. %1 is what they are called, %2 the kind in lower case: 'Robin’s safety plan'
        return withCapital(qsTr("%1’s %2").arg(name).arg(kind), kind, title);
    }
    // Where the kind comes first it takes its capital back; what a person is called is left as they like it.
    function withCapital(whole: string, kind: string, title: string): string {
        const words = whole; // as above
        return words.startsWith(kind) ? title + words.slice(kind.length) : words;
    }
}
