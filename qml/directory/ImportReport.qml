import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// What came of an import, in plain sentences.
VStack {
    id: root

    required property ImportModel model

    spacing: 16

    EmptyState {
        tone: "good"
        iconName: "check"
        title: root.model.servicesKept === "1"
            //: After an import of one service
            ? qsTr("1 service added")
            //: After an import. %1 is a number of services
            : qsTr("%1 services added").arg(root.model.servicesKept)
        //: After an import. %1 is the name of the package
        text: qsTr("From %1. Search works without a network.").arg(root.model.packageName)
    }
    FactList {
        FactRow {
            visible: root.model.servicesReplaced !== ""
            height: visible ? implicitHeight : 0
            iconName: "sync"
            //: After an import that took the place of an earlier one
            label: qsTr("The earlier file was replaced")
            //: After an import. %1 is a number of services
            text: qsTr("Services in it before: %1").arg(root.model.servicesReplaced)
        }
        FactRow {
            visible: root.model.leftOut !== ""
            height: visible ? implicitHeight : 0
            iconName: "event_busy"
            //: After an import
            label: qsTr("Left out")
            //: After an import. %1 is a number of services
            text: qsTr("Services that have ended or are private: %1").arg(root.model.leftOut)
        }
        FactRow {
            visible: root.model.privatePlaces !== ""
            height: visible ? implicitHeight : 0
            iconName: "lock"
            //: After an import
            label: qsTr("Addresses kept private")
            //: After an import. %1 is a number of places
            text: qsTr("Places such as shelters from violence: %1. Handrail does not keep where they are.").arg(root.model.privatePlaces)
        }
        FactRow {
            iconName: "inventory_2"
            //: After an import
            label: qsTr("In the directory now")
            //: After an import. %1 is a number of services
            text: qsTr("Services: %1").arg(root.model.servicesAfter)
        }
    }
}
