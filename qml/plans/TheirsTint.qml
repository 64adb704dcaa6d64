import QtQuick
import Handrail.Controls

// The colours a person can choose for their plan: a tint and the words on it, from the theme, so that they can be read by
// day, at night and in high contrast.
QtObject {
    function tint(colour: string): color {
        switch (colour) {
        case "leaf": return Theme.goodTint;
        case "sun": return Theme.nowTint;
        case "dusk": return Theme.afterTint;
        case "stone": return Theme.unknownTint;
        default: return Theme.actionTint;
        }
    }
    function ink(colour: string): color {
        switch (colour) {
        case "leaf": return Theme.onGoodTint;
        case "sun": return Theme.onNowTint;
        case "dusk": return Theme.onAfterTint;
        case "stone": return Theme.onUnknownTint;
        default: return Theme.onActionTint;
        }
    }
}
