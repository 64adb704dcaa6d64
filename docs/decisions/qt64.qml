// What Qt 6.4 cannot do and later ones can: each fails on a Qt that needs its workaround (qt64.md).
//   QT_QPA_PLATFORM=offscreen /usr/lib/qt6/bin/qmltestrunner -input docs/decisions/qt64.qml
pragma ComponentBehavior: Bound
import QtQuick
import QtTest
TestCase {
    id: tc
    name: "Workarounds"; when: windowShown; width: 300; height: 300; visible: true
    property int n: 7
    Loader { id: bound; sourceComponent: Item { property int seen: tc.n } }
    function test_bound_component_in_loader() { compare(bound.item ? bound.item.seen : -1, 7) }
    ListView { id: lv; width: 100; height: 100; model: 2; header: Item { width: 10; height: 10; property int seen: tc.n } delegate: Item {} }
    function test_bound_header() { compare(lv.headerItem ? lv.headerItem.seen : -1, 7) }
    component Inline: Item { property int words: 3 }
    Repeater { id: rep; model: 1; delegate: Inline { words: tc.n } }
    function test_cast_to_inline() { const i = rep.itemAt(0) as Inline; compare(i ? i.words : -1, 7) }
    function test_font_features() { const o = Qt.createQmlObject('import QtQuick; Text { font.features: ({"tnum": 1}) }', tc); verify(o) }
    function test_radius() { const o = Qt.createQmlObject('import QtQuick; Rectangle { topLeftRadius: 4 }', tc); verify(o) }
}
