pragma ComponentBehavior: Bound
import QtQuick
import Handrail.Controls
import Handrail.View

// Stands before people's records while the vault is closed. Only those routes; the emergency bar, Now, guides and the directory
// stay open beside it.
Loader {
    id: root

    required property AppSession session

    readonly property bool noVault: session.lock.state === LockModel.NoVault
    readonly property bool making: noVault || session.lock.showingWords || session.lock.needsPassphrase
    readonly property bool closed: session.lock.state !== LockModel.Unlocked || root.making

    active: root.closed && Routes.needsUnlock(root.session.router.route, root.noVault)
    visible: active
    sourceComponent: root.making ? setup : lock

    Component {
        id: lock
        LockPage { session: root.session }
    }
    Component {
        id: setup
        SetupPage { session: root.session }
    }
}
