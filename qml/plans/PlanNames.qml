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
        return name === "" || title === "" ? ofPerson(name)
            //: A person's plan with its kind. %1 is what they are called, %2 the kind in lower case: 'Robin’s safety plan'
            : qsTr("%1’s %2").arg(name).arg(title.charAt(0).toLowerCase() + title.slice(1));
    }
}
