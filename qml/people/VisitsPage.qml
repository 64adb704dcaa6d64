pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Handrail.Controls
import Handrail.Pages
import Handrail.View

// Every visit there was, the newest first: found by day, place, name and what was done. Those that are nobody's yet can
// be given a name.
ScreenPage {
    id: root

    required property AppSession session
    property string argument

    readonly property VisitsModel model: root.session.stories.visits

    backTo: root.session.router.backRoute === "people"
        //: The place that Back goes to: the people a peer supports
        ? qsTr("People") : root.session.router.backRoute === "after"
        //: The place that Back goes to: what helps after a crisis
        ? qsTr("After") : qsTr("Back")
    //: Title of the list of all visits
    title: qsTr("Visits")
    spacing: 12
    onBackRequested: root.session.router.back()

    Component.onCompleted: { // a page that is opened shows every visit; one that is come back to, what was chosen there
        root.model.nobodys = false;
        root.model.words = "";
        root.model.refresh();
    }
    T.StackView.onActivated: root.model.refresh()
    Connections {
        target: root.session.lock
        function onUnlocked() { root.model.refresh(); }
    }
    StoryWords { id: wording }
    Binding { target: root.model; property: "names"; value: wording.names() }

    fixedTop: SearchField {
        objectName: "visitSearch"
        visible: root.model.any || root.model.words !== ""
        //: Inside the empty search field over the list of visits
        placeholder: qsTr("Find a visit")
        text: root.model.words
        onEdited: (value) => { root.model.words = value; }
    }

    ReadBanner {
        unread: root.model.unread
        onAgainRequested: root.model.refresh()
    }
    Flow { // both in sight however large the letters are: there are two
        Layout.fillWidth: true
        visible: root.model.any || root.model.nobodys || root.model.words !== ""
        spacing: Theme.gapTarget
        Accessible.role: Accessible.Grouping
        Accessible.ignored: !visible || !enabled
        //: Group of chips: which visits show
        Accessible.name: qsTr("Show")

        OneChip {
            objectName: "everyones"
            on: !root.model.nobodys
            //: Chip over the list of visits
            text: qsTr("All visits")
            onClicked: root.model.nobodys = false
        }
        OneChip {
            objectName: "nobodys"
            on: root.model.nobodys
            //: Chip over the list of visits: those that nobody gave a name yet
            text: qsTr("Nobody’s yet")
            onClicked: root.model.nobodys = true
        }
    }
    EmptyState {
        visible: root.model.known && root.model.rows.count === 0 && root.model.words === ""
        iconName: "groups"
        title: root.model.nobodys
            //: List of visits that are nobody's, when there is none
            ? qsTr("Every visit has a name")
            //: List of visits, when there is none
            : qsTr("No visit yet")
        text: root.model.nobodys ? ""
            //: List of visits, when there is none
            : qsTr("Anything you do in Now opens one. When it is closed, it stands here, and with the person it was with.")
    }
    HText {
        objectName: "nothingFound"
        visible: root.model.known && root.model.rows.count === 0 && root.model.words !== ""
        color: Theme.inkQuiet
        //: List of visits: the search found nothing. %1 is what was searched for
        text: qsTr("No visit with “%1”").arg(root.model.words.trim())
    }
    ListCard {
        objectName: "visits"
        visible: root.model.rows.count > 0

        Repeater {
            model: root.model.rows
            delegate: StoryRow {
                id: row
                named: true
                words: wording
                onClicked: {
                    if (row.state_ === "open")
                        root.session.router.open("now/visit");
                    else
                        root.session.router.open("people/visit", row.key);
                }
            }
        }
    }
    HButton {
        objectName: "older"
        Layout.fillWidth: true
        visible: root.model.more
        kind: "line"
        //: Button under a list: shows older ones too
        text: qsTr("Show older")
        onClicked: root.model.showMore()
    }
}
