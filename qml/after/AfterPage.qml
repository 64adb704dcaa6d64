pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// What helps once the crisis has passed: guides, the visit, plans to look at again.
ScreenPage {
    id: root

    spread: true

    required property AppSession session
    property string argument

    ReadingPlaces { id: places }

    backTo: places.nameOf(root.session.router.backRoute)
    //: Title of the page with what helps after a crisis
    title: qsTr("After")
    //: Under the title After
    subtitle: qsTr("Stay in touch, and help life get back on its feet")
    spacing: 24
    onBackRequested: root.session.router.back()

    Component.onCompleted: root.session.directory.referrals.refresh()

    VStack {
        HText {
            style: "quiet"
            font.weight: Font.DemiBold
            heading: true
            //: Heading on the After page: what peer and person do together
            text: qsTr("Do together")
        }
        TileGrid {
            most: Theme.phone ? 1 : Theme.tablet ? 2 : 3
            ToolTile {
                objectName: "followUps"
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                iconName: "event"
                //: Opens the list of follow-ups
                text: qsTr("Follow-ups")
                line: root.session.people.followUps.due > 0
                    //: Under Follow-ups. %1 is how many are due today or before
                    ? qsTr("Due now: %1").arg(root.session.people.followUps.due)
                    //: Under Follow-ups
                    : qsTr("A call after 24 and 72 hours, and later")
                onClicked: root.session.router.open("after/followups")
            }
            ToolTile {
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                iconName: "assignment"
                //: Opens the plans
                text: qsTr("Look at the plan again")
                //: Under Look at the plan again
                line: qsTr("What helped, what changed, who to ask")
                onClicked: root.session.router.open("plans")
            }
            ToolTile {
                objectName: "planDates"
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                iconName: "today"
                //: Opens the page with the days that people's plans name
                text: qsTr("Dates in plans")
                line: root.session.plans.list.dates.near > 0
                    //: Under Dates in plans. %1 is how many
                    ? qsTr("Passed or within a week: %1").arg(root.session.plans.list.dates.near)
                    //: Under Dates in plans
                    : qsTr("Court, a goal, when to look again")
                onClicked: root.session.router.open("after/dates")
            }
            ToolTile {
                objectName: "referrals"
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                iconName: "handshake"
                //: Opens the list of open referrals
                text: qsTr("Open referrals")
                line: root.session.directory.referrals.dueCount > 0
                    //: Under Open referrals
                    ? qsTr("To ask after now: %1").arg(root.session.directory.referrals.dueCount)
                    //: Under Open referrals
                    : qsTr("Did they arrive? What got in the way?")
                onClicked: root.session.router.open("after/referrals")
            }
            ToolTile {
                objectName: "visits"
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                iconName: "groups"
                //: Opens the list of all visits
                text: qsTr("Visits")
                //: Under Visits
                line: qsTr("What was done, and its note")
                onClicked: root.session.router.open("people/visits")
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
    Repeater {
        model: root.session.reading.after.groups
        delegate: TileGrid {
            id: part
            required property RowsModel guides
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
