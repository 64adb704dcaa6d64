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
            visible: root.model.line.purpose !== ""
            iconName: "info"
            //: Label on a call sheet: what the line does
            label: qsTr("What it does")
            text: root.model.line.purpose
        }
        FactRow {
            visible: root.model.line.who !== ""
            iconName: "group"
            //: Label on a call sheet: for whom the line is
            label: qsTr("For")
            text: root.model.line.who
        }
        FactRow {
            iconName: "schedule"
            //: Label on a call sheet: when the line answers
            label: qsTr("Hours")
            text: root.model.line.hours !== "" ? root.model.line.hours
                //: A phone line whose hours no source tells
                : qsTr("Hours not known")
        }
        FactRow {
            visible: root.model.line.languages !== ""
            iconName: "translate"
            //: Label on a call sheet
            label: qsTr("Languages")
            text: root.model.line.languages
        }
        FactRow {
            visible: root.model.line.chat !== ""
            iconName: "forum"
            //: Label on a call sheet: address of a chat on the web
            label: qsTr("Chat")
            text: root.model.line.chat
        }
    }
    SourceLine {
        text: root.words.source(root.model.line.trust, root.model.line.source, root.model.line.date)
            //: Foot of a call sheet. %1 is a date
            + " " + qsTr("Facts checked %1.").arg(root.model.line.checked)
    }
}
