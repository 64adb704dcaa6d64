import QtQuick
import QtTest
import Handrail.Controls
import Handrail.Test

// A test of single controls: makes one as a child of the test, and watches what it asks for.
ScreenCase {
    id: root

    property alias spy: watcher

    width: 400
    height: 800

    function init() { failOnWarning(/.?/); }
    function cleanup() {
        undress();
        Theme.windowWidth = 390;
        Theme.windowHeight = 844;
    }
    function make(component, properties): Item {
        const item = createTemporaryObject(component, root, properties === undefined ? {} : properties);
        verify(item);
        if (item.visible && item.enabled)
            settled(item);
        else
            Hand.frame(root);
        return item;
    }
    function watch(item, signal) {
        watcher.target = null;
        watcher.signalName = signal;
        watcher.target = item;
        watcher.clear();
    }
    SignalSpy { id: watcher }
}
