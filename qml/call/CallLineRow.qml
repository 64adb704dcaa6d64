import QtQuick
import Handrail.Controls

// One line of the list: what it is, when it answers, how old its number is.
ListRow {
    id: root

    required property string lineId
    required property string lineName
    required property string county
    required property string purpose
    required property string hours
    required property string number
    required property bool texts
    required property string trust
    required property string date
    required property CallWords words

    property bool showsCounty: false // where no heading has said it: nobody is sent to another county's line unawares
    property bool brief: false // without what it does: where the heading has said it

    readonly property string open: root.hours !== "" ? root.hours
        //: A phone line whose hours no source tells
        : qsTr("Hours not known")

    readonly property string called: (root.showsCounty && root.county !== "" ? root.words.county([root.county]) + ", "
        : "") + root.number

    title: root.lineName
    line: root.trust === "program" ? root.number : root.brief ? root.called + "\n" + root.open
        : root.called + "\n" + root.purpose + "\n" + root.open
    warning: root.words.warning(root.trust, root.date)
    verb: root.number === "" ? "" : root.texts && root.number.length === 6 && !root.number.includes("-")
        //: Opens the sheet of a line that is reached by text message
        ? qsTr("Text")
        //: Opens the call sheet; it does not dial
        : qsTr("Call")
}
