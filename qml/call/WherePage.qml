pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// now/where. Where you are, the same to say aloud, figure by figure, and the ways to give it to somebody.
ScreenPage {
    id: root

    required property AppSession session
    property string argument

    readonly property PlaceModel place: session.calls.place
    property bool wantsLines: false // asked for before any county was known

    backTo: places.nameOf(root.session.router.backRoute)
    //: Title of the page that tells where you are
    title: qsTr("Where am I")
    onBackRequested: root.session.router.back()

    NowPlaces { id: places }
    CallWords { id: phrases }
    PlaceWords {
        id: told
        place: root.place
    }

    CallPlace {
        place: root.place
        onCountyRequested: counties.open = true
    }
    SayThis {
        visible: root.place.spoken.length === 6
        text: visible ? phrases.figures(root.place.spoken) : ""
    }
    PlaceShare {
        session: root.session
        words: told
    }
    HButton {
        Layout.fillWidth: true
        kind: "line"
        iconName: "call"
        text: root.place.lineCounties.length === 0
            //: Opens the list of phone lines, when no county is known: it is asked first
            ? qsTr("Lines for a county")
            //: Opens the list of phone lines, those of the county first
            : qsTr("Lines for this county")
        onClicked: {
            root.wantsLines = root.place.lineCounties.length === 0;
            if (root.wantsLines)
                counties.open = true;
            else
                root.session.router.open("now/call");
        }
    }

    sheets: CountySheet {
        id: counties
        place: root.place
        onCloseRequested: {
            counties.open = false;
            if (root.wantsLines && root.place.lineCounties.length > 0)
                root.session.router.open("now/call");
            root.wantsLines = false;
        }
    }
}
