import QtQuick
import Handrail.View

// A peer's own notes as lines for a page: all of them, or the page for an employer (training, supervision, dates)
// without a word of how one felt.
QtObject {
    id: root

    required property OwnKit kit
    readonly property OwnWords wording: OwnWords {}
    readonly property OwnCareWords caring: OwnCareWords {}
    readonly property int mostTrainings: 12 // on the page for an employer: the newest; of the others their hours

    function put(text: string, label: string, more: string): string { // a line more, where there is something to say
        return more === "" ? text : text + "\n" + (label === "" ? more : label + ": " + more);
    }
    function listed(keys: string, part: int): string {
        const all = [];
        const given = keys;
        const each = given === "" ? [] : given.split(" ");
        for (let i = 0; i < each.length; ++i)
            all.push(part === 0 ? root.wording.hard(each[i]) : part === 1 ? root.wording.right(each[i])
                : part === 2 ? root.wording.listener(each[i]) : root.wording.need(each[i]));
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
        text = root.put(text, qsTr("What I did that was right"),
            root.joined(root.listed(parts[1], 1), root.word(row, "b")));
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
        case "evidence":
            //: A page of own notes: what the peer showed. %1 a date, %2 a competency such as core-7
            return root.put(qsTr("%1. What I showed of %2").arg(day).arg(a), "", b);
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
        case "before_go": case "support": case "aim": case "setback": case "attested":
            return root.cared(row);
        case "on_shift":
            //: A page of own notes: who the peer was on the last shift. %1 is a date
            return root.put(qsTr("%1. On shift").arg(day), "", root.joined(root.joined(a, b), c));
        default:
            //: A page of own notes. %1 is a date
            return qsTr("%1. A full day off").arg(day);
        }
    }
    function cared(row: int): string {
        const day = root.word(row, "day"), key = root.word(row, "key");
        const a = root.word(row, "a"), b = root.word(row, "b"), c = root.word(row, "c"), d = root.word(row, "d");
        let text = "";
        switch (root.word(row, "kind")) {
        case "before_go":
            //: A page of own notes: heading of what a peer reads before a visit. %1 is a date
            text = qsTr("%1. Before I go").arg(day);
            //: A page of own notes: label
            text = root.put(text, qsTr("Close to home"), root.joined(root.keyed("near", key.split("|")[0]), a));
            //: A page of own notes: label
            text = root.put(text, qsTr("What I do first"), root.joined(root.keyed("first", key.split("|")[1]), b));
            //: A page of own notes: label
            return root.put(text, qsTr("Who goes instead"), root.joined(c, d));
        case "support":
            //: A page of own notes: heading of a support. %1 is a date, %2 such as 'A person'
            text = qsTr("%1. Support: %2").arg(day).arg(root.caring.way(key));
            return root.put(text, "", root.joined(root.joined(a, b), c));
        case "aim":
            //: A page of own notes: heading of a goal for one's own health. %1 is a date
            text = root.joined(qsTr("%1. A goal for me").arg(day), root.caring.area(key));
            text = root.put(text, "", a);
            //: A page of own notes: label
            text = root.put(text, qsTr("The smallest step"), b);
            //: A page of own notes: label before a date
            text = root.put(text, qsTr("By"), c);
            //: A page of own notes: a goal was reached
            return root.kit.everything.word(row, "number") === 1 ? root.put(text, "", qsTr("Reached")) : text;
        case "setback":
            //: A page of own notes: heading of a setback. %1 is a date
            text = qsTr("%1. It went another way").arg(day);
            text = root.put(text, "", a);
            //: A page of own notes: label
            text = root.put(text, qsTr("It showed me"), b);
            //: A page of own notes: label
            return root.put(text, qsTr("Then I try"), c);
        default:
            return root.attested(row);
        }
    }
    function attested(row: int): string {
        const key = root.word(row, "key");
        //: A page of own notes: something a peer says of themselves. %1 is a date, %2 such as 'A year or more of my own
        //: recovery'
        return qsTr("%1, said by the peer: %2").arg(root.word(row, "day"))
            .arg(key === "training" ? root.caring.step(key).arg(root.wording.hours(root.kit.growth.goalMinutes))
                : root.caring.step(key));
    }
    function keyed(part: string, keys: string): string {
        const given = keys;
        return given === "" ? "" : root.caring.told(part, given.split(" "), "");
    }
    function training(row: int): string {
        return root.word(row, "day") + ". " + root.joined(root.word(row, "a"), root.word(row, "b")) + "\n"
            + root.wording.area(root.word(row, "key")) + ", "
                + root.wording.hours(root.kit.everything.word(row, "number"));
    }
    function met(row: int): string {
        let text = root.joined(root.word(row, "day") + ". " + root.wording.way(root.word(row, "key")),
            root.word(row, "a"));
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
    function lessons(): string { // the newest one by one, of those before them how many
        const lines = [];
        let before = 0, more = 0;
        for (let i = root.kit.everything.count - 1; i >= 0; --i) {
            if (root.word(i, "kind") !== "training")
                continue;
            if (lines.length < root.mostTrainings) {
                lines.push(root.training(i).replace("\n", ", "));
            } else {
                ++more;
                before += root.kit.everything.word(i, "number");
            }
        }
        if (more > 0)
            //: On the page for an employer. %1: how many trainings, %2: a length of time such as '12 h'
            lines.push(qsTr("Before these: %1, together %2").arg(more).arg(root.wording.hours(before)));
        return lines.join("\n");
    }
    function meetings(): string { // of each kind how many, and the last day
        const ways = root.kit.growth.keysOf("way");
        const lines = [];
        for (let w = 0; w < ways.length; ++w) {
            let times = 0, last = "";
            for (let i = 0; i < root.kit.everything.count; ++i) {
                const key = root.word(i, "key");
                if (root.word(i, "kind") === "supervision" && (key === ways[w] || w === 0 && key === "")) {
                    ++times;
                    last = root.word(i, "day");
                }
            }
            if (times > 0)
                //: On the page for an employer. %1: a kind of meeting, %2: how many, %3: a date
                lines.push(qsTr("%1: %2, the last on %3").arg(root.wording.way(ways[w])).arg(times).arg(last));
        }
        return lines.join("\n");
    }
    function said(): string { // what the peer says of themselves
        const lines = [];
        for (let i = 0; i < root.kit.everything.count; ++i)
            if (root.word(i, "kind") === "attested")
                lines.push(root.attested(i));
        return lines.join("\n");
    }
    // What an employer may see, on one sheet: hours, meetings and dates; who said what in a meeting stays with the
    // peer.
    function growth(): list<string> {
        root.kit.gather();
        const growth = root.kit.growth;
        const areas = [];
        for (let i = 0; i < growth.areas.count; ++i)
            areas.push(root.wording.area(growth.areas.word(i, "area")) + ": "
                + root.wording.hours(growth.areas.word(i, "minutes")));
        //: Title of the page a peer may give to an employer
        const title = qsTr("Training, supervision, dates");
        //: On the page for an employer. %1 and %2 are lengths of time such as '12 h 30 min'
        const sum = qsTr("Training noted: %1 of %2").arg(root.wording.hours(growth.minutes))
            .arg(root.wording.hours(growth.goalMinutes));
        const lines = [title, sum + "\n" + areas.join("\n")];
        const dates = [];
        for (let i = 0; i < growth.dates.count; ++i)
            dates.push(root.joined(growth.dates.word(i, "day"), root.wording.date(growth.dates.word(i, "key"))));
        const parts = [root.said(), root.lessons(), root.meetings(), dates.join("\n")];
        for (let i = 0; i < parts.length; ++i)
            if (parts[i] !== "")
                lines.push(parts[i]);
        //: Foot of the page for an employer
        lines.push(qsTr("Written down by the peer. No one else has checked it."));
        return lines;
    }
}
