pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// What is put out of reach, one small question after the other, in the person's language. 'Next' leads on, also past a
// question that nobody answers; 'Not now' leaves the rest open.
Rectangle {
    id: root

    required property PlanModel model
    required property ScreenPage page
    property bool handed: false

    readonly property PlanMeans means: root.model.means

    Layout.fillWidth: true
    implicitWidth: 358
    implicitHeight: column.height + 32
    visible: root.means.asking
    radius: Theme.radiusCard
    color: Theme.actionTint
    border { width: Theme.highContrast ? 2 : 0; color: Theme.onActionTint }

    PlanWords { id: say; model: root.model }
    Timer { // after the field is there
        id: soon
        interval: 0
        onTriggered: {
            root.page.ensureVisible(root);
            field.focusField();
        }
    }
    Connections {
        target: root.means
        property string asked: ""
        function onChanged() {
            const now = root.means.asking ? root.means.words + "/" + root.means.part : "";
            if (now !== "" && now !== asked)
                soon.start();
            asked = now;
        }
    }
    VStack {
        id: column
        x: 16
        y: 16
        width: parent.width - 32
        spacing: 12

        HText {
            objectName: "meansWhat"
            Layout.fillWidth: true
            style: "label"
            color: Theme.onActionTint
            text: root.means.words
        }
        StepBar {
            Layout.fillWidth: true
            count: root.means.steps
            current: root.means.step - 1
        }
        HField {
            id: field
            objectName: "meansAnswer"
            Layout.fillWidth: true
            person: true
            handed: root.handed
            label: root.means.part === "where" ? say.whereNow : root.means.part === "who" ? say.holder : say.byWhen
            text: root.means.answer
            onEdited: (value) => root.means.type(value, field.cursorPosition)
            onAccepted: root.means.next()
            onFinished: root.model.flush()
        }
        HButton {
            objectName: "meansLater"
            kind: "text"
            leading: true
            text: say.notNow
            onClicked: root.means.later()
        }
    }
}
