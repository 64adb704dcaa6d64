import QtQuick
import Handrail.Controls
import Handrail.View
import Handrail.Pages
import Handrail.Test

// The app's frame with its stack of pages, without a window of its own.
Rectangle {
    id: root

    property alias frame: frame.item

    width: 390
    height: 844
    color: Theme.page
    onWidthChanged: Theme.windowWidth = width
    onHeightChanged: Theme.windowHeight = height

    function open(): void { frame.active = true; }
    function close(): void { frame.active = false; } // before the session goes

    Loader {
        id: frame
        anchors.fill: parent
        active: false
        sourceComponent: Navigation {
            session: Bench.session
            PageStack {
                objectName: "stack"
                session: Bench.session
                anchors.fill: parent
            }
        }
    }
}
