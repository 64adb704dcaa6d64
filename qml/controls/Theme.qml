pragma Singleton
pragma ComponentBehavior: Bound
import QtQuick

// Every measure and colour by its purpose, and the size class of the window. Holds no words and no rules.
// Main sets mode, scale, reducedMotion, kiosk and the window's size; everything else follows.
QtObject {
    id: root

    // ---- set by Main ----
    property string mode: "day" // "day", "night", "contrast"
    property real scale: 1.0 // the person's text size, 1.0 to 2.0; text only
    property bool reducedMotion: false
    property bool kiosk: false // a shared screen: larger words and targets
    property real windowWidth: 390
    property real windowHeight: 844
    property real pixelRatio: 1 // of the screen
    property real safeBottom: 0 // the system's own strip under us

    // ---- size classes ----
    // a phone on its side
    readonly property bool landscape: root.windowHeight < 500 && root.windowWidth > root.windowHeight && !root.kiosk
    readonly property bool lowest: root.landscape && root.windowHeight < 380 // the smallest of them
    readonly property bool phone: root.windowWidth < 600 || root.landscape
    readonly property bool tablet: !root.phone && root.windowWidth <= 1024
    readonly property bool wide: !root.phone && root.windowWidth > 1024
    readonly property bool small: root.phone && (root.windowWidth <= 360 || root.windowHeight <= 660)
    readonly property real margin: root.kiosk ? 120 : root.phone ? 16 : 24
    readonly property real contentMax: root.kiosk ? 1680 : 1200
    // of one column: lists, forms, words to read
    readonly property real columnMax: root.kiosk ? 1200 : root.windowWidth >= 1400 ? 980 : 860
    readonly property bool largeText: root.scale >= 1.5 // two columns become one, decoration goes

    // The space left and right of the content in an area this wide: the margin, or more where content stops growing.
    function sideMargin(areaWidth: real): real {
        return Math.max(root.margin, Math.floor((areaWidth - root.contentMax) / 2));
    }

    // The same for one column: it stands in the middle of a wide screen.
    function columnSide(areaWidth: real): real {
        return Math.max(root.margin, Math.floor((areaWidth - root.columnMax) / 2));
    }

    // How wide one column is in such an area.
    function columnWidth(areaWidth: real): real {
        return Math.min(areaWidth - 2 * root.margin, root.columnMax);
    }

    // ---- colours ----
    readonly property DayColours day: DayColours {}
    readonly property NightColours night: NightColours {}
    readonly property ContrastColours contrast: ContrastColours {}
    property bool mirrored: Application.layoutDirection === Qt.RightToLeft // the words run so, or --reverse asks for it
    readonly property int start: root.mirrored ? Text.AlignRight : Text.AlignLeft // where a line of words begins
    readonly property Component mirror: Component { // as Mirror, which cannot stand here: it needs the Theme
        Scale {
            required property Item of
            xScale: root.mirrored ? -1 : 1
            origin.x: of.width / 2
        }
    }
    function turnBack(item, turned: bool): void { // for each text only where it is needed
        item.transform = turned ? [root.mirror.createObject(item, { of: item })] : [];
    }

    readonly property bool highContrast: root.mode === "contrast"
    readonly property Colours colours: root.mode === "night" ? root.night : root.highContrast ? root.contrast : root.day
    // "onAction: …" would be read as a signal handler and lost, so the words on fills are aliases.
    readonly property QtObject inksOnFills: QtObject {
        id: inks
        readonly property color textOnAction: root.colours.textOnAction
        readonly property color textOnActionTint: root.colours.textOnActionTint
        readonly property color textOnBeforeTint: root.colours.textOnBeforeTint
        readonly property color textOnNow: root.colours.textOnNow
        readonly property color textOnNowTint: root.colours.textOnNowTint
        readonly property color textOnAfterTint: root.colours.textOnAfterTint
        readonly property color textOnEmergency: root.colours.textOnEmergency
        readonly property color textOnEmergencyTint: root.colours.textOnEmergencyTint
        readonly property color textOnGoodTint: root.colours.textOnGoodTint
        readonly property color textOnCautionTint: root.colours.textOnCautionTint
        readonly property color textOnUnknownTint: root.colours.textOnUnknownTint
        readonly property color textOnUndo: root.colours.textOnUndo
    }
    readonly property color page: root.colours.page
    readonly property color surface: root.colours.surface
    readonly property color sunken: root.colours.sunken
    readonly property color pressed: root.colours.pressed
    readonly property color line: root.colours.line
    readonly property color lineControl: root.colours.lineControl
    readonly property color ink: root.colours.ink
    readonly property color inkQuiet: root.colours.inkQuiet
    readonly property color inkDisabled: root.colours.inkDisabled
    readonly property color fillDisabled: root.colours.fillDisabled
    readonly property color scrim: root.colours.scrim
    readonly property color action: root.colours.action
    readonly property alias onAction: inks.textOnAction
    readonly property color actionPressed: root.colours.actionPressed
    readonly property color actionInk: root.colours.actionInk
    readonly property color actionTint: root.colours.actionTint
    readonly property alias onActionTint: inks.textOnActionTint
    readonly property color before: root.colours.before
    readonly property color beforeTint: root.colours.beforeTint
    readonly property alias onBeforeTint: inks.textOnBeforeTint
    readonly property color now: root.colours.now
    readonly property alias onNow: inks.textOnNow
    readonly property color nowTint: root.colours.nowTint
    readonly property alias onNowTint: inks.textOnNowTint
    readonly property color after: root.colours.after
    readonly property color afterTint: root.colours.afterTint
    readonly property alias onAfterTint: inks.textOnAfterTint
    readonly property color emergency: root.colours.emergency
    readonly property alias onEmergency: inks.textOnEmergency
    readonly property color emergencyPressed: root.colours.emergencyPressed
    readonly property color emergencyInk: root.colours.emergencyInk
    readonly property color emergencyTint: root.colours.emergencyTint
    readonly property alias onEmergencyTint: inks.textOnEmergencyTint
    readonly property color emergencyLine: root.colours.emergencyLine
    readonly property color goodInk: root.colours.goodInk
    readonly property color goodTint: root.colours.goodTint
    readonly property alias onGoodTint: inks.textOnGoodTint
    readonly property color cautionInk: root.colours.cautionInk
    readonly property color cautionTint: root.colours.cautionTint
    readonly property alias onCautionTint: inks.textOnCautionTint
    readonly property color unknownTint: root.colours.unknownTint
    readonly property alias onUnknownTint: inks.textOnUnknownTint
    readonly property color focus: root.colours.focus
    readonly property color focusGapColour: root.colours.focusGapColour
    readonly property color undo: root.colours.undo
    readonly property alias onUndo: inks.textOnUndo
    readonly property color qrPaper: root.colours.qrPaper
    readonly property color qrInk: root.colours.qrInk

    // ---- type: sizes and line heights in dp. Big words grow slower than small ones, as in pictures 17a and 17b. ----
    readonly property string fontText: "Inter"
    readonly property string fontDisplay: "Inter Display"
    readonly property string fontIcon: "Material Icons"
    readonly property real displayTracking: -0.015 // of the size
    // one reads a wide screen from further away
    readonly property real base: root.kiosk ? 1.45 : !root.wide ? 1.0 : root.windowWidth >= 1400 ? 1.3 : 1.15
    function grown(size: real, share: real): int { // share: how much of the person's growth this text takes, 0 to 1
        return Math.round(size * root.base * (1 + (root.scale - 1) * share));
    }
    readonly property real iconScale: root.base * (1 + (root.scale - 1) * 0.5)

    readonly property int dialSize: root.kiosk ? 160 : root.grown(96, 0)
    readonly property int dialLine: root.dialSize
    readonly property int clockSize: root.grown(48, 0.25)
    readonly property int protocolSize: root.grown(root.small ? 34 : 44, 0.25)
    readonly property int protocolLine: root.grown(root.small ? 36 : 48, 0.25)
    readonly property int protocolLineSize: root.grown(root.small ? 20 : 24, 0.67)
    readonly property int protocolLineLine: root.grown(root.small ? 28 : 32, 0.5)
    readonly property int questionSize: root.grown(root.phone ? 30 : 32, 0.35)
    readonly property int questionLine: root.grown(root.phone ? 36 : 40, 0.35)
    readonly property int titleSize: root.grown(30, 0.35)
    readonly property int titleLine: root.grown(36, 0.35)
    readonly property int sectionSize: root.grown(22, 0.7)
    readonly property int sectionLine: root.grown(28, 0.65)
    readonly property int personSize: root.grown(20, 1)
    readonly property int personLine: root.grown(28, 1)
    readonly property int bodySize: root.grown(17, 1)
    readonly property int bodyLine: root.grown(24, 0.95)
    readonly property int labelSize: root.bodySize
    readonly property int labelLine: root.bodyLine
    readonly property int quietSize: root.grown(15, 1)
    readonly property int quietLine: root.grown(20, 1)
    readonly property int navSize: Math.round(13 * root.base * Math.min(root.scale, 1.15))
    readonly property int navLine: Math.round(16 * root.base * Math.min(root.scale, 1.15))
    readonly property int emergencySize: Math.round((root.kiosk ? 28 : root.wide ? 20 : 18) * Math.min(root.scale,
        1.45))

    // Type by the name of a style, for HText.
    function isDisplay(style: string): bool {
        switch (style) {
        case "dial": case "clock": case "protocol": case "question": case "handed": case "title": case "big": case "section": return true;
        default: return false;
        }
    }
    function isHeading(style: string): bool {
        switch (style) {
        case "protocol": case "question": case "handed": case "title": case "section": return true;
        default: return false;
        }
    }
    function sizeOf(style: string): int {
        switch (style) {
        case "dial": return root.dialSize;
        case "clock": return root.clockSize;
        case "protocol": return root.protocolSize;
        case "protocolLine": return root.protocolLineSize;
        case "question": return root.questionSize;
        // a question in the person's own hands
        case "handed": return root.phone ? root.questionSize : root.grown(40, 0.35);
        case "title": return root.titleSize;
        case "big": return root.grown(24, 0.5);
        case "section": return root.sectionSize;
        case "person": return root.personSize;
        case "way": return root.grown(17, 0.6); // in the dock of a run: what the hand follows keeps its room above it
        case "quiet": return root.quietSize;
        case "nav": return root.navSize;
        default: return root.bodySize;
        }
    }
    function lineOf(style: string): int {
        switch (style) {
        case "dial": return root.dialLine;
        case "clock": return root.clockSize;
        case "protocol": return root.protocolLine;
        case "protocolLine": return root.protocolLineLine;
        case "question": return root.questionLine;
        case "handed": return root.phone ? root.questionLine : root.grown(48, 0.35);
        case "title": return root.titleLine;
        case "big": return root.grown(32, 0.5);
        case "section": return root.sectionLine;
        case "person": return root.personLine;
        case "way": return root.grown(24, 0.5);
        case "quiet": return root.quietLine;
        case "nav": return root.navLine;
        default: return root.bodyLine;
        }
    }
    function weightOf(style: string): int {
        switch (style) {
        case "dial": case "clock": case "protocol": case "question": case "handed": case "title": case "big": case "section": return Font.Bold;
        case "label": case "way": return Font.DemiBold;
        case "protocolLine": case "nav": return Font.Medium;
        default: return Font.Normal;
        }
    }

    // ---- space ----
    readonly property int half: 4
    readonly property int s1: 8
    readonly property int s12: 12
    readonly property int s2: 16
    readonly property int s3: 24
    readonly property int s4: 32
    readonly property int s5: 40
    readonly property int s6: 48
    readonly property int s8: 64
    readonly property int gapTarget: 8 // least space between two targets
    readonly property int gapSection: 24

    // ---- targets ----
    readonly property int target: root.kiosk ? 88 : 56
    readonly property int targetProtocol: root.kiosk ? 96 : 72
    readonly property int targetPrimary: root.landscape ? (root.lowest ? 52 : 64) : root.small ? 72 : root.kiosk ? 112
        : 88
    readonly property int navHeight: 72
    readonly property int railWidth: root.kiosk ? 136 : 104
    readonly property int emergencyHeight: root.landscape ? 56 : root.target + 16

    // ---- radius and lines ----
    readonly property int radiusCard: 20
    readonly property int radiusControl: root.kiosk ? 20 : 14
    readonly property int radiusSheet: 28
    readonly property int radiusSmall: 8
    readonly property real lineWidth: root.highContrast ? 2 : 1
    // whole pixels on every screen
    readonly property real controlWidth: root.highContrast || root.pixelRatio < 1.5 ? 2 : 1.5
    readonly property int focusWidth: 3
    readonly property int focusGap: 2

    // ---- motion, in ms; none when the person asked for none ----
    readonly property int fast: root.reducedMotion ? 0 : 150
    readonly property int calm: root.reducedMotion ? 0 : 200
}
