pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// What makes a plan theirs: a colour, a song, a photo of their choice. Pictures that lie on the device are shown to the
// peer alone: in the person's hands they may be of anybody.
Sheet {
    id: root

    required property PlanModel model
    property bool canChoose: true // pictures of this device may be shown

    readonly property PlanTheirs theirs: root.model.theirs

    title: say.makeItMine
    onOpenChanged: {
        if (root.open && root.canChoose)
            root.theirs.lookForPhotos();
        else if (!root.open)
            root.model.flush();
    }

    PlanWords { id: say; model: root.model }
    TheirsTint { id: tints }

    HText {
        Layout.fillWidth: true
        style: "label"
        text: say.colour
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.gapTarget
        Accessible.role: Accessible.Grouping
        Accessible.ignored: !root.enabled
        Accessible.name: say.colour

        Repeater {
            model: root.theirs.colours
            delegate: OneChip {
                id: one
                required property string modelData
                objectName: "colour-" + one.modelData
                on: root.theirs.colour === one.modelData
                text: say.colourName(one.modelData)
                onClicked: root.theirs.setColour(one.modelData)
            }
        }
    }
    HField {
        objectName: "song"
        Layout.fillWidth: true
        person: true
        label: say.song
        text: root.theirs.song
        onEdited: (value) => root.theirs.typeSong(value)
        onFinished: root.model.flush()
    }
    HText {
        Layout.fillWidth: true
        style: "label"
        text: say.photo
    }
    TheirsCard {
        model: root.model
    }
    HButton {
        objectName: "dropPhoto"
        visible: root.theirs.photo !== ""
        kind: "text"
        leading: true
        iconName: "delete"
        text: say.dropPhoto
        onClicked: root.theirs.dropPhoto()
    }
    HText {
        Layout.fillWidth: true
        visible: root.theirs.photo === "" && !root.canChoose
        color: Theme.inkQuiet
        text: say.peerAddsPhoto
    }
    Banner {
        visible: root.theirs.refused
        tone: "caution"
        //: A picture was tapped to put it into a plan and cannot be read
        text: qsTr("This picture cannot be read here. Nothing was changed.")
    }
    HText {
        Layout.fillWidth: true
        visible: root.canChoose
        color: Theme.inkQuiet
        text: root.theirs.files.count === 0
            //: Where pictures for a plan are looked for, when there is none
            ? qsTr("There is no picture in Pictures or Downloads on this device.")
            //: Over pictures of the device that can go into a plan
            : qsTr("A small copy goes into the plan, sealed, without place or time. The file stays where it is.")
    }
    ListCard {
        visible: root.canChoose && root.theirs.files.count > 0

        Repeater {
            model: root.canChoose ? root.theirs.files : null
            delegate: ListRow {
                id: file
                required property int index
                required property string name
                required property string path
                objectName: "photoFile"
                divider: file.index > 0
                discIcon: "image"
                tone: "action"
                title: file.name
                onClicked: root.theirs.takePhoto(file.path)
            }
        }
    }
}
