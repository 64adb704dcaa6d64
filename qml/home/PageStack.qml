pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Handrail.Controls
import Handrail.View

// The pages of the router's stack. The first is made at start; every other page when it is first shown.
T.StackView {
    id: root

    required property AppSession session
    required property Item first // at the bottom: Home, or the kiosk's

    readonly property int duration: Theme.reducedMotion ? 0 : 160

    initialItem: root.first

    pushEnter: Transition { NumberAnimation { property: "opacity"; from: 0; to: 1; duration: root.duration; easing.type: Easing.OutCubic } }
    pushExit: Transition { NumberAnimation { property: "opacity"; from: 1; to: 0; duration: root.duration } }
    popEnter: Transition { NumberAnimation { property: "opacity"; from: 0; to: 1; duration: root.duration; easing.type: Easing.OutCubic } }
    popExit: Transition { NumberAnimation { property: "opacity"; from: 1; to: 0; duration: root.duration } }

    function show(route: string, argument: string) {
        const page = Routes.page(route);
        root.push(Qt.resolvedUrl(page), { session: root.session, argument: Routes.argument(route, argument) },
                  Routes.instant(route) ? T.StackView.Immediate : T.StackView.Transition);
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
