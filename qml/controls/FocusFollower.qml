import QtQuick

// Keeps what has the focus in view of a Flickable, also when a keyboard makes the view smaller.
Item {
    id: root

    required property Flickable flickable
    required property Item content
    readonly property Item focused: root.Window.activeFocusItem

    property real covered: 0 // dp at its top that something lies over

    property real stoodAt: -1 // where the last look left the page; elsewhere means that a person has scrolled since

    onFocusedChanged: root.follow()

    // Whether a page that finds another height still has to show what has the focus: it stands where the focus led it,
    // or an on-screen keyboard is there for that very field. Where a person has scrolled away since, it stays where
    // they are.
    function leads(): bool {
        return root.flickable.contentY === root.stoodAt
            || InputMethod.visible && ((root.focused as TextInput) !== null || (root.focused as TextEdit) !== null);
    }
    function follow(): void {
        let item = root.focused;
        let inside = false;
        for (let up = item; up; up = up.parent)
            inside = inside || up === root.content;
        if (inside)
            root.show(item);
    }
    function show(item: Item): void {
        const y = item.mapToItem(root.flickable.contentItem, 0, 0).y;
        const room = 12;
        const first = root.flickable.originY - root.flickable.topMargin;
        if (y - room - root.covered < root.flickable.contentY)
            root.flickable.contentY = Math.max(first, y - room - root.covered);
        else if (y + item.height + room > root.flickable.contentY + root.flickable.height)
            root.flickable.contentY = Math.max(first,
                Math.min(y - room, y + item.height + room - root.flickable.height));
        root.stoodAt = root.flickable.contentY;
    }

    Connections {
        target: root.flickable
        function onHeightChanged() {
            if (root.leads())
                root.follow();
        }
    }
    // Rows above that find their height a frame later push what has the focus out of view: after a restart, the words
    // just typed.
    Connections {
        target: root.content
        function onHeightChanged() {
            if (root.leads())
                root.follow();
        }
    }
}
