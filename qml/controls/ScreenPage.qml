pragma ComponentBehavior: Bound
import QtQuick

// The base of every page, from the top: header (back with the name of the place it goes to, at most one action), title,
// `fixedTop` (search, step bar), content that scrolls, `notice` (an undo bar), dock. Sheets lie over all of it. On a
// phone on its side the dock stands at the right, so that the words keep the height; on a wide screen one column stands
// in the middle. Children go into a VStack that scrolls; a page with a list of its own puts it into `body` instead.
FocusScope {
    id: root

    property string backTo: "" // the place Back goes to; empty: no back
    property string title: ""
    property string subtitle: ""
    property string caption: "" // the page's name, small, beside the way back: where what is asked is the title
    property string actionText: ""
    property string actionIcon: ""
    property bool spread: false // a grid or two panes: takes the whole width of a wide screen, not one column of it
    property bool ownHide: false // it has a button that hides the app among its own
    property string savedPhase: "" // "saving", "saved", "failed": beside the header's action
    default property alias content: column.data
    property alias fixedTop: topArea.data
    property alias body: bodyArea.data
    property alias notice: noticeArea.data
    property alias dock: dockArea.content
    property alias sheets: sheetArea.data
    property alias spacing: column.spacing
    property alias contentY: flick.contentY // a page may keep its place
    property bool dockBeside: Theme.landscape // a page may want it on a wide screen too
    readonly property bool beside: root.dockBeside && dockArea.filled
    // The dock's own size hangs on where it is wanted, never on whether it holds anything: what it holds is measured in
    // it.
    readonly property real dockWidth: !root.dockBeside ? root.width : Theme.landscape ? Math.round(root.width * 0.44)
        : Math.round(420 * Theme.base)
    // Words and dock side by side are one group in the middle of a wide screen.
    readonly property real group: root.beside && !Theme.landscape
        ? Math.min(root.width, Math.round(640 * Theme.base) + root.dockWidth) : root.width
    readonly property real groupX: Math.floor((root.width - root.group) / 2)
    readonly property real paneWidth: root.beside ? root.groupX + root.group - root.dockWidth : root.width
    readonly property real side: root.beside ? root.groupX + Theme.margin : root.spread ? Theme.sideMargin(root.width)
        : Theme.columnSide(root.width)
    readonly property real contentWidth: root.beside ? root.paneWidth - root.groupX - 2 * Theme.margin
                                         : root.spread ? root.width - 2 * root.side : Theme.columnWidth(root.width)
    readonly property bool fits: flick.contentHeight <= flick.height // nothing has to be scrolled to
    readonly property real room: flick.height - root.leadHeight - 8 - 24 // how high the content may be so that it fits
    readonly property bool covered: sheetArea.openSheets > 0
    readonly property bool ownBody: bodyArea.children.length > 0
    // In large letters, or on a phone on its side, the title and the line under it may be half a window high: they
    // scroll away with the page.
    readonly property bool leadScrolls: (Theme.largeText || Theme.landscape) && !root.ownBody && topArea.height === 0
    readonly property real leadHeight: root.leadScrolls ? lead.height : 0
    // An on-screen keyboard lies over the window: the dock rides on top of it.
    readonly property real keyboard: InputMethod.visible
        ? Math.max(0, root.mapToItem(null, 0, root.height).y - InputMethod.keyboardRectangle.y) : 0

    signal backRequested()
    signal actionTriggered()

    function goTo(y: real): void { // under another page too
        flick.wish = Math.max(0, Math.min(flick.contentHeight - flick.height, y));
        flick.contentY = flick.wish;
    }
    function scrollToTop(): void { root.goTo(0); }
    function scrollToEnd(): void { root.goTo(flick.contentHeight); }
    function scrollTo(item: Item): void { // its top to the top of the view
        root.goTo(item.mapToItem(flick.contentItem, 0, 0).y - 8);
    }
    function reveal(item: Item): void { // as much of it as there is room for, with the least way
        const top = item.mapToItem(flick.contentItem, 0, 0).y, over = top + item.height + 12 - flick.contentY
            - flick.height;
        root.scrollBy(top - 8 < flick.contentY ? top - 8 - flick.contentY
            : Math.max(0, Math.min(over, top - 8 - flick.contentY)));
    }
    function ensureVisible(item: Item): void { follower.show(item); }
    function scrollBy(dy: real): void { root.goTo(flick.contentY + dy); }

    implicitWidth: 390
    implicitHeight: 700
    focus: true
    Accessible.role: Accessible.Pane
    Accessible.name: root.title !== "" ? root.title : root.caption

    component Lead: PageLead {
        width: root.paneWidth
        side: root.side
        contentWidth: root.contentWidth
        title: root.title
        subtitle: root.subtitle
        first: root.backTo === "" && (!Hiding.offered || root.ownHide)
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
            width: root.paneWidth

            Loader { // Home has none, and nobody waits for it there
                id: header
                readonly property bool wanted: root.backTo !== "" || root.actionText !== "" || root.savedPhase !== ""
                    || Hiding.offered && !root.ownHide
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
            width: root.paneWidth
            height: parent.height - y - noticeArea.room - dockArea.foot
            visible: root.ownBody
        }
        Flickable {
            id: flick
            objectName: "scroller"
            y: head.height
            width: root.paneWidth
            height: parent.height - y - noticeArea.room - dockArea.foot
            visible: !root.ownBody
            contentHeight: root.leadHeight + column.implicitHeight + 8 + 24
            boundsBehavior: Flickable.StopAtBounds
            flickableDirection: Flickable.VerticalFlick
            clip: true

            // The page that comes next may have another height (the places at the bottom go): that moves no line of
            // this one for good.
            property real wish: 0 // where the person scrolled to
            property bool resized: false
            function settle(): void {
                const led = follower.leads();
                flick.contentY = Math.max(0, Math.min(flick.wish, flick.contentHeight - flick.height));
                if (led) // a field that is typed into stays in view all the same
                    follower.follow();
                flick.resized = false;
            }
            onContentYChanged: {
                if (!flick.resized && root.visible) // under another page all of it is without a size for a while
                    flick.wish = flick.contentY;
            }
            onContentHeightChanged: { // a page that comes back has its height bit by bit
                if (flick.contentY < flick.wish) {
                    flick.resized = true;
                    settling.restart();
                }
            }
            onHeightChanged: {
                flick.resized = true;
                settling.restart();
            }
            Timer {
                id: settling
                interval: 0
                onTriggered: flick.settle()
            }

            Column {
                id: lead
                width: root.paneWidth

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
            x: root.paneWidth - 6
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
            y: parent.height - dockArea.foot - room
            readonly property real room: height > 0 ? height + 12 : 0
            width: root.contentWidth
        }
        Dock {
            id: dockArea
            readonly property real foot: root.dockBeside ? 0 : height // of the page's height
            readonly property real upper: Theme.landscape ? 0 : header.height // where it stands beside the words
            x: root.dockBeside ? root.paneWidth : 0 // an empty one stands past the edge
            y: root.dockBeside ? upper : parent.height - height
            width: root.dockWidth
            // Its height asks for the top it will have, never for y: while a window turns, y still hangs on the height
            // at the foot.
            height: !root.dockBeside ? implicitHeight : Theme.landscape ? under.height
                : Math.min(implicitHeight, under.height - upper - 24)
            beside: root.dockBeside
            side: root.dockBeside ? 16 : root.side
            contentWidth: root.dockBeside ? root.dockWidth - 32 : root.contentWidth
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
