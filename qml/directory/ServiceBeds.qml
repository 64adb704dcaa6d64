pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// What a service counts: beds, places in a group. Each with when it was told; what was told too long ago is no number
// any more.
VStack {
    id: root

    required property ServiceModel model

    visible: root.model.about.capacities.count > 0
    spacing: 4

    ServiceWords { id: words }

    Repeater {
        model: root.model.about.capacities
        IconLine {
            id: line
            objectName: "capacity"
            required property string unit
            required property bool beds
            required property int free
            required property int most
            required property bool old
            required property string toldUnit
            required property int toldCount
            required property bool sinceFull
            required property string about
            readonly property string told: words.ago(line.toldUnit, line.toldCount)
            readonly property string counted: {
                if (line.sinceFull)
                    //: A shelter counted its beds, and after that it told a peer who called that it is full
                    return qsTr("A peer who called since heard that it is full.");
                if (line.free < 0)
                    return line.toldUnit === ""
                        //: What a service counts, when nobody said how many are free and when
                        ? qsTr("Not told how many are free. Call first.")
                        //: The same. %1 is an age such as '5 days ago'
                        : qsTr("How many are free was last told %1. Call first.").arg(line.told);
                if (line.beds)
                    return words.beds(line.free, line.toldUnit, line.toldCount, line.old);
                return line.old
                    //: What a service counts besides beds. %1 is a number, %2 what is counted, as Seat; %3 an age
                    ? qsTr("%1 free (%2), but that was %3. Call first.").arg(line.free).arg(line.unit).arg(line.told)
                    //: The same. %1 is a number, %2 what is counted, %3 an age such as '2 hours ago'
                    : qsTr("%1 free (%2), told %3").arg(line.free).arg(line.unit).arg(line.told);
            }
            Layout.fillWidth: true
            iconName: line.free > 0 && !line.old ? "single_bed" : "history"
            caution: line.free <= 0 || line.old
            text: line.about === "" ? line.counted : line.about + "\n" + line.counted
        }
    }
}
