import QtQuick
import Handrail.Controls
import Handrail.View

// Said before any record is shown: rows are missing, or were put back to an older state. Nobody should decide on half a plan unknowing.
ScreenPage {
    id: root

    required property AppSession session
    property string argument: ""

    //: Title after unlocking, when sealed records are missing
    title: qsTr("Some records are missing")
    //: Under the title, when sealed records are missing
    subtitle: qsTr("Something on this device removed entries, or put back an older copy. What is left is shown as it is. A plan may not be the newest one: check it with the person.")

    IconLine {
        width: parent.width
        iconName: "info"
        //: What may have caused missing records
        text: qsTr("This can come from a damaged disk, from restoring files by hand, or from someone who changed the file.")
    }
    HButton {
        objectName: "accept"
        width: parent.width
        big: true
        iconName: "check"
        //: Button: shows the records that are left
        text: qsTr("Go on with what is left")
        onClicked: root.session.lock.acceptLoss()
    }
}
