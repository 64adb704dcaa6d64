import QtQuick
import Handrail.Controls
import Handrail.View

// The address large enough to read out, and the system's own maps where there are any.
Sheet {
    id: root

    required property ServiceModel model
    property bool noMaps: false

    //: Title of the sheet with an address
    title: qsTr("Directions")

    HText {
        style: "person"
        text: root.model.place.address
    }
    HText {
        visible: text !== ""
        text: root.model.place.transport
    }
    HButton {
        width: parent.width
        visible: root.model.place.geoLink !== ""
        iconName: "map"
        //: Button: hands the place to the device's maps
        text: qsTr("Open in maps")
        onClicked: root.noMaps = !Qt.openUrlExternally(root.model.place.geoLink)
    }
    IconLine {
        width: parent.width
        visible: root.noMaps
        iconName: "info"
        //: After 'Open in maps' on a device without maps
        text: qsTr("This device has no maps. Read the address out or write it down.")
    }
}
