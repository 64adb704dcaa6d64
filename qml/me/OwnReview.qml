import QtQuick
import Handrail.View

// The yearly look at one's own work as lines for one sheet: ratings, goals, hours. No word of a reflection.
QtObject {
    id: root

    required property AppSession session
    readonly property OwnWords wording: OwnWords {}
    readonly property OwnCareWords caring: OwnCareWords {}

    function lineOf(step: string, day: string, stepThen: string, dayThen: string): string {
        return stepThen === "" ? root.wording.rating(step) + ", " + day
            //: Where a peer is with a competency, now and a year ago. %1, %3: such as 'I can do it'; %2, %4: dates
            : qsTr("%1, %2. Before: %3, %4").arg(root.wording.rating(step)).arg(day).arg(root.wording.rating(stepThen))
                .arg(dayThen);
    }
    function lines(): list<string> {
        const standing = root.session.own.self.standing;
        const growth = root.session.own.growth;
        //: Title of the page with the yearly look at one's own work
        const all = [qsTr("My year, for the meeting")];
        const rated = [];
        for (let i = 0; i < standing.reviewed.count; ++i)
            rated.push(root.session.reading.competencies.titleOf(standing.reviewed.word(i, "competency")) + ": "
                + root.lineOf(standing.reviewed.word(i, "step"), standing.reviewed.word(i, "day"),
                    standing.reviewed.word(i, "stepThen"),
                              standing.reviewed.word(i, "dayThen")));
        if (rated.length > 0)
            all.push(rated.join("\n"));
        for (let i = 0; i < standing.goals.count; ++i) {
            const words = root.session.reading.competencies.titleOf(standing.goals.word(i, "competency")) + ": "
                + standing.goals.word(i, "words");
            all.push(standing.goals.word(i, "done")
                     //: Page with the yearly look. %1: a goal, %2: a date
                     ? qsTr("Goal reached. %1, %2").arg(words).arg(standing.goals.word(i, "day"))
                     //: Page with the yearly look. %1: a goal
                     : qsTr("Goal. %1").arg(words));
        }
        //: Page with the yearly look. %1: a length of time such as '12 h'
        all.push(qsTr("Training noted: %1").arg(root.wording.hours(growth.minutes)) + "\n"
                 //: Page with the yearly look. %1, %2: lengths of time
                 + qsTr("Towards renewal: %1, of it law and ethics %2").arg(root.wording.hours(standing.learned))
                     .arg(root.wording.hours(standing.ethics)));
        //: Page with the yearly look: a line to be filled in by hand
        all.push(qsTr("What went well") + ": ____________________________________________");
        //: Page with the yearly look: a line to be filled in by hand
        all.push(qsTr("What I need from my program") + ": ______________________________");
        //: Page with the yearly look: a line to be filled in by hand
        all.push(qsTr("What we agreed") + ": ____________________________________________");
        //: Foot of the page with the yearly look
        all.push(qsTr("Written by the peer about their own work. Ratings are the peer’s own words, no test."));
        return all;
    }
}
