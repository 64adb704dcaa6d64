import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// What the line is, for whom, when, in which languages, and how old its number is.
VStack {
    id: root

    required property CallModel model
    required property CallWords words

    Layout.fillWidth: true
    spacing: 16

    FactList {
        FactRow {
            visible: root.model.purpose !== ""
            iconName: "info"
            //: Label on a call sheet: what the line does
            label: qsTr("What it does")
            text: root.model.purpose
        }
        FactRow {
            visible: root.model.who !== ""
            iconName: "group"
            //: Label on a call sheet: for whom the line is
            label: qsTr("For")
            text: root.model.who
        }
        FactRow {
            iconName: "schedule"
            //: Label on a call sheet: when the line answers
            label: qsTr("Hours")
            text: root.model.hours !== "" ? root.model.hours
                //: A phone line whose hours no source tells
                : qsTr("Hours not known")
        }
        FactRow {
            visible: root.model.languages !== ""
            iconName: "translate"
            //: Label on a call sheet
            label: qsTr("Languages")
            text: root.model.languages
        }
        FactRow {
            visible: root.model.chat !== ""
            iconName: "forum"
            //: Label on a call sheet: address of a chat on the web
            label: qsTr("Chat")
            text: root.model.chat
        }
    }
    SourceLine {
        text: root.words.source(root.model.trust, root.model.source, root.model.date)
            //: Foot of a call sheet. %1 is a date
            + " " + qsTr("Facts checked %1.").arg(root.model.checked)
    }
}
