import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// What was shared under a consent, written down with its time.
Sheet {
    id: root

    required property ConsentModel model

    //: Title of the sheet that writes down what was shared under a consent
    title: qsTr("What was shared")
    onOpenChanged: {
        if (root.open)
            what.clear();
    }

    SaveBanner {
        Layout.fillWidth: true
        trouble: root.model.saveTrouble
        onRetryRequested: root.model.retry()
    }
    HField {
        id: what
        objectName: "sharedWords"
        multiline: true
        //: Label of a field: what was shared with whom, and how
        label: qsTr("What, with whom, and how")
    }
    HButton {
        objectName: "sharedYes"
        Layout.fillWidth: true
        busy: root.model.busy
        off: what.typed.trim() === ""
        //: Button: keeps what was shared, with the time
        text: qsTr("Keep it")
        onClicked: {
            if (what.typed.trim() === "")
                what.focusField();
            else
                root.model.uses.add(what.typed);
        }
    }
}
