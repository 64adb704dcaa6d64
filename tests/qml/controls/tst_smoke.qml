import QtQuick
import QtTest
import Handrail.Controls
TestCase {
    id: tc
    name: "Smoke"
    when: windowShown
    width: 1024; height: 4600
    visible: true
    function init() { failOnWarning(/.?/); }
    Component { id: c; Gallery { height: 4600 } }
    function test_a_data() { return [ {tag:"phone-day", w: 390, m:"day", s:1}, {tag:"phone-night", w: 390, m:"night", s:1}, {tag:"phone-contrast", w: 390, m:"contrast", s:1}, {tag:"phone-day-200", w: 390, m:"day", s:2}, {tag:"tablet-day", w: 1024, m:"day", s:1} ] }
    function test_a(d) { Theme.windowWidth = d.w; Theme.mode = d.m; Theme.scale = d.s; const i = createTemporaryObject(c, tc, {width: d.w}); verify(i); waitForRendering(i); wait(300); grabImage(i).save("/tmp/c/g-" + d.tag + ".png"); }
}
