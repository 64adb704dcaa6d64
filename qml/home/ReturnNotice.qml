pragma ComponentBehavior: Bound
import QtQuick
import Handrail.Controls
import Handrail.Pages
import Handrail.View

// One line under the emergency bar after a start: the app is back where it was, or when it was last used. It has its
// own place, so it lies over nothing, and leaves by itself (Navigation lets it go at the next tap).
Rectangle {
    id: root

    required property AppSession session
    readonly property ReturnModel model: session.returning
    readonly property int hours: Math.floor(root.model.minutesAgo / 60)
    readonly property bool inRun: root.session.now.run.running && root.session.router.route === "now/overdose"
    readonly property bool asking: root.session.lock.state === LockModel.Locked
        && Routes.needsUnlock(root.session.router.route, root.session.router.argument, false)
    readonly property string text: root.inRun
        //: After a restart, on the steps of an emergency: nothing was lost. %1 is a running clock
        ? qsTr("Kept going: %1").arg(root.session.now.run.elapsedText)
        : root.model.cameBack ? root.here() : root.lastUsed()

    function here(): string {
        if (root.model.minutesAgo < 1)
            //: After a restart: the app is back on the screen it was on moments ago
            return qsTr("You were here a moment ago.");
        if (root.model.minutesAgo === 1)
            //: After a restart
            return qsTr("You were here 1 minute ago.");
        if (root.hours < 1)
            //: After a restart. %1 is a number of minutes, 2 or more
            return qsTr("You were here %1 minutes ago.").arg(root.model.minutesAgo);
        if (root.model.daysAgo === 1 && root.hours >= 6)
            //: After a restart
            return qsTr("You were here yesterday.");
        return root.hours === 1
            //: After a restart
            ? qsTr("You were here 1 hour ago.")
            //: After a restart. %1 is a number of hours, 2 or more
            : qsTr("You were here %1 hours ago.").arg(root.hours);
    }
    function lastUsed(): string {
        if (root.model.daysAgo < 1)
            //: After a start, when the app was last used in another shift. %1 is a number of hours, 12 or more
            return qsTr("Last used %1 hours ago.").arg(root.hours);
        return root.model.daysAgo === 1
            //: After a start, when the app was last used in another shift
            ? qsTr("Last used yesterday.")
            //: After a start. %1 is a number of days, 2 or more
            : qsTr("Last used %1 days ago.").arg(root.model.daysAgo);
    }

    objectName: "returnNotice"
    implicitHeight: words.height + 12
    color: Theme.actionTint
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.text

    Icon {
        id: glyph
        x: Theme.sideMargin(root.width)
        anchors.verticalCenter: parent.verticalCenter
        size: 20
        name: "history"
        color: Theme.onActionTint
    }
    HText {
        id: words
        x: glyph.x + glyph.width + 8
        y: 6
        width: parent.width - x - Theme.margin
        style: "quiet"
        font.weight: Font.Medium
        color: Theme.onActionTint
        text: root.text
        Accessible.ignored: true
    }
    Timer { // not while the gate asks: who types a passphrase has not been told yet
        interval: 6000
        running: root.model.returned && root.visible && !root.asking
        onTriggered: root.model.dismiss()
    }
}
