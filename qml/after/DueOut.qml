import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// What is due, taken out of the app: for a calendar or a spreadsheet. Days and hours; no file of it names anybody.
VStack {
    id: root

    required property DueListModel model
    required property FollowUpWords words

    spacing: 12

    function word(row: int, role: string): string { return root.model.rows.word(row, role); }
    function isLate(row: int): bool { return root.model.rows.word(row, "late") === true; }
    function titles(): list<string> {
        const all = [];
        for (let i = 0; i < root.model.rows.count; ++i) {
            const kind = root.words.kind(root.model.rows.word(i, "hours"));
            //: In a calendar file. %1 is such as '24-hour check'
            all.push(root.isLate(i) ? qsTr("%1, overdue").arg(kind) : kind);
        }
        return all;
    }
    function cells(): list<string> {
        //: Head of a column of a table: what kind of follow-up
        const all = [qsTr("Check"),
            //: Head of a column of a table: the day something is due
            qsTr("Day"),
            //: Head of a column of a table: the time of day something is due
            qsTr("Time"),
            //: Head of a column of a table
            qsTr("Overdue"),
            //: Head of a column of a table: how often it was tried to reach the person, and what came of the last
            qsTr("Tries so far")];
        for (let i = 0; i < root.model.rows.count; ++i) {
            const tries = root.model.rows.word(i, "tries"), last = root.word(i, "last");
            //: In a table, under 'Overdue'
            const late = root.isLate(i) ? qsTr("Yes") : qsTr("No");
            const kind = root.words.kind(root.model.rows.word(i, "hours"));
            all.push(kind, root.word(i, "day"), root.word(i, "time"), late);
            //: In a table, under 'Tries so far'. %1 is how many, %2 what came of the last one
            all.push(tries === 0 ? "0" : qsTr("%1, the last: %2").arg(tries).arg(root.words.outcome(last)));
        }
        return all;
    }

    HText {
        Layout.fillWidth: true
        style: "section"
        //: Heading under the list of follow-ups
        text: qsTr("Take the dates along")
    }
    HText {
        Layout.fillWidth: true
        color: Theme.inkQuiet
        //: Under the heading 'Take the dates along'
        text: qsTr("Days and times only: no name, no number and no word of anybody. Whom each one is for stays here.")
    }
    PaperSaid {
        objectName: "dueTaken"
        out: root.model.paper
    }
    ListCard {
        ListRow {
            objectName: "dueCalendar"
            discIcon: "event"
            tone: "action"
            //: Saves the dates of follow-ups for a calendar
            title: qsTr("A calendar file")
            //: Under 'A calendar file'
            line: qsTr("ICS, in your documents")
            //: In a calendar file, under each date
            onClicked: root.model.saveCalendar(root.titles(), qsTr("Whom it is for: see Follow-ups in Handrail."))
        }
        ListRow {
            objectName: "dueTable"
            divider: true
            discIcon: "list"
            tone: "action"
            //: Saves the dates of follow-ups for a spreadsheet
            title: qsTr("A table")
            //: Under 'A table'
            line: qsTr("CSV, for a spreadsheet")
            onClicked: root.model.saveTable(root.cells())
        }
    }
}
