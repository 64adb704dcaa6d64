import QtQuick
import Handrail.Controls

// CPR: the disc fills for each push of the chest. Time comes from the model; nothing here moves by itself.
Item {
    id: root

    property bool lit: false
    property int diameter: Theme.phone ? (Theme.windowWidth >= 400 ? 176 : 152) : 280
    //: On the CPR pacer: what to do at each beat. One short word.
    readonly property string word: qsTr("Push")

    implicitWidth: root.diameter
    implicitHeight: root.diameter
    Accessible.role: Accessible.StaticText
    Accessible.ignored: !root.enabled
    //: CPR pacer, for screen readers
    Accessible.name: qsTr("Push at each beat")

    Rectangle {
        anchors.fill: parent
        radius: width / 2
        color: root.lit ? Theme.action : "transparent"
        // the ring stays: at night the fill alone is hardly told from the page
        border { width: Math.round(8 * root.diameter / 152); color: Theme.lineControl }
    }
    HText {
        anchors.centerIn: parent
        width: root.diameter - 48
        style: "title"
        heading: false
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 17
        wrapMode: Text.NoWrap
        horizontalAlignment: Text.AlignHCenter
        color: root.lit ? Theme.onAction : Theme.ink
        text: root.word
        Accessible.ignored: true
    }
}
