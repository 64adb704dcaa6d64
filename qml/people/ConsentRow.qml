import QtQuick
import Handrail.Controls

// One consent of a ledger: with whom, what, and how it stands.
ListRow {
    id: root

    required property int index
    required property string key
    required property string state_
    required property bool general
    required property string to
    required property string what
    required property string day
    required property string until
    required property ConsentWords words

    objectName: "consent-" + root.state_
    divider: root.index > 0
    discIcon: root.words.icon(root.state_)
    tone: root.state_ === "given" ? "action" : root.state_ === "draft" ? "after" : "plain"
    title: root.words.whom(root.general, root.to)
    line: (root.what === "" ? "" : root.what + "\n") + (root.state_ === "given"
        ? root.until === ""
            //: Row of a consent. %1 is a day
            ? qsTr("Yes since %1").arg(root.day)
            //: Row of a consent. %1 is a day, %2 a day or what ends it
            : qsTr("Yes since %1, until: %2").arg(root.day).arg(root.until)
        : root.state_ === "draft" ? ""
        //: Row of a consent that does not hold. %1 is 'Taken back', 'Said no' or 'Ended', %2 a day
        : qsTr("%1, %2").arg(root.words.state(root.state_)).arg(root.day))
    warning: root.state_ === "draft" ? root.words.state("draft") : ""
    warningIcon: "edit"
}
