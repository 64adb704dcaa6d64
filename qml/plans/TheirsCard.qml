import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// What a person put beside their plan: their photo and their song, on their colour. Nothing of theirs, no card.
Rectangle {
    id: root

    required property PlanModel model

    readonly property PlanTheirs theirs: root.model.theirs
    readonly property bool any: root.model.loaded
        && (root.theirs.photo !== "" || root.theirs.song !== "" || root.theirs.colour !== "")

    Layout.fillWidth: true
    implicitWidth: 358
    implicitHeight: column.height + 32
    visible: root.any
    radius: Theme.radiusCard
    color: colours.tint(root.theirs.colour)
    border { width: Theme.highContrast ? 2 : 0; color: colours.ink(root.theirs.colour) }

    TheirsTint { id: colours }
    PlanWords { id: say; model: root.model }
    VStack {
        id: column
        x: 16
        y: 16
        width: parent.width - 32
        spacing: 12

        Image {
            id: photo
            objectName: "theirPhoto"
            Layout.fillWidth: true
            Layout.preferredHeight: status === Image.Ready && implicitWidth > 0
                ? Math.min(320, column.width * implicitHeight / implicitWidth) : 0
            visible: root.theirs.photo !== ""
            cache: false // nothing of it stays when records lock
            asynchronous: true
            fillMode: Image.PreserveAspectFit
            horizontalAlignment: Image.AlignLeft
            source: root.visible ? root.theirs.photo : ""
            Accessible.role: Accessible.Graphic
            Accessible.ignored: !photo.visible || !root.enabled
            Accessible.name: say.photo
        }
        IconLine {
            objectName: "theirSong"
            visible: root.theirs.song !== ""
            iconName: "music_note"
            color: colours.ink(root.theirs.colour)
            text: root.theirs.song
        }
        HText {
            visible: root.theirs.photo === "" && root.theirs.song === ""
            style: "label"
            color: colours.ink(root.theirs.colour)
            text: root.model.about.title
        }
    }
}
