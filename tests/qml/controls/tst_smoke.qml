import QtQuick
import QtTest
import Handrail.Controls
TestCase {
    name: "Smoke"
    when: windowShown
    width: 400; height: 800
    visible: true
    function init() { failOnWarning(/.?/); }
    Component { id: c; Column { width: 390
        EmergencyBar { width: 390; running: true; clockText: "4:12" }
        HButton { text: "Next"; iconName: "call" }
        HText { text: "Title"; style: "title"; width: 300 }
        Door { text: "Now"; line: "calm"; iconName: "support"; width: 358 }
        ListCard { width: 358; ListRow { title: "A"; line: "b"; discText: "RS"; verb: "Go"; verbFilled: true } ListRow { title: "B" } }
        NavBar { width: 390; current: "home"; items: [ NavItem { key: "home"; iconName: "home"; label: "Home" }, NavItem { key: "p"; iconName: "assignment"; label: "Plans" } ] }
        BigAction { text: "Dose 1 given"; width: 300 }
        MarkButton { text: "911"; iconName: "call" ; width: 84 }
    } }
    function test_a() { const i = createTemporaryObject(c, this); verify(i); waitForRendering(i); grabImage(i).save("/tmp/c/smoke.png"); compare(String(Theme.onAction), "#ffffff"); }
}
