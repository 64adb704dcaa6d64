pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// Other places of the service, and which package all of this comes from.
VStack {
    id: root

    required property ServiceModel model

    spacing: 8

    ServiceWords { id: words }

    HText {
        visible: root.model.place.others.count > 0
        style: "section"
        //: Heading over further addresses of a service
        text: qsTr("Other places")
    }
    ListCard {
        visible: root.model.place.others.count > 0
        Repeater {
            model: root.model.place.others
            FactRow {
                required property string address
                required property string miles
                required property string openKey
                required property string openTime
                required property int openDay
                iconName: "place"
                label: address
                text: words.open(openKey, openTime, openDay) + (miles === "" ? "" : ", " + words.miles(miles))
            }
        }
    }
    Item { width: 1; height: 1 }
    IconLine {
        iconName: root.model.trust.addedByPeer ? "edit" : "inventory_2"
        text: root.model.trust.addedByPeer
            //: Where a service's entry comes from: no publisher's
            ? qsTr("Added by a peer on this device")
            //: Where a service's entry comes from. %1 is the name of a directory, %2 a date
            : qsTr("From %1, added %2").arg(root.model.trust.sourceName).arg(root.model.trust.sourceDate)
    }
    IconLine {
        visible: root.model.trust.signer !== ""
        iconName: "verified"
        //: Where a service's entry comes from: the file carried a good signature. %1 is the publisher
        text: qsTr("Signed by %1").arg(root.model.trust.signer)
    }
}
