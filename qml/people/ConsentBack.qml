import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// A consent is taken back: a word is enough, and it holds no more from this moment.
Sheet {
    id: root

    required property ConsentModel model

    //: Title of the sheet in which a person takes a consent back
    title: qsTr("They take it back")
    onOpenChanged: {
        if (root.open)
            said.clear();
    }

    SaveBanner {
        Layout.fillWidth: true
        trouble: root.model.saveTrouble
        onRetryRequested: root.model.retry()
    }
    HText {
        //: Sheet in which a person takes a consent back
        text: qsTr("From now on nothing is shared with it. Tell whoever has had something, if the person wants that. Some programs want it in writing: help write it, it holds from the word.")
    }
    HField {
        id: said
        objectName: "backWords"
        multiline: true
        //: Label of a field: what the person said when they took a consent back
        label: qsTr("Their words, if they want")
    }
    HButton {
        objectName: "backSaid"
        Layout.fillWidth: true
        kind: "caution"
        busy: root.model.busy
        //: Button: a consent was taken back by word of mouth
        text: qsTr("They said so now")
        onClicked: root.model.answer.takeBack("said", said.typed)
    }
    HButton {
        objectName: "backWritten"
        Layout.fillWidth: true
        kind: "line"
        //: Button: a consent was taken back in writing
        text: qsTr("They gave it in writing")
        onClicked: root.model.answer.takeBack("written", said.typed)
    }
}
