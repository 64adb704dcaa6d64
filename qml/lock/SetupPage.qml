import QtQuick
import Handrail.Controls
import Handrail.Pages
import Handrail.View

// The first record asks for a passphrase: what it protects and what it does not, two fields; then the recovery words,
// once.
FocusScope {
    id: root

    required property AppSession session
    property string argument: ""
    focus: true

    // Not loaders: Qt 6.4 does not load a bound component, and both pages are small.
    NewPassphrasePage {
        anchors.fill: parent
        visible: !root.session.lock.words.showing
        focus: visible
        session: root.session
    }
    RecoveryWordsPage {
        anchors.fill: parent
        visible: root.session.lock.words.showing
        focus: visible
        session: root.session
    }
}
