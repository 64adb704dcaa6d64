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
        const kind = title.charAt(0).toLowerCase() + title.slice(1);
        //: A person's plan with its kind. %1 is what they are called, %2 the kind in lower case: 'Robin’s safety plan'
        return withCapital(qsTr("%1’s %2").arg(name).arg(kind), kind, title);
    }
    // Where the kind comes first it takes its capital back; what a person is called is left as they like it.
    function withCapital(whole: string, kind: string, title: string): string {
        return whole.startsWith(kind) ? title + whole.slice(kind.length) : whole;
    }
}
