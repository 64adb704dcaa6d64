import QtQuick
import Handrail.View

// What stands on codes and pages besides the plan: in the plan's language, on the wallet card in both.
QtObject {
    id: root

    required property TakeModel model

    function own(words: string): string { return root.model.inPlanLanguage("TakeWords", words); }
    function both(words: string): string {
        const mine = root.own(words);
        const other = root.model.inOtherLanguage("TakeWords", words);
        return mine === other ? mine : mine + "\n" + other;
    }
    function give(): void {
        root.model.setWords({
            //: Name of a contact in a phone that holds a plan
            "cardName": root.own(QT_TRANSLATE_NOOP("TakeWords", "My plan")),
            //: First line of a QR code that is one of several. %1 and %2 are numbers
            "countOf": root.own(QT_TRANSLATE_NOOP("TakeWords", "%1 of %2")),
            //: On a printed plan: its title
            "title": root.own(QT_TRANSLATE_NOOP("TakeWords", "My plan")),
            //: At the foot of a printed plan. %1 is what the person is called
            "belongsTo": root.own(QT_TRANSLATE_NOOP("TakeWords", "This plan belongs to %1.")),
            //: At the foot of a printed plan. %1 and %2 are numbers
            "pageOf": root.own(QT_TRANSLATE_NOOP("TakeWords", "Page %1 of %2")),
            //: On a printed plan under the number 988, first line
            "crisisLine": root.own(QT_TRANSLATE_NOOP("TakeWords", "Call or text, any time."))
                //: On a printed plan under the number 988, second line
                + "\n" + root.own(QT_TRANSLATE_NOOP("TakeWords", "You can say: “I need to talk.”")),
            //: On a printed plan under the number 911
            "emergencyLine": root.own(QT_TRANSLATE_NOOP("TakeWords", "If a life is in danger right now.")),
            //: Over a wallet card on a printed page
            "howTo": root.own(QT_TRANSLATE_NOOP("TakeWords", "Cut along the outer line. Fold in the middle.")),
            //: On a wallet card beside 988: what the number is for. Two or three short words
            "walletCrisis": root.both(QT_TRANSLATE_NOOP("TakeWords", "to talk")),
            //: On a wallet card beside 911: what the number is for. Two or three short words
            "walletEmergency": root.both(QT_TRANSLATE_NOOP("TakeWords", "in danger"))
        });
    }
}
