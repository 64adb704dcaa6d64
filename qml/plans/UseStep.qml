import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// One step of a plan in a hard moment: its part of the plan, the person's words, huge, and what stands beside them.
VStack {
    id: root

    required property UseNowStep step
    required property string notice // how the person knows that it is time; empty: not now

    property bool canAct: true // not while emergency steps are going on

    signal callRequested()
    signal actRequested()

    spacing: 12

    HText {
        style: "label"
        color: Theme.actionInk
        text: root.step.heading
    }
    HText {
        objectName: "stepWords"
        style: "question"
        text: root.step.words
    }
    HButton {
        objectName: "callThem"
        Layout.fillWidth: true
        visible: root.step.callArgument !== ""
        kind: "tint"
        big: true
        iconName: "call"
        //: Button: opens the call sheet of someone in the plan. %1 is their number
        text: qsTr("Call %1").arg(root.step.phone)
        onClicked: root.callRequested()
    }
    HButton {
        objectName: "act"
        Layout.fillWidth: true
        visible: root.step.act !== "" && root.canAct
        kind: "tint"
        big: true
        iconName: "air"
        //: Button under a step of a plan such as 'Breathe out slowly': opens the breathing pacer
        text: qsTr("Breathe with it")
        onClicked: root.actRequested()
    }
    IconLine {
        visible: root.step.contact && root.step.callArgument !== ""
        iconName: "chat"
        //: Words a person can say when they call someone they trust
        text: qsTr("You can say: “I am having a hard time. Can you stay on the phone with me?”")
    }
    IconLine {
        visible: root.step.contact && root.step.callArgument === "" && root.step.phone !== ""
        iconName: "call"
        text: root.step.phone
    }
    IconLine {
        visible: root.step.contact && root.step.phone === ""
        iconName: "info"
        //: A person in the plan whose number is not there
        text: qsTr("There is no number here. Look in your phone, or go and see them.")
    }
    IconLine {
        visible: text !== ""
        iconName: "place"
        text: root.step.beside[0] ?? ""
    }
    IconLine {
        visible: text !== ""
        iconName: "person"
        text: root.step.beside[1] ?? ""
    }
    IconLine {
        visible: text !== ""
        iconName: "schedule"
        text: root.step.beside[2] ?? ""
    }
    HText {
        visible: root.step.instead !== ""
        style: "person"
        //: What a person does when a step of their plan does not work. %1 is it, in their words
        text: qsTr("If that is hard: %1").arg(root.step.instead)
    }
    IconLine {
        visible: root.notice !== ""
        iconName: "info"
        //: With the first step of a plan in use: the warning signs the person wrote. %1 is a list of them
        text: qsTr("You wrote that you know it by this: %1.").arg(root.notice)
    }
}
