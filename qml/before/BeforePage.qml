pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// What helps before it becomes a crisis: guides in groups, and what peer and person can do together.
ScreenPage {
    id: root

    spread: true

    required property AppSession session
    property string argument

    ReadingPlaces { id: places }

    function groupTitle(group: string): string {
        switch (group) {
        //: Heading on the Before page: guides about early signs and needs
        case "early": return qsTr("See it early");
        //: Heading on the Before page: guides about how to be with a person
        case "together": return qsTr("Be with the person");
        //: Heading on the Before page: guides about systems, rights and substances
        case "ground": return qsTr("Know the ground");
        //: Heading on the Before page: guides that fit nowhere else
        default: return qsTr("Good to know");
        }
    }

    backTo: places.nameOf(root.session.router.backRoute)
    //: Title of the page with what helps before a crisis
    title: qsTr("Before")
    //: Under the title Before
    subtitle: qsTr("Small steps that keep it from becoming a crisis")
    spacing: 24
    onBackRequested: root.session.router.back()

    Repeater {
        model: root.session.reading.before.groups
        delegate: VStack {
            id: part
            required property string group
            required property RowsModel guides

            HText {
                style: "quiet"
                font.weight: Font.DemiBold
                heading: true
                text: root.groupTitle(part.group)
            }
            TileGrid {
                most: Theme.phone ? 1 : Theme.tablet ? 2 : 3
                Repeater {
                    model: part.guides
                    delegate: ToolTile {
                        id: tile
                        required property string place
                        required property string title
                        required property string summary
                        required property string glyph
                        Layout.fillHeight: true
                        Layout.preferredWidth: 1
                        iconName: tile.glyph === "" ? "menu_book" : tile.glyph
                        text: tile.title
                        line: tile.summary
                        onClicked: root.session.router.open(tile.place)
                    }
                }
            }
        }
    }
    VStack {
        HText {
            style: "quiet"
            font.weight: Font.DemiBold
            heading: true
            //: Heading on the Before page: what peer and person do together
            text: qsTr("Do together")
        }
        TileGrid {
            most: Theme.phone ? 1 : Theme.tablet ? 2 : 3
            ToolTile {
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                iconName: "assignment"
                //: Opens the plans
                text: qsTr("Make a plan")
                //: Under Make a plan
                line: qsTr("Warning signs, people to ask, a safer place")
                onClicked: root.session.router.open("plans")
            }
            ToolTile {
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                iconName: "explore"
                //: Opens the directory of services
                text: qsTr("Find a service")
                //: Under Find a service
                line: qsTr("Food, a bed, care, a ride, legal help")
                onClicked: root.session.router.open("directory")
            }
        }
    }
}
