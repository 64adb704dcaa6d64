import QtQuick
import QtTest
import Handrail.Controls
TestCase {
    name: "Smoke"
    when: windowShown
    width: 400; height: 860
    visible: true
    function init() { failOnWarning(/.?/); }
    Component { id: c; ScreenPage { width: 390; height: 844; backTo: "Now"; title: "De-escalate"; subtitle: "You talk. Kit watches the door."; actionText: "Read aloud"; actionIcon: "volume_up"
        StepBar { count: 7; current: 2 }
        ListCard { GroupRow { text: "Arrive"; countText: "3 of 3"; time: "2:14"; done: true } }
        ListCard { CheckRow { text: "Leave room"; ticked: true; time: "2:15" } CheckRow { text: "Ask what they want most"; current: true; sayText: "“What would help most?”\n“Did I get that right?”" } CheckRow { text: "B" } }
        HField { label: "Name"; text: "Robin"; person: true; question: "Too short for a number. Kept as it is."}
        SearchField { text: "detox"; placeholder: "Search" }
        StepLine { number: 1; text: "Flat on back, tilt head" }
        StepLine { avoid: true; text: "Don't test it first" }
        DoseClock { label: "Since dose 1"; line: "Dose 2 from 2:00"; clockText: "2:31"; bar: true; progress: .8; windowFrom: .66; windowTo: 1 }
        Metronome { second: 2 }
        ToggleTile { text: "Sound on"; iconName: "volume_up"; on: true }
        dock: [ BigAction { text: "Dose 1 given" }, ButtonPair { HButton { kind: "line"; text: "Back"; iconName: "arrow_back" } HButton { kind: "line"; text: "No naloxone here" } } ]
        sheets: Sheet { id: sh; objectName: "sheet"; title: "You called Robin S."; HText { text: "Body" } dock: HButton { text: "Plan it" } }
    } }
    function test_a() { const i = createTemporaryObject(c, this); verify(i); waitForRendering(i); grabImage(i).save("/tmp/c/s1.png"); const s = findChild(i, "sheet"); s.open = true; wait(50); grabImage(i).save("/tmp/c/s2.png"); findChild(i, "scroller").contentY = 500; s.open = false; wait(50); grabImage(i).save("/tmp/c/s3.png"); }
}
