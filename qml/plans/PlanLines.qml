import QtQuick
import Handrail.Controls

// The quiet line under an item of a plan: what stands beside its words, by the kind of its section.
QtObject {
    // Joins what is there.
    function joined(parts: list<string>): string {
        let line = "";
        for (let at = 0; at < parts.length; ++at) {
            if (parts[at] !== "")
                line += (line === "" ? "" : "; ") + parts[at];
        }
        return line;
    }
    // %1 before, %2 after; each a sentence of its own.
    function after(line: string, more: string): string {
        return Sentences.joined([line, more]);
    }
    function beside(field: string, phone: string, where: string, who: string, when: string, done: bool, measure: string,
        progress: string,
                dateWords: string, consent: int): string {
        switch (field) {
        case "contact":
            return after(phone !== "" ? phone
                //: Under a person in a plan who has no phone number yet
                : qsTr("No number yet"), consent === 2
                //: Under a person in a plan: the person agreed that the team calls them
                ? qsTr("We may call them") : consent === 1
                //: Under a person in a plan: the person does not want the team to call them
                ? qsTr("Do not call them") : "");
        case "place":
            return joined([where, phone, when]);
        case "means":
            return after(joined([where, who, when]), done
                //: Under a step that makes the surroundings safer, or a goal: it is done
                ? qsTr("Done") : "");
        case "goal":
            return after(joined([measure, dateWords, when, who, progress]), done ? qsTr("Done") : "");
        case "date":
            return joined([dateWords !== "" ? dateWords
                //: Under a date in a plan that has no day yet
                : qsTr("No day yet"), when]);
        case "sign":
            return done
                //: Under someone who has signed a paper. %1 is a day, may be empty
                ? after(qsTr("Signed on paper"), dateWords)
                //: Under someone who has to sign a paper
                : qsTr("Not signed yet");
        default:
            return "";
        }
    }
    // 'If …: then instead I will …' in one line under that.
    function detour(barrier: string, instead: string): string {
        if (barrier === "" && instead === "")
            return "";
        //: What could get in the way of an item of a plan, and what the person does then. %1 and %2 are their words.
        return barrier !== "" && instead !== "" ? qsTr("If %1: %2").arg(barrier).arg(instead)
            //: What could get in the way of an item of a plan. %1 is the person's words.
            : barrier !== "" ? qsTr("Could get in the way: %1").arg(barrier)
            //: What a person does when an item of their plan does not work out. %1 is the person's words.
            : qsTr("Then instead: %1").arg(instead);
    }
    function looked(used: int, helped: int): string {
        return helped === 2
            //: Under an item of a plan, at follow-up
            ? qsTr("Used it, it helped")
            : helped === 1
            //: Under an item of a plan, at follow-up
            ? qsTr("Used it, it did not help")
            : used === 2
            //: Under an item of a plan, at follow-up
            ? qsTr("Used it") : used === 1
            //: Under an item of a plan, at follow-up
            ? qsTr("Not used yet") : "";
    }
}
