pragma ComponentBehavior: Bound
import QtQuick

// The writing part of every field: grows with its words, keeps the cursor when the model answers late.
TextEdit {
    id: root

    property string value: "" // what the model holds
    property string placeholder: ""
    property string label: ""
    property bool oneLine: true
    // the hint's while empty
    readonly property real wordsHeight: root.text === "" ? Math.max(root.contentHeight, hint.height)
        : root.contentHeight
    // it is as high as its box
    property real inset: root.oneLine ? Math.max(0, Math.round((root.height - root.wordsHeight) / 2)) : 16
    property string style: "body"
    readonly property real hintHeight: hint.visible ? hint.height : 0 // a long placeholder takes two lines
    property string sent: "" // what was typed and asked for since the model last agreed

    property int hints: Qt.ImhNone // what kind of words the keyboard is for

    property bool byKeyboard: true // no finger put the focus here

    signal edited(value: string)
    signal accepted()

    // An answer to an earlier keystroke must not undo a later one.
    onValueChanged: {
        if (root.value === root.text) {
            root.sent = "";
        } else if (!(root.activeFocus && root.sent.includes("\u0001" + root.value + "\u0001"))) {
            const at = root.cursorPosition, atEnd = at === root.length;
            root.sent = "";
            root.text = root.value;
            // who comes to words goes on after them
            root.cursorPosition = atEnd ? root.length : Math.min(at, root.length);
        }
    }
    onTextChanged: {
        if (root.oneLine && root.text.includes("\n")) { // pasted
            const at = root.cursorPosition;
            root.text = root.text.replace(/\s*\n\s*/g, " ");
            root.cursorPosition = Math.min(at, root.length);
        } else if (root.text !== root.value) {
            root.sent += "\u0001" + root.text + "\u0001";
            root.edited(root.text);
            Presence.noticed(); // dictated, or put in by an assistive technology
        }
    }
    Component.onCompleted: {
        if (root.text !== root.value)
            root.text = root.value;
        root.cursorPosition = root.length;
    }

    onActiveFocusChanged: {
        if (!root.activeFocus)
            root.byKeyboard = true;
    }
    TapHandler { onPressedChanged: root.byKeyboard = false }

    // Nothing that is typed in here is a keyboard's to learn, to offer to the next person or to keep in a file of its
    // own.
    inputMethodHints: root.hints | Qt.ImhSensitiveData

    transform: Mirror { of: root }
    activeFocusOnTab: true
    color: Theme.ink
    selectionColor: Theme.action
    selectedTextColor: Theme.onAction
    selectByMouse: !Theme.phone // on a phone a drag scrolls
    topPadding: root.inset
    textFormat: TextEdit.PlainText
    wrapMode: TextEdit.Wrap
    font { family: Theme.fontText; pixelSize: Theme.sizeOf(root.style); weight: Font.Normal }
    cursorDelegate: Rectangle {
        width: 2
        visible: root.cursorVisible
        color: Theme.actionInk
    }
    Accessible.role: Accessible.EditableText
    Accessible.name: root.label !== "" ? root.label : root.placeholder
    Accessible.editable: true
    Accessible.multiLine: !root.oneLine
    Accessible.focusable: true
    Accessible.ignored: !root.enabled
    Accessible.onPressAction: {
        Presence.noticed();
        root.forceActiveFocus();
    }

    Keys.priority: Keys.BeforeItem
    Keys.onReturnPressed: (event) => { root.enter(event); }
    Keys.onEnterPressed: (event) => { root.enter(event); }
    Keys.onTabPressed: (event) => { root.leave(event, true); } // Tab goes on, it is not a letter
    Keys.onBacktabPressed: (event) => { root.leave(event, false); }

    function enter(event: KeyEvent): void {
        event.accepted = root.oneLine;
        if (root.oneLine)
            root.accepted();
    }
    function leave(event: KeyEvent, forward: bool): void {
        const next = root.nextItemInFocusChain(forward);
        event.accepted = true;
        if (next)
            next.forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
    }

    HText {
        id: hint
        y: root.inset
        turns: false
        width: parent.width
        visible: root.text === "" && root.preeditText === ""
        text: root.placeholder
        style: root.style
        lineHeightMode: Text.ProportionalHeight
        lineHeight: 1
        topPadding: 0
        bottomPadding: 0
        color: Theme.inkQuiet
        Accessible.ignored: true
    }
}
