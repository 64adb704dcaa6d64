import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// What a peer must know before sending someone: how to get in and what to bring come first. Two columns where there is
// room (picture 10c).
Rectangle {
    id: root

    required property ServiceModel model

    readonly property string who: {
        const ages = root.model.about.minimumAge > 0 && root.model.about.maximumAge > 0
            //: Who a service is for. %1 and %2 are ages in years
            ? qsTr("Ages %1 to %2.").arg(root.model.about.minimumAge).arg(root.model.about.maximumAge)
            //: Who a service is for. %1 is an age in years
            : root.model.about.minimumAge > 0 ? qsTr("Age %1 and over.").arg(root.model.about.minimumAge)
            //: Who a service is for. %1 is an age in years
            : root.model.about.maximumAge > 0 ? qsTr("Up to age %1.").arg(root.model.about.maximumAge) : "";
        return root.model.about.eligibility === "" ? ages : ages === "" ? root.model.about.eligibility
            : ages + "\n" + root.model.about.eligibility;
    }

    Layout.fillWidth: true
    implicitWidth: 358
    implicitHeight: grid.implicitHeight
    visible: root.model.found
    radius: Theme.radiusCard
    color: Theme.surface
    border { width: Theme.lineWidth; color: Theme.line }

    Rectangle {
        visible: grid.columns === 2
        x: Math.round((parent.width - width) / 2)
        width: Theme.lineWidth
        height: parent.height
        color: Theme.line
    }
    TileGrid {
        id: grid
        width: parent.width
        columns: root.width >= 480 && !Theme.largeText ? 2 : 1
        columnSpacing: 0
        rowSpacing: 0

        FactRow {
            visible: text !== ""
            iconName: "how_to_reg"
            //: Fact about a service: walk in, call first, referral
            label: qsTr("How to get in")
            text: root.model.about.howToGetIn
        }
        FactRow {
            visible: text !== ""
            iconName: "backpack"
            //: Fact about a service: papers and things to take along
            label: qsTr("Bring")
            text: root.model.about.bring
        }
        FactRow {
            visible: text !== ""
            iconName: "groups"
            //: Fact about a service: who may come
            label: qsTr("For")
            text: root.who
        }
        FactRow {
            visible: text !== ""
            iconName: "translate"
            //: Fact about a service: languages
            label: qsTr("Speaks")
            text: root.model.about.languages
        }
        FactRow {
            visible: text !== ""
            iconName: "payments"
            //: Fact about a service
            label: qsTr("Cost")
            text: root.model.about.cost
        }
        FactRow {
            visible: text !== ""
            iconName: "hourglass_top"
            //: Fact about a service
            label: qsTr("Wait")
            text: root.model.about.waitTime
        }
        FactRow {
            visible: text !== ""
            iconName: "folder_open"
            //: Fact about a service: the program that it is a part of
            label: qsTr("Part of")
            text: root.model.about.program
        }
        FactRow {
            visible: text !== ""
            iconName: root.model.confidential ? "lock" : "place"
            //: Fact about a service
            label: qsTr("Address")
            text: root.model.confidential
                ? (root.model.place.town === "" ? "" : root.model.place.town + "\n")
                //: Instead of an address: the place must not be found by everyone
                + qsTr("Address kept private. Call to arrange where to meet.") : root.model.place.address
        }
        FactRow {
            visible: text !== ""
            iconName: "directions_bus"
            //: Fact about a service: bus, train
            label: qsTr("Getting there")
            text: root.model.place.transport
        }
        FactRow {
            visible: text !== ""
            iconName: "accessible"
            //: Fact about a service: ramps, elevators
            label: qsTr("Getting around")
            text: root.model.place.access
        }
        FactRow {
            visible: text !== ""
            iconName: "map"
            //: Fact about a service: the places whose people it serves
            label: qsTr("Area served")
            text: root.model.about.area
        }
        FactRow {
            visible: text !== ""
            iconName: "public"
            //: Fact about a service
            label: qsTr("Website")
            text: root.model.about.website
        }
        FactRow {
            visible: text !== ""
            iconName: "mail"
            //: Fact about a service
            label: qsTr("Email")
            text: root.model.about.email
        }
    }
}
