import Handrail.Controls

// A plan in the list, under what the person is called. `planTitle` is the kind of plan in the language of the app.
ListRow {
    id: root

    required property int index
    required property string planId
    required property string name
    required property string initials
    required property string planTitle
    required property int answered
    required property int questions
    required property string day
    required property bool today

    readonly property bool unfinished: answered < questions

    divider: index > 0
    discText: initials
    tone: "action"
    title: name
    verb: unfinished
        //: Pill on a plan with open questions: goes on with it
        ? qsTr("Continue") : ""
    line: unfinished
        //: Row of a plan. %1 kind of plan, %2 and %3 numbers: 'Safety plan, 3 of 8 questions'
        ? qsTr("%1, %2 of %3 questions").arg(planTitle).arg(answered).arg(questions)
        : today
        //: Row of a plan. %1 kind of plan
        ? qsTr("%1, changed today").arg(planTitle)
        //: Row of a plan. %1 kind of plan, %2 a date such as Nov 19
        : qsTr("%1, changed %2").arg(planTitle).arg(day)
}
