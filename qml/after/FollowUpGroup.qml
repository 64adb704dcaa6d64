pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// One group of follow-ups under its name and number: overdue, today, this week …
VStack {
    id: root

    property string title: ""
    property bool caution: false // overdue: one word in caution ink, never red
    property bool done: false
    property bool first: false   // its first row carries the filled pill
    required property RowsModel rows
    required property FollowUpsModel model
    property string asked: "" // only those whose name has these words
    readonly property list<int> fitting: root.thoseAsked()

    function thoseAsked(): list<int> {
        const all = [];
        if (!root.rows || !root.model) // the app is closing
            return all;
        for (let i = 0; i < root.rows.count && root.rows.revision >= 0; ++i) {
            if (root.model.fits(root.rows.word(i, "name"), root.asked))
                all.push(i);
        }
        return all;
    }

    signal opened(key: string)

    visible: root.fitting.length > 0
    spacing: 8

    FollowUpWords { id: words }
    Item {
        width: root.width
        implicitHeight: heading.height

        HText {
            id: heading
            width: parent.width - number.width - 16
            style: "label"
            heading: true
            color: root.caution ? Theme.cautionInk : Theme.ink
            text: root.title
        }
        HText {
            id: number
            anchors.right: parent.right
            width: implicitWidth
            style: "label"
            color: heading.color
            text: root.fitting.length
            Accessible.ignored: true
        }
    }
    ListCard {
        Repeater {
            model: root.rows
            delegate: ListRow {
                id: row
                required property int index
                required property string key
                required property string name
                required property string initials
                required property int hours
                required property string day
                required property string dayWords
                required property string time
                required property int tries
                required property bool quiet
                required property bool phone
                required property string outcome
                required property string last
                readonly property bool nobody: row.name === ""
                readonly property string moment: words.moment(row.day, row.dayWords, row.time)
                objectName: "followUp"
                visible: root.model.fits(row.name, root.asked)
                height: visible ? implicitHeight : 0
                divider: row.index !== root.fitting[0]
                discText: row.initials
                discIcon: row.nobody ? "person_search" : ""
                tone: root.caution ? "now" : "action"
                //: Row of a follow-up of a visit; nobody wrote down whom it was about
                title: row.nobody ? qsTr("Somebody you visited") : row.name
                line: root.done
                    //: Row of a follow-up that is done. %1 is what came of it, %2 when
                    ? words.kind(row.hours) + "\n" + qsTr("%1, %2").arg(words.outcome(row.last)).arg(row.moment)
                    : words.kind(row.hours) + "\n" + words.due(row.moment)
                        + (row.tries > 0 ? ", " + words.tries(row.tries) : "")
                warning: row.quiet && !root.done
                    //: Stands before every call to somebody with whom no message may be left
                    ? qsTr("Leave no message") : ""
                warningIcon: "voice_over_off"
                verb: root.done ? "" : row.nobody
                    //: Button word on a follow-up: says whom it is about
                    ? qsTr("Who?")
                    //: Button word on a follow-up: begins it
                    : qsTr("Start")
                verbFilled: root.first && row.index === root.fitting[0]
                onClicked: root.opened(row.key)
            }
        }
    }
}
