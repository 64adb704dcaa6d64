pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// The 58 counties to choose from: those that the position allows on top, then a field that narrows the list from A to
// Z.
Sheet {
    id: root

    required property PlaceModel place
    readonly property string chosen: root.place.lineCounties.length > 0 ? root.place.lineCounties[0] : ""
    readonly property list<string> near: root.place.hasFix && words.text === "" ? root.place.counties.slice(0, 2) : []
    readonly property list<string> fitting: {
        if (!root.open)
            return [];
        const typed = words.text.trim().toLowerCase();
        const all = root.place.allCounties.filter((name) => typed === "" || name.toLowerCase().includes(typed));
        // 'san m' means San Mateo before any county that holds it further in.
        return typed === "" ? all
            : all.filter((name) => name.toLowerCase().startsWith(typed)).concat(all.filter((name) => !name.toLowerCase().startsWith(typed)));
    }

    //: Title of the list of counties
    title: qsTr("Choose the county")
    closeIcon: "close"
    full: true

    onOpenChanged: words.text = ""

    SearchField {
        id: words
        objectName: "countyWords"
        //: Inside the field that narrows the list of the 58 counties
        placeholder: qsTr("Name of the county")
        onEdited: (value) => { words.text = value; }
        onAccepted: {
            if (root.fitting.length === 1)
                root.pick(root.fitting[0]);
        }
    }
    HText {
        visible: root.near.length > 0
        style: "label"
        heading: true
        //: Over the counties that the position allows
        text: qsTr("Near this position")
    }
    ListCard {
        visible: root.near.length > 0
        Repeater {
            model: root.near
            delegate: CountyRow {
                chosen: root.chosen
                onClicked: root.pick(modelData)
            }
        }
    }
    HText {
        visible: root.near.length > 0
        style: "label"
        heading: true
        //: Over the list of all 58 counties
        text: qsTr("All counties")
    }
    ListCard {
        objectName: "allCounties"
        visible: root.fitting.length > 0
        Repeater {
            model: root.fitting
            delegate: CountyRow {
                chosen: root.chosen
                onClicked: root.pick(modelData)
            }
        }
    }
    HText {
        visible: root.open && root.fitting.length === 0
        color: Theme.inkQuiet
        //: No county of California has what was typed in its name
        text: qsTr("No county has this name. California has 58.")
    }

    function pick(county: string) {
        root.place.pickCounty(county);
        root.closeRequested();
    }
}
