pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// The face of the card: what a person needs, large, in their language.
Rectangle {
    id: root

    required property ServiceCardModel card
    required property ServiceModel service
    required property CardWords words

    Layout.fillWidth: true
    Layout.preferredWidth: 1
    implicitWidth: 320
    implicitHeight: column.height + 48
    radius: Theme.radiusCard
    color: Theme.surface
    border { width: Theme.lineWidth; color: Theme.line }

    VStack {
        id: column
        x: 24
        y: 24
        width: parent.width - 48
        spacing: 16

        HText {
            style: "big"
            text: root.service.name
        }
        Figures {
            visible: root.service.calls.number !== ""
            style: "title"
            // As large as the whole number allows, its extension too.
            pixelSize: Math.floor(Math.min(Theme.sizeOf("title") * 1.15,
                column.width / (0.62 * Math.max(1, root.service.calls.number.length))))
            color: Theme.actionInk
            text: root.service.calls.number
        }
        HText {
            visible: text !== ""
            style: "person"
            text: root.service.confidential ? root.words.privatePlace : root.service.place.address
        }
        VStack {
            visible: root.card.hours.count > 0 || root.service.place.hoursText !== ""
            spacing: 2
            HText {
                style: "label"
                color: Theme.inkQuiet
                text: root.words.hoursLabel
            }
            Repeater {
                model: root.card.hours
                HText {
                    required property int fromDay
                    required property int toDay
                    required property bool allDay
                    required property bool closed
                    required property string hours
                    style: "person"
                    text: root.words.hours(fromDay, toDay, allDay, closed, hours)
                }
            }
            HText {
                visible: root.card.hours.count === 0 && text !== ""
                style: "person"
                text: root.service.place.hoursText
            }
        }
        CardFact {
            label: root.words.howLabel
            text: root.service.about.howToGetIn
        }
        CardFact {
            label: root.words.bringLabel
            text: root.service.about.bring
        }
        CardFact {
            label: root.words.costLabel
            text: root.service.about.cost
        }
        Rectangle {
            Layout.fillWidth: true
            implicitHeight: Theme.lineWidth
            color: Theme.line
        }
        HText {
            style: "label"
            text: root.words.callFirst + "\n" + root.words.crisis
        }
    }
}
