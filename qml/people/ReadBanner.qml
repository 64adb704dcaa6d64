import Handrail.Controls

// Something could not be read: what stands on the page may be old, or not all of it. Not there while all is well.
Banner {
    id: root

    required property bool unread

    signal againRequested()

    objectName: "unread"
    visible: root.unread
    tone: "caution"
    //: Warning: the disk could not be read. Under it stands what was read before, or nothing
    text: qsTr("This could not be read just now. What stands here may be old or incomplete. Nothing was changed.")
    //: Button of a warning that something could not be read
    actionText: qsTr("Try again")
    onActionTriggered: root.againRequested()
}
