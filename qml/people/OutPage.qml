pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Handrail.Controls
import Handrail.Pages
import Handrail.View

// All of one person in a folder: a page to read and a file for another program. Says what is in it and what it is not
// any more, asks, then makes it.
ScreenPage {
    id: root

    required property AppSession session
    property string argument // the person's id

    readonly property OutModel model: root.session.stories.out
    readonly property bool mine: root.model.loaded && root.model.personId === root.argument
    readonly property bool made: root.mine && root.model.paper.state === PaperOut.Saved
    readonly property bool failed: root.mine
        && (root.model.paper.state === PaperOut.DiskFull || root.model.paper.state === PaperOut.CannotWrite)

    //: The place that Back goes to: one person
    backTo: root.mine && root.model.personName !== "" ? root.model.personName : qsTr("Back")
    //: Title of the page where everything about a person is put into a folder
    title: qsTr("Records to take along")
    spacing: 24
    onBackRequested: root.session.router.back()

    function load(): void { root.model.open(root.argument); }
    onMadeChanged: if (root.made) root.scrollToTop()
    onFailedChanged: if (root.failed) root.scrollToTop()

    Component.onCompleted: root.load()
    T.StackView.onActivated: root.load()
    T.StackView.onRemoved: root.model.forget()
    Connections {
        target: root.session.lock
        function onUnlocked() { root.load(); }
        function onLocked() { asking.open = false; }
    }
    OutWords {
        id: wording
        model: root.model
    }

    // What became of it stands first, and is brought into sight: the button is at the other end of the page.
    ReadBanner {
        unread: root.model.unread
        onAgainRequested: root.load()
    }
    Banner {
        objectName: "madeIt"
        visible: root.made
        tone: "good"
        iconName: "check"
        //: After a person's records were put into a folder. %1 is its name
        text: qsTr("Saved in Documents, in the folder “%1”: records.pdf to read, records.fhir.json for another program. Give it to them, then delete it here.").arg(root.model.paper.savedFile)
    }
    Banner {
        objectName: "notMade"
        visible: root.failed
        tone: "caution"
        text: root.model.paper.state === PaperOut.DiskFull
            //: A person's records could not be put into a folder
            ? qsTr("There is no room on this device, and nothing was left half done. Free some and save it again.")
            //: A person's records could not be put into a folder
            : qsTr("The folder could not be made in Documents. Nothing left this app.")
    }
    HText {
        Layout.fillWidth: true
        //: On the page where everything about a person is put into a folder
        text: qsTr("One folder with two files: a page that anyone can read, and the same as FHIR, which other health programs can take in.")
    }
    Banner {
        visible: root.mine && root.model.unreadable > 0
        tone: "caution"
        //: Before a person's records are put into a folder: sealed records are damaged
        text: qsTr("Some of their records cannot be read. They are not in it.")
    }
    FactList {
        visible: root.mine

        FactRow {
            objectName: "inIt"
            iconName: "folder_shared"
            //: Fact about the folder with a person's records
            label: qsTr("What is in it")
            text: wording.inIt()
        }
        FactRow {
            iconName: "visibility_off"
            //: Fact about the folder with a person's records
            label: qsTr("What is not")
            //: What is not in the folder with a person's records
            text: qsTr("Nobody of their circle who may not be contacted, and nothing about anyone else. Follow-ups are on the page only.")
        }
        FactRow {
            iconName: "translate"
            //: Fact about the folder with a person's records
            label: qsTr("Language")
            //: In which language the page with a person's records is
            text: qsTr("The page is in the language this app is in now; plans and people’s own words stay as they were written.")
        }
        FactRow {
            iconName: "folder"
            //: Fact about the folder with a person's records
            label: qsTr("Where it lies")
            //: Where the folder with a person's records is made. Documents is the folder of that name
            text: qsTr("In Documents, in a new folder. Its name says nothing of anyone; the files do.")
        }
        FactRow {
            iconName: "lock_open"
            //: Fact about the folder with a person's records
            label: qsTr("It is not protected any more")
            //: What follows from a folder that is not protected
            text: qsTr("Whoever has this device open, or a copy, can read all of it. This app cannot lock it or take it back.")
        }
    }

    dock: HButton {
        objectName: "saveRecords"
        Layout.fillWidth: true
        visible: root.mine
        kind: root.made ? "line" : "fill"
        iconName: "create_new_folder"
        text: root.made
            //: Button: makes another folder with a person's records
            ? qsTr("Save it once more")
            //: Button: asks, then makes a folder with a person's records
            : qsTr("Save the folder")
        off: root.model.paper.state === PaperOut.Making
        onClicked: asking.open = true
    }
    sheets: Sheet {
        id: asking
        //: Title of the sheet that asks before a person's records leave the app
        title: qsTr("Save it without protection?")
        onCloseRequested: asking.open = false

        HText {
            Layout.fillWidth: true
            //: Sheet that asks before a person's records leave the app. %1 is what they are called
            text: qsTr("All that is written here about %1 will lie in Documents, for anyone to open. Save it when they want to have it, or want somebody to have it.").arg(root.model.personName)
        }
        HButton {
            objectName: "saveYes"
            Layout.fillWidth: true
            kind: "caution"
            //: Button: makes the folder with a person's records
            text: qsTr("Yes, save it")
            onClicked: {
                asking.open = false;
                wording.make();
            }
        }
    }
}
