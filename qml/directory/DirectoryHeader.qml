pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// Above the results: how many there are; while nothing is typed, the crisis lines, the categories and what was
// imported.
VStack {
    id: root

    required property AppSession session
    readonly property DirectoryModel model: session.directory.services
    property bool allLines: false
    readonly property bool quiet: root.model.quiet
    readonly property bool onWall: root.session.kiosk.active // a visitor searches; the peers keep it alive elsewhere

    signal importRequested()

    spacing: 8

    ServiceWords { id: words }

    // ---- something is asked for ----
    HText {
        visible: !root.quiet && root.model.total + root.model.lineCount > 0
        style: "quiet"
        heading: true // a screen reader goes from heading to heading: here begins what was found
        text: {
            const count = Number(root.model.total).toLocaleString(Qt.locale("en_US"), "f", 0);
            if (root.model.total === 1)
                //: Number of results
                return qsTr("1 service");
            return root.model.nearMe.on && !root.model.nearMe.waits && !root.model.nearMe.unavailable
                //: Number of results, ordered by how well they fit and how near they are. %1 is a number
                ? qsTr("%1 services, nearest that fit first").arg(count)
                //: Number of results. %1 is a number
                : qsTr("%1 services").arg(count);
        }
    }
    ListCard {
        visible: root.model.category !== "" && !root.onWall
        ListRow {
            objectName: "howToGetIn"
            divider: false
            discIcon: "menu_book"
            tone: "action"
            //: Row over the services of a category: to the guide about getting help of that kind
            title: qsTr("How to get in")
            //: Under 'How to get in'. %1 is a category: 'Detox and sobering'
            line: qsTr("Doors, papers and what gets in the way: %1").arg(words.category(root.model.category))
            chevron: true
            onClicked: root.session.router.open(words.guide(root.model.category))
        }
    }
    IconLine {
        visible: root.model.nearMe.waits
        iconName: "near_me"
        //: Near me is on and the device has not told where it is yet
        text: qsTr("Looking for where you are. The list is in order of match until then.")
    }
    IconLine {
        visible: root.model.nearMe.unavailable
        iconName: "near_me"
        caution: true
        //: Near me is on and the device cannot tell where it is
        text: qsTr("This device cannot tell where it is. The list is in order of match.")
    }
    Item {
        width: 1
        height: 16
        visible: !root.quiet && root.model.total === 0 && root.model.lineCount === 0 && root.model.packages.any
            && !root.model.broken
    }
    EmptyState {
        visible: !root.quiet && root.model.total === 0 && root.model.lineCount === 0 && root.model.packages.any
            && !root.model.broken
        iconName: "search"
        //: A search of the directory found nothing
        title: qsTr("Nothing fits")
        text: root.model.openNow
            //: Nothing was found while 'Open now' is on
            ? qsTr("Many services give no hours. Take 'Open now' off and call first.")
            //: Nothing was found
            : qsTr("Try fewer letters or another word. 211 knows more services.")
        //: Button: takes the words and all filters away
        firstText: qsTr("Clear the search")
        //: Button: opens the sheet with the number 211
        otherText: qsTr("Call 211")
        onFirstRequested: {
            root.model.clearFilters();
            root.model.words = "";
        }
        onOtherRequested: root.session.router.open("now/call", "211")
    }
    Banner {
        visible: root.model.broken
        tone: "caution"
        //: The file with the imported services cannot be read
        text: qsTr("The local services cannot be read. Phone lines still work.")
        //: Button
        actionText: root.onWall ? "" : qsTr("Import again")
        onActionTriggered: root.importRequested()
    }

    // ---- nothing is asked for yet ----
    ListCard { // before the first import it stands on top, where a newcomer looks
        visible: root.model.packages.known && !root.model.packages.any && !root.model.broken && !root.onWall
        ListRow {
            objectName: "addFirst"
            discIcon: "inventory_2"
            tone: "action"
            //: Button: goes to the import
            title: qsTr("Add a county’s file")
            //: Under 'Add a county's file', before the first import
            line: qsTr("No local services yet. Add the file once, then they are here without a network.")
            chevron: true
            onClicked: root.importRequested()
        }
    }
    Item { width: 1; height: 1; visible: root.quiet }
    HText {
        visible: root.quiet
        style: "section"
        //: Heading over the phone lines that ship with the app
        text: qsTr("Crisis lines")
    }
    ListCard {
        visible: root.quiet
        Repeater {
            model: root.model.lines
            ListRow {
                required property int index
                required property string lineId
                required property string name
                required property string purpose
                required property string phone
                required property string textTo
                required property bool old
                visible: root.allLines || index < 4
                height: visible ? implicitHeight : 0
                divider: index > 0
                discIcon: phone === "" ? "sms" : "call"
                tone: "now"
                title: name
                line: Sentences.joined([phone === "" ? textTo : phone, purpose])
                //: Under a phone line whose source is a directory of 2020-21
                warning: old ? qsTr("Old number. It may be wrong.") : ""
                chevron: true
                onClicked: root.session.router.open("now/call", lineId)
            }
        }
    }
    HButton {
        Layout.fillWidth: true
        visible: root.quiet && root.model.lines.count > 4
        kind: "text"
        leading: true
        iconName: root.allLines ? "expand_less" : "expand_more"
        text: root.allLines
            //: Button: shows only the first phone lines again
            ? qsTr("Show fewer lines")
            //: Button. %1 is a number of phone lines
            : qsTr("Show all %1 lines").arg(root.model.lines.count)
        onClicked: root.allLines = !root.allLines
    }
    Item { width: 1; height: 1; visible: root.quiet && root.model.packages.any }
    HText {
        visible: root.quiet && root.model.packages.any
        style: "section"
        //: Heading over the categories of services
        text: qsTr("What is needed")
    }
    Flow {
        id: needs
        Layout.fillWidth: true
        visible: root.quiet && root.model.packages.any
        spacing: 8
        Repeater {
            model: root.model.categories
            Chip {
                deed: true
                required property string modelData
                width: Math.min(implicitWidth, needs.width) // long words on two lines
                text: words.category(modelData)
                onClicked: root.model.category = modelData
            }
        }
    }
    Repeater {
        model: root.model.packages.rows
        IconLine {
            required property string name
            required property string services
            required property string date
            visible: root.quiet && !root.onWall
            iconName: "inventory_2"
            //: An imported directory. %1 is its name, %2 a number of services, %3 a date
            text: qsTr("%1: %2 services, added %3").arg(name).arg(services).arg(date)
        }
    }
    Item { width: 1; height: 1; visible: root.quiet && !root.onWall }
    HText {
        visible: root.quiet && !root.onWall
        style: "section"
        //: Heading over what keeps the directory useful and right
        text: qsTr("Keep it alive")
    }
    DirectoryCare {
        visible: root.quiet && !root.onWall
        session: root.session
        onImportRequested: root.importRequested()
    }
    Item { width: 1; height: 1; visible: root.quiet && root.model.packages.any }
    HText {
        visible: root.quiet && root.model.packages.any
        style: "section"
        //: Heading over the list of every service in the order of the alphabet
        text: qsTr("All services, A to Z")
    }
}
