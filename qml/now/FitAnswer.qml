pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// What the picked cards say together, each thing once: words to try, what to do, leave out and know, lines, and what to
// do next.
Rectangle {
    id: root

    required property CardsModel cards

    signal opened(route: string, argument: string)

    function joined(lines): string { return lines.join("\n"); }

    implicitHeight: stack.height + 32
    radius: Theme.radiusCard
    color: Theme.surface
    border { width: 2; color: Theme.actionInk }

    component Part: VStack {
        id: part
        property string heading: ""
        property string glyph: ""
        property RowsModel rows: null
        visible: part.rows !== null && part.rows.count > 0
        spacing: 8
        HText {
            style: "section"
            text: part.heading
        }
        Repeater {
            model: part.rows
            delegate: FactRow {
                required property string words
                required property string who
                width: part.width
                iconName: part.glyph
                label: root.cards.chosen > 1 ? who : ""
                text: words
            }
        }
    }

    VStack {
        id: stack
        x: 16
        y: 16
        width: parent.width - 32
        spacing: 24

        SayThis {
            visible: root.cards.says.length > 0
            text: root.joined(root.cards.says)
        }
        Part {
            //: Fit to the person: how to go about it
            heading: qsTr("Do")
            glyph: "check"
            rows: root.cards.approach
        }
        Part {
            //: Fit to the person: what not to do
            heading: qsTr("Leave out")
            glyph: "close"
            rows: root.cards.avoid
        }
        Part {
            //: Fit to the person: rights and rules
            heading: qsTr("Know")
            glyph: "balance"
            rows: root.cards.rights
        }
        VStack {
            visible: root.cards.lines.count > 0
            spacing: 8
            HText {
                style: "section"
                //: Fit to the person: phone lines
                text: qsTr("Lines")
            }
            ListCard {
                Repeater {
                    model: root.cards.lines
                    delegate: ListRow {
                        id: row
                        required property int index
                        required property string lineId
                        required property string name
                        required property string number
                        required property string hours
                        divider: row.index > 0
                        title: row.name
                        line: row.number + (row.hours === "" ? "" : "\n" + row.hours)
                        //: Opens the call sheet; it does not dial
                        verb: qsTr("Call")
                        onClicked: root.opened("now/call", row.lineId)
                    }
                }
            }
        }
        VStack {
                spacing: 8
            HText {
                style: "section"
                //: Heading over the buttons at the end of a page
                text: qsTr("Do next")
            }
            Repeater {
                model: root.cards.filters
                delegate: HButton {
                    id: filter
                    required property string title
                    required property string words
                    width: stack.width
                    kind: "line"
                    iconName: "explore"
                    //: Opens the directory with services for a group. %1 is the group
                    text: qsTr("Services: %1").arg(filter.title)
                    onClicked: root.opened("directory", filter.words)
                }
            }
            Repeater {
                model: root.cards.actions
                delegate: HButton {
                    id: step
                    required property string label
                    required property string route
                    required property string argument
                    width: stack.width
                    kind: "line"
                    text: step.label
                    onClicked: root.opened(step.route, step.argument)
                }
            }
        }
    }
}
