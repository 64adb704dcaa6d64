import QtQuick
import Handrail.View

// The words of a card that a person takes along: in the language of the card, whatever the app speaks.
QtObject {
    id: root

    required property ServiceCardModel card
    required property ServiceModel service

    // Asks for the language by name, so that what is bound to it follows a turn.
    function inCard(context: string, source: string): string { return root.card.language === "" ? source
        : root.card.said(context, source); }
    function said(source: string): string { return root.inCard("CardWords", source); }
    function day(index: int): string {
        return root.inCard("ServiceWords", ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
            "Sunday"][index]);
    }
    function hours(from: int, to: int, allDay: bool, closed: bool, hours: string): string {
        //: On a card: opening hours of several days. %1 and %2 are days of the week
        const days = from === to ? root.day(from)
            : root.said(QT_TRANSLATE_NOOP("CardWords", "%1 to %2")).arg(root.day(from))
            // Spanish writes a day small inside a line
            .arg(root.card.language === "es" ? root.day(to).toLowerCase() : root.day(to));
        //: On a card: opening hours
        const open = allDay ? root.said(QT_TRANSLATE_NOOP("CardWords", "24 hours"))
            //: On a card: opening hours
            : closed ? root.said(QT_TRANSLATE_NOOP("CardWords", "closed")) : hours;
        return days + ": " + open;
    }
    //: On a card, before the way into a service
    readonly property string howLabel: said(QT_TRANSLATE_NOOP("CardWords", "How to get in"))
    //: On a card, before what to take along
    readonly property string bringLabel: said(QT_TRANSLATE_NOOP("CardWords", "Bring"))
    //: On a card, before what a service costs
    readonly property string costLabel: said(QT_TRANSLATE_NOOP("CardWords", "Cost"))
    //: On a card, before the opening hours
    readonly property string hoursLabel: said(QT_TRANSLATE_NOOP("CardWords", "Hours"))
    //: On a card of a place that must not be found
    readonly property string privatePlace: said(QT_TRANSLATE_NOOP("CardWords",
        "The address is kept private. Call to arrange where to meet."))
    //: At the foot of a card
    readonly property string callFirst: said(QT_TRANSLATE_NOOP("CardWords", "Hours can change. Call first."))
    //: At the foot of a card
    readonly property string crisis: said(QT_TRANSLATE_NOOP("CardWords",
        "In a crisis call or text 988. In danger call 911."))
}
