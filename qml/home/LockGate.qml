import QtQuick
import Handrail.Controls
import Handrail.Pages
import Handrail.View

// Stands before people's records while the vault is closed. Only those routes; the emergency bar, Now, guides and the directory
// stay open beside it.
Item {
    id: root

    required property AppSession session

    readonly property LockModel lock: session.lock
    readonly property bool asked: Routes.needsUnlock(root.session.router.route, root.lock.state === LockModel.NoVault)
    readonly property string page: !root.asked ? ""
        : root.lock.showingWords ? "words"
        : root.lock.needsPassphrase ? "passphrase"
        : root.lock.state === LockModel.Unlocked ? ""
        : root.lock.state === LockModel.NoVault ? "setup"
        : root.lock.state === LockModel.Unknown ? "wait" : "lock"

    visible: root.page !== ""

    Rectangle {
        anchors.fill: parent
        color: Theme.page
    }
    // Keeps taps from the page beneath, whatever is drawn here.
    MouseArea { anchors.fill: parent }
    Loader {
        anchors.fill: parent
        active: root.page === "lock"
        sourceComponent: LockPage { session: root.session }
        onLoaded: item.forceActiveFocus()
    }
    Loader {
        anchors.fill: parent
        active: root.page === "setup"
        sourceComponent: SetupPage { session: root.session }
    }
    Loader {
        anchors.fill: parent
        active: root.page === "words"
        sourceComponent: RecoveryWordsPage { session: root.session }
    }
    Loader {
        anchors.fill: parent
        active: root.page === "passphrase"
        sourceComponent: NewPassphrasePage { session: root.session }
    }
}
