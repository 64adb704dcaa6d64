import QtQuick
import Handrail.Controls
import Handrail.View

// What a peer must know before sending someone: how to get in and what to bring come first.
FactList {
    id: root

    required property ServiceModel model

    readonly property string who: {
        const ages = root.model.minimumAge > 0 && root.model.maximumAge > 0
            //: Who a service is for. %1 and %2 are ages in years
            ? qsTr("Ages %1 to %2.").arg(root.model.minimumAge).arg(root.model.maximumAge)
            //: Who a service is for. %1 is an age in years
            : root.model.minimumAge > 0 ? qsTr("Age %1 and over.").arg(root.model.minimumAge)
            //: Who a service is for. %1 is an age in years
            : root.model.maximumAge > 0 ? qsTr("Up to age %1.").arg(root.model.maximumAge) : "";
        return root.model.eligibility === "" ? ages : ages === "" ? root.model.eligibility : ages + "\n" + root.model.eligibility;
    }

    visible: root.model.found

    FactRow {
        visible: text !== ""
        height: visible ? implicitHeight : 0
        iconName: "how_to_reg"
        //: Fact about a service: walk in, call first, referral
        label: qsTr("How to get in")
        text: root.model.howToGetIn
    }
    FactRow {
        visible: text !== ""
        height: visible ? implicitHeight : 0
        iconName: "backpack"
        //: Fact about a service: papers and things to take along
        label: qsTr("Bring")
        text: root.model.bring
    }
    FactRow {
        visible: text !== ""
        height: visible ? implicitHeight : 0
        iconName: "groups"
        //: Fact about a service: who may come
        label: qsTr("For")
        text: root.who
    }
    FactRow {
        visible: text !== ""
        height: visible ? implicitHeight : 0
        iconName: "translate"
        //: Fact about a service: languages
        label: qsTr("Speaks")
        text: root.model.languages
    }
    FactRow {
        visible: text !== ""
        height: visible ? implicitHeight : 0
        iconName: "payments"
        //: Fact about a service
        label: qsTr("Cost")
        text: root.model.cost
    }
    FactRow {
        visible: text !== ""
        height: visible ? implicitHeight : 0
        iconName: "hourglass_top"
        //: Fact about a service
        label: qsTr("Wait")
        text: root.model.waitTime
    }
    FactRow {
        visible: text !== ""
        height: visible ? implicitHeight : 0
        iconName: root.model.confidential ? "lock" : "place"
        //: Fact about a service
        label: qsTr("Address")
        //: Instead of an address: the place must not be found by everyone
        text: root.model.confidential ? qsTr("Address kept private. Call to arrange where to meet.") : root.model.address
    }
    FactRow {
        visible: text !== ""
        height: visible ? implicitHeight : 0
        iconName: "directions_bus"
        //: Fact about a service: bus, train
        label: qsTr("Getting there")
        text: root.model.transport
    }
    FactRow {
        visible: text !== ""
        height: visible ? implicitHeight : 0
        iconName: "accessible"
        //: Fact about a service: ramps, elevators
        label: qsTr("Getting around")
        text: root.model.access
    }
    FactRow {
        visible: text !== ""
        height: visible ? implicitHeight : 0
        iconName: "map"
        //: Fact about a service: the places whose people it serves
        label: qsTr("Area served")
        text: root.model.area
    }
    FactRow {
        visible: text !== ""
        height: visible ? implicitHeight : 0
        iconName: "public"
        //: Fact about a service
        label: qsTr("Website")
        text: root.model.website
    }
    FactRow {
        visible: text !== ""
        height: visible ? implicitHeight : 0
        iconName: "mail"
        //: Fact about a service
        label: qsTr("Email")
        text: root.model.email
    }
}
