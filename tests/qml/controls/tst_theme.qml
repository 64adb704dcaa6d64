import QtQuick
import QtTest
import Handrail.Controls

TestCase {
    id: testCase
    name: "Theme"

    function init() { failOnWarning(/.?/); }
    function cleanup() {
        Theme.mode = "day";
        Theme.scale = 1;
        Theme.windowWidth = 390;
        Theme.windowHeight = 844;
    }

    // WCAG 2: relative luminance and contrast ratio.
    function channel(value) { return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4); }
    function luminance(color) { return 0.2126 * channel(color.r) + 0.7152 * channel(color.g)
        + 0.0722 * channel(color.b); }
    function ratio(a, b) {
        const la = luminance(a), lb = luminance(b);
        return (Math.max(la, lb) + 0.05) / (Math.min(la, lb) + 0.05);
    }

    // The table of the pictures: words, what lies under them, what they need, and what was measured day, night,
    // contrast.
    function test_wordsCanBeReadOnWhatLiesUnderThem_data() {
        const table = [
            ["ink", "page", 7, 14.6, 13.2, 21.0],
            ["ink", "surface", 7, 16.2, 12.1, 21.0],
            ["ink", "sunken", 7, 13.4, 10.8, 18.4],
            ["ink", "pressed", 7, 11.9, 8.8, 12.6],
            ["inkQuiet", "page", 4.5, 6.8, 7.7, 21.0],
            ["inkQuiet", "surface", 4.5, 7.5, 7.1, 21.0],
            ["inkQuiet", "sunken", 4.5, 6.2, 6.3, 18.4],
            ["onAction", "action", 7, 8.5, 7.1, 14.7],
            ["onAction", "actionPressed", 4.5, 11.7, 9.9, 8.8],
            ["actionInk", "page", 4.5, 7.6, 9.2, 14.7],
            ["actionInk", "surface", 4.5, 8.5, 8.5, 14.7],
            ["actionInk", "sunken", 4.5, 7.0, 7.5, 12.9],
            ["onActionTint", "actionTint", 7, 8.4, 9.1, 14.7],
            ["ink", "actionTint", 7, 13.2, 10.5, 21.0],
            ["before", "beforeTint", 4.5, 5.7, 8.1, 15.1],
            ["onBeforeTint", "beforeTint", 7, 8.7, 9.7, 21.0],
            ["onNowTint", "nowTint", 7, 8.1, 9.2, 13.4],
            ["after", "afterTint", 4.5, 6.7, 7.9, 12.6],
            ["onAfterTint", "afterTint", 7, 9.3, 9.6, 21.0],
            ["onEmergency", "emergency", 7, 7.6, 9.1, 7.1],
            ["onEmergency", "emergencyPressed", 7, 10.5, 11.6, 11.5],
            ["emergencyInk", "surface", 4.5, 7.6, 8.3, 10.4],
            ["emergencyInk", "page", 4.5, 6.8, 9.0, 10.4],
            ["onEmergencyTint", "emergencyTint", 7, 8.1, 9.2, 21.0],
            ["goodInk", "surface", 4.5, 6.9, 8.9, 15.1],
            ["onGoodTint", "goodTint", 7, 8.7, 9.7, 15.1],
            ["cautionInk", "surface", 4.5, 7.2, 8.7, 13.4],
            ["onCautionTint", "cautionTint", 7, 8.1, 9.2, 13.4],
            ["onUnknownTint", "unknownTint", 4.5, 7.5, 8.4, 21.0],
            ["lineControl", "surface", 3, 4.1, 4.1, 21.0],
            ["lineControl", "page", 3, 3.7, 4.5, 21.0],
            ["focus", "page", 3, 7.6, 19.3, 14.7],
            ["focus", "surface", 3, 8.5, 17.7, 14.7],
            ["onUndo", "undo", 7, 14.6, 9.6, 21.0],
            ["inkQuiet", "fillDisabled", 4.5, 5.8, 6.6, 18.4],
            ["inkQuiet", "actionTint", 4.5, 6.1, 6.2, 21.0],
            ["cautionInk", "page", 4.5, 6.5, 9.4, 13.4],
            ["cautionInk", "actionTint", 4.5, 5.8, 7.5, 13.4],
            ["onNow", "now", 7, 9.3, 8.0, 21.0],
            ["qrInk", "qrPaper", 7, 21.0, 14.9, 21.0],
        ];
        const rows = [];
        ["day", "night", "contrast"].forEach((mode, at) => {
            for (const pair of table)
                rows.push({ tag: mode + " " + pair[0] + " on " + pair[1], mode: mode, ink: pair[0], ground: pair[1],
                            needs: mode === "contrast" && pair[2] > 3 ? 7 : pair[2], measured: pair[3 + at] });
        });
        return rows;
    }
    function test_wordsCanBeReadOnWhatLiesUnderThem(data) {
        Theme.mode = data.mode;
        verify(Theme[data.ink] !== undefined && Theme[data.ground] !== undefined);
        const found = ratio(Theme[data.ink], Theme[data.ground]);
        verify(found >= data.needs, found.toFixed(2) + " is less than " + data.needs);
        fuzzyCompare(found, data.measured, 0.06);
    }

    function test_aModeThatForgetsAColourDoesNotLoad() {
        let said = "";
        try {
            Qt.createQmlObject('import Handrail.Controls; Colours { page: "black" }', testCase);
        } catch (error) {
            said = String(error);
        }
        verify(said.indexOf("Required property surface") >= 0, said);
    }

    function test_sizeClasses_data() {
        return [
            { tag: "phone", w: 390, h: 844, is: "phone", margin: 16 },
            { tag: "smallest phone", w: 360, h: 640, is: "small", margin: 16 },
            { tag: "tablet", w: 1024, h: 768, is: "tablet", margin: 24 },
            { tag: "wide", w: 1920, h: 1080, is: "wide", margin: 24 }
        ];
    }
    function test_sizeClasses(data) {
        Theme.windowWidth = data.w;
        Theme.windowHeight = data.h;
        verify(Theme[data.is]);
        compare(Theme.phone + Theme.tablet + Theme.wide, 1);
        compare(Theme.margin, data.margin);
        verify(data.w - 2 * Theme.sideMargin(data.w) <= 1200);
    }

    function test_bodyDoublesAndNavigationStops() {
        compare(Theme.bodySize, 17);
        Theme.scale = 2;
        compare(Theme.bodySize, 34);
        compare(Theme.navSize, Math.round(13 * 1.15));
        compare(Theme.emergencySize, Math.round(18 * 1.45));
        verify(Theme.titleSize > 34);
    }

    function test_nothingMovesWhenThePersonAskedForNone() {
        Theme.reducedMotion = true;
        compare(Theme.fast + Theme.calm, 0);
        Theme.reducedMotion = false;
    }
}
