pragma Singleton
import QtQuick

// Tells that somebody uses the app without a key or a touch: a screen reader, a switch, a voice presses by itself. What
// waits for nobody being there listens.
QtObject {
    signal noticed()
}
