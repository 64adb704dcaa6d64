pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// What the ambulance crew needs, to be read out in fifteen seconds from top to bottom: found, doses, how they are now,
// the rest. Every line is a mark of the run; the QR holds the same words and no name.
ScreenPage {
    id: root

    required property AppSession session
    property string argument

    readonly property RunModel model: session.now.run
    readonly property HandoffModel card: session.now.run.handoff

    readonly property string heading: root.model.people.rows.count > 1
        //: EMS card, when two people are down. %1 is what it looks like ('Possible overdose'), %2 is 1, 2 …
        ? qsTr("%1, person %2").arg(root.card.title).arg(root.model.people.person)
        : root.card.title
    //: Code of the EMS card. %1 is a day with its year, %2 a time
    readonly property string foundAt: qsTr("%1, found at %2").arg(root.card.foundDay).arg(root.card.foundTime)
    // The call that nobody marked, as far as the visit knows of it.
    readonly property string called: root.card.call911 === "dialed"
        //: EMS card, when nobody marked that 911 was called. %1 is a time
        ? qsTr("911 was dialed here at %1").arg(root.card.call911At) : ""
    //: EMS card. %1 is a time, %2 a number of minutes
    readonly property string found: qsTr("Found at %1, %2 min ago").arg(root.card.foundTime).arg(root.card.foundMinutes)
    readonly property string seen: root.card.seenSays.length > 0
        ? Sentences.once(Sentences.joined(root.card.seenSays) + ".") : ""
    readonly property string doses: {
        switch (root.card.doseTimes.length) {
        //: EMS card
        case 0: return qsTr("No naloxone given");
        //: EMS card
        case 1: return qsTr("1 dose of naloxone");
        //: EMS card. %1 is 2 or more
        default: return qsTr("%1 doses of naloxone").arg(root.card.doseTimes.length);
        }
    }
    readonly property string doseTimes: {
        //: EMS card, joins times: '2:04 and 2:07'
        const and = qsTr(" and ");
        const times = root.card.doseTimes;
        return times.length < 2 ? times.join("") : times.slice(0, -1).join(", ") + and + times[times.length - 1];
    }
    readonly property string doseLine: root.doseTimes === "" ? ""
        //: EMS card, when naloxone was given. %1 is one time or more, %2 a number of minutes
        : Sentences.once(qsTr("At %1. Last one %2 min ago.").arg(root.doseTimes).arg(root.card.lastDoseMinutes))

    // What the code holds: the words of the card without a name, for nobody's is on it, and without ages, for it is
    // read later.
    readonly property string plainText: root.heading + "\n" + Sentences.joined([root.foundAt, root.seen]) + "\n"
        + (root.called === "" ? "" : root.called + "\n")
        + (root.model.doses.any ? root.doses + (root.doseTimes === "" ? "" : ": " + root.doseTimes) + "\n" : "")
        + root.joined(now.sentences, "\n") + "\n" + root.joined(done.sentences, "\n")
    readonly property string modules: root.card.qr(root.plainText)
    // Read aloud as one would read the card out.
    readonly property string spoken: Sentences.joined([root.heading, root.found, root.seen, root.called,
        root.model.doses.any ? root.doses : "", root.doseLine,
                                      ...now.sentences, ...done.sentences])

    // At 200 % on a phone the card has no header and plain lines; the rest is behind 'More'.
    readonly property bool tight: Theme.largeText && Theme.phone

    Accessible.name: root.heading
    //: Back arrow of the EMS card: to the steps of the run
    backTo: root.tight ? "" : qsTr("Steps")
    //: EMS card, top right: change what was marked
    actionText: root.tight ? "" : qsTr("Edit")
    actionIcon: "edit"
    onBackRequested: root.toSteps()
    onActionTriggered: edit.open = true

    function joined(words: list<string>, by: string): string {
        let all = "";
        for (let i = 0; i < words.length; ++i)
            all += (i > 0 ? by : "") + words[i];
        return all;
    }
    function toSteps() {
        root.model.stepBack();
        if (root.session.router.backRoute === "now/overdose")
            root.session.router.back();
        else
            root.session.router.replace("now/overdose");
    }
    function finish() {
        root.model.finish();
        root.session.router.goTo("home");
        root.session.router.open("now/visit");
        if (root.model.running) // the other person's steps go on
            root.session.router.open("now/overdose");
    }

    HandoffTight {
        objectName: "handoffTight"
        visible: root.tight
        heading: root.heading
        room: root.room
        //: EMS card with large text, under 'Possible overdose': when they were found. %1 is a time, %2 a number of
        //: minutes
        found: Sentences.joined([qsTr("%1, %2 min ago").arg(root.card.foundTime).arg(root.card.foundMinutes),
            root.seen])
        day: root.card.foundDay
        doses: root.model.doses.any ? root.doses : ""
        doseLine: root.doseTimes === "" ? ""
            //: EMS card with large text, when naloxone was given. %1 is one time or more, %2 a number of minutes
            : qsTr("%1 (last %2 min ago)").arg(root.doseTimes).arg(root.card.lastDoseMinutes)
        state: now.sentences
        well: now.together
        done: done.sentences
        modules: root.tight ? root.modules : ""
        onCodeRequested: scan.open = true
    }
    Rectangle {
        Layout.fillWidth: true
        visible: !root.tight
        implicitHeight: column.implicitHeight + 32
        radius: Theme.radiusCard
        color: Theme.surface
        border { width: Theme.lineWidth; color: Theme.line }

        VStack {
            id: column
            x: 12
            y: 16
            width: parent.width - 24
            spacing: 8

            Item {
                Layout.fillWidth: true
                implicitHeight: Math.max(opening.height, code.height)

                VStack {
                    id: opening
                    x: 12
                    width: parent.width - 24 - code.width
                    spacing: 2

                    HText { style: "title"; text: root.heading }
                    HText { style: "label"; text: root.found }
                    HText { style: "quiet"; text: root.card.foundDay }
                    HText {
                        visible: root.seen !== ""
                        style: "person"
                        font.weight: Font.Medium
                        text: root.seen
                    }
                    // who hands over, while records are open; not in the code, which promises that it holds no name
                    HText {
                        objectName: "handoffFrom"
                        visible: text !== ""
                        readonly property string by: root.session.lock.state !== LockModel.Unlocked ? ""
                            : root.session.own.self.onShift.signature
                        text: by === "" ? ""
                            //: EMS card. %1 is who hands over, such as 'Ana R., CREST 4'
                            : qsTr("From: %1").arg(by)
                    }
                    // where it was, as it was typed for the call; not in the code, which promises that it holds no name
                    HText {
                        objectName: "handoffPlace"
                        visible: root.session.calls.place.landmark.trim() !== ""
                        //: EMS card. %1 is the landmark or cross street, as somebody typed it
                        text: qsTr("Place: %1").arg(root.session.calls.place.landmark.trim())
                    }
                    HText {
                        visible: root.called !== ""
                        style: "label"
                        text: root.called
                    }
                }
                HandoffCode {
                    id: code
                    objectName: "handoffCode"
                    x: parent.width - width
                    modules: root.tight ? "" : root.modules
                    onClicked: scan.open = true
                }
            }
            HandoffBlock {
                id: given
                visible: root.model.doses.any
                tone: "action"
                title: root.doses
                line: root.doseLine
            }
            HandoffState {
                id: now
                card: root.card
            }
            HandoffDone {
                id: done
                card: root.card
            }
        }
    }

    ReadAloud {
        visible: !root.tight && root.session.reading.speaker.languages.length > 0
            && root.session.reading.speaker.speaks(root.session.settings.language)
        speaker: root.session.reading.speaker
        words: root.spoken
        language: root.session.settings.language
    }
    HButton {
        width: root.contentWidth
        visible: !root.tight
        kind: "text"
        //: Ends the overdose run: they woke and are safe, refused, or it was something else
        text: qsTr("End without EMS")
        onClicked: root.finish()
    }

    dock: HRow {
        spacing: Theme.gapTarget
        HButton {
            visible: root.tight
            Layout.preferredWidth: 72
            Layout.fillHeight: true
            kind: "line"
            leftPadding: 8
            rightPadding: 8
            iconName: "more_horiz"
            //: EMS card with large text: opens what else can be done with it
            accessibleName: qsTr("More")
            onClicked: more.open = true
        }
        BigAction {
            snug: root.tight && Theme.small
            Layout.preferredWidth: 264 // HRow shares the width by these weights
            calm: true
            padding: root.tight && Theme.small ? 6 : 16
            //: Ends the overdose run
            text: qsTr("EMS has taken over")
            onClicked: root.finish()
        }
    }
    sheets: [
        Sheet {
            id: more
            //: Title of the sheet with what else can be done with the EMS card
            title: qsTr("EMS card")
            onCloseRequested: more.open = false

            HButton {
                Layout.fillWidth: true
                kind: "line"
                iconName: "edit"
                //: EMS card: change what was marked
                text: qsTr("Edit")
                onClicked: {
                    more.open = false;
                    edit.open = true;
                }
            }
            HButton {
                Layout.fillWidth: true
                kind: "line"
                iconName: "arrow_back"
                //: EMS card: back to the steps of the run
                text: qsTr("Steps")
                onClicked: {
                    more.open = false;
                    root.toSteps();
                }
            }
            HButton {
                Layout.fillWidth: true
                kind: "text"
                //: Ends the overdose run: they woke and are safe, refused, or it was something else
                text: qsTr("End without EMS")
                onClicked: root.finish()
            }
        },
        HandoffEdit {
            id: edit
            model: root.model
            onCloseRequested: edit.open = false
        },
        Sheet {
            id: scan
            full: true
            //: Title of the sheet with the large QR code of the EMS card
            title: qsTr("Scan to take along")
            onCloseRequested: scan.open = false

            QrCard {
                modules: scan.open ? root.modules : ""
                //: EMS card, under the QR code
                line: qsTr("No name is in it.")
                //: The QR code of the EMS card, for screen readers
                accessibleName: qsTr("QR code of this card")
                onClicked: scan.open = false
            }
        }
    ]
}
