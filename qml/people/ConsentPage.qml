pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Handrail.Controls
import Handrail.Pages
import Handrail.View

// One consent: written together, handed over to be read and answered, then its story: what was shared with it, and when
// it was taken back.
ScreenPage {
    id: root

    required property AppSession session
    property string argument // a consent's id, or "new:" and a person's

    readonly property ConsentModel model: root.session.stories.consent
    readonly property bool mine: root.model.loaded && root.model.argument === root.argument
    readonly property bool writing: root.mine && root.model.state === "draft"
    readonly property bool holds: root.mine && root.model.state === "given"
    readonly property bool begun: { // there is something that can be saved
        const words = root.model.form.words;
        for (const field in words) {
            if (words[field].trim() !== "")
                return true;
        }
        return root.model.consentId !== "" || root.model.form.general || root.model.form.until !== "";
    }
    readonly property string lacks: {
        const all = [];
        for (const key of root.model.form.missing) {
            if (key !== "signature")
                all.push(wording.part(key));
        }
        return all.join(", ");
    }

    //: The place that Back goes to: what a person agreed to and what not
    backTo: root.session.router.backRoute === "people/consents" ? qsTr("What may be shared") : qsTr("Back")
    //: Title of the page with one consent
    title: qsTr("Consent")
    subtitle: root.mine ? root.model.personName : ""
    savedPhase: !root.writing ? "" : root.model.saveTrouble !== "" ? "failed" : root.begun ? "saved" : ""
    spacing: 24
    onBackRequested: {
        root.model.settle();
        root.session.router.back();
    }

    function load(): void { root.model.open(root.argument); }

    Component.onCompleted: root.load()
    T.StackView.onActivated: root.load()
    T.StackView.onRemoved: { // by another way than Back
        if (root.mine)
            root.model.settle();
    }
    Connections {
        target: root.session.lock
        function onUnlocked() { root.load(); }
        function onLocked() {
            sharing.open = false;
            taking.open = false;
            handing.open = false;
            leaving.open = false;
        }
    }
    Connections {
        target: root.model
        function onKept() { // a new one has an id of its own from now on
            if (root.session.router.route === "people/consent" && root.argument.startsWith("new:")
                && root.model.consentId !== "")
                root.session.router.replace("people/consent", root.model.consentId);
            sharing.open = false;
            taking.open = false;
        }
        function onLeft() {
            if (root.session.router.route === "people/consent")
                root.session.router.back();
        }
    }
    ConsentWords { id: wording }

    ReadBanner {
        unread: root.model.unread
        onAgainRequested: root.load()
    }
    Banner {
        visible: root.model.gone
        tone: "caution"
        //: A consent could not be read
        text: qsTr("This consent cannot be read. It may have been erased meanwhile.")
    }
    SaveBanner {
        Layout.fillWidth: true
        trouble: root.mine ? root.model.saveTrouble : ""
        onRetryRequested: root.model.retry()
    }
    IconLine {
        objectName: "consentState"
        Layout.fillWidth: true
        visible: root.mine && !root.writing
        iconName: wording.icon(root.model.state)
        caution: !root.holds
        text: root.model.state === "back"
            //: State of a consent. %1 is 'They said so' or 'In writing', %2 a day and a time
            ? qsTr("Taken back. %1, %2").arg(wording.back(root.model.answer.backHow)).arg(root.model.answer.back)
            //: State of a consent. %1 is 'Yes, signed', 'Said no' or 'Ended', %2 the day and time of the answer
            : qsTr("%1. Answered %2").arg(wording.state(root.model.state)).arg(root.model.answer.given)
    }
    HText {
        Layout.fillWidth: true
        visible: root.writing
        color: Theme.inkQuiet
        //: Over a consent that is being written
        text: qsTr("Write it together, in their words. Then they read it on this device and say yes or no.")
    }
    ConsentFields {
        Layout.fillWidth: true
        visible: root.writing
        form: root.model.form
        words: wording
    }
    HText {
        objectName: "lacks"
        Layout.fillWidth: true
        visible: root.writing && root.lacks !== ""
        style: "quiet"
        //: Under a consent that is being written. %1 lists parts that are empty
        text: qsTr("Not there yet: %1.").arg(root.lacks)
    }
    HText {
        Layout.fillWidth: true
        visible: root.writing
        style: "quiet"
        //: Under a consent that is being written: what it is not
        text: qsTr("This writes down what was agreed. For the records of a drug or alcohol program (42 CFR Part 2), use that program’s own form too; these are the parts it must have.")
    }
    ConsentRead {
        Layout.fillWidth: true
        visible: root.mine && !root.writing
        form: root.model.form
        words: wording
    }
    HText {
        objectName: "signedBy"
        Layout.fillWidth: true
        visible: root.mine && !root.writing && text !== ""
        style: "label"
        text: wording.word(root.model.form, "signedName") !== ""
            //: Under a consent that was answered with yes. %1 is the name as they wrote it
            ? qsTr("Signed: %1").arg(wording.word(root.model.form, "signedName")) : ""
    }
    HText {
        Layout.fillWidth: true
        visible: root.mine && wording.word(root.model.form, "backWords") !== ""
        //: Under a consent that was taken back. %1 is what they said
        text: qsTr("“%1”").arg(wording.word(root.model.form, "backWords"))
    }
    VStack {
        visible: root.mine && root.model.uses.rows.count > 0
        spacing: 8

        HText {
            style: "label"
            heading: true
            text: root.model.state === "back"
                //: Heading over what was shared before a consent was taken back
                ? qsTr("What had been shared")
                //: Heading over what was shared under a consent
                : qsTr("What was shared")
        }
        FactList {
            Repeater {
                model: root.model.uses.rows
                delegate: FactRow {
                    id: use
                    required property string words_
                    required property string when
                    objectName: "shared"
                    iconName: "forum"
                    label: use.when
                    text: use.words_
                }
            }
        }
    }
    ConsentPaper {
        Layout.fillWidth: true
        visible: root.mine && root.model.consentId !== ""
        form: root.model.form
        out: root.model.out
        words: wording
    }
    HButton {
        objectName: "letGo"
        Layout.fillWidth: true
        visible: root.writing
        kind: "text"
        iconName: "delete"
        //: Button: a consent that was begun is not wanted
        text: qsTr("Let it go")
        onClicked: leaving.open = true
    }

    dock: ButtonPair {
        visible: root.writing || root.holds

        HButton {
            objectName: "takeBack"
            visible: root.holds
            kind: "line"
            //: Button: the person takes a consent back
            text: qsTr("They take it back")
            onClicked: taking.open = true
        }
        HButton {
            objectName: root.writing ? "handConsent" : "writeShared"
            off: root.writing && !root.model.form.canBeAnswered
            iconName: root.writing ? "handshake" : ""
            text: root.writing
                //: Button: the person reads and answers a consent on this device
                ? qsTr("Hand it over to read")
                //: Button: writes down what was shared under a consent
                : qsTr("Write what was shared")
            onClicked: {
                if (root.holds) {
                    sharing.open = true;
                } else if (root.model.form.canBeAnswered) {
                    root.model.settle();
                    handing.open = true;
                }
            }
        }
    }
    sheets: [
        ConsentHandSheet {
            id: handing
            session: root.session
            model: root.model
            onCloseRequested: handing.open = false
        },
        ConsentShare {
            id: sharing
            model: root.model
            onCloseRequested: sharing.open = false
        },
        ConsentBack {
            id: taking
            model: root.model
            onCloseRequested: taking.open = false
        },
        Sheet {
            id: leaving
            //: Title of the sheet that lets a consent go that nobody answered
            title: qsTr("Let it go?")
            onCloseRequested: leaving.open = false

            HText {
                //: Sheet that lets a consent go that nobody answered
                text: qsTr("Nobody has answered it, and nothing was shared with it.")
            }
            HButton {
                objectName: "letGoYes"
                Layout.fillWidth: true
                kind: "caution"
                //: Button: a consent that was begun goes
                text: qsTr("Yes, let it go")
                onClicked: {
                    leaving.open = false;
                    root.model.letGo();
                }
            }
        }
    ]
}
