pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// One question of a plan, in the person's language and, where it is another, in the peer's; then what the person
// answers.
VStack {
    id: root

    required property AppSession session
    required property PlanModel model
    required property ScreenPage page

    property alias canPick: answers.canPick

    signal pickRequested()

    spacing: 8

    property bool toldAbove: false // by the app's own notice, which no scrolling to the field takes out of sight

    // Words came back: the same field, the cursor where it was. It is said once: by the app's notice after a restart,
    // here after a lock.
    function comeBack(): void {
        if (!root.model.typing.returned)
            return;
        root.toldAbove = root.session.returning.returned;
        if (root.model.editor.editingId === "")
            answers.focusOwn(root.model.typing.cursor);
    }

    Component.onCompleted: back.start()
    Connections {
        target: root.model
        function onOpened() { back.start(); }
    }
    Timer { // after the page has taken the focus
        id: back
        interval: 0
        onTriggered: root.comeBack()
    }

    Item { width: 1; implicitHeight: Theme.small ? 0 : 8 }
    HText {
        Layout.fillWidth: true
        style: root.canPick ? "question" : "handed"
        heading: true
        objectName: "question"
        text: root.model.asked.question
    }
    HText {
        Layout.fillWidth: true
        visible: text !== ""
        style: Theme.phone ? "body" : "person"
        color: Theme.inkQuiet
        text: root.model.asked.help
    }
    PeerLines {
        question: root.canPick ? root.model.asked.peerQuestion : "" // in the person’s hands it is theirs alone
        help: root.model.asked.peerHelp
    }
    ReadAloud {
        speaker: root.session.reading.speaker
        leading: true
        language: root.model.about.language
        words: root.model.asked.question + " " + root.model.asked.help
    }
    Item { width: 1; implicitHeight: 4 }
    Banner {
        visible: root.model.typing.returned && !root.toldAbove
        iconName: "history"
        text: root.model.typing.minutesAgo < 1
            //: A plan after a restart: the words that were being typed are in the field again
            ? qsTr("Your words are back. You were here a moment ago.")
            : root.model.typing.minutesAgo === 1
            //: A plan after a restart
            ? qsTr("Your words are back. You were here 1 minute ago.")
            //: A plan after a restart. %1 is a number of minutes, 2 or more
            : qsTr("Your words are back. You were here %1 minutes ago.").arg(root.model.typing.minutesAgo)
    }
    Banner {
        visible: root.model.savedPhase === "failed"
        tone: "caution"
        text: root.model.trouble === PlanModel.DiskFull
            //: A change in a plan is not on disk
            ? qsTr("The disk is full. Your words are here but not on disk yet. Make some room.")
            : root.model.trouble === PlanModel.ReadOnly
            //: A change in a plan is not on disk
            ? qsTr("This device’s storage can only be read. Your words are here but not on disk.")
            //: A change in a plan is not on disk
            : qsTr("Your words are here but not on disk yet.")
        //: Button of a warning that something could not be written
        actionText: qsTr("Try now")
        onActionTriggered: root.model.retry()
    }
    PlanAnswers {
        id: answers
        width: root.width
        model: root.model
        page: root.page
        onPickRequested: root.pickRequested()
    }
}
