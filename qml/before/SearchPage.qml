pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// One box for guides, tools, plans, phone lines and services. It answers with every letter; more services are one tap
// further.
ScreenPage {
    id: root

    required property AppSession session
    property string argument

    readonly property SearchModel model: root.session.reading.search

    function kindWords(kind: string): string {
        switch (kind) {
        //: Kind of a search result: steps for an emergency
        case "protocol": return qsTr("Step by step");
        //: Kind of a search result
        case "checklist": return qsTr("Checklist");
        //: Kind of a search result
        case "plan": return qsTr("Plan");
        //: Kind of a search result
        case "competency": return qsTr("Competency");
        //: Kind of a search result: a number to call or text
        case "lines": return qsTr("Phone line");
        //: Kind of a search result: questions that lead to what to do
        case "walk": return qsTr("Questions");
        //: Kind of a search result: how to be with a group of people
        case "card": return qsTr("Card");
        //: Kind of a search result: an exercise to do together
        case "practice": return qsTr("Exercise");
        //: Kind of a search result: a local service of the directory
        case "service": return qsTr("Service");
        //: Kind of a search result: a screen of the app
        case "place": return qsTr("Tool");
        //: Kind of a search result: an article
        default: return qsTr("Guide");
        }
    }
    function kindIcon(kind: string): string {
        switch (kind) {
        case "protocol": return "medication";
        case "checklist": return "checklist";
        case "plan": return "assignment";
        case "competency": return "school";
        case "lines": return "call";
        case "walk": return "alt_route";
        case "card": return "group";
        case "practice": return "spa";
        case "service": return "explore";
        default: return "menu_book";
        }
    }

    ReadingPlaces { id: places }

    backTo: places.nameOf(root.session.router.backRoute)
    //: Title of the search page
    title: qsTr("Search")
    spacing: 8
    onBackRequested: root.session.router.back()
    Component.onCompleted: {
        root.model.text = root.argument; // words to look for at once, or none
        field.focusField();
    }

    fixedTop: SearchField {
        id: field
        text: root.model.text
        //: Inside the search field
        placeholder: qsTr("Guides, tools, lines, services")
        onEdited: (value) => { root.model.text = value; }
    }

    HText {
        Layout.topMargin: 8
        visible: !root.model.asked
        color: Theme.inkQuiet
        //: On the search page before anything is typed
        text: qsTr("Type what you see or what you need. It works with no signal.")
    }
    Repeater {
        model: root.model.hits
        delegate: FoundRow {
            id: row
            required property string kind
            required property string title
            required found // FoundRow has it; declared anew it would hide it
            required property string glyph
            required property string route
            required property string argument
            required property string county
            required property string number
            urgent: row.kind === "protocol"
            iconName: row.glyph === "" ? root.kindIcon(row.kind) : row.glyph
            text: row.title
            // The line of another county is never offered without its county's name.
            kindWords: root.kindWords(row.kind) + (row.county === "" ? ""
                //: After 'Phone line', in what a search found. %1 is the name of a county
                : " · " + qsTr("%1 County").arg(row.county)) + (row.number === "" ? "" : " · " + row.number)
            onClicked: root.session.router.open(row.route, row.argument)
        }
    }
    EmptyState {
        visible: root.model.asked && root.model.hits.count === 0
        iconName: "search"
        //: On the search page when nothing was found
        title: qsTr("Nothing found")
        //: On the search page when nothing was found
        text: qsTr("Try one short word, such as a sign you see or a thing you need.")
    }
    HButton {
        Layout.topMargin: 8
        visible: root.model.asked
        kind: "line"
        iconName: "explore"
        //: Opens the directory with the words that were typed
        text: qsTr("Look in the directory")
        onClicked: root.session.router.open("directory", root.model.text)
    }
}
