pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// Fit to the person: pick what is true of them, and read under it, in place, what the picked cards say together. The
// argument is a card's id, or none.
ScreenPage {
    id: root

    required property AppSession session
    property string argument

    readonly property CardsModel model: session.now.cards

    //: Title of the page with how to be with groups of people
    title: qsTr("Fit to the person")
    //: Under the title: what the page is for
    subtitle: qsTr("Nobody is only one thing. Pick what is true, and ask: “What should I know?”")
    backTo: places.nameOf(root.session.router.backRoute)
    spacing: 24
    onBackRequested: root.session.router.back()
    Component.onCompleted: {
        root.model.open(root.argument);
        settled.restart(); // the card that was asked for stands anywhere among them
    }
    NowPlaces { id: places }

    readonly property int columns: Theme.largeText ? (root.contentWidth < 600 ? 1 : 2) : root.contentWidth < 600 ? 2
        : root.contentWidth < 900 ? 3 : 4
    readonly property bool narrow: root.columns > 1 && root.contentWidth / root.columns < 200
    readonly property int lastAt: { // of the card picked last among all of them
        for (let i = 0; i < root.model.cards.count; ++i)
            if (root.model.last !== "" && root.wordOf(i, "cardId") === root.model.last)
                return i;
        return -1;
    }
    property Item tapped: null
    property real stoodAt: 0

    function wordOf(index: int, role: string): var { return root.model.cards.revision >= 0
        ? root.model.cards.word(index, role) : undefined; }
    // The tile stays under the thumb although an answer above it closed; then as much of its own answer as there is
    // room for comes into view.
    function pick(tile: Item, card: string): void {
        root.tapped = tile;
        root.stoodAt = tile.mapToItem(root, 0, 0).y;
        root.model.toggle(card);
        settled.restart();
    }
    Timer { // once the rows have their places
        id: settled
        interval: 34
        onTriggered: {
            if (root.tapped)
                root.scrollBy(root.tapped.mapToItem(root, 0, 0).y - root.stoodAt);
            root.tapped = null;
            const line = lines.itemAt(Math.floor(root.lastAt / root.columns));
            if (root.lastAt >= 0 && line)
                root.reveal(line);
        }
    }

    HText {
        visible: root.model.chosen === 0
        color: Theme.inkQuiet
        //: Fit to the person, before anything is picked
        text: qsTr("Pick one or more. What you pick is not kept.")
    }
    VStack {
        spacing: 8

        Repeater {
            id: lines
            model: Math.ceil(root.model.cards.count / root.columns)
            delegate: VStack {
                id: line
                required property int index
                readonly property int first: line.index * root.columns
                readonly property bool answers: root.lastAt >= line.first && root.lastAt < line.first + root.columns
                width: root.contentWidth
                spacing: 8

                TileGrid {
                    columns: root.columns
                    most: root.columns
                    Repeater {
                        model: Math.max(0, Math.min(root.columns, root.model.cards.count - line.first))
                        delegate: SeveralTile {
                            id: tile
                            required property int index
                            readonly property int at: line.first + tile.index
                            minHeight: 64
                            leftPadding: root.narrow ? 8 : 12
                            rightPadding: root.narrow ? 4 : 8
                            iconName: root.narrow ? "" : root.wordOf(tile.at, "symbol") ?? ""
                            text: root.wordOf(tile.at, "title") ?? ""
                            chosen: root.wordOf(tile.at, "chosen") ?? false
                            // of two columns on a phone the longest word needs all of its own
                            contentItem: ButtonContent {
                                text: tile.text
                                iconName: tile.chosen ? "check" : tile.iconName
                                iconSize: root.narrow ? 20 : 24
                                gap: root.narrow ? 4 : 8
                                style: root.narrow && Theme.small ? "quiet" : "label"
                                weight: Font.DemiBold
                                leading: true
                                color: tile.chosen ? Theme.onActionTint : Theme.ink
                                iconColor: Theme.actionInk
                            }
                            onClicked: root.pick(tile, root.wordOf(tile.at, "cardId"))
                        }
                    }
                }
                Repeater {
                    model: line.answers ? 1 : 0
                    delegate: FitAnswer {
                        objectName: "answer"
                        width: line.width
                        cards: root.model
                        onOpened: (route, argument) => root.session.router.open(route, argument)
                    }
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
            text: root.session.calls.numbers.roster.count > 0
                //: Fit to the person, over the peers of the program
                ? qsTr("Ask first: “Would you like someone who shares your language, culture or gender?”")
                //: Fit to the person, when no peer of the program says what they share
                : qsTr("No peer of your program is listed yet. Add who speaks what, and who has lived what.")
        }
        ListCard {
            visible: root.session.calls.numbers.roster.count > 0
            Repeater {
                model: root.session.calls.numbers.roster
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
    SourceLine {
        Layout.fillWidth: true
        //: Under a page of facts. %1 is a date
        text: qsTr("Facts checked %1. Not yet reviewed by a clinician.").arg(root.model.checkedOn)
        //: Opens the guide behind the cards
        linkText: qsTr("Read more, with sources")
        onLinkRequested: root.session.router.open("now/read", "people")
    }
}
