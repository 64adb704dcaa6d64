pragma ComponentBehavior: Bound
import QtQuick
import Handrail.Controls
import Handrail.View

// The three lists of what a peer knows and does.
ScreenPage {
    id: root

    required property AppSession session
    property string argument

    readonly property CompetenciesModel model: session.reading.competencies

    //: Name of a place, beside the back arrow
    backTo: qsTr("Me")
    //: Title of the list of peer competencies
    title: qsTr("Competencies")
    onBackRequested: root.session.router.back()

    ListCard {
        ListRow {
            objectName: "crosswalk"
            iconName: "table_rows"
            //: Opens the table that shows how three lists of competencies fit together
            title: qsTr("How the lists fit")
            onClicked: root.session.router.open("me/crosswalk")
        }
        ListRow {
            objectName: "evidence"
            iconName: "edit_note"
            //: Opens the page on which a peer notes what they showed of a competency
            title: qsTr("Note what I showed")
            //: Under 'Note what I showed'
            line: qsTr("From a visit, without the person in it")
            onClicked: root.session.router.open("me/evidence")
        }
    }
    ChipPicker {
        id: frameworks
        //: Name of a list of competencies: the crisis-care specialization of Medi-Cal peers
        readonly property string crisisCare: qsTr("Crisis care")
        //: Name of a list of competencies: what every Medi-Cal peer certifies in
        readonly property string core: qsTr("Core")
        //: Name of a list of competencies: SAMHSA's national categories
        readonly property string national: qsTr("National")
        //: What is picked here, for screen readers
        label: qsTr("List")
        options: [frameworks.crisisCare, frameworks.core, frameworks.national]
        oneOf: true
        chosen: [root.model.framework === "core" ? frameworks.core
            : root.model.framework === "samhsa" ? frameworks.national : frameworks.crisisCare]
        onPicked: (option) => root.model.framework = option === frameworks.core ? "core"
            : option === frameworks.national ? "samhsa" : "cc"
    }
    ListCard {
        Repeater {
            model: root.model.items
            delegate: ListRow {
                id: row
                required property string competency
                required property string number
                required property int index
                required title
                divider: row.index > 0
                discText: row.number
                tone: "action"
                onClicked: root.session.router.open("me/competency", row.competency)
            }
        }
    }
}
