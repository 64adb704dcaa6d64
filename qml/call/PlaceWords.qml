import QtQuick
import Handrail.View

// Where you are, in the words the location card shows, to give to somebody: read out, copied, in a message, in a code.
// Nothing about anyone.
QtObject {
    id: root

    required property PlaceModel place
    readonly property CallWords words: CallWords {}
    readonly property bool known: root.lines.length > 0
    readonly property list<string> lines: {
        const said = [];
        if (root.place.landmark.trim() !== "")
            said.push(root.place.landmark.trim());
        if (root.place.counties.length > 0)
            said.push(root.words.county(root.place.counties));
        if (root.place.hasFix) {
            //: Where you are, in a message. %1 are coordinates, %2 is 'Within 40 ft', %3 is '40 seconds ago'
            said.push(qsTr("%1 (%2, %3)").arg(root.place.coordinates)
                      .arg(root.words.accuracy(root.place.accuracy.feet, root.place.accuracy.miles))
                          .arg(root.words.age(root.place.ageSeconds)));
            //: Where you are, in a message. %1 is an Open Location Code
            said.push(qsTr("Plus code %1").arg(root.place.plusCode));
        }
        return said;
    }
    readonly property string text: root.joined(root.lines)
    function joined(lines: list<string>): string {
        let all = "";
        for (let i = 0; i < lines.length; ++i)
            all += (i > 0 ? "\n" : "") + lines[i];
        return all;
    }
    //: A message that tells where somebody is. %1 is the place, several lines
    readonly property string message: qsTr("I am here:\n%1").arg(root.text)
    readonly property string checkOnMe: root.lines.length === 0
        //: Message of the responder's timer, to be sent by hand
        ? qsTr("Please check on me. I am on a visit and have not said I am fine.")
        : qsTr("Please check on me. I am on a visit and have not said I am fine.") + "\n" + root.text
}
