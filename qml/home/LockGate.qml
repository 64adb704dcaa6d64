import QtQuick
import Handrail.Controls
import Handrail.Pages
import Handrail.View

// Stands before people's records while the vault is closed. Only those routes; the emergency bar, Now, guides and the
// directory stay open beside it. Loaded by address: Qt 6.4 cannot load a bound component.
Loader {
    id: root

    required property AppSession session

    readonly property bool noVault: session.lock.state === LockModel.NoVault
    readonly property bool making: root.noVault || session.lock.words.showing || session.lock.passphrase.needed
    readonly property bool missing: session.lock.state === LockModel.Unlocked && session.lock.findings.recordsMissing
    readonly property bool closed: session.lock.state !== LockModel.Unlocked || root.making || root.missing
    readonly property bool records: Routes.needsUnlock(root.session.router.route, root.session.router.argument, false)
    readonly property bool veiled: root.session.hiding.veiled
        && root.session.hiding.veils(root.session.router.route, root.session.router.argument)
    // What happened to the file is said before any record, and before an empty list.
    readonly property bool gone: root.records && root.noVault && root.session.safety.mishap.erased
    readonly property bool mended: root.records && root.session.safety.mishap.damaged
        && (session.lock.state === LockModel.Unlocked && !root.making || root.noVault && !root.gone)
    readonly property string page: root.gone ? "ErasedPage.qml" : root.mended ? "DamagePage.qml"
        : !root.closed
            || !(Routes.needsUnlock(root.session.router.route, root.session.router.argument, root.noVault)
            || root.veiled) ? ""
        : root.making ? "SetupPage.qml" : root.missing ? "MissingPage.qml" : "LockPage.qml"

    function show(): void {
        if (root.page === "")
            root.source = "";
        else
            root.setSource(Qt.resolvedUrl(root.page),
                root.mended ? { session: root.session, first: true } : { session: root.session });
    }

    visible: root.page !== "" && !root.session.hiding.hidden
    Accessible.role: Accessible.LayeredPane // like the stack of pages that it stands in for
    focus: root.visible
    onPageChanged: root.show()
    onLoaded: (root.item as Item).forceActiveFocus() // Escape leads back from here, whatever had the keys before
    Component.onCompleted: root.show()

    // Keeps taps from the page beneath.
    MouseArea { anchors.fill: parent; z: -1 }
}
