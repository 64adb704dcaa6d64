pragma ComponentBehavior: Bound
import QtQuick
import Handrail.Controls
import Handrail.View

// Bringing a county's file into the directory: choose, watch or stop, and read what came of it.
ScreenPage {
    id: root

    required property AppSession session
    property string argument: ""

    readonly property ImportModel model: session.directory.importing
    readonly property bool refused: root.model.state === ImportModel.Refused

    //: Back from the import to the directory
    backTo: qsTr("Directory")
    //: Title of the page where a county's file is added
    title: root.model.state === ImportModel.Idle ? qsTr("Add a county’s file") : ""
    onBackRequested: root.session.router.back()

    Component.onCompleted: {
        root.session.directory.services.look();
        if (root.model.state !== ImportModel.Running)
            root.model.reset();
        root.model.look();
    }

    ImportWords { id: wording }

    ImportChoice {
        visible: root.model.state === ImportModel.Idle
        model: root.model
        onKeysRequested: root.session.router.open("directory/keys")
    }

    ProgressCard {
        visible: root.model.state === ImportModel.Running
        title: wording.phase(root.model.phase)
        line: root.model.rowsDone === "" ? root.model.fileName
            //: While importing. %1 is a number of rows, %2 a file name
            : qsTr("%1 rows of %2").arg(root.model.rowsDone).arg(root.model.fileName)
        value: root.model.progress
        //: Button: stops the import
        cancelText: qsTr("Stop")
        onCancelRequested: root.model.cancel()
    }
    HText {
        visible: root.model.state === ImportModel.Running
        style: "quiet"
        //: While importing
        text: qsTr("The directory works as before until this is done. Stopping keeps it as it is.")
    }

    ImportReport {
        visible: root.model.state === ImportModel.Done
        model: root.model
        words: wording
    }

    EmptyState {
        visible: root.refused
        tone: "caution"
        iconName: "gpp_maybe"
        //: An import was refused; or a question before far fewer services replace what is there
        title: root.model.refused.shrinks ? qsTr("Is this file whole?") : qsTr("This file was not added")
        text: root.model.refused.shrinks
            //: Before a file is added that holds far fewer services than the one before. %1 and %2 are numbers of
            //: services
            ? qsTr("It would leave %1 services in the place of %2. The file may be cut short, or its rows may be marked private.").arg(root.model.summary.servicesKept).arg(root.model.summary.servicesReplaced)
            : wording.refusal(root.model.refused.kind, root.model.refused.file, root.model.refused.line,
                root.model.refused.column)
    }
    FactList {
        visible: root.refused
        FactRow {
            iconName: "archive"
            //: After an import was refused
            label: qsTr("Nothing was lost")
            text: root.session.directory.services.packages.any
                //: After an import was refused. %1 is a number of services, %2 a date
                ? qsTr("Your directory is as it was: %1 services from %2.")
                .arg(root.session.directory.services.packages.servicesInAll)
                    .arg(root.session.directory.services.packages.latestDate)
                //: After an import was refused and there was no directory before
                : qsTr("The phone lines are as they were.")
        }
        FactRow {
            iconName: "sync"
            //: After an import was refused
            label: qsTr("What to try")
            text: wording.cure(root.model.refused.kind)
        }
    }
    HButton {
        objectName: "anyway"
        visible: root.model.refused.shrinks
        kind: "line"
        //: Button: adds a file though it holds far fewer services than the one before
        text: qsTr("It is whole: add it")
        onClicked: root.model.startAnyway()
    }

    dock: ButtonPair {
        visible: root.refused || root.model.state === ImportModel.Done
        height: visible ? implicitHeight : 0
        HButton {
            objectName: "details"
            kind: "line"
            //: Button: shows the lines of the file that had something wrong
            text: qsTr("Details")
            onClicked: details.open = true
        }
        HButton {
            text: root.refused
                //: Button
                ? qsTr("Choose another file")
                //: Button: goes to the directory after an import
                : qsTr("Search the directory")
            onClicked: {
                if (root.refused)
                    root.model.reset();
                else
                    root.session.router.back();
            }
        }
    }

    sheets: ImportDetails {
        id: details
        model: root.model
        words: wording
        onCloseRequested: open = false
    }
}
