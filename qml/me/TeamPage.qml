pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.Pages
import Handrail.View

// A month of the team for whoever leads it: counts, none below five. No person, no peer, nothing that a peer keeps for
// themselves.
ScreenPage {
    id: root

    required property AppSession session
    property string argument

    readonly property TeamSheetModel model: root.session.own.self.team

    //: Back to the page about keeping records safe
    backTo: qsTr("Records and safety")
    //: Title of the page with a month of the team
    title: qsTr("The team’s month")
    //: Under the title of the page with a month of the team
    subtitle: qsTr("Counts of this device, for whoever leads. No person and no peer is in it, and no count below five.")
    spacing: 24
    onBackRequested: root.session.router.back()
    Component.onCompleted: root.model.refresh()
    TeamWords {
        id: wording
        model: root.model
        objectName: "words"
    }
    Connections {
        target: root.session.lock
        function onUnlocked() { root.model.refresh(); }
    }

    ReadBanner {
        unread: root.model.unread
        onAgainRequested: root.model.refresh()
    }
    VStack {
        HText {
            objectName: "month"
            Layout.fillWidth: true
            style: "big"
            text: root.model.month
        }
        ButtonPair {
            width: parent.width
            share: 1
            //: Button: the month before
            HButton { objectName: "earlier"; kind: "line"; text: qsTr("Earlier"); onClicked: root.model.move(-1) }
            HButton {
                objectName: "later"
                kind: "line"
                off: !root.model.canLater
                //: Button: the month after
                text: qsTr("Later")
                onClicked: if (root.model.canLater) root.model.move(1)
            }
        }
    }
    VStack {
        objectName: "counts"
        Repeater {
            model: root.model.rows
            delegate: VStack {
                id: row
                required property string ofPart
                required property string key
                required property int count
                required property bool first // of its part
                width: root.contentWidth
                HText {
                    visible: row.first
                    Layout.fillWidth: true
                    topPadding: 16
                    style: "section"
                    text: wording.heading(row.ofPart)
                }
                TeamBar {
                    width: row.width
                    label: wording.label(row.ofPart, row.key)
                    count: row.count
                    few: wording.few
                    most: wording.most(row.ofPart)
                }
            }
        }
    }
    HText {
        Layout.fillWidth: true
        color: Theme.inkQuiet
        text: wording.foot
    }
    PaperSaid {
        objectName: "taken"
        width: root.contentWidth
        out: root.model.paper
    }
    ListCard {
        visible: root.model.known
        ListRow {
            objectName: "page"
            discIcon: "description"
            tone: "action"
            //: Saves the team's month as a page
            title: qsTr("A page with two charts")
            //: Under 'A page with two charts'
            line: qsTr("PDF, in your documents")
            onClicked: root.model.savePage(wording.page(), wording.labels("hours"), wording.labels("kinds"), false)
        }
        ListRow {
            objectName: "print"
            discIcon: "print"
            tone: "action"
            //: Prints the team's month
            title: qsTr("Print the page")
            onClicked: root.model.savePage(wording.page(), wording.labels("hours"), wording.labels("kinds"), true)
        }
        ListRow {
            objectName: "table"
            discIcon: "list"
            tone: "action"
            //: Saves the team's month as a table
            title: qsTr("A table")
            //: Under 'A table'
            line: qsTr("CSV, for a spreadsheet")
            onClicked: root.model.saveTable(wording.cells())
        }
    }
    VStack {
        HText {
            Layout.fillWidth: true
            style: "section"
            //: Heading: the program checks, twice a year, that no worker is on a list of those who may not work for
            //: Medi-Cal
            text: qsTr("Exclusion screening")
        }
        HText {
            objectName: "screening"
            Layout.fillWidth: true
            style: "person"
            text: root.model.nextScreening === ""
                //: No screening of the program was noted yet
                ? qsTr("None is noted yet.")
                //: When the program screens again. %1: a date, %2: such as 'in 20 days'
                : qsTr("Next by %1, %2").arg(root.model.nextScreening).arg(own.days(root.model.screeningDaysLeft))
        }
        HText {
            Layout.fillWidth: true
            color: Theme.inkQuiet
            //: Under the dates of screenings. OIG, SAM: federal lists
            text: qsTr("The lists of OIG, SAM and Medi-Cal, twice a year or as your contract says. Only the day is kept here, no name and no result. Handrail looks nobody up.")
        }
        Flow {
            width: parent.width
            spacing: Theme.gapTarget
            Chip {
                objectName: "screenedToday"
                deed: true
                //: Button: the screening was done today
                text: qsTr("Done today")
                onClicked: root.model.screened(0)
            }
            //: Button: the screening was done a week ago
            Chip { deed: true; text: qsTr("Done a week ago"); onClicked: root.model.screened(7) }
            //: Button: the screening was done a month ago
            Chip { deed: true; text: qsTr("Done a month ago"); onClicked: root.model.screened(30) }
        }
        ListCard {
            objectName: "screenings"
            visible: root.model.screenings.count > 0
            Repeater {
                model: root.model.screenings
                delegate: ListRow {
                    id: day
                    required property string iso
                    required property int index
                    required property string words
                    divider: day.index > 0
                    title: day.words
                    //: Button word: takes a day off the list
                    verb: qsTr("Take away")
                    onClicked: root.model.dropScreening(day.iso)
                }
            }
        }
    }
    ListCard {
        ListRow {
            objectName: "toRecord"
            iconName: "assignment"
            //: Opens the guide: what the state asks of a mobile crisis team
            title: qsTr("What the state asks of the team")
            onClicked: root.session.router.open("me/crisis-record")
        }
        ListRow {
            iconName: "menu_book"
            //: Opens the checklist for a supervisor who reads notes
            title: qsTr("For a supervisor: reading notes")
            onClicked: root.session.router.open("me/chart-review")
        }
    }
    OwnWords { id: own }
}
