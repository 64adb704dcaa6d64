pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.Pages
import Handrail.View

// One guide: sections to read, something to do at the end, and where it comes from. The argument is the guide's place.
ScreenPage {
    id: root

    required property AppSession session
    property string argument

    readonly property GuideModel model: root.session.reading.guide
    readonly property int sectionCount: root.model.sections.count

    // A step that leads to a guide nobody has written yet is not offered.
    function leadsOn(route: string): bool {
        return Routes.page(route) !== "GuidePage.qml" || root.model.exists(route);
    }

    ReadingPlaces { id: places }

    backTo: places.nameOf(root.session.router.backRoute)
    //: Title of a guide's page when no guide is written for the place
    title: root.model.found ? root.model.title : qsTr("Not written yet")
    subtitle: root.model.summary
    spacing: 24
    onBackRequested: root.session.router.back()
    Component.onCompleted: root.model.open(root.argument)
    // Another guide may have been opened on top of this one; the model belongs to the guide on top.
    onVisibleChanged: {
        if (root.visible && (root.session.router.route === root.argument || root.session.router.route === "now/read"))
            root.model.open(root.argument);
    }

    Banner {
        visible: root.model.stale
        tone: "caution"
        //: On a guide whose facts were last checked more than a year ago
        text: qsTr("These facts are past their check date. Ask your lead before you rely on a number.")
    }
    EmptyState {
        visible: !root.model.found
        iconName: "menu_book"
        //: On a guide's page when no guide is written for the place
        text: qsTr("There is no guide here so far. Search may find something near it.")
        //: Opens the search
        firstText: qsTr("Search")
        onFirstRequested: root.session.router.open("search")
    }
    FilterBar {
        visible: root.sectionCount > 3
        //: Names the row of section names at the top of a guide, for screen readers
        label: qsTr("On this page")
        Repeater {
            model: root.sectionCount > 3 ? root.model.sections : null
            delegate: JumpChip {
                id: chip
                required property string title
                required property int index
                text: chip.title
                onClicked: {
                    const section = sections.itemAt(chip.index);
                    root.scrollTo(section);
                    section.forceActiveFocus(Qt.OtherFocusReason);
                }
            }
        }
    }
    Repeater {
        id: sections
        model: root.model.sections
        delegate: VStack {
            id: section
            required property string title
            required property string markdown

            HText {
                style: "section"
                text: section.title
            }
            GuideText {
                markdown: section.markdown
            }
        }
    }
    VStack {
        visible: root.model.actions.count > 0
        HText {
            style: "section"
            //: Heading over the buttons at the end of a guide
            text: qsTr("Do next")
        }
        Repeater {
            model: root.model.actions
            delegate: HButton {
                id: step
                required property string label
                required property string route
                required property string argument
                required property int index
                Layout.fillWidth: true
                visible: root.leadsOn(step.route)
                kind: step.index === 0 ? "fill" : "line"
                text: step.label
                onClicked: root.session.router.open(step.route, step.argument)
            }
        }
    }
    SourceLine {
        visible: root.model.found
        reviewed: root.model.reviewedBy !== ""
        text: reviewed
            //: %1 a date, %2 a name
            ? qsTr("Facts checked %1. Reviewed by %2.").arg(root.model.checkedOn).arg(root.model.reviewedBy)
            //: %1 a date
            : qsTr("Facts checked %1. Not yet reviewed by a clinician.").arg(root.model.checkedOn)
        //: Opens the list of a guide's sources
        linkText: qsTr("See sources")
        onLinkRequested: sheet.open = true
    }

    sheets: GuideSources {
        id: sheet
        model: root.model
        onCloseRequested: sheet.open = false
    }
}
