import QtQuick
import Handrail.View

// Something that is seldom on screen: made when it is first wanted, and kept. What nobody sees costs no time at the
// start. Loaded by address: Qt 6.4 cannot load a bound component.
Loader {
    id: root

    required property AppSession session
    required property string page
    required property bool wanted

    function make(): void {
        if (root.wanted && root.status === Loader.Null)
            root.setSource(Qt.resolvedUrl(root.page), { session: root.session });
    }

    onWantedChanged: root.make()
    Component.onCompleted: root.make()
}
