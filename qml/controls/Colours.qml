import QtQuick

// Every colour by its purpose. All are required: a mode that forgets one does not load.
// Words that lie on a fill are called textOn… here (QML would read "onAction: …" as a handler);
// Theme gives them out as onAction, onNow and so on.
QtObject {
    required property color page
    required property color surface
    required property color sunken
    required property color pressed
    required property color line
    required property color lineControl
    required property color ink
    required property color inkQuiet
    required property color inkDisabled
    required property color fillDisabled
    required property color scrim
    required property color action
    required property color textOnAction
    required property color actionPressed
    required property color actionInk
    required property color actionTint
    required property color textOnActionTint
    required property color before
    required property color beforeTint
    required property color textOnBeforeTint
    required property color now
    required property color textOnNow
    required property color nowTint
    required property color textOnNowTint
    required property color after
    required property color afterTint
    required property color textOnAfterTint
    required property color emergency
    required property color textOnEmergency
    required property color emergencyPressed
    required property color emergencyInk
    required property color emergencyTint
    required property color textOnEmergencyTint
    required property color emergencyLine
    required property color goodInk
    required property color goodTint
    required property color textOnGoodTint
    required property color cautionInk
    required property color cautionTint
    required property color textOnCautionTint
    required property color unknownTint
    required property color textOnUnknownTint
    required property color focus
    required property color focusGapColour
    required property color undo
    required property color textOnUndo
    required property color qrPaper
    required property color qrInk
}
