import QtQuick
import Handrail.Controls
import Handrail.View

// Where a peer put the number right: theirs first, with the day, and the publisher's beneath it, which can still be called.
ListCard {
    id: root

    required property AppSession session
    readonly property ServiceModel model: session.service

    ServiceWords { id: words }

    visible: root.model.callCorrected !== ""

    ListRow {
        objectName: "peersNumber"
        divider: false
        discIcon: root.model.callWrong ? "phone_disabled" : "call"
        tone: root.model.callWrong ? "caution" : "action"
        title: root.model.callNumber
        line: words.correctedOn(root.model.callCorrected)
        chevron: true
        onClicked: root.session.router.open("now/call", root.model.callRoute)
    }
    ListRow {
        objectName: "publishersNumber"
        visible: root.model.publishedRoute !== ""
        height: visible ? implicitHeight : 0
        discIcon: root.model.publishedWrong ? "phone_disabled" : "call"
        tone: root.model.publishedWrong ? "caution" : "plain"
        title: root.model.publishedNumber
        line: root.model.publishedWrong
            //: Under the publisher's number, where a peer's stands before it and a peer met a wrong number here
            ? qsTr("The publisher’s number. A peer met a wrong number here.")
            //: Under the publisher's number, where a peer's stands before it
            : qsTr("The publisher’s number")
        chevron: true
        onClicked: root.session.router.open("now/call", root.model.publishedRoute)
    }
}
