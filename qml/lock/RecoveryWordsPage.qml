pragma ComponentBehavior: Bound
import QtQuick
import Handrail.Controls
import Handrail.Pages
import Handrail.View

// The 24 words, once, to copy by hand. Nothing here can be selected or copied: a clipboard is read by other apps.
ScreenPage {
    id: root

    required property AppSession session
    property string argument: ""
    readonly property LockModel lock: session.lock
    readonly property int columns: Theme.largeText ? 1 : Theme.phone ? 2 : 4

    //: Title of the page with the 24 recovery words
    title: qsTr("Write these 24 words down")
    //: Under the title of the recovery words
    subtitle: qsTr("If the passphrase is ever forgotten, these words open the records. They are shown only now. Keep the paper apart from this device.")

    Grid {
        id: grid
        width: parent.width
        columns: root.columns
        flow: Grid.TopToBottom
        rows: Math.ceil(root.lock.recoveryWords.length / root.columns)
        columnSpacing: Theme.s2
        rowSpacing: Theme.half

        Repeater {
            model: root.lock.recoveryWords

            Item {
                id: word
                required property int index
                required property string modelData
                width: (grid.width - (root.columns - 1) * grid.columnSpacing) / root.columns
                height: spelled.height + Theme.s1
                Accessible.role: Accessible.StaticText
                Accessible.name: (word.index + 1) + ". " + word.modelData

                HText {
                    id: number
                    width: 40 * Theme.scale
                    anchors.baseline: spelled.baseline
                    style: "quiet"
                    horizontalAlignment: Text.AlignRight
                    text: (word.index + 1) + "."
                    Accessible.ignored: true
                }
                HText {
                    id: spelled
                    anchors { left: number.right; leftMargin: Theme.s1; right: parent.right; verticalCenter: parent.verticalCenter }
                    style: "person"
                    font.weight: Font.DemiBold
                    text: word.modelData
                    Accessible.ignored: true
                }
            }
        }
    }
    IconLine {
        width: parent.width
        iconName: "edit"
        //: Under the recovery words
        text: qsTr("Copy them by hand. A photo or a file can be found by someone else.")
    }

    dock: HButton {
        objectName: "written"
        width: parent.width
        big: true
        iconName: "check"
        //: Button: the recovery words are on paper
        text: qsTr("I wrote them down")
        onClicked: root.lock.wordsWrittenDown()
    }
}
