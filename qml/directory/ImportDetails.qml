pragma ComponentBehavior: Bound
import QtQuick
import Handrail.Controls
import Handrail.View

// For whoever made the file: rows by table, and every problem with its line.
Sheet {
    id: root

    required property ImportModel model
    required property ImportWords words

    //: Title of the sheet with what was wrong in a file
    title: qsTr("Details")

    function rows(kept: string, read: string, repaired: string, refused: string, leftOut: string): string {
        //: Rows of one table. %1 and %2 are numbers
        let says = qsTr("%1 of %2 rows kept").arg(kept).arg(read);
        if (repaired !== "")
            //: Rows of one table, after '12 of 14 rows kept'. %1 is a number
            says += ", " + qsTr("%1 mended").arg(repaired);
        if (refused !== "")
            //: Rows of one table, after '12 of 14 rows kept'. %1 is a number
            says += ", " + qsTr("%1 not taken").arg(refused);
        if (leftOut !== "")
            //: Rows of one table, after '12 of 14 rows kept'. %1 is a number
            says += ", " + qsTr("%1 left out").arg(leftOut);
        return says;
    }
    // The same as a letter to whoever made the file.
    function report(): string {
        let letter = root.model.fileName + "\n";
        if (root.model.refused.kind !== "")
            letter += root.words.refusal(root.model.refused.kind, root.model.refused.file, root.model.refused.line,
                root.model.refused.column) + "\n";
        for (let i = 0; i < root.model.tables.count; ++i) {
            const word = role => root.model.tables.word(i, role) ?? "";
            letter += word("table") + ": "
                + root.rows(word("kept"), word("read"), word("repaired"), word("refused"), word("leftOut")) + "\n";
        }
        for (const entry of root.model.everyProblem()) {
            if (entry.count !== "")
                letter += "\n" + root.words.problem(entry.kind) + " (" + entry.count + ")\n";
            letter += "  " + root.words.line(entry.kind, entry.file, entry.line, entry.column, entry.value, entry.rows)
                + "\n";
        }
        return letter;
    }

    HText {
        width: parent.width
        visible: root.model.refused.kind !== ""
        text: root.words.place(root.model.refused.file === "" ? root.model.fileName : root.model.refused.file,
            root.model.refused.line,
                               root.model.refused.column, root.model.refused.kind)
    }
    HText {
        width: parent.width
        visible: root.model.problems.count === 0 && root.model.refused.kind === ""
        //: In the details of an import
        text: qsTr("Nothing was wrong in this file.")
    }
    ListCard {
        width: parent.width
        visible: root.model.tables.count > 0
        Repeater {
            model: root.model.tables
            FactRow {
                required property string table
                required property string kept
                required property string read
                required property string repaired
                required property string refused
                required property string leftOut
                iconName: "label"
                label: table
                text: root.rows(kept, read, repaired, refused, leftOut)
            }
        }
    }
    Repeater {
        model: root.model.problems
        Column {
            id: entry
            required property string kind
            required property string count
            required property string file
            required property int line
            required property string column
            required property string value
            required property string rows
            width: parent.width
            HText {
                width: parent.width
                topPadding: lead + 12
                visible: entry.count !== ""
                style: "label"
                text: root.words.problem(entry.kind) + " (" + entry.count + ")"
            }
            HText {
                width: parent.width
                style: "quiet"
                text: root.words.line(entry.kind, entry.file, entry.line, entry.column, entry.value, entry.rows)
            }
        }
    }
    HButton {
        objectName: "saveReport"
        width: parent.width
        kind: "line"
        iconName: "save"
        //: Button: writes the details of an import into a text file that can be sent to whoever made the directory
        text: qsTr("Save as a file to send")
        onClicked: root.model.reportFile.save(root.report())
    }
    IconLine {
        width: parent.width
        visible: root.model.reportFile.saved !== ""
        alert: true
        iconName: "task_alt"
        //: The details of an import were written. %1 is a folder and a file
        text: qsTr("Saved as %1").arg(root.model.reportFile.saved)
    }
    IconLine {
        width: parent.width
        visible: root.model.reportFile.failed
        alert: true
        caution: true
        iconName: "info"
        //: The details of an import could not be written
        text: qsTr("The file could not be written. What is on the screen stays. Try again.")
    }
}
