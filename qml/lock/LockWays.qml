import QtQml
import Handrail.View

// By which secret locked records open: the passphrase, or the 24 words where it cannot be by that one. It stays so after
// a word that was mistyped, until somebody wants the other.
QtObject {
    id: root

    required property LockModel lock
    property bool byWords: false

    readonly property int problem: root.lock.problem
    readonly property Connections opened: Connections {
        target: root.lock
        function onUnlocked() { root.byWords = false; }
    }

    function choose(): void {
        switch (root.problem) {
        case LockModel.RecoveryOnly: case LockModel.KeyStoreLost: case LockModel.SlotDamaged:
            root.byWords = true;
            break;
        case LockModel.WordsDamaged:
            root.byWords = false;
            break;
        default: // says nothing about the way
            break;
        }
    }
    onProblemChanged: root.choose()
    Component.onCompleted: root.choose()
}
