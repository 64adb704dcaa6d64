import QtQuick
import Handrail.Controls
import Handrail.View

// One part of an item that is open for change. Every keystroke is a draft on disk.
HField {
    id: root

    required property PlanModel model
    property string part: ""

    onEdited: (value) => root.model.editor.typeEdit(root.part, value, root.part === "text" ? root.cursorPosition : 0)
    onFinished: root.model.flush()
}
