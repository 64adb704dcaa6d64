import QtQuick
import Handrail.Controls
import Handrail.View

// A field for one telephone number. What is none, or more than one, is asked about once the fingers have left it, or
// at once where `tried` says so; `ready` says that it can be dialled.
HField {
    id: root

    required property ProgramNumbers numbers
    property bool tried: false // somebody pressed on: what is missing is said while it is written, too
    readonly property string asked: root.numbers.asks(root.typed)
    readonly property bool ready: root.asked === ""

    inputMethodHints: Qt.ImhDialableCharactersOnly
    question: root.ready || (!root.tried && (root.editing || root.typed.trim() === "")) ? ""
        : root.asked === "more"
            //: Under the field for a phone number, when figures are left beside the one that was read
            ? qsTr("More figures than one number has. Write one number.")
            //: Under the field for a phone number that cannot be dialled
            : qsTr("Write it in figures, such as 555-0100.")
}
