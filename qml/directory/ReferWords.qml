import QtQuick

// The words of a warm hand-off: how it was made, what the service said, what got in the way and what can be done about
// it.
QtObject {
    id: root

    readonly property list<string> hows: ["together", "we_called", "they_call", "went_along"]
    readonly property list<string> whens: ["now", "today", "tomorrow", "week", "later"]

    function how(key: string): string {
        switch (key) {
        //: How a person was referred: both on the phone
        case "together": return qsTr("We called together");
        //: How a person was referred: the peer alone called
        case "we_called": return qsTr("I called for them");
        //: How a person was referred: the person will call
        case "they_call": return qsTr("They call themselves");
        //: How a person was referred: the peer goes with them
        default: return qsTr("I go along");
        }
    }
    function howIcon(key: string): string {
        return key === "together" ? "groups" : key === "we_called" ? "call" : key === "they_call" ? "person"
            : "directions_walk";
    }
    function when(key: string): string {
        switch (key) {
        //: When a person goes to a service
        case "now": return qsTr("Right now");
        //: When a person goes to a service
        case "today": return qsTr("Today");
        //: When a person goes to a service
        case "tomorrow": return qsTr("Tomorrow");
        //: When a person goes to a service
        case "week": return qsTr("This week");
        //: When a person goes to a service
        default: return qsTr("Later");
        }
    }
    function answer(key: string): string {
        switch (key) {
        //: What a service said of a person who was referred
        case "accepted": return qsTr("They take them");
        //: What a service said of a person who was referred
        case "waitlist": return qsTr("On the waiting list");
        //: What a service said of a person who was referred: someone else must refer
        case "needs_referral": return qsTr("Needs a referral");
        //: What a service said of a person who was referred
        case "needs_documents": return qsTr("Needs documents");
        //: What a service said of a person who was referred: nobody answered
        case "no_answer": return qsTr("No answer yet");
        //: What a service said of a person who was referred
        case "full": return qsTr("Full");
        //: What a service said of a person who was referred
        case "would_not_take": return qsTr("Would not take them");
        //: The person does not want to go there after all
        case "declined": return qsTr("The person said no");
        //: A referral without an answer
        default: return qsTr("No answer noted");
        }
    }
    function answerIcon(key: string): string {
        switch (key) {
        case "accepted": return "how_to_reg";
        case "waitlist": return "list";
        case "needs_referral": return "assignment";
        case "needs_documents": return "badge";
        case "no_answer": return "hourglass_top";
        case "full": return "bed";
        case "would_not_take": return "block";
        default: return "person";
        }
    }
    function barrier(key: string): string {
        switch (key) {
        //: What kept a person from a service
        case "transport": return qsTr("No ride");
        //: What kept a person from a service
        case "language": return qsTr("Language");
        //: What kept a person from a service
        case "id": return qsTr("No ID or papers");
        //: What kept a person from a service
        case "pets": return qsTr("A pet");
        //: What kept a person from a service
        case "cost": return qsTr("Cost");
        //: What kept a person from a service
        case "phone": return qsTr("No phone");
        //: What kept a person from a service
        case "childcare": return qsTr("Children");
        //: What kept a person from a service
        case "fear": return qsTr("Fear");
        //: What kept a person from a service
        default: return qsTr("Something else");
        }
    }
    function help(key: string): string {
        switch (key) {
        //: What can be done when a ride was missing
        case "transport": return qsTr("Ask the service about a ride or fare. The directory has Transport.");
        //: What can be done when the language was in the way
        case "language": return qsTr("Ask for an interpreter when you call. The directory can be filtered by language.");
        //: What can be done when papers were missing
        case "id": return qsTr("Ask what they take instead. The directory has Benefits, ID, legal.");
        //: What can be done when a pet was in the way
        case "pets": return qsTr("Use the filter Pets, or ask who can keep the animal for now.");
        //: What can be done when cost was in the way
        case "cost": return qsTr("Ask for free help or a sliding scale. Use the filter Free.");
        //: What can be done when there is no phone
        case "phone": return qsTr("Agree on a place and a time to meet, or a number where a message is safe.");
        //: What can be done when children were in the way
        case "childcare": return qsTr("Ask whether children can come along. Use the filter Families.");
        //: What can be done when fear was in the way
        case "fear": return qsTr("Ask what feels unsafe. Go along the next time, or call together first.");
        //: What can be done when something else was in the way
        default: return qsTr("Write down what it was. It helps with the next step.");
        }
    }
}
