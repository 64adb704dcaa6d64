pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// Every kind of plan there is to begin.
Sheet {
    id: root

    required property AppSession session
    property string kind: ""

    signal picked(kind: string)

    //: Title of the sheet with every kind of plan
    title: qsTr("Which plan?")

    ListCard {
        Repeater {
            model: root.session.plans.list.kinds
            delegate: ListRow {
                id: choice
                required property int index
                required property string templateId
                required title // ListRow has it; declared anew it would hide it
                required property string summary
                required property string glyph
                objectName: "kind-" + choice.templateId
                divider: choice.index > 0
                discIcon: choice.glyph
                tone: "action"
                line: choice.summary
                selected: choice.templateId === root.kind
                chevron: false
                onClicked: root.picked(choice.templateId)
            }
        }
    }
}
