pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// How the three lists of competencies fit together: one list down the page, the numbers it meets in the others beside
// it. A row opens the competency, which names them.
ScreenPage {
    id: root

    required property AppSession session
    property string argument

    readonly property CompetenciesModel model: session.reading.competencies
    readonly property list<string> keys: ["cc", "core", "samhsa"]
    readonly property list<string> others: root.without(root.model.framework)
    readonly property real columnWidth: Math.max(64, root.headWidth(0), root.headWidth(1))

    function without(key: string): list<string> {
        const kept = [];
        for (let i = 0; i < root.keys.length; ++i)
            if (root.keys[i] !== key)
                kept.push(root.keys[i]);
        return kept;
    }
    function named(keys: list<string>): list<string> {
        const names = [];
        for (let i = 0; i < keys.length; ++i)
            names.push(root.nameOf(keys[i]));
        return names;
    }
    function headWidth(at: int): real { return Math.min(measure.advanceWidth(root.nameOf(root.others[at])) + 4, 96); }

    function nameOf(key: string): string {
        switch (key) {
        //: Name of a list of competencies, short: the crisis-care specialization of Medi-Cal peers
        case "cc": return qsTr("Crisis");
        //: Name of a list of competencies: what every Medi-Cal peer certifies in
        case "core": return qsTr("Core");
        //: Name of a list of competencies: SAMHSA's national categories
        default: return qsTr("National");
        }
    }

    //: Name of a place, beside the back arrow
    backTo: qsTr("Competencies")
    //: Title of the table that shows how three lists of competencies fit together
    title: qsTr("How the lists fit")
    //: Under the title of the table of competencies
    subtitle: qsTr("Where the other lists ask for the same, as we read them. A row opens it.")
    onBackRequested: root.session.router.back()

    FontMetrics {
        id: measure
        font.pixelSize: Theme.sizeOf("label")
        font.weight: Font.DemiBold
    }
    ChipPicker {
        id: lists
        objectName: "lists"
        //: What is picked here, for screen readers: the list whose competencies stand down the page
        label: qsTr("List")
        options: root.named(root.keys)
        oneOf: true
        chosen: [root.nameOf(root.model.framework)]
        onPicked: (option) => root.model.framework = root.keys[lists.options.indexOf(option)]
    }
    Item {
        visible: !Theme.largeText
        width: root.contentWidth
        implicitHeight: heads.implicitHeight

        RowLayout { // over the columns of the rows
            id: heads
            x: 16
            width: parent.width - 28
            spacing: 8
            HText {
                Layout.fillWidth: true
                style: "label"
                color: Theme.inkQuiet
                text: root.nameOf(root.model.framework)
                Accessible.ignored: true // each row says it
            }
            Repeater {
                model: root.others
                delegate: HText {
                    required property string modelData
                    Layout.fillWidth: false
                    Layout.preferredWidth: root.columnWidth
                    style: "label"
                    color: Theme.inkQuiet
                    text: root.nameOf(modelData)
                    Accessible.ignored: true
                }
            }
        }
    }
    ListCard {
        objectName: "table"
        Repeater {
            model: root.model.crosswalk
            delegate: CrosswalkRow {
                id: row
                required property string competency
                required property string cc
                required property string core
                required property string samhsa
                required property int index
                required number
                required title

                function met(key: string): string {
                    return key === "cc" ? row.cc : key === "core" ? row.core : row.samhsa;
                }

                objectName: row.competency
                divider: row.index > 0
                columnWidth: root.columnWidth
                heads: root.named(root.others)
                numbers: [row.met(root.others[0]), row.met(root.others[1])]
                onClicked: root.session.router.open("me/competency", row.competency)
            }
        }
    }
}
