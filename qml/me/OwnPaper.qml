import QtQuick
import Handrail.View

// A peer's own notes as lines for a page: all of them, or the page for an employer (training, supervision, dates) without a word of how one felt.
QtObject {
    id: root

    required property OwnKit kit
    readonly property OwnWords wording: OwnWords {}

    function put(text: string, label: string, more: string): string { // a line more, where there is something to say
        return more === "" ? text : text + "\n" + (label === "" ? more : label + ": " + more);
    }
    function listed(keys: string, part: int): string {
        const all = [];
        const given = keys;
        const each = given === "" ? [] : given.split(" ");
        for (let i = 0; i < each.length; ++i)
            all.push(part === 0 ? root.wording.hard(each[i]) : part === 1 ? root.wording.right(each[i]) : part === 2 ? root.wording.listener(each[i]) : root.wording.need(each[i]));
        return all.join(", ");
    }
    function joined(first: string, second: string): string {
        return first === "" ? second : second === "" ? first : first + ". " + second;
    }
    function marked(marks: string): string {
        const all = [];
        const given = marks;
        const each = given === "" ? [] : given.split("\n");
        for (let i = 0; i < each.length; ++i)
            all.push(each[i].slice(2) + ": " + root.wording.amount(parseInt(each[i])));
        return all.join(", ");
    }
    function word(row: int, role: string): string { return root.kit.everything.word(row, role); }
    function debrief(row: int): string {
        const parts = root.word(row, "key").split("|");
        //: A page of own notes: heading of a debrief. %1 is a date
        let text = qsTr("%1. After a hard one").arg(root.word(row, "day"));
        //: A page of own notes: label
        text = root.put(text, qsTr("What it was"), root.joined(root.listed(parts[0], 0), root.word(row, "a")));
        //: A page of own notes: label
        text = root.put(text, qsTr("What I did that was right"), root.joined(root.listed(parts[1], 1), root.word(row, "b")));
        //: A page of own notes: label
        text = root.put(text, qsTr("What stays with me"), root.word(row, "c"));
        //: A page of own notes: label
        text = root.put(text, qsTr("Whom I will tell"), root.joined(root.listed(parts[2], 2), root.word(row, "d")));
        //: A page of own notes: label
        text = root.put(text, qsTr("What my body needed"), root.listed(parts[3], 3));
        return text;
    }
    function one(row: int): string {
        const day = root.word(row, "day");
        const a = root.word(row, "a"), b = root.word(row, "b"), c = root.word(row, "c"), d = root.word(row, "d");
        let text = "";
        switch (root.word(row, "kind")) {
        case "debrief":
            return root.debrief(row);
        case "checkin":
            //: A page of own notes: heading of a check-in. %1 is a date
            text = qsTr("%1. How I was").arg(day);
            text = root.put(text, "", a);
            text = root.put(text, "", root.marked(root.word(row, "marks")));
            return text;
        case "rating":
            //: A page of own notes. %1 a date, %2 a competency such as core-7, %3 such as 'I can do it'
            return qsTr("%1. %2: %3").arg(day).arg(a).arg(root.wording.rating(root.word(row, "key")));
        case "reflection":
            //: A page of own notes: heading of a reflection. %1 a date, %2 a competency such as core-7
            text = qsTr("%1. Looking back at %2").arg(day).arg(a);
            //: A page of own notes: label
            text = root.put(text, qsTr("What was hard"), b);
            //: A page of own notes: label
            text = root.put(text, qsTr("What went well"), c);
            return text;
        case "goal":
            //: A page of own notes: heading of a goal. %1 a date, %2 a competency such as core-7
            text = qsTr("%1. Goal for %2").arg(day).arg(a);
            text = root.put(text, "", b);
            //: A page of own notes: label before a date
            text = root.put(text, qsTr("By"), c);
            if (root.kit.everything.word(row, "number") === 1)
                //: A page of own notes: a goal was reached
                text = root.put(text, "", qsTr("Reached"));
            return text;
        case "training":
            return root.training(row);
        case "supervision":
            return root.met(row);
        case "date":
            return root.joined(day, root.joined(root.wording.date(root.word(row, "key")), a));
        default:
            //: A page of own notes. %1 is a date
            return qsTr("%1. A full day off").arg(day);
        }
    }
    function training(row: int): string {
        return root.word(row, "day") + ". " + root.joined(root.word(row, "a"), root.word(row, "b")) + "\n"
            + root.wording.area(root.word(row, "key")) + ", " + root.wording.hours(root.kit.everything.word(row, "number"));
    }
    function met(row: int): string {
        let text = root.joined(root.word(row, "day") + ". " + root.wording.way(root.word(row, "key")), root.word(row, "a"));
        //: A page of own notes: label
        text = root.put(text, qsTr("About"), root.word(row, "b"));
        //: A page of own notes: label
        text = root.put(text, qsTr("What comes next"), root.word(row, "c"));
        //: A page of own notes: label before a date
        text = root.put(text, qsTr("Next time"), root.word(row, "d"));
        return text;
    }
    // Everything, oldest first; the title first.
    function whole(): list<string> {
        root.kit.gather();
        //: Title of the page with all of a peer's own notes
        const lines = [qsTr("My own notes")];
        for (let i = 0; i < root.kit.everything.count; ++i)
            lines.push(root.one(i));
        return lines;
    }
    // What an employer may see: hours, meetings and dates; who said what in a meeting stays with the peer.
    function growth(): list<string> {
        root.kit.gather();
        const growth = root.kit.growth;
        const areas = [];
        for (let i = 0; i < growth.areas.count; ++i)
            areas.push(root.wording.area(growth.areas.word(i, "area")) + ": " + root.wording.hours(growth.areas.word(i, "minutes")));
        //: Title of the page a peer may give to an employer
        const title = qsTr("Training, supervision, dates");
        //: On the page for an employer. %1 and %2 are lengths of time such as '12 h 30 min'
        const sum = qsTr("Training noted: %1 of %2").arg(root.wording.hours(growth.minutes)).arg(root.wording.hours(growth.goalMinutes));
        const lines = [title, sum, areas.join("\n")];
        for (let i = 0; i < root.kit.everything.count; ++i)
            if (root.word(i, "kind") === "training")
                lines.push(root.training(i));
        for (let i = 0; i < root.kit.everything.count; ++i)
            if (root.word(i, "kind") === "supervision")
                lines.push(root.word(i, "day") + ". " + root.joined(root.wording.way(root.word(i, "key")), root.word(i, "a")));
        for (let i = 0; i < growth.dates.count; ++i)
            lines.push(root.joined(growth.dates.word(i, "day"), root.wording.date(growth.dates.word(i, "key"))));
        //: Foot of the page for an employer
        lines.push(qsTr("Written down by the peer. No one else has checked it."));
        return lines;
    }
}
