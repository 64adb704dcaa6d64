import QtQuick
import Handrail.Controls
import Handrail.View

// Reads words aloud where the device has a voice for their language; where it has none there is no button and no word
// about it.
HButton {
    id: root

    required property Speaker speaker
    property string words: ""
    property string language: "en"

    visible: root.words !== "" && root.speaker.languages.length > 0 && root.speaker.speaks(root.language)
    kind: "text"
    iconName: root.speaker.speaking ? "stop" : "volume_up"
    text: root.speaker.speaking
        //: Button: stops the voice that reads the screen aloud
        ? qsTr("Stop reading")
        //: Button: a voice reads what is on the screen
        : qsTr("Read aloud")
    onClicked: {
        if (root.speaker.speaking)
            root.speaker.stop();
        else
            root.speaker.say(root.words, root.language);
    }
    onWordsChanged: root.speaker.stop() // another question: the old one is not read on
    Component.onDestruction: root.speaker.stop()
}
