import QtQuick
import Handrail.View

// What changed between two versions of a plan, in plain words in the language of the plan, with a shape and a tone
// each.
QtObject {
    id: root

    required property VersionsModel model
    readonly property string language: root.model.language

    // `language` is named so that the words follow it.
    function say(language: string, words: string): string { return root.model.said("ChangeWords", words); }

    //: Left column of the comparison: this line is new
    readonly property string notThen: say(language, QT_TRANSLATE_NOOP("ChangeWords", "Not in the plan then"))
    //: Right column of the comparison: this line was taken out
    readonly property string notNow: say(language, QT_TRANSLATE_NOOP("ChangeWords", "Not in the plan now"))

    // A line with what stands beside it; that it is done is a sign of the model's there (VersionsCompared), and a word
    // here.
    function told(language: string, line: string): string {
        // Qt 6.4’s linter reads freed memory where a method is called on a typed parameter and gives text
        const words = line;
        //: Beside a line of a plan, among other words: a means or a goal that is done
        return words.replace("\uE000", say(language, QT_TRANSLATE_NOOP("ChangeWords", "done")));
    }
    function sentence(language: string, what: string, move: string, section: string, before: string, after: string,
        words: string): string {
        switch (what) {
        case "beside":
            return before !== "" && after !== ""
                //: A change in a plan: what stands beside an item. %1 the item, %2 what stood there, %3 what stands
                //: there now: a number, a place, a name; each begins with its label, so each has a line
                ? say(language, QT_TRANSLATE_NOOP("ChangeWords", "Changed “%1”\nBefore: %2\nNow: %3")).arg(words)
                    .arg(root.told(language, before)).arg(root.told(language, after))
                : after !== ""
                //: A change in a plan: something was put beside an item. %1 the item, %2 what stands there now
                ? say(language, QT_TRANSLATE_NOOP("ChangeWords", "Changed “%1”\nNow: %2")).arg(words)
                    .arg(root.told(language, after))
                : before !== ""
                //: A change in a plan: something beside an item was taken out. %1 the item, %2 what stood there
                ? say(language, QT_TRANSLATE_NOOP("ChangeWords", "Changed “%1”\nTaken out: %2")).arg(words)
                    .arg(root.told(language, before))
                //: A change in a plan: a yes or no beside an item. %1 the item
                : say(language, QT_TRANSLATE_NOOP("ChangeWords", "Changed something about “%1”")).arg(words);
        case "added":
            //: A change in a plan. %1 the item, %2 the part of the plan: 'Added “Ana” to People I can ask'
            return say(language, QT_TRANSLATE_NOOP("ChangeWords", "Added “%1” to %2")).arg(root.told(language, after))
                .arg(section);
        case "removed":
            //: A change in a plan. %1 the item
            return say(language, QT_TRANSLATE_NOOP("ChangeWords", "Took out “%1”")).arg(root.told(language, before));
        case "changed":
            return move === "first"
                //: A change in a plan: the item was reworded and comes first now. %1 the item before, %2 now
                ? say(language, QT_TRANSLATE_NOOP("ChangeWords", "Changed “%1” to “%2” and moved it to first"))
                    .arg(root.told(language, before)).arg(root.told(language, after))
                : move !== ""
                //: A change in a plan: the item was reworded and moved. %1 the item before, %2 now
                ? say(language, QT_TRANSLATE_NOOP("ChangeWords", "Changed “%1” to “%2” and moved it"))
                    .arg(root.told(language, before)).arg(root.told(language, after))
                //: A change in a plan. %1 the item before, %2 now
                : say(language, QT_TRANSLATE_NOOP("ChangeWords", "Changed “%1” to “%2”"))
                    .arg(root.told(language, before)).arg(root.told(language, after));
        case "skipped":
            //: A change in a plan: a part was skipped. %1 the part of the plan
            return say(language, QT_TRANSLATE_NOOP("ChangeWords", "Skipped %1")).arg(section);
        case "declined":
            //: A change in a plan: the person does not want a part. %1 the part of the plan
            return say(language, QT_TRANSLATE_NOOP("ChangeWords", "Declined %1")).arg(section);
        case "reopened":
            //: A change in a plan: a part that was skipped is open again. %1 the part of the plan
            return say(language, QT_TRANSLATE_NOOP("ChangeWords", "%1 is open again")).arg(section);
        default:
            return move === "first"
                //: A change in a plan. %1 the item
                ? say(language, QT_TRANSLATE_NOOP("ChangeWords", "Moved “%1” to first")).arg(root.told(language, after))
                : move === "up"
                //: A change in a plan. %1 the item
                ? say(language, QT_TRANSLATE_NOOP("ChangeWords", "Moved “%1” up")).arg(root.told(language, after))
                //: A change in a plan. %1 the item
                : say(language, QT_TRANSLATE_NOOP("ChangeWords", "Moved “%1” down")).arg(root.told(language, after));
        }
    }
    function tag(language: string, what: string, move: string): string {
        switch (what) {
        //: Tag on a line that is new in a plan
        case "added": return say(language, QT_TRANSLATE_NOOP("ChangeWords", "Added"));
        //: Tag on a line that is not in a plan any more
        case "removed": return say(language, QT_TRANSLATE_NOOP("ChangeWords", "Taken out"));
        //: Tag on a line of a plan that was reworded
        case "changed": return say(language, QT_TRANSLATE_NOOP("ChangeWords", "Changed"));
        //: Tag on a line of a plan that stands further down or up now
        default: return move === "down" ? say(language, QT_TRANSLATE_NOOP("ChangeWords", "Moved down"))
            : move === "first" ? say(language, QT_TRANSLATE_NOOP("ChangeWords", "Moved to first"))
                : say(language, QT_TRANSLATE_NOOP("ChangeWords", "Moved up"));
        }
    }
    function icon(what: string, move: string): string {
        switch (what) {
        case "added": return "add";
        case "removed": case "skipped": case "declined": return "remove";
        case "changed": case "beside": return "edit";
        default: return move === "down" ? "arrow_downward" : "arrow_upward";
        }
    }
    function tone(what: string): string {
        switch (what) {
        case "added": return "good";
        case "removed": case "skipped": case "declined": return "unknown";
        case "changed": case "beside": return "caution";
        default: return "after";
        }
    }
}
