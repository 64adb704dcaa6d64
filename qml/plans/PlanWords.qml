import QtQuick
import Handrail.View

// What is asked of the person beside the template's own questions, in the language of their plan, whatever the app
// speaks.
QtObject {
    id: root

    required property PlanModel model
    readonly property string language: root.model.about.language

    // `language` is named so that the words follow it.
    function say(language: string, words: string): string { return root.model.about.said("PlanWords", words); }

    //: Field of a person in a plan
    readonly property string who: say(language, QT_TRANSLATE_NOOP("PlanWords", "Who"))
    //: Field of a thing or a goal in a plan
    readonly property string what: say(language, QT_TRANSLATE_NOOP("PlanWords", "What"))
    //: Field of a place in a plan
    readonly property string place: say(language, QT_TRANSLATE_NOOP("PlanWords", "Which place"))
    //: Field of a goal in a plan
    readonly property string goal: say(language, QT_TRANSLATE_NOOP("PlanWords", "My goal"))
    //: Field of a person who has to sign on paper
    readonly property string signer: say(language, QT_TRANSLATE_NOOP("PlanWords", "Who signs"))
    //: Field of an item of a plan
    readonly property string own: say(language, QT_TRANSLATE_NOOP("PlanWords", "In your own words"))
    //: Field of a person or a place in a plan
    readonly property string phone: say(language, QT_TRANSLATE_NOOP("PlanWords", "Phone number"))
    //: Field of a place in a plan: its address
    readonly property string address: say(language, QT_TRANSLATE_NOOP("PlanWords", "Where is it?"))
    //: Field of a place in a plan: its opening hours
    readonly property string hours: say(language, QT_TRANSLATE_NOOP("PlanWords", "When is it open?"))
    //: Field of a thing to be put out of reach
    readonly property string whereNow: say(language, QT_TRANSLATE_NOOP("PlanWords", "Where is it now?"))
    //: Field of a thing to be put out of reach
    readonly property string holder: say(language, QT_TRANSLATE_NOOP("PlanWords", "Who could hold it?"))
    //: Field of a thing to be put out of reach, or of a goal
    readonly property string byWhen: say(language, QT_TRANSLATE_NOOP("PlanWords", "By when?"))
    //: Field of a goal: how the person sees that they got there
    readonly property string measure: say(language, QT_TRANSLATE_NOOP("PlanWords", "How will you see that it worked?"))
    //: Field of a goal: who helps with it
    readonly property string helper: say(language, QT_TRANSLATE_NOOP("PlanWords", "Who helps with it?"))
    //: Field of a goal: what has happened so far, in words
    readonly property string progress: say(language, QT_TRANSLATE_NOOP("PlanWords", "How is it going?"))
    //: Over the choice of a day
    readonly property string day: say(language, QT_TRANSLATE_NOOP("PlanWords", "Which day?"))
    //: Over the choice of a day: when a paper was signed
    readonly property string signedOn: say(language, QT_TRANSLATE_NOOP("PlanWords", "Signed on which day?"))
    //: Field beside a day: the time or what else matters
    readonly property string time: say(language, QT_TRANSLATE_NOOP("PlanWords", "What time, or what else?"))
    //: Field of any item of a plan
    readonly property string barrier: say(language, QT_TRANSLATE_NOOP("PlanWords", "What could get in the way?"))
    //: Field of any item of a plan, after 'What could get in the way?'
    readonly property string instead: say(language, QT_TRANSLATE_NOOP("PlanWords", "Then instead I will"))
    //: Field of a sign that a hard time is coming: the step that the person takes
    readonly property string then: say(language, QT_TRANSLATE_NOOP("PlanWords", "What do you do then?"))
    //: Field of a sign that a hard time is coming: somebody to tell
    readonly property string told: say(language, QT_TRANSLATE_NOOP("PlanWords", "Whom do you tell?"))
    //: Over Yes and No: whether the team may call someone about the person
    readonly property string consent: say(language, QT_TRANSLATE_NOOP("PlanWords", "May we call them about you?"))
    //: Tick on a thing that was put out of reach, or on a goal
    readonly property string done: say(language, QT_TRANSLATE_NOOP("PlanWords", "This is done"))
    //: Tick: a person has signed on paper
    readonly property string signed: say(language, QT_TRANSLATE_NOOP("PlanWords", "Signed on paper"))
    //: Over Yes and Not yet, at follow-up: whether the person used this line of their plan
    readonly property string used: say(language, QT_TRANSLATE_NOOP("PlanWords", "Did you use it?"))
    //: Over Yes and No, at follow-up: whether what they used helped
    readonly property string helped: say(language, QT_TRANSLATE_NOOP("PlanWords", "Did it help?"))
    //: Answer
    readonly property string yes: say(language, QT_TRANSLATE_NOOP("PlanWords", "Yes"))
    //: Answer
    readonly property string no: say(language, QT_TRANSLATE_NOOP("PlanWords", "No"))
    //: Answer to 'Did you use it?'
    readonly property string notYet: say(language, QT_TRANSLATE_NOOP("PlanWords", "Not yet"))
    //: Over examples that a person can tap to put them into their plan
    readonly property string tapWhatFits: say(language, QT_TRANSLATE_NOOP("PlanWords", "Tap what fits"))
    //: Over options of which one can be chosen
    readonly property string tapOne: say(language, QT_TRANSLATE_NOOP("PlanWords", "Tap one"))
    //: Over options of which several can be chosen
    readonly property string tapAny: say(language, QT_TRANSLATE_NOOP("PlanWords", "Tap as many as you like"))
    //: Over ways to begin a text, to tap
    readonly property string tapToBegin: say(language, QT_TRANSLATE_NOOP("PlanWords", "Or begin with one of these"))
    //: Button: the person does not want this part of their plan
    readonly property string decline: say(language, QT_TRANSLATE_NOOP("PlanWords", "I do not want this part"))
    //: Button under what the quiet coach offers: not now
    readonly property string notNow: say(language, QT_TRANSLATE_NOOP("PlanWords", "Not now"))
    //: Button under what the quiet coach offers: goes to that question
    readonly property string addOne: say(language, QT_TRANSLATE_NOOP("PlanWords", "Add it"))
    //: Button and title: the person puts a colour, a song, a photo of theirs beside their plan
    readonly property string makeItMine: say(language, QT_TRANSLATE_NOOP("PlanWords", "Make it mine"))
    //: Over the choice of a colour for a plan
    readonly property string colour: say(language, QT_TRANSLATE_NOOP("PlanWords", "My color"))
    //: Field: what a song is called that a person wants beside their plan
    readonly property string song: say(language, QT_TRANSLATE_NOOP("PlanWords", "A song that helps me"))
    //: Over a photo a person wants beside their plan; for screen readers the photo itself
    readonly property string photo: say(language, QT_TRANSLATE_NOOP("PlanWords", "My photo"))
    //: Button: the photo goes out of the plan
    readonly property string dropPhoto: say(language, QT_TRANSLATE_NOOP("PlanWords", "Take the photo out"))
    //: To the person who holds the device: a photo is put in by the peer
    readonly property string peerAddsPhoto: say(language, QT_TRANSLATE_NOOP("PlanWords",
        "Your peer can put a photo in with you when you give the device back."))
    //: A color of a plan
    readonly property string sea: say(language, QT_TRANSLATE_NOOP("PlanWords", "Sea"))
    //: A color of a plan
    readonly property string leaf: say(language, QT_TRANSLATE_NOOP("PlanWords", "Leaf"))
    //: A color of a plan
    readonly property string sun: say(language, QT_TRANSLATE_NOOP("PlanWords", "Sun"))
    //: A color of a plan
    readonly property string dusk: say(language, QT_TRANSLATE_NOOP("PlanWords", "Dusk"))
    //: A color of a plan
    readonly property string stone: say(language, QT_TRANSLATE_NOOP("PlanWords", "Stone"))

    function colourName(colour: string): string {
        switch (colour) {
        case "leaf": return root.leaf;
        case "sun": return root.sun;
        case "dusk": return root.dusk;
        case "stone": return root.stone;
        default: return root.sea;
        }
    }
}
