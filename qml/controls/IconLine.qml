import QtQuick
import QtQuick.Layouts

// A small icon and one quiet line beside it, for notes under things.
Item {
    id: root

    property string text: ""
    property string iconName: ""
    property bool caution: false
    property color color: root.caution ? Theme.cautionInk : Theme.inkQuiet
    property color iconColor: root.color
    property int weight: root.caution ? Font.Medium : Font.Normal
    property real topGap: 0
    property bool alert: false // said at once by a screen reader when it comes
    property bool rich: false // text holds <b> marks

    Layout.fillWidth: true
    implicitWidth: glyph.width + 8 + label.implicitWidth
    implicitHeight: label.height + root.topGap
    Accessible.role: root.alert ? Accessible.AlertMessage : Accessible.StaticText
    Accessible.ignored: !root.enabled
    Accessible.name: label.Accessible.name

    Icon {
        id: glyph
        y: root.topGap + Math.round((Theme.quietLine - height) / 2)
        visible: root.iconName !== ""
        name: root.iconName
        size: 18
        color: root.iconColor
    }
    HText {
        id: label
        x: root.iconName === "" ? 0 : glyph.width + 8
        y: root.topGap
        width: root.width - x
        text: root.text
        style: "quiet"
        textFormat: root.rich ? Text.StyledText : Text.PlainText
        font.weight: root.weight
        color: root.color
        Accessible.ignored: true
    }
}
