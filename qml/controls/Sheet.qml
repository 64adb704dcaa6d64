import QtQuick

// A sheet over a page (put it in ScreenPage.sheets). Opened and closed by `open`; Escape, the scrim and the close word
// ask with closeRequested(). Focus stays inside while it is open. `full`: takes the whole page, as the call sheet does.
// `beside`: on a lying phone what to press (header, `lead`, dock) stands at the left and what to read at the right,
// because there is no height for both.
FocusScope {
    id: root

    property bool open: false
    property bool full: false
    property string title: ""
    property bool beside: false
    property bool titleBelow: false // under Close instead of beside it: a long title at large text
    readonly property bool underClose: root.titleBelow && !root.beside // there Close stands at the right, over what is read
    property bool showClose: true
    //: The word that closes a sheet.
    property string closeText: qsTr("Close")
    property string closeIcon: ""
    default property alias content: column.data
    // between header and dock where they stand beside the content; else it belongs to the content
    property alias lead: leadArea.data
    property alias dock: dockArea.content
    property alias spacing: column.spacing
    property alias header: headerArea.data // stands in place of the title, e.g. a number to dial
    readonly property alias scroller: flick
    readonly property SheetArea area: root.parent as SheetArea
    // On a wide screen a sheet is as wide as a column with its margins.
    readonly property bool narrow: Theme.wide && !root.full
    readonly property real panelX: root.narrow ? Theme.columnSide(root.width) - Theme.s3 : 0
    readonly property real panelWidth: root.narrow ? Theme.columnWidth(root.width) + 2 * Theme.s3 : root.width
    // what the left column has for the header, where lead and dock stand under it
    readonly property real headRoom: root.height - head.y - dockArea.height - 12
        - (leadArea.visible && leadArea.height > 0 ? leadArea.height + 8 : 0)
    readonly property real leftWidth: root.beside ? Math.round(root.panelWidth * 0.42) : root.panelWidth
    readonly property real side: root.narrow ? Theme.s3 : Theme.sideMargin(root.width)
    readonly property real panelTop: root.full ? 8
        : Math.max(8, root.height - head.height - column.implicitHeight - 24 - dockArea.height)

    property Item cameFrom: null // what had the focus when it opened, and gets it back

    signal closeRequested()

    anchors.fill: parent
    visible: root.open
    enabled: root.open
    Accessible.role: Accessible.Dialog
    Accessible.name: root.title

    onOpenChanged: {
        if (root.open)
            root.cameFrom = root.Window.activeFocusItem; // before what lies beneath is off
        if (root.area !== null)
            root.area.openSheets += root.open ? 1 : -1;
        if (root.open) {
            flick.contentY = 0;
            root.forceActiveFocus();
            closeButton.forceActiveFocus();
        } else {
            root.giveBack();
        }
    }
    // From Qt 6.8 on what is off takes no focus, and the sheet may be on a binding later than it is open.
    onEnabledChanged: root.takeFocus()
    onVisibleChanged: root.takeFocus()
    function takeFocus(): void {
        if (!root.open || !root.enabled || !root.visible || root.activeFocus)
            return;
        root.forceActiveFocus();
        closeButton.forceActiveFocus();
    }
    // Who closed it may have put the focus somewhere on purpose: then it stays there.
    function giveBack(): void {
        const item = root.cameFrom, at = root.Window.activeFocusItem;
        let up = root;
        root.cameFrom = null;
        while (up && up !== at)
            up = up.parent;
        if (item && item.visible && item.enabled && (up || !at || root.holds(at)))
            item.forceActiveFocus();
    }
    function holds(item: Item): bool {
        let up = item;
        while (up && up !== root)
            up = up.parent;
        return up === root;
    }
    Component.onCompleted: {
        if (root.open && root.area !== null)
            root.area.openSheets += 1;
    }

    Keys.onEscapePressed: root.closeRequested()
    Keys.onBackPressed: root.closeRequested()

    Rectangle {
        anchors.fill: parent
        color: Theme.scrim
        MouseArea { // nothing beneath is touched through the scrim
            anchors.fill: parent
            onClicked: root.closeRequested()
            onWheel: (wheel) => { wheel.accepted = true; }
        }
    }
    Item { // Shift+Tab from the first item goes to the last one
        activeFocusOnTab: root.open
        onActiveFocusChanged: {
            if (activeFocus)
                tail.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason);
        }
    }
    Rectangle {
        id: panel
        x: root.panelX
        y: root.panelTop
        width: root.panelWidth
        height: root.height - y + radius // its lower corners lie outside
        radius: Theme.radiusSheet
        color: Theme.surface
        border { width: Theme.lineWidth; color: Theme.line }
        MouseArea { anchors.fill: parent } // a tap on the sheet is not a tap on the scrim
    }
    Item {
        x: root.panelX
        y: root.panelTop
        width: root.panelWidth
        height: root.height - y
        clip: true

        Rectangle { // grab
            visible: !root.full
            y: 12
            x: Math.round((parent.width - width) / 2)
            width: 40
            height: 4
            radius: 2
            color: Theme.lineControl
        }
        Item {
            id: head
            z: 1 // Close lies beside the words, over the empty end of their heading
            y: root.full ? 8 : 20
            x: root.side
            width: root.beside ? root.leftWidth - root.side - 8 : Math.min(parent.width - 2 * x, Theme.columnMax)
            readonly property real titleHeight: headerArea.children.length === 0 ? titleText.height : 0
            height: root.beside ? Math.max(headerArea.childrenRect.height, head.titleHeight + 8)
                    : root.underClose
                        ? closeButton.height + Math.max(headerArea.childrenRect.height, head.titleHeight + 8)
                                    : Math.max(56, closeButton.height, headerArea.childrenRect.height,
                                        head.titleHeight + 16)
            readonly property real titleTop: root.underClose ? closeButton.height - 8 : 0
            readonly property real titleWidth: root.underClose || root.beside ? head.width
                : head.width - closeButton.width

            Item {
                id: headerArea
                y: head.titleTop
                width: head.titleWidth
                height: parent.height - y
            }
            HText {
                id: titleText
                visible: root.title !== "" && headerArea.children.length === 0
                y: head.titleTop + (root.underClose ? 0 : Math.max(0, Math.round((56 - lineStep) / 2)))
                width: head.titleWidth - 8
                style: "section"
                text: root.title
            }
            HButton {
                id: closeButton
                objectName: "close"
                x: (root.beside ? root.panelWidth - 2 * root.side : head.width) - width + 16
                visible: root.showClose
                kind: "text"
                text: root.closeText
                // at large text the word is enough, and the title needs the room
                iconName: Theme.largeText ? "" : root.closeIcon
                focus: true
                onClicked: root.closeRequested()
            }
        }
        Rectangle { // what has scrolled goes under it, not under the word Close
            id: strip
            z: 0.5
            x: flick.x
            width: flick.width - root.side // the round corner of the sheet stays: no words reach it
            y: 1
            height: root.beside && flick.contentY > 0 ? closeButton.y + head.y + closeButton.height : 0
            visible: height > 0
            color: Theme.surface
        }
        Flickable {
            id: flick
            x: root.beside ? root.leftWidth : 0
            y: root.beside ? 0 : head.y + head.height
            width: parent.width - x
            height: parent.height - y - (root.beside ? 0 : dockArea.height)
            contentHeight: column.y + column.implicitHeight + 16
            boundsBehavior: Flickable.StopAtBounds
            clip: true

            VStack {
                id: column
                x: root.beside ? 8 : root.side
                // large letters would lie under Close
                y: !root.beside ? 0 : Theme.largeText ? closeButton.y + closeButton.height + 16 : 16
                width: Math.min(flick.width - x - root.side, Theme.columnMax)
                spacing: 16
            }
        }
        VStack {
            id: leadArea
            visible: root.beside
            x: root.side
            y: head.y + head.height + 8
            width: root.leftWidth - root.side - 8
        }
        Dock {
            id: dockArea
            y: parent.height - height
            width: root.leftWidth
            bare: root.beside
        }
    }
    Item {
        id: tail
        activeFocusOnTab: root.open
        onActiveFocusChanged: {
            if (activeFocus)
                closeButton.forceActiveFocus(Qt.TabFocusReason);
        }
    }
    FocusFollower {
        flickable: flick
        content: column
        covered: strip.height
    }
}
