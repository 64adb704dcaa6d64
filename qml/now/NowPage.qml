pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// What helps during a crisis, in the order of what comes first: life, safety, the person, rights, the team. Only tools
// that exist are here, and none needs an unlock.
ScreenPage {
    id: root

    spread: true

    required property AppSession session
    property string argument

    readonly property NowModel model: session.now.list
    readonly property int tileColumns: Theme.landscape || Theme.tablet ? 1 : 2

    backTo: places.nameOf(root.session.router.backRoute)
    //: Title of the page with what helps during a crisis
    title: qsTr("Now")
    spacing: 24
    onBackRequested: root.session.router.back()
    NowPlaces { id: places }

    NowStrip {
        visible: root.session.now.visit.open && !root.session.hiding.veiled
        //: Strip on the Now page. %1 is a number of minutes
        text: qsTr("Visit open %1 min").arg(root.session.now.visit.minutesOpen)
        onClicked: root.session.router.open("now/visit")
    }
    NowStrip {
        objectName: "checking"
        visible: root.session.now.checkOnMe.set
        //: Strip on the Now page: the responder's timer is running. %1 is a time of day
        text: qsTr("Check on me: asks you at %1").arg(root.session.now.checkOnMe.dueTime)
        onClicked: root.session.router.open("now/check-on-me")
    }
    NowColumns {
        VStack {
            Layout.column: 0

            HText {
                style: "quiet"
                font.weight: Font.DemiBold
                heading: true
                //: Part of the Now page: when a life may be at risk
                text: qsTr("Life at risk")
            }
            OverdoseCard {
                text: root.model.overdoseTitle
                line: root.model.overdoseLine
                onClicked: root.session.startOverdose()
            }
            TileGrid {
                most: root.tileColumns
                ToolTile {
                    iconName: "call"
                    tone: "now"
                    //: Tile on the Now page: phone lines and what to say
                    text: qsTr("Who to call")
                    onClicked: root.session.router.open("now/call")
                }
                ToolTile {
                    iconName: "location_on"
                    tone: "now"
                    //: Tile on the Now page: county and position in words
                    text: qsTr("Where am I")
                    onClicked: root.session.router.open("now/where")
                }
            }
            ToolTile {
                visible: root.model.emergencies.count > 0
                iconName: "monitor_heart"
                tone: "now"
                //: Tile on the Now page: steps for emergencies besides overdose
                text: qsTr("Other emergencies")
                //: Under the tile Other emergencies
                line: qsTr("Choking, bleeding, seizure, allergy, heat, cold and more")
                onClicked: others.open = true
            }
        }
        NowTools {
            Layout.column: 0
            most: root.tileColumns
            //: Part of the Now page: the safety of everyone
            title: qsTr("Safety")
            model: root.model.safety
            onOpened: (place) => root.session.router.open(place)
        }
        NowTools {
            Layout.column: 1
            most: root.tileColumns
            //: Part of the Now page: what to do together with the person
            title: qsTr("With the person")
            model: root.model.person
            // No breathing exercise is offered while emergency steps are going on.
            hiddenPlace: root.session.now.run.running ? "now/ground" : ""
            onOpened: (place) => root.session.router.open(place)
        }
        NowTools {
            Layout.column: 1
            most: root.tileColumns
            //: Part of the Now page: holds, rights, what must be reported
            title: qsTr("Rights and reports")
            model: root.model.rights
            onOpened: (place) => root.session.router.open(place)
        }
        NowTools {
            Layout.column: 0
            most: root.tileColumns
            //: Part of the Now page: the peer and the team
            title: qsTr("You and your team")
            model: root.model.team
            extraPlace: "now/check-on-me"
            extraIcon: "timer"
            //: Tile on the Now page: the responder's own timer
            extraText: qsTr("Check on me")
            onOpened: (place) => root.session.router.open(place)
        }
    }
    SourceLine {
        Layout.fillWidth: true
        reviewed: root.model.reviewed
        //: Under the Now page. %1 is a date
        text: qsTr("Facts checked %1.").arg(root.model.checkedDate)
    }

    sheets: Sheet {
        id: others
        //: Title of the sheet with steps for emergencies besides overdose
        title: qsTr("Other emergencies")
        onCloseRequested: others.open = false

        ListCard {
            Repeater {
                model: root.model.emergencies
                delegate: ListRow {
                    id: row
                    required property int index
                    required property string protocol
                    required title // ListRow has them; declared anew they would hide it
                    required line
                    required property string symbol
                    divider: row.index > 0
                    discIcon: row.symbol
                    tone: "emergency"
                    onClicked: {
                        others.open = false;
                        root.session.router.open("now/overdose", row.protocol);
                    }
                }
            }
        }
    }
}
