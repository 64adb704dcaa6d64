import QtQuick
import QtQuick.Layouts

// Where you are, to be read out: county in words first, coordinates, how sure and how old, and a landmark to write.
// Without a fix give `county` empty and ask in `caution`. `tight`: the county stands in the place of the heading, where
// height is short.
Rectangle {
    id: root

    //: Heading over the county and coordinates on the call sheet.
    property string title: qsTr("Where you are")
    property string county: ""
    property bool tight: false
    readonly property bool countyLeads: root.tight && root.county !== ""
    property string coordinates: ""
    property string lines: "" // accuracy and age, plus code: a line each
    property string caution: ""
    property string landmark: "" // what the model holds
    //: Empty field on the call sheet: something near by that helps others find the place.
    property string landmarkPlaceholder: qsTr("Landmark or cross street")
    readonly property string landmarkTyped: field.text

    signal landmarkEdited(value: string)

    Layout.fillWidth: true
    implicitWidth: 358
    implicitHeight: column.height + 2 * column.y
    radius: Theme.radiusCard
    color: Theme.surface
    border { width: Theme.controlWidth; color: Theme.lineControl }
    Accessible.role: Accessible.Grouping
    Accessible.ignored: !root.enabled
    Accessible.name: root.title

    Column {
        id: column
        x: 16
        y: root.tight ? 8 : 12
        width: parent.width - 32
        spacing: root.tight ? 0 : 4

        Item {
            width: parent.width
            height: Math.max(glyph.height, heading.height)
            Icon {
                id: glyph
                anchors.verticalCenter: parent.verticalCenter
                name: "my_location"
            }
            HText {
                id: heading
                objectName: "placeHeading"
                x: glyph.width + 8
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - x
                style: root.countyLeads ? "section" : "label"
                heading: true
                text: root.countyLeads ? root.county : root.title
            }
        }
        HText {
            objectName: "county"
            width: parent.width
            visible: root.county !== "" && !root.countyLeads
            style: "section"
            heading: false
            text: root.county
        }
        Figures {
            objectName: "coordinates"
            visible: root.coordinates !== ""
            text: root.coordinates
            style: "person"
            weight: Font.DemiBold
            pixelSize: Math.min(Theme.personSize, Math.floor(20 * (root.width - 32) / 250))
        }
        HText {
            width: parent.width
            visible: root.lines !== ""
            text: root.lines
        }
        IconLine {
            width: parent.width
            visible: root.caution !== ""
            topGap: 4
            iconName: "info"
            caution: true
            text: root.caution
        }
        Item { width: 1; height: 4 }
        Rectangle {
            width: parent.width
            height: Math.max(Theme.target, field.wordsHeight + 24)
            radius: Theme.radiusControl
            color: Theme.sunken
            border {
                width: field.activeFocus ? 2 : Theme.controlWidth
                color: field.activeFocus ? Theme.actionInk : Theme.lineControl
            }
            Icon {
                id: pencil
                x: 16
                anchors.verticalCenter: parent.verticalCenter
                name: "edit"
            }
            MouseArea {
                anchors.fill: parent
                onClicked: { field.byKeyboard = false; field.forceActiveFocus(); }
            }
            FieldText {
                id: field
                objectName: "landmark"
                x: pencil.x + pencil.width + 12
                width: parent.width - x - 16
                height: parent.height
                font.weight: Font.Medium
                value: root.landmark
                placeholder: root.landmarkPlaceholder
                onEdited: (value) => root.landmarkEdited(value)
            }
            FocusRing { shown: field.activeFocus && field.byKeyboard }
        }
    }
}
