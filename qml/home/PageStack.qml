pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Handrail.Controls
import Handrail.View

// The pages of the router's stack. The first is made at start; every other page when it is first shown.
T.StackView {
    id: root

    required property AppSession session
    property Item first: null // at the bottom: the kiosk's own
    // or by address, so that its types may still be read while what stands around it is made
    property string firstPage: ""

    readonly property int duration: Theme.reducedMotion ? 0 : 160

    initialItem: root.first

    pushEnter: Transition {
        NumberAnimation { property: "opacity"; from: 0; to: 1; duration: root.duration; easing.type: Easing.OutCubic }
    }
    pushExit: Transition { NumberAnimation { property: "opacity"; from: 1; to: 0; duration: root.duration } }
    popEnter: Transition {
        NumberAnimation { property: "opacity"; from: 0; to: 1; duration: root.duration; easing.type: Easing.OutCubic }
    }
    popExit: Transition { NumberAnimation { property: "opacity"; from: 1; to: 0; duration: root.duration } }

    function show(route: string, argument: string) {
        const page = Routes.page(route);
        root.push(Qt.resolvedUrl(page), { session: root.session, argument: Routes.argument(route, argument) },
                  Routes.instant(route) ? T.StackView.Immediate : T.StackView.Transition);
    }

    Component.onCompleted: {
        if (root.firstPage !== "")
            root.push(Qt.resolvedUrl(root.firstPage), { session: root.session }, T.StackView.Immediate);
    }
    Connections {
        target: root.session.router
        function onPushed(route, argument) { root.show(route, argument); }
        function onReplaced(route, argument) {
            root.pop(root.get(root.depth - 2), T.StackView.Immediate);
            root.show(route, argument);
        }
        function onPoppedTo(depth) { root.pop(root.get(depth - 1)); }
    }
}
