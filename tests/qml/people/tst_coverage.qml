import QtQuick
import QtTest
import "../support"
import Handrail.Controls
import Handrail.Pages
import Handrail.View
import Handrail.Test

// The rows of coverage.md before and after a crisis, and what a second reading of the mission added: each is walked as
// hands would go, and at its end something was done with the tool that it names. A page to read alone counts for nothing.
ScreenCase {
    id: tc
    name: "Coverage"
    width: 1100
    height: 900

    stage: stage
    AppStage { id: stage }

    property string robin: ""

    function init() {
        failOnWarning(/.?/);
        Bench.fresh();
        verify(Bench.fillDirectory());
        Bench.session.lock.setUp("made up words here", "made up words here");
        Bench.settle();
        Bench.session.lock.words.writtenDown();
        Bench.settle();
        stage.width = 390;
        stage.height = 844;
        Theme.mode = "day";
        Theme.scale = 1;
        Theme.reducedMotion = true;
        stage.open();
        let id = "";
        const took = (personId) => { id = personId; };
        Bench.session.people.list.added.connect(took);
        Bench.session.people.list.add("Robin", "en");
        Bench.settle();
        Bench.session.people.list.added.disconnect(took);
        robin = id;
    }
    function cleanup() {
        stage.close();
        undress();
        Bench.session.settings.language = "en";
    }
    function look() {
        Bench.settle();
        settled(() => screen);
        Bench.settle();
    }
    function press(thing) {
        tap(thing);
        look();
    }
    function go(route: string, argument: string) {
        Bench.session.router.goTo("home");
        Bench.session.router.open(route, argument);
        look();
    }

    // Row of coverage.md, where it begins. The guide's first button leads to the tool; what is done there is by its kind.
    function test_a_row_ends_in_something_that_was_done_data() {
        const rows = [];
        const all = {
            "cc-1 stressors": "before/pathways", "cc-1 needs": "before/needs", "cc-2 meet people": "before/engage",
            "cc-2 early signs": "before/signs", "cc-3 strengths": "before/strengths", "cc-3 systems": "before/systems",
            "cc-3 rights": "before/rights", "cc-3 housing": "after/housing", "cc-3 work": "before/work",
            "cc-3 school": "before/school", "cc-3 rides": "before/rides", "cc-3 legal": "before/legal",
            "cc-3 coping": "before/coping", "cc-3 food": "before/food", "cc-4 trauma": "before/trauma",
            "cc-5 language": "before/language", "cc-5 substance": "before/substance", "cc-5 use": "before/use",
            "cc-5 change": "before/change", "cc-5 paths": "before/paths", "cc-10 visit": "after/visit",
            "cc-10 hold": "after/hold", "cc-10 court": "after/court", "cc-10 money": "after/money",
            "cc-10 children": "after/children", "cc-10 grief": "after/grief", "F recovery": "before/recovery",
            "F advocacy": "before/advocate", "F decide": "before/decide", "F treatment": "before/treatment",
            "F benefits": "before/benefits", "F online": "before/online", "F values": "me/values", "F bias": "me/bias",
            "F groups": "me/groups", "F note": "me/notes", "F certified": "me/certified", "F ethics": "me/ethics"
        };
        for (const tag in all) {
            for (const lang of ["en", "es"])
                rows.push({ tag: tag + " " + lang, route: all[tag], lang: lang });
        }
        return rows;
    }
    function test_a_row_ends_in_something_that_was_done(data) {
        Bench.session.settings.language = data.lang;
        go(data.route, "");
        const guide = Bench.session.reading.guide;
        tryVerify(() => guide.found && guide.actions.count > 0, tc.patience, "nothing to do at " + data.route);
        const label = guide.actions.word(0, "label"), to = guide.actions.word(0, "route");
        press(button(label));
        compare(Bench.session.router.route, to === "now/supervisor" ? Bench.session.router.route : to);
        use(to);
    }
    // The first thing to tick that is seen.
    function tick(item: Item): Item {
        if (!item || !item.visible)
            return null;
        if (item.ticked !== undefined && item.tickRequested !== undefined)
            return item;
        for (let i = 0; i < item.children.length; ++i) {
            const found = tick(item.children[i]);
            if (found)
                return found;
        }
        return null;
    }
    // What a hand does with the tool, and what is there afterwards that was not there before.
    function use(to: string) {
        const router = Bench.session.router;
        switch (to) {
        case "plans":
            press(findAll("start").length > 0 ? "start" : "first"); // nobody has a plan yet
            compare(router.route, "plans/start");
            return use("plans/start");
        case "plans/start": {
            const before = Bench.session.plans.list.count;
            type("name", "Wren");
            press("begin");
            compare(router.route, "plans/edit");
            const plan = Bench.session.plans.plan;
            tryVerify(() => plan.loaded, tc.patience);
            while (plan.asked.examples.length === 0 && plan.asked.current + 1 < plan.asked.count)
                plan.asked.goTo(plan.asked.current + 1);
            look();
            press(button(plan.asked.examples[0]));
            plan.settle();
            Bench.settle();
            verify(plan.asked.items.count > 0 || plan.typing.typed !== "", "nothing was written");
            Bench.session.plans.list.refresh();
            tryVerify(() => Bench.session.plans.list.count > before, tc.patience);
            return;
        }
        case "now/checklist":
        case "now/calm":
        case "now/supervisor": {
            const list = Bench.session.now.checklist;
            tryVerify(() => list.found, tc.patience);
            const row = tick(screen);
            verify(row, "nothing to tick in:\n" + wordsOf(screen));
            press(row);
            Bench.settle();
            tryVerify(() => Bench.session.now.visit.open || row.ticked, tc.patience, "nothing was kept");
            return;
        }
        case "directory":
            verify(find("search").visible); // what is found there, and referred to, is walked in tests/qml/directory
            return;
        case "now/call":
            until(() => Bench.session.calls.sheet.line.number !== "" || wordsOf(screen).includes("988"),
                () => "no number is seen in:\n" + wordsOf(screen));
            return;
        case "now/visit":
            verify(wordsOf(screen) !== "");
            Bench.session.now.visit.record("ground");
            Bench.settle();
            verify(Bench.session.now.visit.open);
            return;
        case "now/overdose":
            tryVerify(() => Bench.session.now.run.running, tc.patience);
            return;
        default:
            fail("nobody knows how " + to + " is used");
        }
    }
}
