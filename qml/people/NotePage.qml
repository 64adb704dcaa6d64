pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Handrail.Controls
import Handrail.Pages
import Handrail.View

// A note: written in one's own words, kept as it is typed, finished once. After that it is read, and only added to.
ScreenPage {
    id: root

    required property AppSession session
    property string argument // a visit's id, or "new:" and a person's

    readonly property PastVisitModel model: root.session.stories.visit
    readonly property bool mine: root.model.loaded && root.model.argument === root.argument
    readonly property bool writing: root.mine && !root.model.note.finished
    readonly property string banned: root.writing ? root.model.note.bannedIn(root.model.note.text) : ""

    //: Beside the back arrow, when the place it goes to has no short name
    backTo: qsTr("Back")
    //: Title of the page with a note
    title: qsTr("Note")
    subtitle: !root.mine ? "" : (root.model.whom.name === ""
        //: Under the title of a note: it is about a visit that is nobody's yet
        ? qsTr("Nobody’s yet") : root.model.whom.name)
        + (root.model.about.day === "" ? "" : ", " + root.model.about.day)
    savedPhase: !root.writing ? "" : root.model.saveTrouble !== "" ? "failed"
        : root.model.note.text.trim() !== "" ? "saved" : ""
    onBackRequested: {
        root.model.settle();
        root.session.router.back();
    }

    function load(): void { root.model.open(root.argument); }

    Component.onCompleted: root.load()
    T.StackView.onActivated: root.load()
    Connections {
        target: root.session.lock
        function onUnlocked() { root.load(); }
        function onLocked() {
            finishing.open = false;
            adding.open = false;
        }
    }
    Connections {
        target: root.model.note
        function onKept() {
            adding.open = false;
            finishing.open = false;
            if (root.session.router.route === "people/note" && root.argument.startsWith("new:"))
                root.session.router.replace("people/note", root.model.argument);
        }
    }

    ReadBanner {
        unread: root.model.unread
        onAgainRequested: root.load()
    }
    Banner {
        visible: root.model.gone
        tone: "caution"
        //: A note could not be read
        text: qsTr("This note cannot be read. It may have been erased meanwhile.")
    }
    SaveBanner {
        Layout.fillWidth: true
        trouble: root.mine ? root.model.saveTrouble : ""
        onRetryRequested: root.model.retry()
    }
    NoteTells {
        id: tells
        Layout.fillWidth: true
        visible: tells.any && root.mine
        events: root.model.events
        note: root.model.note
        onAddRequested: {
            adding.about = tells.about;
            adding.words = tells.words();
            adding.open = true;
        }
    }
    HField {
        id: field
        objectName: "noteField"
        Layout.fillWidth: true
        visible: root.writing
        multiline: true
        minLines: 10
        //: Label of the field for a note
        label: qsTr("In your own words")
        //: Under the field for a note: what belongs in it
        note: qsTr("What they wanted, what you did together, what they said about it, what is next. Write what you saw and heard, so that you could read it aloud to them. Kept sealed as you type.")
        text: root.model.note.text
        onEdited: (value) => root.model.note.type(value)
        onFinished: root.model.note.flush()
    }
    Banner {
        objectName: "banned"
        visible: root.banned !== ""
        tone: "caution"
        //: A note holds words that California law forbids as a diagnosis. %1 is those words
        text: qsTr("“%1” is no diagnosis in California, and a note may not use it as one. Write what you saw and heard.").arg(root.banned)
    }
    NoteRead {
        objectName: "noteRead"
        Layout.fillWidth: true
        visible: root.mine && root.model.note.finished
        note: root.model.note
    }
    dock: HButton {
        objectName: root.writing ? "finishNote" : "addToNote"
        Layout.fillWidth: true
        visible: root.mine
        off: root.writing && root.model.note.text.trim() === ""
        text: root.writing
            //: Button: the note is right as it is
            ? qsTr("Finish the note")
            //: Button: adds words to a finished note
            : qsTr("Add to this note")
        onClicked: {
            if (!root.writing) {
                adding.about = [];
                adding.words = "";
                adding.open = true;
            } else if (root.model.note.text.trim() === "")
                field.focusField();
            else
                finishing.open = true;
        }
    }
    sheets: [
        Sheet {
            id: finishing
            //: Title of the sheet that finishes a note
            title: qsTr("Finish this note?")
            onCloseRequested: {
                finishing.open = false;
                root.model.letBe();
            }

            SaveBanner {
                Layout.fillWidth: true
                trouble: root.model.saveTrouble
                onRetryRequested: root.model.retry()
            }
            HText {
                //: Sheet that finishes a note: what follows from it
                text: qsTr("After this nobody can change it, you neither. What was forgotten or wrong can be added below it, with the day and your name.")
            }
            HButton {
                objectName: "finishYes"
                Layout.fillWidth: true
                //: Button: the note is finished
                text: qsTr("Yes, it is finished")
                onClicked: root.model.note.finish()
            }
        },
        Sheet {
            id: adding
            property list<string> about // events that did not happen, and that the note tells of
            property string words: ""   // what stands in the field at first
            //: Title of the sheet that adds words to a finished note
            title: qsTr("Add to this note")
            onCloseRequested: {
                adding.open = false;
                root.model.letBe();
            }
            onOpenChanged: {
                if (adding.open) {
                    more.clear();
                    why.clear();
                    more.write(adding.words);
                }
            }

            SaveBanner {
                Layout.fillWidth: true
                trouble: root.model.saveTrouble
                onRetryRequested: root.model.retry()
            }
            HField {
                id: more
                objectName: "addText"
                multiline: true
                minLines: 3
                //: Label of the field for words that are added to a finished note
                label: qsTr("What is added or set right")
            }
            HField {
                id: why
                objectName: "addWhy"
                //: Label of the field: why words are added to a finished note
                label: qsTr("Why, if you like")
            }
            HButton {
                objectName: "addYes"
                Layout.fillWidth: true
                off: more.typed.trim() === ""
                //: Button: keeps what is added to a finished note
                text: qsTr("Add it")
                onClicked: {
                    if (more.typed.trim() === "")
                        more.focusField();
                    else
                        root.model.note.add(more.typed, why.typed, adding.about);
                }
            }
        }
    ]
}
