pragma ComponentBehavior: Bound
import QtQuick

// The base of every page, from the top: header (back with the name of the place it goes to, at most one action), title,
// `fixedTop` (search, step bar), content that scrolls, `notice` (an undo bar), dock. Sheets lie over all of it.
// Children go into a VStack that scrolls; a page with a list of its own puts it into `body` instead.
FocusScope {
    id: root

    property string backTo: "" // the place Back goes to; empty: no back
    property string title: ""
    property string subtitle: ""
    property string caption: "" // the page's name, small, beside the way back: where what is asked is the title
    property string actionText: ""
    property string actionIcon: ""
    property bool spread: false // a grid or two panes: takes the whole width of a wide screen, not one column of it
    property string savedPhase: "" // "saving", "saved", "failed": beside the header's action
    default property alias content: column.data
    property alias fixedTop: topArea.data
    property alias body: bodyArea.data
    property alias notice: noticeArea.data
    property alias dock: dockArea.content
    property alias sheets: sheetArea.data
    property alias spacing: column.spacing
    property alias contentY: flick.contentY // a page may keep its place
    readonly property real side: Theme.sideMargin(root.width)
    readonly property real contentWidth: root.spread ? root.width - 2 * root.side : Theme.columnWidth(root.width)
    readonly property bool fits: flick.contentHeight <= flick.height // nothing has to be scrolled to
    readonly property real room: flick.height - root.leadHeight - 8 - 24 // how high the content may be so that it fits
    readonly property bool covered: sheetArea.openSheets > 0
    readonly property bool ownBody: bodyArea.children.length > 0
    // In large letters the title and the line under it may be half a phone high: they scroll away with the page.
    readonly property bool leadScrolls: Theme.largeText && !root.ownBody && topArea.height === 0
    readonly property real leadHeight: root.leadScrolls ? lead.height : 0
    // An on-screen keyboard lies over the window: the dock rides on top of it.
    readonly property real keyboard: InputMethod.visible
        ? Math.max(0, root.mapToItem(null, 0, root.height).y - InputMethod.keyboardRectangle.y) : 0

    signal backRequested()
    signal actionTriggered()

    function scrollToTop(): void { flick.contentY = 0; }
    function scrollToEnd(): void { flick.contentY = Math.max(0, flick.contentHeight - flick.height); }
    function scrollTo(item: Item): void { // its top to the top of the view
        flick.contentY = Math.max(0, Math.min(flick.contentHeight - flick.height, item.mapToItem(flick.contentItem, 0, 0).y - 8));
    }
    function reveal(item: Item): void { // as much of it as there is room for, with the least way
        const top = item.mapToItem(flick.contentItem, 0, 0).y, over = top + item.height + 12 - flick.contentY - flick.height;
        root.scrollBy(top - 8 < flick.contentY ? top - 8 - flick.contentY : Math.max(0, Math.min(over, top - 8 - flick.contentY)));
    }
    function ensureVisible(item: Item): void { follower.show(item); }
    function scrollBy(dy: real): void {
        flick.contentY = Math.max(0, Math.min(flick.contentHeight - flick.height, flick.contentY + dy));
    }

    implicitWidth: 390
    implicitHeight: 700
    focus: true
    Accessible.role: Accessible.Pane
    Accessible.name: root.title

    component Lead: PageLead {
        width: root.width
        side: root.side
        contentWidth: root.contentWidth
        title: root.title
        subtitle: root.subtitle
        first: root.backTo === ""
    }

    Keys.onPressed: (event) => {
        event.accepted = true;
        switch (event.key) {
        case Qt.Key_PageDown: root.scrollBy(flick.height - 48); break;
        case Qt.Key_PageUp: root.scrollBy(48 - flick.height); break;
        case Qt.Key_Down: root.scrollBy(56); break;
        case Qt.Key_Up: root.scrollBy(-56); break;
        case Qt.Key_Home: root.scrollToTop(); break;
        case Qt.Key_End: root.scrollToEnd(); break;
        case Qt.Key_Escape:
        case Qt.Key_Back:
            event.accepted = root.backTo !== "";
            if (event.accepted)
                root.backRequested();
            break;
        default: event.accepted = false;
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.page
    }
    Item {
        id: under
        anchors.fill: parent
        anchors.bottomMargin: root.keyboard
        enabled: !root.covered

        Column {
            id: head
            width: parent.width

            Loader { // Home has none, and nobody waits for it there
                id: header
                readonly property bool wanted: root.backTo !== "" || root.actionText !== "" || root.savedPhase !== ""
                function make(): void {
                    if (header.wanted && header.status === Loader.Null)
                        header.setSource("PageHeader.qml", { page: root });
                }
                width: parent.width
                visible: header.wanted
                onWantedChanged: header.make()
                Component.onCompleted: header.make()
            }
            Repeater {
                model: root.leadScrolls || root.title + root.subtitle === "" ? 0 : 1
                delegate: Lead {}
            }
            VStack {
                id: topArea
                x: root.side
                width: root.contentWidth
            }
        }
        Item {
            id: bodyArea
            y: head.height
            width: parent.width
            height: parent.height - y - noticeArea.room - dockArea.height
            visible: root.ownBody
        }
        Flickable {
            id: flick
            objectName: "scroller"
            y: head.height
            width: parent.width
            height: parent.height - y - noticeArea.room - dockArea.height
            visible: !root.ownBody
            contentHeight: root.leadHeight + column.implicitHeight + 8 + 24
            boundsBehavior: Flickable.StopAtBounds
            flickableDirection: Flickable.VerticalFlick
            clip: true

            Column {
                id: lead
                width: root.width

                Repeater {
                    model: root.leadScrolls ? 1 : 0
                    delegate: Lead {}
                }
            }
            VStack {
                id: column
                x: root.side
                y: 8 + root.leadHeight
                width: root.contentWidth
                spacing: 16
            }
        }
        Rectangle { // how far down the page we are; shows that there is more
            visible: flick.visible && flick.visibleArea.heightRatio < 0.999
            x: parent.width - 6
            y: flick.y + flick.visibleArea.yPosition * flick.height
            width: 4
            height: flick.visibleArea.heightRatio * flick.height
            radius: 2
            color: Theme.pressed
        }
        VStack {
            id: noticeArea
            stretch: true
            x: root.side
            y: parent.height - dockArea.height - room
            readonly property real room: height > 0 ? height + 12 : 0
            width: root.contentWidth
        }
        Dock {
            id: dockArea
            y: parent.height - height
            width: parent.width
            spread: root.spread
        }
    }
    SheetArea {
        id: sheetArea
        anchors.fill: parent
        anchors.bottomMargin: root.keyboard
    }
    FocusFollower {
        id: follower
        flickable: flick
        content: column
    }
}
