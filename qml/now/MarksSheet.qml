pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// Every mark of the run, for text so large that the dock has no room for them.
Sheet {
    id: root

    required property RunModel model
    property string leaveTo: ""

    signal callRequested()
    signal cardRequested()
    signal leaveRequested()

    //: Title of the sheet with the buttons that write a time
    title: qsTr("Marks")

    Repeater {
        model: root.model.marks.all
        delegate: MarkButton {
            id: button
            required property string mark
            required property string label
            required property string symbol
            required property string standing
            required property string at
            required property string said
            required property bool calls
            required property bool undo
            required property string doneWords
            required property string doneAt
            iconName: button.symbol
            phase: button.standing
            time: button.undo ? button.doneAt : button.at
            drawn: button.said !== "" ? button.said : button.undo ? button.doneWords : button.label
            offersUndo: button.undo
            text: button.time === "" ? button.drawn : button.drawn + " " + button.time
            onClicked: {
                if (button.undo)
                    root.model.marks.undoMarkOf(button.mark);
                else if (button.calls)
                    root.callRequested();
                else
                    root.model.marks.write(button.mark);
            }
        }
    }
    HButton {
        Layout.fillWidth: true
        kind: "line"
        iconName: "assignment"
        //: Opens the card that is read out to the ambulance crew
        text: qsTr("EMS card")
        onClicked: root.cardRequested()
    }
    HButton {
        Layout.fillWidth: true
        visible: root.leaveTo !== ""
        kind: "line"
        iconName: "arrow_back"
        text: root.leaveTo
        onClicked: root.leaveRequested()
    }
}
