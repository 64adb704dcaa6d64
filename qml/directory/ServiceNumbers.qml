import QtQuick
import Handrail.Controls
import Handrail.View

// Where a peer put the number right: theirs first, with the day, and the publisher's beneath it, which can still be
// called.
ListCard {
    id: root

    required property AppSession session
    readonly property ServiceModel model: session.directory.service

    ServiceWords { id: words }

    visible: root.model.calls.corrected !== ""

    ListRow {
        objectName: "peersNumber"
        divider: false
        discIcon: root.model.calls.wrong ? "phone_disabled" : "call"
        tone: root.model.calls.wrong ? "caution" : "action"
        title: root.model.calls.number
        line: words.correctedOn(root.model.calls.corrected)
        chevron: true
        onClicked: root.session.router.open("now/call", root.model.calls.route)
    }
    ListRow {
        objectName: "publishersNumber"
        visible: root.model.calls.publishedRoute !== ""
        height: visible ? implicitHeight : 0
        discIcon: root.model.calls.publishedWrong ? "phone_disabled" : "call"
        tone: root.model.calls.publishedWrong ? "caution" : "plain"
        title: root.model.calls.publishedNumber
        line: root.model.calls.publishedWrong
            //: Under the publisher's number, where a peer's stands before it and a peer met a wrong number here
            ? qsTr("The publisher’s number. A peer met a wrong number here.")
            //: Under the publisher's number, where a peer's stands before it
            : qsTr("The publisher’s number")
        chevron: true
        onClicked: root.session.router.open("now/call", root.model.calls.publishedRoute)
    }
}
