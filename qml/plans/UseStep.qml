import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// One step of a plan in a hard moment: its part of the plan, the person's words, huge, and what stands beside them.
VStack {
    id: root

    required property UseNowModel model

    property bool canAct: true // not while emergency steps are going on

    signal callRequested()
    signal actRequested()

    spacing: 12

    HText {
        style: "label"
        color: Theme.actionInk
        text: root.model.heading
    }
    HText {
        objectName: "stepWords"
        style: "question"
        text: root.model.words
    }
    HButton {
        objectName: "callThem"
        Layout.fillWidth: true
        visible: root.model.callArgument !== ""
        kind: "tint"
        big: true
        iconName: "call"
        //: Button: opens the call sheet of someone in the plan. %1 is their number
        text: qsTr("Call %1").arg(root.model.phone)
        onClicked: root.callRequested()
    }
    HButton {
        objectName: "act"
        Layout.fillWidth: true
        visible: root.model.act !== "" && root.canAct
        kind: "tint"
        big: true
        iconName: "air"
        //: Button under a step of a plan such as 'Breathe out slowly': opens the breathing pacer
        text: qsTr("Breathe with it")
        onClicked: root.actRequested()
    }
    IconLine {
        visible: root.model.contact && root.model.callArgument !== ""
        iconName: "chat"
        //: Words a person can say when they call someone they trust
        text: qsTr("You can say: “I am having a hard time. Can you stay on the phone with me?”")
    }
    IconLine {
        visible: root.model.contact && root.model.callArgument === "" && root.model.phone !== ""
        iconName: "call"
        text: root.model.phone
    }
    IconLine {
        visible: root.model.contact && root.model.phone === ""
        iconName: "info"
        //: A person in the plan whose number is not there
        text: qsTr("There is no number here. Look in your phone, or go and see them.")
    }
    IconLine {
        visible: text !== ""
        iconName: "place"
        text: root.model.beside[0] ?? ""
    }
    IconLine {
        visible: text !== ""
        iconName: "person"
        text: root.model.beside[1] ?? ""
    }
    IconLine {
        visible: text !== ""
        iconName: "schedule"
        text: root.model.beside[2] ?? ""
    }
    HText {
        visible: root.model.instead !== ""
        style: "person"
        //: What a person does when a step of their plan does not work. %1 is it, in their words
        text: qsTr("If that is hard: %1").arg(root.model.instead)
    }
    IconLine {
        visible: root.model.current === 0 && root.model.notice !== ""
        iconName: "info"
        //: With the first step of a plan in use: the warning signs the person wrote. %1 is a list of them
        text: qsTr("You wrote that you know it by this: %1.").arg(root.model.notice)
    }
}
