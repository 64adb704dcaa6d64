import QtQuick

// The words of a visit: how it ended, who has the person now, and what each thing on the timeline was.
QtObject {
    id: root

    readonly property list<string> outcomes: ["stays", "hospital", "referred", "refused", "nobody_there", "hold",
        "police", "died", "other"]
    readonly property list<string> receivers: ["nobody", "family", "ems", "clinic", "service", "police", "own_team"]

    function outcome(key: string): string {
        switch (key) {
        //: How a visit ended: the person is safe and stays in the community
        case "stays": return qsTr("Safe, stays here");
        //: How a visit ended
        case "hospital": return qsTr("Gone to hospital");
        //: How a visit ended: another service takes over
        case "referred": return qsTr("With another service");
        //: How a visit ended: the person did not want help
        case "refused": return qsTr("Declined");
        //: How a visit ended
        case "nobody_there": return qsTr("Nobody there");
        //: How a visit ended: an involuntary hold (5150 or 5585)
        case "hold": return qsTr("On a hold");
        //: How a visit ended: the police took the person into custody
        case "police": return qsTr("In custody");
        //: How a visit ended
        case "died": return qsTr("Died");
        //: How a visit ended
        default: return qsTr("Something else");
        }
    }
    function outcomeIcon(key: string): string {
        switch (key) {
        case "stays": return "home";
        case "hospital": return "local_hospital";
        case "referred": return "handshake";
        case "refused": return "back_hand";
        case "nobody_there": return "person_off";
        case "hold": return "balance";
        case "police": return "shield";
        case "died": return "favorite";
        default: return "more_horiz";
        }
    }
    function receiver(key: string): string {
        switch (key) {
        //: Who is with the person now
        case "nobody": return qsTr("On their own");
        //: Who is with the person now
        case "family": return qsTr("Family or friend");
        //: Who is with the person now
        case "ems": return qsTr("Ambulance crew");
        //: Who is with the person now
        case "clinic": return qsTr("Hospital or clinic");
        //: Who is with the person now
        case "service": return qsTr("Another service");
        //: Who is with the person now
        case "police": return qsTr("Police");
        //: Who is with the person now
        default: return qsTr("Someone of our team");
        }
    }

    //: Under an entry that was kept while records were locked: somebody else with the device's files may have put it
    //: there
    readonly property string unproven: qsTr("Nothing shows that this device wrote this.")

    // The part of a note's draft that tells of it; empty for what a note does not tell.
    function part(kind: string): string {
        switch (kind) {
        case "note": return "said";
        case "handoff": case "followup": case "supervisor": return "next";
        case "visit.opened": case "visit.closed": case "role": return "";
        case "check.set": case "check.ok": case "check.text": return "";
        default: return "did";
        }
    }
    // As the draft of a note tells it.
    function sentence(kind: string, at: string, of: string, says: string, sealed: bool, person: int, due: string,
                      n: int, unproven: bool): string {
        const where = part(kind);
        if (where === "" || sealed)
            return "";
        if (where === "said")
            return unproven ? says + " (" + root.unproven + ")" : says;
        const head = root.head(kind, says, of, sealed, person, due, n);
        //: A sentence of a note. %1 is what was done, %2 a time of day
        const told = where === "did" ? qsTr("%1, at %2.").arg(head).arg(at)
            //: A sentence of a note. %1 is what was agreed or done
            : qsTr("%1.").arg(head);
        // as a field gives it back: a text of several lines keeps no hard space, such as that of '2:05 p. m.'
        return told.replace(/[\u00a0\u202f]/g, " ").replace(/\.\.$/, ".");
    }
    function icon(kind: string): string {
        switch (kind) {
        case "run.started": return "medication";
        case "run.mark": case "checklist.tick": return "check_circle";
        case "run.undo": case "checklist.untick": return "undo";
        case "call.opened": case "call.dialed": return "call";
        case "call.texted": return "sms";
        case "note": case "note.saving": return "edit";
        case "walk.end": return "alt_route";
        case "report.made": case "followup": return "event";
        case "role": return "groups";
        case "supervisor": return "supervisor_account";
        case "handoff": case "referral": return "handshake";
        case "check.set": case "check.ok": case "check.text": return "timer";
        case "ground": return "spa";
        default: return "schedule";
        }
    }
    function referral(key: string): string { return referWords.answer(key); }
    readonly property ReferWords referWords: ReferWords {}

    function head(kind: string, says: string, of: string, sealed: bool, person: int, due: string, n: int): string {
        //: Timeline of the visit: what was done for one of several people. %1 is what, %2 is 2, 3 …
        const named = (words) => person > 1 ? qsTr("%1 (person %2)").arg(words).arg(person) : words;
        switch (kind) {
        //: Timeline of the visit
        case "visit.opened": return qsTr("Visit opened");
        //: Timeline of a visit that is over. %1 is how it ended
        case "visit.closed": return qsTr("Visit closed: %1").arg(outcome(says));
        //: Timeline of the visit: a protocol such as Overdose was begun. %1 is its name
        case "run.started": return named(qsTr("%1: steps begun").arg(of));
        //: Timeline of the visit: the protocol was ended. %1 is its name
        case "run.ended": return named(qsTr("%1: steps ended").arg(of));
        case "run.mark": return named(says);
        //: Timeline of the visit. %1 is what had been marked: 'Dose 1 of naloxone given'
        case "run.undo": case "checklist.untick": return named(qsTr("Taken back: %1").arg(says));
        //: Timeline of the visit. %1 is the name of a phone line
        case "call.opened": return qsTr("Call opened: %1").arg(of);
        //: Timeline of the visit: the number went to the phone app. %1 is the name of a phone line
        case "call.dialed": return qsTr("Number given to the phone: %1").arg(of);
        //: Timeline of the visit: a message went to the message app. %1 is the name of a phone line
        case "call.texted": return qsTr("Message given to the phone: %1").arg(of);
        //: Timeline of the visit: a note that is on its way to the disk
        case "note.saving": return qsTr("Note: saving");
        //: Timeline of the visit: a note that is sealed while records are locked
        case "note": return sealed ? qsTr("Note kept. It opens after unlock.") : says;
        //: Timeline of the visit. %1 is the name of a walk ('Could this be a hold?'), %2 where it led
        case "walk.end": return qsTr("%1 %2").arg(of).arg(says);
        //: Timeline of the visit: a report by phone was made. %1 is the name of the walk, %2 a day and a time
        case "report.made": return qsTr("%1 Called. In writing by %2").arg(of).arg(due);
        case "role": return says === "lead"
            //: Timeline of the visit: this peer is the one who talks
            ? qsTr("I talk, my partner watches")
            //: Timeline of the visit: this peer is the one who watches
            : qsTr("I watch, my partner talks");
        //: Timeline of the visit
        case "supervisor": return qsTr("Supervisor told");
        //: Timeline of the visit. %1 is who is with the person now
        case "handoff": return qsTr("Handed over: %1").arg(receiver(says));
        case "followup": return n === 0
            //: Timeline of the visit
            ? qsTr("Follow-up proposed")
            //: Timeline of the visit. %1 is a number of hours, %2 a day and a time
            : qsTr("Follow-up proposed in %1 hours: %2").arg(n).arg(due);
        //: Timeline of the visit: the responder's own timer was set. %1 is a number of minutes
        case "check.set": return qsTr("Check on me: in %1 min").arg(n);
        //: Timeline of the visit: the responder said all is well
        case "check.ok": return qsTr("Check on me: fine");
        //: Timeline of the visit: the responder's message went to the message app
        case "check.text": return qsTr("Check on me: message given to the phone");
        case "referral": return says === ""
            //: Timeline of the visit: a person was handed on to a service. %1 is its name
            ? qsTr("Referral: %1").arg(of)
            //: Timeline of the visit: what a service answered. %1 is its name, %2 the answer
            : qsTr("Referral: %1. %2").arg(of).arg(referral(says));
        //: Timeline of the visit: a breathing or grounding exercise
        case "ground": return qsTr("Grounding together");
        default: return says;
        }
    }
}
