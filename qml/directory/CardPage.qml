pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// A service for the person to take along: large words, a code for any phone camera, or a message that the peer sends.
// No address of a place that must not be found.
ScreenPage {
    id: root

    required property AppSession session
    property string argument: "" // the service's id

    readonly property ServiceModel service: session.directory.service
    readonly property ServiceCardModel card: session.directory.card
    readonly property bool twoPanes: root.width >= 800 && !Theme.largeText

    //: Back from a service's card
    backTo: root.session.router.backRoute === "directory/service" ? qsTr("Service") : qsTr("Back")
    spread: root.twoPanes
    actionText: root.card.language === "es" ? "English" : "Español"
    actionIcon: "translate"
    onActionTriggered: {
        root.card.turnLanguage();
        root.give();
    }
    onBackRequested: root.session.router.back()

    // Once what it stands on is here, in the order in which it should be kept when not all of it fits.
    function give(): void {
        const lines = [];
        for (let i = 0; i < root.card.hours.count; ++i)
            lines.push(wording.hours(root.card.hours.word(i, "fromDay"), root.card.hours.word(i, "toDay"),
                root.card.hours.word(i, "allDay"),
                                   root.card.hours.word(i, "closed"), root.card.hours.word(i, "hours")));
        if (root.card.hours.count === 0 && root.service.place.hoursText !== "")
            lines.push(root.service.place.hoursText);
        const facts = [[wording.howLabel, root.service.about.howToGetIn],
            [wording.bringLabel, root.service.about.bring], [wording.costLabel, root.service.about.cost]];
        for (const [label, text] of facts) {
            if (text !== "")
                lines.push(label + ": " + text);
        }
        if (root.service.confidential)
            lines.push(wording.privatePlace);
        lines.push(wording.callFirst);
        root.card.setLines(lines);
    }
    function message(): string {
        const lines = [root.service.name];
        for (const line of [root.service.calls.number,
            root.service.confidential ? wording.privatePlace : root.service.place.address.replace("\n", ", ")]) {
            if (line !== "")
                lines.push(line);
        }
        if (root.service.about.howToGetIn !== "")
            lines.push(wording.howLabel + ": " + root.service.about.howToGetIn);
        if (root.service.about.bring !== "")
            lines.push(wording.bringLabel + ": " + root.service.about.bring.replace("\n", ", "));
        lines.push(wording.callFirst);
        return lines.join("\n");
    }

    Component.onCompleted: {
        if (root.service.serviceId !== root.argument)
            root.service.open(root.argument);
        root.card.begin();
        root.give();
    }
    Connections {
        target: root.card
        function onChanged() { root.give(); }
    }

    CardWords {
        id: wording
        card: root.card
        service: root.service
    }

    EmptyState {
        visible: root.service.gone
        tone: "caution"
        iconName: "event_busy"
        //: A card was opened of a service that the directory does not hold
        title: qsTr("This service is not in the directory any more")
        //: Button
        firstText: qsTr("Search the directory")
        onFirstRequested: root.session.router.goTo("directory")
    }
    TileGrid {
        most: root.twoPanes ? 2 : 1
        columns: root.twoPanes ? 2 : 1
        visible: root.service.found

        CardFace {
            Layout.alignment: Qt.AlignTop
            card: root.card
            service: root.service
            words: wording
        }
        CardTake {
            Layout.alignment: Qt.AlignTop
            card: root.card
            service: root.service
            sendable: !root.session.kiosk.active
            onMessageRequested: sending.open = true
        }
    }

    sheets: CardSend {
        id: sending
        card: root.card
        message: root.message()
        onCloseRequested: open = false
    }
}
