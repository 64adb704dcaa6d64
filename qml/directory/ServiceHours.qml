pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// The week, day by day, when the publisher gave it so; the publisher's own words under it.
VStack {
    id: root

    required property ServiceModel model

    visible: root.model.place.week.count > 0 || root.model.place.hoursText !== ""
    spacing: 8

    ServiceWords { id: words }

    HText {
        style: "section"
        //: Heading over opening hours
        text: qsTr("Hours")
    }
    ListCard {
        visible: root.model.place.week.count > 0
        Repeater {
            model: root.model.place.week
            Item {
                id: row
                required property int day
                required property bool today
                required property bool allDay
                required property bool closed
                required property bool unsure
                required property string hours
                //: Opening hours of one day
                readonly property string says: row.allDay ? qsTr("24 hours") : row.closed ? qsTr("Closed")
                //: Opening hours of one day: it is open on some of them, or nobody knows
                    : row.unsure ? qsTr("Not every week, or not known") : row.hours
                readonly property bool stacked: dayText.implicitWidth + hoursText.implicitWidth + 48 > width

                implicitWidth: 358
                implicitHeight: Math.max(48, (row.stacked ? dayText.height + hoursText.height
                    : Math.max(dayText.height, hoursText.height)) + 20)
                Accessible.role: Accessible.StaticText
                Accessible.name: words.days[row.day] + ", " + row.says

                HText {
                    id: dayText
                    x: 16
                    y: 10
                    width: Math.ceil(implicitWidth)
                    font.weight: row.today ? Font.Bold : Font.Normal
                    text: words.days[row.day]
                    Accessible.ignored: true
                }
                HText {
                    id: hoursText
                    x: row.stacked ? 16 : row.width - width - 16
                    y: row.stacked ? dayText.y + dayText.height : 10
                    width: Math.min(Math.ceil(implicitWidth), row.width - 32)
                    font.weight: row.today ? Font.Bold : Font.Normal
                    color: row.closed || row.unsure ? Theme.inkQuiet : Theme.ink
                    text: row.says
                    Accessible.ignored: true
                }
            }
        }
    }
    HText {
        visible: root.model.place.hoursText !== ""
        style: "quiet"
        text: root.model.place.hoursText
    }
    HText {
        visible: root.model.place.week.count > 0
        style: "quiet"
        //: Under opening hours
        text: qsTr("Hours can differ on holidays.")
    }
}
