import QtQuick
import Handrail.View

// The words of the page that leaves with a person's records, in the language of the app.
QtObject {
    id: root

    required property OutModel model
    readonly property StoryWords words: StoryWords {}

    // What would be in it, as far as there is any.
    function inIt(): string {
        const all = [];
        const add = (count, words) => {
            if (count > 0)
                all.push(words.arg(count));
        };
        //: What is in the folder with a person's records. %1 is a number
        add(root.model.counts.plans, qsTr("Plans: %1"));
        //: What is in the folder with a person's records. %1 is a number
        add(root.model.counts.visits, qsTr("Visits: %1"));
        //: What is in the folder with a person's records. %1 is a number
        add(root.model.counts.notes, qsTr("Notes: %1"));
        //: What is in the folder with a person's records. %1 is a number
        add(root.model.counts.referrals, qsTr("Referrals: %1"));
        //: What is in the folder with a person's records: people of their circle with whom we may be in touch. %1 is a
        //: number
        add(root.model.counts.circle, qsTr("Their circle, with a yes: %1"));
        //: What is in the folder with a person's records: answered consents. %1 is a number
        add(root.model.counts.consents, qsTr("Answers about sharing: %1"));
        //: What is in the folder with a person's records: what they are called, their phone, where to look for them
        all.push(qsTr("What they are called, their language, and how to reach them"));
        return all.join("\n");
    }
    function story() {
        const rows = root.model.rows, all = [];
        for (let i = 0; i < rows.count; ++i) {
            const of = (role) => rows.word(i, role) ?? "";
            const mark = root.words.mark(of("mark"));
            all.push({
                "label": root.words.title(of("kind"), of("state_"), of("what"), Number(of("n")))
                    + (mark === "" ? "" : ". " + mark),
                "words": root.words.line(of("kind"), of("day"), of("time"), Number(of("n")), of("detail"), of("what"),
                    of("state_"), of("excerpt"))
            });
        }
        return all;
    }
    function make(): void {
        root.model.make({
            //: Title of the page with a person's records
            "title": qsTr("My records"),
            //: On the page with a person's records: before what they are called
            "name": qsTr("Name"),
            //: On the page with a person's records: before the day on which they began
            "since": qsTr("Since"),
            //: On the page with a person's records
            "phone": qsTr("Phone"),
            //: On the page with a person's records: where to look for them
            "where": qsTr("Where to find me"),
            //: On the page with a person's records: people of their circle who may be contacted
            "circle": qsTr("My circle: people you may contact"),
            //: On the page with a person's records. %1 is what somebody may be told
            "mayKnow": qsTr("May know: %1"),
            //: On the page with a person's records: over what was done together, newest first
            "story": qsTr("What we did, the newest first")
        }, root.story());
    }
}
