pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// A disc that grows on the breath in, rests, and sinks on the breath out: a curve to follow with eyes half closed. With
// reduced motion it stands still and only the word changes. No timer and no frame while it is not going.
Item {
    id: root

    required property RowsModel phases // word, ms, part
    property bool going: false
    property int at: 0
    readonly property string word: root.phases.revision >= 0 && root.going ? root.phases.word(root.at, "word") : ""
    readonly property string part: root.phases.revision >= 0 && root.going ? root.phases.word(root.at, "part") : ""
    property real most: 320 // dp: the room there is for the disc
    readonly property int diameter: Math.max(96, Math.min(root.width, root.most, 560))
    readonly property real wordHeight: 12 + Theme.titleLine

    implicitWidth: 240
    implicitHeight: root.going ? root.diameter + root.wordHeight : 0
    visible: root.going
    Accessible.role: Accessible.StaticText
    Accessible.ignored: !root.enabled
    Accessible.name: root.word

    function begin(index: int) {
        root.at = index;
        const ms = root.phases.word(index, "ms");
        hold.interval = ms;
        hold.restart();
        // not root.part: while `going` turns true that one still says what was
        const part = root.phases.word(index, "part");
        if (Theme.reducedMotion || part === "hold" || part === "rest")
            return;
        move.stop();
        move.duration = ms;
        move.to = part === "in" ? 1 : 0.45;
        move.start();
    }

    onGoingChanged: {
        if (root.going && root.phases.count > 0) {
            disc.share = 0.45;
            root.begin(0);
        } else {
            hold.stop();
            move.stop();
        }
    }

    Timer {
        id: hold
        onTriggered: root.begin((root.at + 1) % root.phases.count)
    }
    NumberAnimation {
        id: move
        target: disc
        property: "share"
        easing.type: Easing.InOutSine
    }
    Rectangle { // how far the breath in goes
        objectName: "reach"
        anchors.horizontalCenter: parent.horizontalCenter
        width: root.diameter
        height: width
        radius: width / 2
        color: "transparent"
        border { width: Theme.highContrast ? 3 : 2; color: Theme.lineControl }
    }
    Rectangle {
        id: disc
        objectName: "disc"
        property real share: 0.45
        anchors.horizontalCenter: parent.horizontalCenter
        width: root.diameter
        height: width
        radius: width / 2
        scale: Theme.reducedMotion ? (root.part === "out" || root.part === "rest" ? 0.45 : 1) : disc.share
        // Seen with eyes half closed. At night the fill alone would be too near the dark round it; its rim is not.
        color: Theme.action
        border { width: 6; color: Theme.actionInk }
    }
    HText { // under the disc, not on it: it is wider than the disc at rest
        y: root.diameter + 12
        width: parent.width
        style: "title"
        heading: false
        horizontalAlignment: Text.AlignHCenter
        text: root.word
        Accessible.ignored: true
    }
}
