import QtQuick
import QtQuick.Layouts
import Handrail.Controls

// A service large enough to read from a step away: name, number, open or not, and how old the entry is.
Pressable {
    id: root

    required property string serviceId
    required property string name
    required property bool there
    required property string phone
    required property string city
    required property bool confidential
    required property string openKey
    required property string openTime
    required property int openDay
    required property string checkedUnit
    required property int checkedCount
    required property bool checkedAssured
    required property bool checkedStale
    required property string outcome
    required property string outcomeUnit
    required property int outcomeCount

    required property ServiceWords words
    readonly property string openLine: root.words.open(root.openKey, root.openTime, root.openDay)
    readonly property string age: root.words.checked(root.checkedUnit, root.checkedCount, root.checkedAssured,
        root.checkedStale)

    Layout.fillWidth: true
    Layout.fillHeight: true
    Layout.preferredWidth: 1
    padding: 20
    ringRadius: Theme.radiusCard
    text: root.name
    //: In a list shown large, where the town would be: the place must not be found by everyone
    readonly property string town: root.confidential ? qsTr("Address kept private. Call.") : root.city
    readonly property string call: root.outcome === "" ? ""
        : root.words.lastCall(root.outcome, root.outcomeUnit, root.outcomeCount)
    accessibleDescription: Sentences.joined([root.phone, root.openLine, root.town, root.call, root.age])

    contentItem: Item { // qmllint disable deferred-property-id
        implicitWidth: 300
        implicitHeight: column.height

        Column {
            id: column
            width: parent.width
            spacing: 8

            HText {
                width: parent.width
                style: "big"
                text: root.name
                Accessible.ignored: true
            }
            Figures {
                visible: root.phone !== ""
                style: "title"
                pixelSize: Math.floor(Math.min(Theme.sizeOf("title"),
                    column.width / (0.62 * Math.max(1, root.phone.length))))
                text: root.phone
                color: Theme.actionInk
            }
            Tag {
                width: Math.min(implicitWidth, parent.width)
                text: root.openLine
                tone: root.words.tone(root.openKey)
                Accessible.ignored: true
            }
            HText {
                width: parent.width
                visible: text !== ""
                text: root.town
                Accessible.ignored: true
            }
            IconLine {
                width: parent.width
                visible: root.outcome !== ""
                caution: root.outcome !== "reached"
                iconName: "campaign"
                text: root.call
                Accessible.ignored: true
            }
            IconLine {
                width: parent.width
                iconName: root.checkedStale ? "history" : "verified"
                caution: root.checkedStale
                text: root.age
                Accessible.ignored: true
            }
        }
    }
    background: Rectangle {
        radius: Theme.radiusCard
        color: root.down ? Theme.pressed : Theme.surface
        border { width: Theme.lineWidth; color: Theme.line }
    }
}
