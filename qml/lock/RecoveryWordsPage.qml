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
    property bool shown: false // a person next to the peer must not read them: they come at a tap
    readonly property int columns: Theme.largeText ? 1 : Theme.phone ? 2 : 4

    onVisibleChanged: root.shown = false
    title: root.shown
        //: Title of the page with the 24 recovery words
        ? qsTr("Write these 24 words down")
        //: Title of the page before the 24 recovery words are shown
        : qsTr("Are you alone?")
    subtitle: root.shown
        //: Under the title of the recovery words
        ? qsTr("If the passphrase is ever forgotten, these words open the records. They are shown only now. Keep the paper apart from this device.")
        //: Before the 24 recovery words are shown
        : qsTr("24 words open the records if the passphrase is ever forgotten. Whoever sees them can open the records too. Look at them when nobody else can, with paper and pen.")

    Grid {
        id: grid
        visible: root.shown
        width: parent.width
        columns: root.columns
        flow: Grid.TopToBottom
        rows: Math.ceil(root.lock.words.list.length / root.columns)
        columnSpacing: Theme.s2
        rowSpacing: Theme.half

        Repeater {
            model: root.shown ? root.lock.words.list : []

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
                    anchors {
                        left: number.right
                        leftMargin: Theme.s1
                        right: parent.right
                        verticalCenter: parent.verticalCenter
                    }
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
        visible: !root.shown
        iconName: "info"
        //: Before the 24 recovery words are shown: what 'later' means
        text: qsTr("Later is fine: the next unlock asks again. Until the words are on paper, a forgotten passphrase cannot be helped.")
    }
    IconLine {
        width: parent.width
        visible: root.shown
        iconName: "edit"
        //: Under the recovery words
        text: qsTr("Copy them by hand. A photo or a file can be found by someone else.")
    }

    dock: [
        HButton {
            objectName: "show"
            visible: !root.shown
            width: parent.width
            big: true
            iconName: "visibility"
            //: Button: shows the 24 recovery words
            text: qsTr("Show the words")
            onClicked: root.shown = true
        },
        HButton {
            objectName: "written"
            visible: root.shown
            width: parent.width
            big: true
            iconName: "check"
            //: Button: the recovery words are on paper
            text: qsTr("I wrote them down")
            onClicked: root.lock.words.writtenDown()
        },
        HButton {
            objectName: "later"
            width: parent.width
            kind: "line"
            iconName: "schedule"
            //: Button: the recovery words are offered again at the next unlock
            text: qsTr("Later, when I am alone")
            onClicked: root.lock.words.later()
        }
    ]
}
