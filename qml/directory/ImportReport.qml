import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// What came of an import, in plain sentences.
VStack {
    id: root

    required property ImportModel model
    required property ImportWords words

    // Columns that were not read and have something in them, the fullest first; those that look like one we know before
    // the others.
    function unread(): list<string> {
        const lines = [];
        for (const kind of ["columnLooksLike", "columnNotRead"])
            for (const entry of root.model.everyProblem())
                if (entry.kind === kind && entry.rows !== "0")
                    lines.push(root.words.column(kind, entry.file, entry.column, entry.value, entry.rows));
        return lines;
    }
    readonly property list<string> columns: root.model.state === ImportModel.Done ? root.unread() : []
    readonly property int mostColumns: 6

    spacing: 16

    EmptyState {
        tone: "good"
        iconName: "check"
        title: root.model.summary.servicesKept === "1"
            //: After an import of one service
            ? qsTr("1 service added")
            //: After an import. %1 is a number of services
            : qsTr("%1 services added").arg(root.model.summary.servicesKept)
        //: After an import. %1 is the name of the package
        text: qsTr("From %1. Search works without a network.").arg(root.model.summary.packageName)
    }
    FactList {
        FactRow {
            iconName: root.model.summary.signer !== "" ? "verified" : "info"
            //: After an import: who signed the file
            label: root.model.summary.signer !== "" ? qsTr("Published by %1").arg(root.model.summary.signer)
                //: After an import: the file carried no signature
                : qsTr("Not signed")
            text: root.model.summary.signer !== ""
                //: After an import of a signed file
                ? qsTr("The signature fits the file and the key that was added here.")
                //: After an import of a file without a signature
                : qsTr("Nothing shows who made it. Take files only from the county or the 211.")
        }
        FactRow {
            visible: root.model.against.servicesNew !== "" || root.model.against.servicesGone !== ""
                || root.model.against.servicesChanged !== ""
            height: visible ? implicitHeight : 0
            iconName: "sync"
            //: After an import that took the place of an earlier one
            label: qsTr("What is different")
            //: After an import. %1, %2 and %3 are numbers of services
            text: qsTr("New: %1. Changed: %2. Gone: %3")
                .arg(root.model.against.servicesNew === "" ? "0" : root.model.against.servicesNew)
                .arg(root.model.against.servicesChanged === "" ? "0" : root.model.against.servicesChanged)
                    .arg(root.model.against.servicesGone === "" ? "0" : root.model.against.servicesGone)
                + (root.model.against.goneNames === "" ? "" : "\n" + root.model.against.goneNames)
        }
        FactRow {
            visible: root.model.against.correctionsKept !== ""
            height: visible ? implicitHeight : 0
            iconName: "edit"
            //: After an import
            label: qsTr("What peers wrote is still there")
            //: After an import. %1 is a number of services
            text: qsTr("Services with corrections, calls or notes: %1").arg(root.model.against.correctionsKept)
        }
        FactRow {
            objectName: "closuresConfirmed"
            visible: root.model.against.closuresConfirmed !== ""
            height: visible ? implicitHeight : 0
            iconName: "campaign"
            //: After an import of another device's directory: heading over services that peers on both found closed
            label: qsTr("Closed, as the other device says too")
            text: (root.model.against.closuresConfirmed === "1"
                //: After an import of another device's directory. %1 is the name of a service
                ? qsTr("A search no longer finds %1.").arg(root.model.against.confirmedNames)
                //: After an import of another device's directory. %1 is a number of services, %2 names the first of them
                : qsTr("A search no longer finds these %1 services: %2")
                    .arg(root.model.against.closuresConfirmed).arg(root.model.against.confirmedNames))
                + (root.model.against.closuresWaiting === "" ? ""
                    //: After an import of another device's directory. %1 is a number of services
                    : "\n" + qsTr("Still waiting to be confirmed: %1").arg(root.model.against.closuresWaiting))
        }
        FactRow {
            visible: root.model.summary.servicesReplaced !== ""
            height: visible ? implicitHeight : 0
            iconName: "sync"
            //: After an import that took the place of an earlier one
            label: qsTr("The earlier file was replaced")
            //: After an import. %1 is a number of services
            text: qsTr("Services in it before: %1").arg(root.model.summary.servicesReplaced)
        }
        FactRow {
            visible: root.model.summary.leftOut !== ""
            height: visible ? implicitHeight : 0
            iconName: "event_busy"
            //: After an import
            label: qsTr("Left out")
            //: After an import. %1 is a number of services
            text: qsTr("Services that have ended or are private: %1").arg(root.model.summary.leftOut)
        }
        FactRow {
            visible: root.model.summary.privatePlaces !== ""
            height: visible ? implicitHeight : 0
            iconName: "lock"
            //: After an import
            label: qsTr("Addresses kept private")
            //: After an import. %1 is a number of places
            text: qsTr("Places such as shelters from violence: %1. Handrail does not keep where they are.")
                .arg(root.model.summary.privatePlaces)
        }
        FactRow {
            objectName: "columnsNotRead"
            visible: root.columns.length > 0
            height: visible ? implicitHeight : 0
            iconName: "info"
            //: After an import: a heading over columns of the file's tables. %1 is how many there are
            label: qsTr("Columns that were not read: %1").arg(root.columns.length)
            text: root.columns.slice(0, root.mostColumns).join("\n")
                + (root.columns.length > root.mostColumns
                    //: After an import, under some columns that were not read. %1 is a number of further columns;
                    //: Details is a button
                    ? "\n" + qsTr("%1 more are under Details.").arg(root.columns.length - root.mostColumns) : "")
        }
        FactRow {
            iconName: "inventory_2"
            //: After an import
            label: qsTr("In the directory now")
            //: After an import. %1 is a number of services
            text: qsTr("Services: %1").arg(root.model.summary.servicesAfter)
        }
    }
}
