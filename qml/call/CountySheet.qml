pragma ComponentBehavior: Bound
import QtQuick
import Handrail.Controls
import Handrail.View

// The 58 counties to choose from, those that the position allows first.
Sheet {
    id: root

    required property PlaceModel place
    readonly property list<string> lead: root.place.lineCounties.length > 0 ? [root.place.lineCounties[0]] : []

    //: Title of the list of counties
    title: qsTr("Choose the county")
    closeIcon: "close"

    HText {
        visible: likely.visible
        style: "label"
        //: Over the counties that the position allows
        text: qsTr("Near this position")
    }
    ChipPicker {
        id: likely
        visible: root.place.hasFix && root.place.counties.length > 0
        //: For screen readers: the counties that the position allows
        label: qsTr("Near this position")
        options: root.place.counties
        chosen: root.lead
        onPicked: (option) => root.pick(option)
    }
    HText {
        visible: likely.visible
        style: "label"
        //: Over the list of all 58 counties
        text: qsTr("All counties")
    }
    ChipPicker {
        objectName: "allCounties"
        //: For screen readers: all 58 counties
        label: qsTr("All counties")
        options: root.open ? root.place.allCounties : []
        chosen: root.lead
        onPicked: (option) => root.pick(option)
    }

    function pick(county: string) {
        root.place.pickCounty(county);
        root.closeRequested();
    }
}
