pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// Where you are, in words a dispatcher can take down, and the way to choose a county when the device cannot tell. Asks
// the device for its position only while it is on screen.
VStack {
    id: root

    required property PlaceModel place
    property bool tight: false // on a sheet with little height
    property bool offersOther: true // another county than the one the position says
    readonly property bool unclear: root.place.counties.length === 0 || root.place.counties.length > 3
    readonly property string caution: {
        const said = [];
        if (!root.place.hasFix && root.place.looking && root.place.counties.length === 0)
            //: Where you are, while the device looks for its position
            said.push(qsTr("Looking for your position. You can choose the county now."));
        else if (!root.place.hasFix && root.place.counties.length === 0)
            said.push(root.noPosition);
        else if (root.place.pickedByHand)
            //: Where you are: the county was chosen by hand
            said.push(qsTr("You chose this county. There is no position to prove it."));
        else if (root.place.maybeOutside)
            said.push(root.place.counties.length === 0
                //: Where you are: the position lies in another state or far out at sea
                ? qsTr("This spot looks like it is outside California.")
                //: Where you are: the position is close to Nevada, Oregon, Arizona or Mexico
                : qsTr("The state line is close. Say so."));
        else if (root.place.hasFix && !root.place.sure)
            //: Where you are: more than one county is possible
            said.push(qsTr("A county line is close. Say both."));
        if (root.place.hasFix && root.place.old)
            //: Where you are: the position is more than two minutes old
            said.push(qsTr("This position is old. Are you still there?"));
        if (root.place.hasFix && root.place.accuracy.poor)
            //: Where you are: the position is not exact
            said.push(qsTr("This position is rough. Add a landmark."));
        return said.join(" ");
    }
    readonly property string noPosition: {
        switch (root.place.trouble) {
        //: Where you are: the system or the person does not allow it
        case "allowed": return qsTr("Location is turned off for this app. Choose the county.");
        //: Where you are: a receiver without a signal
        case "signal": return qsTr("No position yet. A window or the open air can help. Or choose the county.");
        //: Where you are: the file or place given on the command line cannot be read
        case "input": return qsTr("The given position cannot be read. Choose the county.");
        //: Where you are: no receiver
        default: return qsTr("This device cannot tell where it is. Choose the county.");
        }
    }

    signal countyRequested()

    Layout.fillWidth: true
    spacing: 8

    CallWords { id: words }

    LocationCard {
        tight: root.tight
        county: words.county(root.place.counties)
        coordinates: root.place.coordinates
        lines: !root.place.hasFix ? ""
            //: Where you are. %1 is 'Within 40 ft', %2 is '40 seconds ago'
            : qsTr("%1, %2").arg(words.accuracy(root.place.accuracy.feet, root.place.accuracy.miles))
                .arg(words.age(root.place.ageSeconds))
              //: Where you are. %1 is an Open Location Code
              + "\n" + qsTr("Plus code %1").arg(root.place.plusCode)
        caution: root.caution
        landmark: root.place.landmark
        onLandmarkEdited: (value) => root.place.landmark = value
    }
    HButton {
        objectName: "chooseCounty"
        visible: root.unclear || root.offersOther
        kind: root.unclear ? "tint" : "text"
        leading: !root.unclear
        iconName: "map"
        text: root.unclear
            //: Opens the list of the 58 counties
            ? qsTr("Choose the county")
            //: Opens the list of the 58 counties, to see the lines of another one
            : qsTr("Other county")
        onClicked: root.countyRequested()
    }

    // Each start has its stop, whatever hides or ends the page.
    property bool asking: false
    function follow() {
        if (root.visible === root.asking)
            return;
        root.asking = root.visible;
        if (root.asking)
            root.place.start();
        else
            root.place.stop();
    }
    onVisibleChanged: root.follow()
    Component.onCompleted: root.follow()
    Component.onDestruction: {
        if (root.asking)
            root.place.stop();
    }
}
