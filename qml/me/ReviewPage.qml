pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// The yearly look at one's own work, written from the ratings: to read, and to print for the meeting. Reflections stay
// with the peer.
ScreenPage {
    id: root

    required property AppSession session
    property string argument

    readonly property OwnKit kit: root.session.own
    readonly property StandingModel model: root.kit.self.standing

    //: Name of a place, beside the back arrow
    backTo: qsTr("Growth")
    //: Title of the yearly look at one's own work
    title: qsTr("My year")
    //: Under the title of the yearly look at one's own work
    subtitle: qsTr("From your own ratings and goals of the last twelve months. What you wrote about a visit is not in it.")
    spacing: 24
    onBackRequested: root.session.router.back()
    Component.onCompleted: {
        root.kit.printing.forget();
        root.kit.load();
    }
    Component.onDestruction: root.kit.printing.forget()
    OwnReview {
        id: paper
        objectName: "year"
        session: root.session
    }

    HText {
        objectName: "none"
        Layout.fillWidth: true
        visible: root.model.reviewed.count === 0
        //: Yearly look at one's own work, while nothing was rated
        text: qsTr("You have said of no competency where you are with it. Begin with one that matters to you; the rest can wait.")
    }
    ListCard {
        objectName: "reviewed"
        visible: root.model.reviewed.count > 0
        Repeater {
            model: root.model.reviewed
            delegate: ListRow {
                id: row
                required property string competency
                required property string step
                required property string day
                required property string stepThen
                required property string dayThen
                required property int index
                divider: row.index > 0
                title: root.session.reading.competencies.titleOf(row.competency)
                line: paper.lineOf(row.step, row.day, row.stepThen, row.dayThen)
                onClicked: root.session.router.open("me/competency", row.competency)
            }
        }
    }
    HButton {
        objectName: "competencies"
        width: root.contentWidth
        kind: "line"
        iconName: "school"
        //: Button: opens the list of peer competencies
        text: qsTr("Rate one more")
        onClicked: root.session.router.open("me/competencies")
    }
    OwnTaken {
        width: root.contentWidth
        kit: root.kit
    }
    ListCard {
        visible: root.kit.loaded
        ListRow {
            objectName: "save"
            discIcon: "description"
            tone: "action"
            //: Saves the yearly look as a page
            title: qsTr("A page for the meeting")
            //: Under 'A page for the meeting'
            line: qsTr("PDF, with lines to fill in by hand")
            onClicked: root.kit.printing.save(paper.lines(), true)
        }
        ListRow {
            objectName: "print"
            discIcon: "print"
            tone: "action"
            //: Prints the yearly look
            title: qsTr("Print it")
            onClicked: root.kit.printing.print(paper.lines(), true)
        }
    }
    ListCard {
        ListRow {
            iconName: "menu_book"
            //: Opens the guide about looking back at one's own work
            title: qsTr("How to look back, and what to bring")
            onClicked: root.session.router.open("me/reflect")
        }
        ListRow {
            iconName: "assignment"
            //: Opens the checklist for a supervisor who reads notes
            title: qsTr("For a supervisor: reading notes")
            onClicked: root.session.router.open("me/chart-review")
        }
    }
}
