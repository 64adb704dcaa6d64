import QtQuick

// The words of a person's story: what was done, what came of it, and what the app calls each, so that a search finds it
// too.
QtObject {
    id: root

    readonly property VisitWords visits: VisitWords {}
    readonly property ReferWords referrals: ReferWords {}
    readonly property FollowUpWords followUps: FollowUpWords {}
    readonly property ConsentWords consents: ConsentWords {}

    function title(kind: string, state: string, what: string, n: int): string {
        switch (kind) {
        case "visit": return state === "open"
            //: Row of a person's story: the visit that is going on
            ? qsTr("Visit, going on now") : state === ""
            //: Row of a person's story: a visit
            ? qsTr("Visit")
            //: Row of a person's story: a visit. %1 is how it ended: 'Gone to hospital'
            : qsTr("Visit: %1").arg(root.visits.outcome(state));
        //: Row of a story: phone numbers were opened, and no visit came of it
        case "calls": return qsTr("Calls, without a visit");
        //: Row of a person's story: a note that was written without a visit
        case "note": return qsTr("Note");
        //: Row of a person's story. %1 is the title of a plan
        case "plan": return qsTr("Plan changed: %1").arg(what);
        case "followup": return state === ""
            ? root.followUps.kind(n)
            //: Row of a person's story: a follow-up. %1 is '24-hour check', %2 what came of it
            : qsTr("%1: %2").arg(root.followUps.kind(n)).arg(root.followUps.outcome(state));
        //: Row of a person's story. %1 is a service
        case "referral": return qsTr("Referral: %1").arg(what);
        case "consent": return state === "yes"
            //: Row of a person's story: the person agreed that we are in touch with somebody. %1 is who
            ? qsTr("Said yes to being in touch with %1").arg(what)
            //: Row of a person's story: the person did not agree that we are in touch with somebody. %1 is who
            : qsTr("Said no to being in touch with %1").arg(what);
        //: Row of a person's story: a consent. %1 is 'Yes, signed', 'Said no', 'Ended' or 'Taken back', %2 with whom
        case "ledger": return qsTr("%1: %2").arg(root.consents.state(state)).arg(root.consents.whom(n > 0, what));
        default: return root.given(state);
        }
    }
    function given(kind: string): string {
        switch (kind) {
        //: Row of a person's story: a page about what may be shared left this device
        case "paper/consent": return qsTr("Consent printed");
        //: Row of a person's story: a page about what may be shared left this device
        case "file/consent": return qsTr("Consent saved as a page");
        //: Row of a person's story: all their records left this device as a page and a file
        case "file/records": return qsTr("Records saved as files");
        //: Row of a person's story: their plan left this device
        case "paper": return qsTr("Plan printed");
        //: Row of a person's story: their plan left this device as a code that a phone reads
        case "qr": case "code": return qsTr("Plan taken as a code");
        //: Row of a person's story: their plan was written down by hand
        case "hand": return qsTr("Plan copied by hand");
        //: Row of a person's story: their plan left this device as a file
        default: return qsTr("Plan saved as a file");
        }
    }
    function referral(state: string): string {
        switch (state) {
        //: State of a referral: the person came to the service
        case "arrived": return qsTr("They arrived");
        //: State of a referral: the person did not come to the service
        case "not_arrived": return qsTr("Did not arrive");
        case "got_it": case "partly": case "not": case "stopped": return root.outcome(state);
        default: return root.referrals.answer(state);
        }
    }
    function outcome(key: string): string {
        switch (key) {
        //: What came of a referral
        case "got_it": return qsTr("They got what they needed");
        //: What came of a referral
        case "partly": return qsTr("They got part of it");
        //: What came of a referral
        case "not": return qsTr("They did not get it");
        //: What came of a referral: the person's own choice
        default: return qsTr("They chose something else");
        }
    }
    function contact(key: string): string {
        switch (key) {
        //: How somebody was in touch about a referral
        case "talked": return qsTr("We talked");
        //: How somebody was in touch about a referral: the peer went to the service
        case "went_there": return qsTr("I went there");
        //: How somebody was in touch about a referral
        case "no_answer": return qsTr("No answer");
        //: How somebody was in touch about a referral
        default: return qsTr("Left a message");
        }
    }
    function icon(kind: string, state: string): string {
        switch (kind) {
        case "visit": return "groups";
        case "calls": return "call";
        case "note": return "edit";
        case "plan": return "assignment";
        case "followup": return "event";
        case "referral": return "handshake";
        case "consent": return state === "yes" ? "check" : "do_not_disturb_on";
        case "ledger": return root.consents.icon(state);
        default: return state.startsWith("paper") ? "print" : "description";
        }
    }
    function tone(kind: string): string {
        return kind === "visit" ? "now" : kind === "followup" || kind === "referral" ? "after"
            : kind === "plan" ? "action" : "plain";
    }
    // When, how long, where; then what was done; then the words of a note.
    function line(kind: string, day: string, time: string, n: int, detail: string, what: string, state: string,
        excerpt: string): string {
        let all = day + ", " + time;
        if (kind === "visit" && n > 0)
            //: How long a visit was. %1 is a number of minutes
            all += ", " + qsTr("%1 min").arg(n);
        if ((kind === "visit" || kind === "calls") && detail !== "")
            all += ", " + detail;
        if ((kind === "visit" || kind === "calls") && what !== "")
            all += "\n" + what;
        if (kind === "referral")
            all += "\n" + root.referral(state);
        if (kind === "consent" && detail !== "")
            //: Row of a person's story, under a yes. %1 is what somebody may be told about the person
            all += "\n" + qsTr("May know: %1").arg(detail);
        if (kind === "ledger" && detail !== "")
            all += "\n" + detail;
        if (excerpt !== "")
            //: Words of a note, in quotation marks
            all += "\n" + qsTr("“%1”").arg(excerpt);
        return all;
    }
    function mark(state: string): string {
        //: A note that was begun and is not finished
        return state === "begun" ? qsTr("Note not finished") : "";
    }

    // What the app calls the keys of a row: a search for 'hospital' finds the visits that ended there.
    function names() {
        const visit = root.title("visit", "", "", 0);
        const all = { "visit": visit, "note": root.title("note", "", "", 0), "calls": root.title("calls", "", "", 0) };
        for (const key of root.visits.outcomes)
            all["visit." + key] = root.title("visit", key, "", 0);
        for (const key of root.followUps.outcomes)
            all["followup." + key] = root.followUps.outcome(key);
        for (const key of ["arrived", "not_arrived", "got_it", "partly", "not", "stopped", "accepted", "waitlist",
            "needs_referral", "needs_documents", "no_answer",
                           "full", "would_not_take", "declined"])
            all["referral." + key] = root.referral(key);
        for (const key of ["given", "declined", "ended", "back"])
            all["ledger." + key] = root.consents.state(key);
        for (const key of ["paper", "qr", "hand", "pdf", "text", "paper/consent", "file/consent", "file/records"])
            all["given." + key] = root.given(key);
        return all;
    }
}
