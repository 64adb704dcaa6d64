pragma ComponentBehavior: Bound
import QtQuick
import Handrail.Controls
import Handrail.Pages
import Handrail.View

// The first record asks for a passphrase: what it protects and what it does not, two fields, then the recovery words.
Item {
    id: root

    required property AppSession session
    property string argument: ""

    Loader {
        anchors.fill: parent
        sourceComponent: root.session.lock.showingWords ? wordsPage : passphrasePage
    }
    Component {
        id: passphrasePage
        NewPassphrasePage { session: root.session }
    }
    Component {
        id: wordsPage
        RecoveryWordsPage { session: root.session }
    }
}
