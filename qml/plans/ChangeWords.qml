import QtQuick

// What changed between two versions of a plan, in plain words, with a shape and a tone each.
QtObject {
    function sentence(what: string, move: string, section: string, before: string, after: string): string {
        switch (what) {
        case "added":
            //: A change in a plan. %1 the item, %2 the part of the plan: 'Added “Ana” to People I can ask'
            return qsTr("Added “%1” to %2").arg(after).arg(section);
        case "removed":
            //: A change in a plan. %1 the item
            return qsTr("Took out “%1”").arg(before);
        case "changed":
            return move === ""
                //: A change in a plan. %1 the item before, %2 now
                ? qsTr("“%1” is now “%2”").arg(before).arg(after)
                //: A change in a plan: the item was reworded and moved. %1 the item before, %2 now
                : qsTr("“%1” is now “%2”, in another place").arg(before).arg(after);
        case "skipped":
            //: A change in a plan: a part was skipped. %1 the part of the plan
            return qsTr("Skipped %1").arg(section);
        case "reopened":
            //: A change in a plan: a part that was skipped is open again. %1 the part of the plan
            return qsTr("%1 is open again").arg(section);
        default:
            return move === "first"
                //: A change in a plan. %1 the item
                ? qsTr("“%1” comes first").arg(after)
                : move === "up"
                //: A change in a plan. %1 the item
                ? qsTr("“%1” moved up").arg(after)
                //: A change in a plan. %1 the item
                : qsTr("“%1” moved down").arg(after);
        }
    }
    function tag(what: string, move: string): string {
        switch (what) {
        //: Tag on a line that is new in a plan
        case "added": return qsTr("Added");
        //: Tag on a line that is not in a plan any more
        case "removed": return qsTr("Taken out");
        //: Tag on a line of a plan that was reworded
        case "changed": return qsTr("Changed");
        //: Tag on a line of a plan that stands further down or up now
        default: return move === "down" ? qsTr("Moved down") : qsTr("Moved up");
        }
    }
    function icon(what: string, move: string): string {
        switch (what) {
        case "added": return "add";
        case "removed": case "skipped": return "remove";
        case "changed": return "edit";
        default: return move === "down" ? "arrow_downward" : "arrow_upward";
        }
    }
    function tone(what: string): string {
        switch (what) {
        case "added": return "good";
        case "removed": case "skipped": return "unknown";
        case "changed": return "caution";
        default: return "after";
        }
    }
}
