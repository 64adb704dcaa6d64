pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// Come back to the ground: a breath to follow, the five senses, a card to show. Never while emergency steps are going
// on.
ScreenPage {
    id: root

    required property AppSession session
    property string argument

    readonly property GroundModel model: session.now.ground
    readonly property bool inRun: session.now.run.running && !session.kiosk.active

    // On the kiosk nothing is noted.
    function used(what: string): void {
        if (!root.session.kiosk.active)
            root.model.used(what);
    }

    title: root.model.title
    subtitle: root.model.summary
    backTo: places.nameOf(root.session.router.backRoute)
    spacing: 24
    onBackRequested: root.session.router.back()
    Component.onCompleted: {
        root.model.open();
        if (root.argument === "breathe" && !root.inRun)
            root.breathe();
    }
    NowPlaces { id: places }

    Banner {
        visible: root.inRun
        tone: "emergency"
        iconName: "medication"
        //: Ground page while emergency steps are going on: no breathing exercise is offered then
        text: qsTr("Emergency steps are going on. This is not for now.")
        //: Button: back to the emergency steps
        actionText: qsTr("Go there")
        onActionTriggered: root.session.router.open("now/overdose")
    }
    Banner {
        visible: !root.inRun
        tone: "caution"
        text: root.model.caution
        //: Button: opens the overdose steps
        actionText: qsTr("Overdose")
        onActionTriggered: root.session.startOverdose()
    }
    VStack {
        visible: !root.inRun
        spacing: 12

        HText {
            style: "section"
            //: Ground page: heading over the breathing pacer
            text: qsTr("Breathe with it")
        }
        TileGrid {
            most: Theme.largeText ? 1 : 3
            Repeater {
                model: root.model.paces
                delegate: ChoiceTile {
                    id: tile
                    required property string paceId
                    required property string title
                    required chosen // ChoiceTile has it; declared anew it would hide it
                    text: tile.title
                    onClicked: root.model.choosePace(tile.paceId)
                }
            }
        }
        HText { text: root.model.paceLine }
        PacePattern {
            objectName: "pattern"
            phases: root.model.phases
        }
        HButton {
            Layout.fillWidth: true
            big: true
            kind: "fill"
            iconName: "play_arrow"
            //: Ground page: begins the breathing pacer
            text: qsTr("Start")
            onClicked: root.breathe()
        }
    }
    VStack {
        visible: !root.inRun
        spacing: 12

        HText {
            style: "section"
            //: Ground page: heading over the exercise with the five senses
            text: qsTr("Five senses")
        }
        ListCard {
            Repeater {
                model: root.inRun ? null : root.model.senses
                delegate: FactRow {
                    required property int index
                    required property string words
                    required property string instead
                    width: root.contentWidth
                    iconName: ["visibility", "back_hand", "hearing", "air", "restaurant"][index] ?? "check"
                    label: words
                    text: instead
                }
            }
        }
    }
    HButton {
        width: root.contentWidth
        visible: !root.inRun && !root.session.kiosk.active
        kind: "tint"
        iconName: "favorite"
        //: Ground page: shows a large card with kind words to the person
        text: qsTr("Show a card to the person")
        onClicked: {
            card.open = true;
            root.used("card");
        }
    }
    Repeater {
        model: root.inRun ? null : root.model.actions
        delegate: HButton {
            id: step
            required property string label
            required property string route
            required property string argument
            width: root.contentWidth
            visible: root.session.router.allows(step.route, step.argument)
            kind: "line"
            text: step.label
            onClicked: root.session.router.open(step.route, step.argument)
        }
    }
    SourceLine {
        Layout.fillWidth: true
        reviewed: root.model.reviewed
        //: Under a page of facts. %1 is a date
        text: qsTr("Facts checked %1. Not yet reviewed by a clinician.").arg(root.model.checkedOn)
    }

    sheets: [
        BreathSheet {
            id: breath
            model: root.model
            onCloseRequested: root.still()
        },
        Sheet {
            id: card
            full: true
            //: Title of the card that is shown to the person
            title: qsTr("For you")
            onCloseRequested: card.open = false

            VStack {
                spacing: 24
                Repeater {
                    model: card.open ? root.model.reassurance : []
                    delegate: HText {
                        required property string modelData
                        style: "question"
                        heading: false
                        text: modelData
                    }
                }
            }
        }
    ]

    onVisibleChanged: if (!root.visible) root.still()
    onInRunChanged: if (root.inRun) root.still()
    Component.onDestruction: root.still()
    function breathe() {
        breath.open = true;
        root.session.now.senses.holdAwake(true);
        root.used("breath");
    }
    function still() {
        if (!breath.open)
            return;
        breath.open = false;
        root.session.now.senses.holdAwake(false);
    }
}
