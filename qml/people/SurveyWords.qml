import QtQuick

// The questions that a person answers about how it was for them, in plain words of our own, and the answers.
QtObject {
    readonly property list<string> answers: ["yes", "partly", "no"]

    function question(key: string): string {
        switch (key) {
        //: Asked of the person, about the visits of the peer
        case "heard": return qsTr("Did we listen to you?");
        //: Asked of the person, about the visits of the peer
        case "respect": return qsTr("Did we treat you with respect?");
        //: Asked of the person, about the visits of the peer
        case "say": return qsTr("Did you have a say in what was done?");
        //: Asked of the person, about the visits of the peer
        case "words": return qsTr("Could you talk in the language you wanted?");
        //: Asked of the person, about the visits of the peer
        case "better": return qsTr("Did it help?");
        //: Asked of the person, about the visits of the peer
        default: return qsTr("Would you want us to come again?");
        }
    }
    function answer(key: string): string {
        switch (key) {
        //: An answer of the person
        case "yes": return qsTr("Yes");
        //: An answer of the person
        case "partly": return qsTr("Partly");
        //: An answer of the person
        default: return qsTr("No");
        }
    }
    // A count of the team's month: of "heard/yes", or of all answers to "heard".
    function counted(key: string): string {
        const of = key;
        if (of === "later")
            //: In the team's month that is not over yet, for what people said about the visits
            return qsTr("Counted when the month is over");
        const cut = of.indexOf("/");
        if (cut < 0)
            return question(of);
        //: A count: how many people gave an answer. %1 is a question, %2 an answer
        return qsTr("%1 %2").arg(question(of.substring(0, cut))).arg(answer(of.substring(cut + 1)));
    }
}
