import QtQuick
import Handrail.View

// The words of the team's month: what stands behind each key, the table and the page.
QtObject {
    id: root

    required property TeamSheetModel model
    readonly property VisitWords visits: VisitWords {}
    readonly property ReferWords refers: ReferWords {}
    readonly property SurveyWords surveys: SurveyWords {}
    readonly property list<string> parts: ["all", "hours", "kinds", "outcomes", "followups", "naloxone", "barriers",
                                           "survey"]

    //: A count that is not shown
    readonly property string few: qsTr("fewer than 5, or held back")
    //: Foot of the team's month
    readonly property string foot: qsTr("A count below five is not shown, and another may be held back so that it cannot be told from a sum. When a call came in is not noted in Handrail, so time to the scene is not here.")

    function heading(part: string): string {
        switch (part) {
        //: Heading in the team's month
        case "all": return qsTr("Visits");
        //: Heading in the team's month
        case "hours": return qsTr("By hour of the day");
        //: Heading in the team's month: an overdose, a question about suicide and so on
        case "kinds": return qsTr("What was done in them");
        //: Heading in the team's month: how visits ended
        case "outcomes": return qsTr("How they ended");
        //: Heading in the team's month
        case "followups": return qsTr("Follow-ups that were due");
        //: Heading in the team's month
        case "naloxone": return qsTr("Naloxone");
        //: Heading in the team's month: what people said about the visits, by themselves
        case "survey": return qsTr("How it was, as people said");
        //: Heading in the team's month: what kept people from services
        default: return qsTr("What stood in the way of a referral");
        }
    }
    function kind(key: string): string {
        switch (key) {
        //: What was done in a visit
        case "overdose": return qsTr("Overdose steps");
        //: What was done in a visit: seizure, bleeding and others
        case "emergency": return qsTr("Other emergency steps");
        //: What was done in a visit
        case "suicide": return qsTr("Asked about suicide");
        //: What was done in a visit
        case "calm": return qsTr("De-escalated");
        //: What was done in a visit: whether it could be an involuntary hold
        case "holds": return qsTr("Looked at a hold");
        //: What was done in a visit: a report of abuse or neglect
        case "report": return qsTr("Report looked at or made");
        //: What was done in a visit: somebody was called
        default: return qsTr("Called for help");
        }
    }
    function label(part: string, key: string): string {
        switch (part) {
        //: All visits of a month
        case "all": return qsTr("All of the month");
        case "hours":
            //: A part of the day in the team's month. %1 and %2: hours from 0 to 24
            return qsTr("%1 to %2 h").arg(parseInt(key) * 4).arg(parseInt(key) * 4 + 4);
        case "kinds": return root.kind(key);
        //: A visit that was not closed
        case "outcomes": return key === "" ? qsTr("Not closed yet") : root.visits.outcome(key);
        case "followups": return key === "in_time"
            //: Follow-ups in the team's month: somebody tried on the day it was due, or before
            ? qsTr("Tried by the day") : key === "late"
            //: Follow-ups in the team's month: somebody tried after the day
            ? qsTr("Tried later")
            //: Follow-ups in the team's month: nobody tried yet
            : qsTr("Not tried yet");
        case "naloxone": return key === "visits"
            //: Visits in which naloxone was given
            ? qsTr("Visits where it was given")
            //: Doses of naloxone that were given
            : qsTr("Doses given");
        case "survey": return root.surveys.counted(key);
        default: return root.refers.barrier(key);
        }
    }
    function most(part: string): int {
        let most = 5;
        for (let i = 0; i < root.model.rows.count; ++i)
            if (root.model.rows.word(i, "ofPart") === part)
                most = Math.max(most, root.model.rows.word(i, "count"));
        return most;
    }
    function labels(part: string): list<string> {
        const all = [];
        for (let i = 0; i < root.model.rows.count; ++i)
            if (root.model.rows.word(i, "ofPart") === part)
                all.push(root.label(part, root.model.rows.word(i, "key")));
        return all;
    }
    function figure(count: int): string { return count < 0 ? root.few : count.toString(); }
    // What the charts do not show, a line each.
    function others(): string {
        const lines = [];
        for (let p = 0; p < root.parts.length; ++p) {
            const part = root.parts[p], all = [];
            if (part === "hours" || part === "kinds")
                continue;
            for (let i = 0; i < root.model.rows.count; ++i)
                if (root.model.rows.word(i, "ofPart") === part)
                    all.push(root.label(part, root.model.rows.word(i, "key")) + ": "
                        + root.figure(root.model.rows.word(i, "count")));
            if (all.length > 0)
                lines.push(root.heading(part) + ". " + all.join("; "));
        }
        return lines.join("\n");
    }
    function page(): list<string> {
        //: Title of the printed page of the team's month. %1: such as 'November 2026'
        return [qsTr("The team’s month: %1").arg(root.model.month), root.others(), root.foot, root.few,
            root.heading("hours"), root.heading("kinds")];
    }
    function cells(): list<string> {
        //: Heads of the columns of a table
        const all = [root.model.month, qsTr("What"), qsTr("Count")];
        for (let i = 0; i < root.model.rows.count; ++i) {
            const part = root.model.rows.word(i, "ofPart");
            all.push(root.heading(part), root.label(part, root.model.rows.word(i, "key")),
                root.figure(root.model.rows.word(i, "count")));
        }
        return all;
    }
}
