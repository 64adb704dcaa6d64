import QtQuick
import Handrail.Controls
import Handrail.View
import Handrail.Pages
import Handrail.Test

// A phone or tablet for one test: either one page under the emergency bar (show, showRoute), or the app's whole frame
// with its stack of pages (open), as Main draws them.
Rectangle {
    id: root

    property Item page: null
    readonly property Item wholeApp: frame.item // the app's own, while it is open
    readonly property Item shown: frame.item ? frame.item.stack.currentItem : root.page // what a person would touch now

    width: 390
    height: 844
    color: Theme.page
    onWidthChanged: Theme.windowWidth = width
    onHeightChanged: Theme.windowHeight = height

    // What may be left out has no type: from Qt 6.7 on a missing string arrives as the word 'undefined'.
    function show(name: string, argument): Item {
        root.clear();
        const component = Qt.createComponent("qrc:/qt/qml/Handrail/Pages/" + name + ".qml");
        if (component.status !== Component.Ready)
            throw new Error(component.errorString());
        root.page = component.createObject(area, { session: Bench.session, argument: argument ?? "", width: area.width,
            height: area.height });
        return root.page;
    }
    // The page of a route, with the router there: home, each place on the way, the place itself.
    function showRoute(route: string, argument): Item {
        root.clear();
        const router = Bench.session.router;
        router.goTo("home");
        const parts = route.split("/");
        for (let i = 1; i <= parts.length; ++i) {
            const place = parts.slice(0, i).join("/");
            router.open(place, i === parts.length ? argument ?? "" : "");
        }
        return root.show(Routes.page(route).replace(".qml", ""), argument ?? "");
    }
    function clear() {
        if (root.page)
            root.page.destroy();
        root.page = null;
    }
    function open(): void { frame.active = true; }
    function close(): void { frame.active = false; } // before the session goes

    EmergencyBar {
        id: bar
        visible: !frame.active
        width: parent.width
        running: Bench.session.now.run.overdoseText !== ""
        clockText: Bench.session.now.run.overdoseText
    }
    Item {
        id: area
        visible: !frame.active
        y: bar.height
        width: parent.width
        height: parent.height - y
        clip: true
        onWidthChanged: if (root.page) root.page.width = width
        onHeightChanged: if (root.page) root.page.height = height
    }
    Loader {
        id: frame
        anchors.fill: parent
        active: false
        sourceComponent: Navigation {
            property alias stack: stack
            session: Bench.session
            PageStack {
                id: stack
                objectName: "stack"
                session: Bench.session
                first: HomePage { session: Bench.session }
                anchors.fill: parent
            }
        }
    }
}
