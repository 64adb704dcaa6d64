import QtQuick
import QtTest
import "../support"
import Handrail.Controls
import Handrail.Test

// The hand that all tests of screens touch with: it must notice what a finger would meet instead.
ControlCase {
    name: "Hand"

    Component { id: button; HButton { x: 20; y: 40; text: "Next" } }
    Component { id: pane; MouseArea { width: 400; height: 800 } }
    Component { id: glass; Item { width: 400; height: 800 } } // takes no touch
    Component { id: tapped; Item { width: 400; height: 800; TapHandler {} } }
    Component {
        id: frame
        Item { width: 30; height: 30; clip: true; property alias inside: inner; HButton { id: inner; x: 20; y: 10; text: "Cut" } }
    }
    Component { id: moving; HButton { text: "Later"; NumberAnimation on y { from: 0; to: 300; duration: 300 } } }

    function test_aFreeButtonIsTouched() {
        const item = make(button);
        make(glass);
        compare(Hand.inTheWay(item), "");
        watch(item, "clicked");
        tap(item);
        compare(spy.count, 1);
    }
    function test_whatLiesAboveIsNamed() {
        const item = make(button);
        const above = make(pane, { objectName: "pane" });
        verify(Hand.inTheWay(item).includes("pane"), Hand.inTheWay(item));
        above.z = -1;
        compare(Hand.inTheWay(item), "");
        make(tapped, { objectName: "handler" });
        verify(Hand.inTheWay(item).includes("handler"));
    }
    function test_whatIsCutOffOrOffOrOutsideIsNotTouched() {
        const cut = make(frame).inside;
        verify(Hand.inTheWay(cut) !== "");
        const off = make(button, { enabled: false });
        verify(Hand.inTheWay(off) !== "");
        const outside = make(button, { x: 5000 });
        verify(Hand.inTheWay(outside) !== "");
    }
    function test_itWaitsUntilAThingHasComeToRest() {
        const item = make(moving);
        compare(item.y, 300);
    }
}
