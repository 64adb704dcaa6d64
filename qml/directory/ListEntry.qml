import QtQuick
import Handrail.Controls

// A service of a saved list, as fresh as the directory knows it; a newer file may have left it out.
ServiceRow {
    id: root

    required property string serviceId
    required property string name
    required property bool there
    required property string phone
    required property string callRoute
    required property string city
    required property string miles
    required property bool confidential
    required property string openKey
    required property string openTime
    required property int openDay
    required property string checkedUnit
    required property int checkedCount
    required property bool checkedAssured
    required property string outcome
    required property string outcomeUnit
    required property int outcomeCount
    required checkedStale

    required property ServiceWords words

    text: root.name
    what: root.phone
    openWords: root.there ? root.words.open(root.openKey, root.openTime, root.openDay) : ""
    openTone: root.words.tone(root.openKey)
    //: In a row, where the distance would be: the place must not be found by everyone
    distance: !root.there ? "" : root.confidential ? qsTr("Address kept private")
        : root.miles !== "" ? root.words.miles(root.miles) : root.city
    found: root.outcome === "" ? "" : root.words.lastCall(root.outcome, root.outcomeUnit, root.outcomeCount)
    checkedWords: root.there
        ? root.words.checked(root.checkedUnit, root.checkedCount, root.checkedAssured, root.checkedStale)
        //: In a saved list: a newer file left this service out
        : qsTr("Not in the directory any more")
}
