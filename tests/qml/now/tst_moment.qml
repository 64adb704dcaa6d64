import QtQuick
import QtTest
import "../support"
import Handrail.Controls
import Handrail.Test

// What a night asks of the app's frame: back is where one was, a page opens at its title, a deadline started by mistake
// is taken back where it was started.
ScreenCase {
    id: tc
    name: "Moment"
    width: 1300
    height: 1200

    stage: app
    AppStage { id: app }

    readonly property var run: Bench.session.now.run

    function init() {
        failOnWarning(/.?/);
        Bench.fresh();
        app.open();
    }
    function cleanup() {
        app.close();
        undress();
    }
    function shapes() {
        return [["phone", 390, 844, 1], ["small", 360, 640, 1], ["large", 390, 844, 2], ["landscape", 844, 390, 1]]
            .map(([tag, w, h, scale]) => ({ tag: tag, w: w, h: h, lang: "en", mode: "day", scale: scale }));
    }
    function rest() {
        Bench.settle();
        pagesAtRest();
    }
    function page(): Item { return findChild(app, "stack").currentItem; }
    // What rolls on the page on top, the tallest of it.
    function roll(): Item {
        let tallest = null;
        const look = (item) => {
            if (!item.visible)
                return;
            if (item.contentY !== undefined && item.contentItem !== undefined && item.contentHeight > item.height + 1
                && (!tallest || item.contentHeight > tallest.contentHeight))
                tallest = item;
            for (let i = 0; i < item.children.length; ++i)
                look(item.children[i]);
        };
        look(page());
        return tallest;
    }

    // ---- A16: where one was ----
    function test_back_from_a_page_is_where_one_was_data() { return shapes(); }
    function test_back_from_a_page_is_where_one_was(data) {
        dress(data);
        for (const [place, further] of [["me", "me/safety"], ["now", "now/check-on-me"], ["plans", "me/safety"],
                                        ["people", "me/safety"]]) {
            Bench.session.router.goTo(place);
            rest();
            const list = roll();
            if (!list)
                continue; // all of it is in sight
            settled(list);
            list.contentY = list.originY + Math.min(150, list.contentHeight - list.height);
            const was = list.contentY;
            Bench.session.router.open(further);
            rest();
            verify(roll() !== list, place + ": the other page is on top");
            Bench.session.router.back();
            rest();
            compare(roll(), list);
            tryVerify(() => Math.abs(list.contentY - was) < 1, patience,
                place + ": " + list.contentY + " and not " + was);
        }
    }
    function test_a_visit_that_opens_meanwhile_does_not_push_the_title_away_data() { return shapes(); }
    function test_a_visit_that_opens_meanwhile_does_not_push_the_title_away(data) {
        dress(data);
        Bench.session.router.goTo("home");
        Bench.session.router.open("now");
        rest();
        Bench.session.router.open("now/calm", "calm");
        rest();
        Bench.session.now.visit.notes.add("a word");
        Bench.settle();
        verify(Bench.session.now.visit.open);
        Bench.session.router.back();
        rest();
        compare(Bench.session.router.route, "now");
        const list = roll();
        verify(!list || list.contentY <= list.originY + 0.5, "Now opened at its top, and is there still");
        inSight(settled(() => heading(page())));
    }
    // The words of the title, wherever they stand.
    function heading(item: Item): Item {
        if (item.visible && item.text === "Now" && item.heading === true)
            return item;
        for (let i = 0; i < item.children.length; ++i) {
            const found = heading(item.children[i]);
            if (found)
                return found;
        }
        return null;
    }
    function inSight(item: Item) {
        const at = settled(item).mapToItem(app, 0, 0);
        verify(at.y >= Theme.emergencyHeight - 0.5 && at.y + item.height <= app.height,
            "the title lies at " + at.y + ", " + item.height + " high");
    }
    function test_the_run_of_a_new_person_opens_at_its_title_data() { return shapes(); }
    function test_the_run_of_a_new_person_opens_at_its_title(data) {
        dress(data);
        Bench.session.startOverdose();
        rest();
        for (let i = 0; i < 3; ++i) {
            Bench.advance(2);
            run.act();
        }
        rest();
        const list = roll();
        if (list)
            settled(list).contentY = list.originY + list.contentHeight - list.height; // as far as one may read
        Bench.advance(2);
        run.people.startAnother();
        rest();
        compare(run.people.person, 2);
        inSight(find("stepTitle"));
    }

    // ---- A22: taken back ----
    function test_a_deadline_that_was_started_by_mistake_is_taken_back_on_its_page_data() { return shapes(); }
    function test_a_deadline_that_was_started_by_mistake_is_taken_back_on_its_page(data) {
        dress(data);
        Bench.session.router.goTo("home");
        Bench.session.router.open("now");
        Bench.session.router.open("now/report");
        rest();
        toADeadline();
        const before = Bench.entries("walk.called");
        tap("I have called: start the deadline");
        rest();
        until(() => wordsOf(app).includes("The deadline is on the visit."), () => wordsOf(app));
        verify(Bench.session.now.walk.result.dueText !== "");
        tap("Undo");
        rest();
        compare(Bench.session.now.walk.result.dueText, "");
        until(() => !wordsOf(app).includes("The deadline is on the visit."), () => wordsOf(app));
        until(() => wordsOf(app).includes("I have called: start the deadline"), () => wordsOf(app));
        Bench.session.router.open("now/visit");
        rest();
        verify(!wordsOf(app).includes("Written report"), "nothing is due on the visit:\n" + wordsOf(app));
    }
    // the first answer that is nobody's danger now, until an end has something due in writing
    function toADeadline() {
        const walk = Bench.session.now.walk;
        const tried = [];
        const deeper = () => {
            if (walk.result.there)
                return walk.result.dueWords !== "";
            const here = walk.here;
            for (let i = 0; i < walk.asked.answers.count; ++i) {
                Bench.advance(1);
                walk.answer(walk.asked.answers.word(i, "answerId"));
                tried.push(walk.here);
                if (deeper())
                    return true;
                walk.backTo(here);
            }
            return false;
        };
        verify(deeper(), "no end of the walk on reports has a deadline: " + tried.join(" "));
        rest();
    }
}
