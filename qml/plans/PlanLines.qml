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
    // labelled: the parts of a means, a goal or a sign, each under what it is.
    function beside(field: string, phone: string, where: string, when: string, done: bool, labelled: string,
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
            return after(labelled !== "" || done ? labelled
                //: Under a thing to be put out of reach of which nothing more is said yet
                : qsTr("Tap to say where it is, who holds it, and by when"), done
                //: Under a step that makes the surroundings safer, or a goal: it is done
                ? qsTr("Done") : "");
        case "goal":
            return after(labelled, done ? qsTr("Done") : "");
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
            return labelled; // of a sign: what they do then, whom they tell
        }
    }
    // Each a sentence of its own: a person's words ('rain', 'I get angry') fit into no other.
    function detour(barrier: string, instead: string): string {
        return after(barrier === "" ? ""
            //: What could get in the way of an item of a plan. %1 is the person's words.
            : qsTr("Could get in the way: %1").arg(barrier), instead === "" ? ""
            //: What a person does when an item of their plan does not work out. %1 is the person's words.
            : qsTr("Then instead: %1").arg(instead));
    }
    // Never of a person or of what is put out of reach, whatever an old plan says.
    function looked(field: string, used: int, helped: int): string {
        return field === "contact" || field === "means" ? "" : helped === 2
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
