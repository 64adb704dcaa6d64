import QtQuick
import Handrail.View

// The words of a consent: on the screen in the language of the app, on its page and in what is proposed for it in the
// language of the consent.
QtObject {
    id: root

    function state(state: string): string {
        switch (state) {
        //: State of a consent: the person said yes with their name, and it holds
        case "given": return qsTr("Yes, signed");
        //: State of a consent: the person read it and said no
        case "declined": return qsTr("Said no");
        //: State of a consent: its last day has passed
        case "ended": return qsTr("Ended");
        //: State of a consent: the person took it back
        case "back": return qsTr("Taken back");
        //: State of a consent: the person has not answered yet
        default: return qsTr("Not answered yet");
        }
    }
    function icon(state: string): string {
        return state === "given" ? "check_circle" : state === "draft" ? "edit" : state === "ended" ? "event"
            : "do_not_disturb_on";
    }
    // With whom; a general one may say it in general.
    function whom(general: bool, to: string): string {
        return to !== "" ? to : general
            //: With whom a consent lets share, where it is one for all treatment, payment and running of care
            ? qsTr("Everyone who treats, pays for or runs the care")
            //: A consent that names nobody yet
            : qsTr("Nobody named yet");
    }
    function back(how: string): string {
        //: How a consent was taken back
        return how === "written" ? qsTr("In writing") : qsTr("They said so");
    }
    function part(key: string): string {
        switch (key) {
        //: Part of a consent: who shares
        case "from": return qsTr("Who shares it");
        //: Part of a consent: who gets what is shared
        case "to": return qsTr("With whom");
        //: Part of a consent: what is shared
        case "what": return qsTr("What is shared");
        //: Part of a consent: what it is for
        case "purpose": return qsTr("What for");
        //: Part of a consent: when it ends
        case "until": return qsTr("Until when");
        //: Part of a consent for all treatment, payment and running of care
        case "ifnot": return qsTr("What happens if they do not sign");
        //: Part of a consent
        default: return qsTr("Their signature");
        }
    }
    // Lines every consent says, to the person.
    //: On a consent, to the person whose it is
    readonly property string takeBack: qsTr("You can take this back at any time: say so, or write it down and hand it to us. What was shared before stays shared.")
    //: On a consent for all treatment, payment and running of care, to the person whose it is
    readonly property string reshare: qsTr("Whoever gets it for treatment, payment or running the care may pass it on as health privacy law allows, but not use it against you in court.")
    //: On a consent, to the person whose it is
    readonly property string apart: qsTr("Notes of counseling for drugs or alcohol, and anything for a court, need a consent of their own.")

    function word(form: ConsentForm, field: string): string { return form.words[field] ?? ""; }
    // In the language of the consent
    function own(form: ConsentForm, words: string): string { return form.inItsLanguage("ConsentWords", words); }
    function whats(form: ConsentForm): list<string> {
        return [
            //: Proposed for a consent: what is shared
            root.own(form, QT_TRANSLATE_NOOP("ConsentWords", "That I am safe")),
            //: Proposed for a consent: what is shared
            root.own(form, QT_TRANSLATE_NOOP("ConsentWords", "Where I am")),
            //: Proposed for a consent: what is shared
            root.own(form, QT_TRANSLATE_NOOP("ConsentWords", "My plan")),
            //: Proposed for a consent: what is shared
            root.own(form, QT_TRANSLATE_NOOP("ConsentWords", "My appointments"))
        ];
    }
    function purposes(form: ConsentForm): list<string> {
        return [
            //: Proposed for a consent: what it is for
            root.own(form, QT_TRANSLATE_NOOP("ConsentWords", "At my request")),
            //: Proposed for a consent: what it is for
            root.own(form, QT_TRANSLATE_NOOP("ConsentWords", "So that they can help me")),
            //: Proposed for a consent: what it is for
            root.own(form, QT_TRANSLATE_NOOP("ConsentWords", "To find a place for me"))
        ];
    }
    function give(form: ConsentForm, out: ConsentOut): void {
        const own = (words) => root.own(form, words);
        out.setWords({
            //: Title of a printed consent
            "title": own(QT_TRANSLATE_NOOP("ConsentWords", "What I said yes or no to")),
            //: On a printed consent: before what the person is called
            "name": own(QT_TRANSLATE_NOOP("ConsentWords", "Name")),
            //: On a printed consent
            "from": own(QT_TRANSLATE_NOOP("ConsentWords", "Who shares it")),
            //: On a printed consent
            "to": own(QT_TRANSLATE_NOOP("ConsentWords", "With whom")),
            //: On a printed consent
            "toAll": own(QT_TRANSLATE_NOOP("ConsentWords", "Everyone who treats, pays for or runs the care")),
            //: On a printed consent
            "what": own(QT_TRANSLATE_NOOP("ConsentWords", "What is shared")),
            //: On a printed consent
            "purpose": own(QT_TRANSLATE_NOOP("ConsentWords", "What for")),
            //: On a printed consent
            "until": own(QT_TRANSLATE_NOOP("ConsentWords", "Until when")),
            //: On a printed consent: it has no end
            "noEnd": own(QT_TRANSLATE_NOOP("ConsentWords", "No end was said")),
            //: On a printed consent
            "ifNot": own(QT_TRANSLATE_NOOP("ConsentWords", "If I do not sign")),
            "takeBack": own(QT_TRANSLATE_NOOP("ConsentWords",
                "You can take this back at any time: say so, or write it down and hand it to us. What was shared before stays shared.")),
            "reshare": own(QT_TRANSLATE_NOOP("ConsentWords",
                "Whoever gets it for treatment, payment or running the care may pass it on as health privacy law allows, but not use it against you in court.")),
            "apart": own(QT_TRANSLATE_NOOP("ConsentWords",
                "Notes of counseling for drugs or alcohol, and anything for a court, need a consent of their own.")),
            //: On a printed consent
            "signature": own(QT_TRANSLATE_NOOP("ConsentWords", "Signed by")),
            //: On a printed consent: who signed for the person
            "signedFor": own(QT_TRANSLATE_NOOP("ConsentWords", "For the person, and why they may")),
            //: On a printed consent
            "answered": own(QT_TRANSLATE_NOOP("ConsentWords", "Signed on")),
            //: On a printed consent: the person said no
            "declined": own(QT_TRANSLATE_NOOP("ConsentWords", "Said no on")),
            //: On a printed consent
            "notSigned": own(QT_TRANSLATE_NOOP("ConsentWords", "Not signed. Nothing may be shared with this page.")),
            //: On a printed consent
            "back": own(QT_TRANSLATE_NOOP("ConsentWords", "Taken back on")),
            //: On a printed consent
            "uses": own(QT_TRANSLATE_NOOP("ConsentWords", "What was shared with it"))
        });
    }
}
