import QtQuick
import Handrail.Controls
import Handrail.View
import Handrail.Test

// A phone or tablet with the emergency bar and one page under it, as Main draws them.
Rectangle {
    id: root

    property Item page: null

    width: 390
    height: 844
    color: Theme.page
    onWidthChanged: Theme.windowWidth = width
    onHeightChanged: Theme.windowHeight = height

    function show(name: string, argument: string): Item {
        root.clear();
        Bench.session.router.goTo("home");
        const routes = { NowPage: "now", RunPage: "now/overdose", HandoffPage: "now/handoff", ChecklistPage: "now/calm", VisitPage: "now/visit",
                         WalkPage: "now/holds", FitPage: "now/people", GroundPage: "now/ground", CheckOnMePage: "now/check-on-me", ClosePage: "now/close",
                         NumbersPage: "now/numbers", NinetyPage: "now/ninety" };
        if (name !== "NowPage" && name !== "RunPage")
            Bench.session.router.open("now");
        Bench.session.router.open(routes[name]);
        const component = Qt.createComponent("qrc:/qt/qml/Handrail/Pages/" + name + ".qml");
        if (component.status !== Component.Ready)
            throw new Error(component.errorString());
        root.page = component.createObject(area, { session: Bench.session, argument: argument ?? "", width: area.width, height: area.height });
        return root.page;
    }
    function clear() {
        if (root.page)
            root.page.destroy();
        root.page = null;
    }

    EmergencyBar {
        id: bar
        width: parent.width
        running: Bench.session.run.running
        clockText: Bench.session.run.elapsedText
    }
    Item {
        id: area
        y: bar.height
        width: parent.width
        height: parent.height - y
        clip: true
        onWidthChanged: if (root.page) root.page.width = width
        onHeightChanged: if (root.page) root.page.height = height
    }
}
