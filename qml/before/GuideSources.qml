pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// What a guide rests on: each number with its source, the day it was checked and how sure it is; then the sources.
Sheet {
    id: root

    required property GuideModel model

    function statusWords(status: string): string {
        switch (status) {
        //: How sure a number is: read at its source
        case "verified": return qsTr("Read at the source");
        //: How sure a number is: from a text about the source, or from a page that does not say how old it is
        case "secondary": return qsTr("Second-hand, or a page without a date");
        //: How sure a number is: sources do not agree
        case "disputed": return qsTr("Sources differ");
        //: How sure a number is: not confirmed
        default: return qsTr("Not confirmed");
        }
    }

    //: Title of the sheet with a guide's sources
    title: qsTr("Where this comes from")

    VStack {
        visible: root.model.facts.count > 0
        spacing: 16
        HText {
            style: "quiet"
            font.weight: Font.DemiBold
            heading: true
            //: Heading over the numbers and rules a guide uses
            text: qsTr("Numbers and rules in this guide")
        }
        Repeater {
            model: root.model.facts
            delegate: VStack {
                id: fact
                required property string value
                required property string says
                required property string source
                required property string checkedOn
                required property string status
                required property bool stale
                spacing: 2

                HText { style: "label"; text: fact.value }
                HText { text: fact.says }
                HText {
                    style: "quiet"
                    //: Under a number: %1 how sure it is, %2 the source's title, %3 the day it was checked
                    text: qsTr("%1: %2. Checked %3.").arg(root.statusWords(fact.status)).arg(fact.source)
                        .arg(fact.checkedOn)
                }
                IconLine {
                    visible: fact.stale
                    iconName: "history"
                    caution: true
                    //: Under a number that was last checked more than a year ago
                    text: qsTr("Past its check date")
                }
            }
        }
    }
    VStack {
        spacing: 16
        HText {
            style: "quiet"
            font.weight: Font.DemiBold
            heading: true
            //: Heading over a guide's sources
            text: qsTr("Sources")
        }
        Repeater {
            model: root.model.sources
            delegate: VStack {
                id: source
                required property string title
                required property string publisher
                required property string date
                required property string address
                spacing: 2

                HText { style: "label"; text: source.title }
                HText {
                    //: Under a source: %1 who published it, %2 its date
                    text: source.date === "" ? qsTr("%1, no date").arg(source.publisher)
                        : qsTr("%1, %2").arg(source.publisher).arg(source.date)
                }
                HText {
                    visible: source.address !== ""
                    style: "quiet"
                    wrapMode: Text.WrapAnywhere
                    text: source.address
                }
            }
        }
    }
}
