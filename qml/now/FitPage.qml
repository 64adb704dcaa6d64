pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// Fit to the person: pick what is true of them, and read what the picked cards say together. The argument is a card's id, or none.
ScreenPage {
    id: root

    required property AppSession session
    property string argument

    readonly property CardsModel model: session.kit.cards

    //: Title of the page with how to be with groups of people
    title: qsTr("Fit to the person")
    //: Under the title: what the page is for
    subtitle: qsTr("Nobody is only one thing. Pick what is true, and ask: “What should I know?”")
    backTo: places.nameOf(root.session.router.backRoute)
    spacing: 24
    onBackRequested: root.session.router.back()
    Component.onCompleted: root.model.open(root.argument)
    NowPlaces { id: places }

    function joined(lines): string { return lines.join("\n"); }

    component Part: VStack {
        id: part
        property string heading: ""
        property string glyph: ""
        property RowsModel rows: null
        visible: part.rows !== null && part.rows.count > 0
        spacing: 8
        HText {
            style: "section"
            text: part.heading
        }
        Repeater {
            model: part.rows
            delegate: FactRow {
                required property string words
                required property string who
                width: part.width
                iconName: part.glyph
                label: root.model.chosen > 1 ? who : ""
                text: words
            }
        }
    }

    Flow {
        width: root.contentWidth
        spacing: 8
        Repeater {
            model: root.model.cards
            delegate: Chip {
                id: chip
                required property string cardId
                required property string title
                required property bool chosen
                width: Math.min(chip.implicitWidth, root.contentWidth) // at large text its words wrap
                text: chip.title
                on: chip.chosen
                onClicked: root.model.toggle(chip.cardId)
            }
        }
    }
    HText {
        visible: root.model.chosen === 0
        color: Theme.inkQuiet
        //: Fit to the person, before anything is picked
        text: qsTr("Pick one or more. What you pick is not kept.")
    }
    SayThis {
        visible: root.model.says.length > 0
        text: root.joined(root.model.says)
    }
    Part {
        //: Fit to the person: how to go about it
        heading: qsTr("Do")
        glyph: "check"
        rows: root.model.approach
    }
    Part {
        //: Fit to the person: what not to do
        heading: qsTr("Leave out")
        glyph: "close"
        rows: root.model.avoid
    }
    Part {
        //: Fit to the person: rights and rules
        heading: qsTr("Know")
        glyph: "balance"
        rows: root.model.rights
    }
    VStack {
        visible: root.model.lines.count > 0
        spacing: 8
        HText {
            style: "section"
            //: Fit to the person: phone lines
            text: qsTr("Lines")
        }
        ListCard {
            Repeater {
                model: root.model.lines
                delegate: ListRow {
                    id: row
                    required property int index
                    required property string lineId
                    required property string name
                    required property string number
                    required property string hours
                    divider: row.index > 0
                    title: row.name
                    line: row.number + (row.hours === "" ? "" : "\n" + row.hours)
                    //: Opens the call sheet; it does not dial
                    verb: qsTr("Call")
                    onClicked: root.session.router.open("now/call", row.lineId)
                }
            }
        }
    }
    VStack {
        spacing: 8
        HText {
            style: "section"
            //: Fit to the person: peers of the program who share a language, a culture or a life like theirs
            text: qsTr("A peer who shares this")
        }
        HText {
            color: Theme.inkQuiet
            text: root.session.kit.numbers.roster.count > 0
                //: Fit to the person, over the peers of the program
                ? qsTr("Ask first: “Would you like someone who shares your language, culture or gender?”")
                //: Fit to the person, when no peer of the program says what they share
                : qsTr("No peer of your program is listed yet. Add who speaks what, and who has lived what.")
        }
        ListCard {
            visible: root.session.kit.numbers.roster.count > 0
            Repeater {
                model: root.session.kit.numbers.roster
                delegate: ListRow {
                    id: peer
                    required property int index
                    required property string name
                    required property string shares
                    required property string lineId
                    divider: peer.index > 0
                    iconName: "groups"
                    title: peer.name
                    line: peer.shares
                    //: Opens the call sheet; it does not dial
                    verb: qsTr("Call")
                    onClicked: root.session.router.open("now/call", peer.lineId)
                }
            }
        }
        HButton {
            Layout.fillWidth: true
            kind: "text"
            leading: true
            iconName: "person_add"
            //: Opens the page where the program's numbers and peers are added
            text: qsTr("Add a peer of your program")
            onClicked: root.session.router.open("team/roster")
        }
    }
    VStack {
        visible: root.model.chosen > 0
        spacing: 8
        HText {
            style: "section"
            //: Heading over the buttons at the end of a page
            text: qsTr("Do next")
        }
        Repeater {
            model: root.model.filters
            delegate: HButton {
                id: filter
                required property string title
                required property string words
                width: root.contentWidth
                kind: "line"
                iconName: "explore"
                //: Opens the directory with services for a group. %1 is the group
                text: qsTr("Services: %1").arg(filter.title)
                onClicked: root.session.router.open("directory", filter.words)
            }
        }
        Repeater {
            model: root.model.actions
            delegate: HButton {
                id: step
                required property string label
                required property string route
                required property string argument
                width: root.contentWidth
                kind: "line"
                text: step.label
                onClicked: root.session.router.open(step.route, step.argument)
            }
        }
    }
    SourceLine {
        Layout.fillWidth: true
        //: Under a page of facts. %1 is a date
        text: qsTr("Facts checked %1. Not yet reviewed by a clinician.").arg(root.model.checkedOn)
        //: Opens the guide behind the cards
        linkText: qsTr("Read more, with sources")
        onLinkRequested: root.session.router.open("now/read", "people")
    }
}
