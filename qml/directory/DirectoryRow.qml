import QtQuick
import Handrail.Controls

// A row of the directory: an imported service, or a phone line that ships with the app.
ServiceRow {
    id: root

    required property string kind // "service", "line"
    required property string rowId
    required property string name
    required property string organization
    required property string city
    required property string county
    required property bool confidential
    required property string miles
    required property string phone
    required property string textTo
    required property string textBody
    required property string hours
    required property bool old
    required property string openKey
    required property string openTime
    required property int openDay
    required property string checkedUnit
    required property int checkedCount
    required property bool checkedAssured
    required property string outcome
    required property string outcomeUnit
    required property int outcomeCount
    required property int bedsFree
    required property string bedsUnit
    required property int bedsCount
    required property bool bedsOld
    required property string meaning
    required property bool corrected
    required property bool addedByPeer
    required what
    required checkedStale

    required property ServiceWords words
    readonly property bool isLine: root.kind === "line"

    text: root.name
    openWords: root.isLine
        //: Tag of a phone line among services
        ? qsTr("Phone line")
        : root.words.open(root.openKey, root.openTime, root.openDay)
    openTone: root.isLine ? "action" : root.words.tone(root.openKey)
    distance: {
        if (root.isLine) {
            if (root.phone !== "")
                return root.phone;
            return root.textBody === "" ? root.textTo
                //: How to reach a line by text. %1 is a word such as HOME, %2 a number
                : qsTr("%1 to %2").arg(root.textBody).arg(root.textTo);
        }
        if (root.confidential)
            //: In a row, where the distance would be: the place must not be found by everyone
            return root.city === "" ? qsTr("Address kept private")
            //: The same with the town, which may be known. %1 is a town
                                    : qsTr("%1, address kept private").arg(root.city);
        return root.miles !== "" ? root.words.miles(root.miles) : root.city;
    }
    found: root.isLine ? (root.county === "" ? ""
        //: Under a phone line among services. %1 is the name of a county
        : qsTr("%1 County").arg(root.county)) : root.outcome === "" ? ""
            : root.words.lastCall(root.outcome, root.outcomeUnit, root.outcomeCount)
    beds: root.isLine ? "" : root.words.beds(root.bedsFree, root.bedsUnit, root.bedsCount, root.bedsOld)
    bedsCaution: root.bedsOld || root.bedsFree === 0
    why: {
        if (root.isLine)
            return "";
        if (root.addedByPeer)
            //: In a row of results: no publisher's entry
            return qsTr("Added by a peer");
        if (root.corrected)
            //: In a row of results: something was put right
            return qsTr("Corrected by a peer");
        //: In a row of results: why it is there. %1 is a category or filter such as Shelter
        return root.meaning === "" ? "" : qsTr("Fits: %1").arg(root.words.filter(root.meaning));
    }
    checkedWords: root.isLine
        //: A phone line whose source is a directory of 2020-21
        ? (root.old ? qsTr("From an old directory. The number may be wrong.") : "")
        : root.words.checked(root.checkedUnit, root.checkedCount, root.checkedAssured, root.checkedStale)
}
