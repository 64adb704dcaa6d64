import QtQuick
import QtTest
import "../support"
import Handrail.Controls
import Handrail.Pages
import Handrail.View
import Handrail.Test

// Who is on shift, the next visit of somebody known, how it was for them, and a note that loses what did not happen: as
// hands would go.
ScreenCase {
    id: tc
    name: "NextVisit"
    width: 1100
    height: 900

    stage: stage
    AppStage { id: stage }

    property string robin: ""
    readonly property SurveyModel survey: Bench.session.stories.survey

    function init() {
        failOnWarning(/.?/);
        Bench.fresh();
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
        if (Bench.session.plans.handOver.active) {
            Bench.session.plans.handOver.takeBack("made up words here");
            Bench.settle();
        }
        stage.close();
        undress();
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
    function hold(name: string, until) {
        const button = find(name);
        mousePress(button, button.width / 2, 30);
        tryVerify(until, tc.patience);
        mouseRelease(stage, 10, 400);
        look();
    }
    // A visit that was closed a day and an hour ago; @return the key of its check.
    function visited(): string {
        Bench.session.now.visit.record("ground");
        Bench.session.now.visit.closing.closeWith("stays", [], [24], false, "", robin);
        Bench.settle();
        Bench.advance(25 * 3600);
        Bench.session.people.followUps.refresh();
        Bench.settle();
        return Bench.session.people.followUps.overdue.word(0, "key");
    }

    function test_who_is_on_shift_is_asked_on_home_once_a_day_and_may_be_left_out() {
        go("now", ""); // help waits for no answer
        saysNot("Who is on shift?");
        Bench.session.router.goTo("home");
        look();
        press("shiftAsks");
        compare(Bench.session.router.route, "me/on-shift");
        compare(find("shiftYes").off, true);
        press("shiftSkip");
        compare(Bench.session.router.route, "home");
        saysNot("Who is on shift?");
        Bench.advance(24 * 3600);
        Bench.session.own.load();
        look();
        press("shiftAsks");
        type("shiftName", "Ana R.");
        type("shiftUnit", "CREST 4");
        type("shiftSupervisor", "Sam");
        look();
        says("Today it reads: Ana R., CREST 4");
        press("shiftYes");
        Bench.advance(24 * 3600);
        Bench.session.own.load();
        look();
        says("Still Ana R.?");
        press("shiftAsks");
        says("Still right today");
        press("shiftYes");
        compare(Bench.session.own.self.onShift.signature, "Ana R., CREST 4");
        Bench.session.lock.lock();
        Bench.settle();
        look();
        saysNot("Ana R.");
    }
    function test_the_next_visit_has_the_signs_of_the_plan_beside_how_it_is_now() {
        let id = "";
        const took = (planId) => { id = planId; };
        Bench.session.people.list.started.connect(took);
        Bench.session.people.list.startPlanFor("safety", robin, "en");
        Bench.settle();
        Bench.session.people.list.started.disconnect(took);
        Bench.session.plans.plan.open(id);
        Bench.settle();
        Bench.session.plans.plan.asked.goTo(0);
        Bench.session.plans.plan.typing.addExample(Bench.session.plans.plan.asked.examples[0]);
        Bench.settle();
        const sign = Bench.session.plans.plan.whole.word(0, "summary");
        Bench.session.plans.plan.asked.goTo(1);
        const walk = Bench.session.plans.plan.asked.examples[0], second = Bench.session.plans.plan.asked.examples[1];
        Bench.session.plans.plan.typing.addExample(walk);
        Bench.session.plans.plan.typing.addExample(second);
        Bench.settle();
        verify(Bench.session.plans.plan.whole.word(1, "summary").includes(second));
        go("after/followup", visited());
        says(sign);
        press("sweep");
        compare(Bench.session.router.route, "plans/sweep");
        press(find("helped")); // a tap a line
        press(findAll("out")[2]);
        press("sweepDone");
        compare(Bench.session.router.route, "after/followup");
        says("Looked at together in this check");
        says("Asked: used it, it helped");
        Bench.session.plans.plan.open(id);
        Bench.settle();
        verify(Bench.session.plans.plan.whole.word(1, "summary").includes(walk));
        verify(!Bench.session.plans.plan.whole.word(1, "summary").includes(second), "it was taken out");
        press("signsNow");
        compare(Bench.session.router.route, "now");
    }
    function test_how_it_was_is_answered_in_hand_over_and_the_peer_is_shown_nothing_of_it() {
        go("after/followup", visited());
        press("nextSurvey");
        tryCompare(find("holdSurvey"), "off", false);
        hold("holdSurvey", () => Bench.session.plans.handOver.active);
        says("How was it for you?");
        saysNot("Robin");
        press("heard-no");
        press("better-yes");
        press("better-yes"); // taken back
        says("Thank you. It is kept.");
        compare(survey.answers["heard"], "no");
        compare(survey.answers["better"], undefined);
        press("giveBack");
        Bench.session.plans.handOver.takeBack("made up words here");
        look();
        compare(Bench.session.plans.handOver.active, false);
        compare(Bench.session.router.route, "after/followup"); // never their whole story, with them beside it
        saysNot("Did we listen to you?");
        Bench.session.own.self.team.refresh();
        go("me/safety/team", "");
        says("How it was, as people said");
        says("Counted when the month is over");
        saysNot("Did we listen to you?"); // a count before and after would tell what one person said
        Bench.advance(31 * 86400);
        Bench.session.own.self.team.refresh();
        press("earlier");
        if (!wordsOf(screen).includes("How it was, as people said")) // February is over too
            press("earlier");
        says("Did we listen to you?");
        saysNot("Did we listen to you? No"); // that somebody said it is not told
    }
    function test_how_it_was_locks_and_opens_again_on_the_same_questions() {
        go("after/followup", visited());
        press("nextSurvey");
        tryCompare(find("holdSurvey"), "off", false);
        hold("holdSurvey", () => Bench.session.plans.handOver.active);
        press("heard-no");
        Bench.session.lock.lock();
        look();
        saysNot("How was it for you?");
        Bench.session.plans.handOver.goOn("made up words here");
        look();
        says("How was it for you?");
        compare(survey.answers["heard"], "no");
        Bench.session.lock.lock();
        look();
        Bench.session.plans.handOver.takeBack("made up words here");
        look();
        compare(Bench.session.plans.handOver.active, false);
        compare(Bench.session.router.route, "after/followup");
        saysNot("Did we listen to you?");
    }
    function test_how_it_was_after_a_kill_ends_on_home_and_on_nobodys_page() {
        go("after/followup", visited());
        press("nextSurvey");
        tryCompare(find("holdSurvey"), "off", false);
        hold("holdSurvey", () => Bench.session.plans.handOver.active);
        stage.close();
        Bench.restart();
        stage.open();
        look();
        Bench.session.plans.handOver.takeBack("made up words here");
        look();
        compare(Bench.session.plans.handOver.active, false);
        compare(Bench.session.router.route, "home");
    }
    function test_what_did_not_happen_leaves_the_draft_of_the_note_and_is_offered_below_a_finished_one() {
        Bench.session.now.visit.record("ground");
        Bench.session.now.visit.record("supervisor", "", "told");
        Bench.settle();
        go("now/close", "");
        let draft = null;
        tryVerify(() => (draft = field("Note draft")) !== null, tc.patience);
        verify(draft.typed.includes("Grounding together, at "), draft.typed);
        verify(draft.typed.includes("Supervisor told."), draft.typed);
        Bench.session.now.visit.closing.closeWith("stays", [], [], false, draft.typed, robin);
        Bench.settle();
        go("people/person", robin);
        press(find("visit"));
        says("Grounding together, at ");
        press("correct");
        press(target("Take out")); // the first entry: the grounding
        tryVerify(() => !Bench.session.stories.visit.note.text.includes("Grounding together"), tc.patience);
        verify(Bench.session.stories.visit.note.text.includes("Supervisor told."));
        saysNot("The note may still say it");
        press("openNote");
        press("finishNote");
        press("finishYes");
        Bench.session.router.back();
        look(); // still correcting
        press(target("Take out"));
        says("Taken out of the visit after this note was finished: Supervisor told. The note may still say it.");
        press("openNote");
        press(target("Add that"));
        compare(find("addText").typed, "This did not happen: Supervisor told.");
        press("addYes");
        says("This did not happen: Supervisor told.");
        saysNot("The note may still say it");
    }
    function test_a_follow_up_is_found_by_a_name_without_its_accents() {
        for (const name of ["Zoë", "Ana", "Luis", "Mei", "Omar"]) {
            let id = "";
            const took = (personId) => { id = personId; };
            Bench.session.people.list.added.connect(took);
            Bench.session.people.list.add(name, "en");
            Bench.settle();
            Bench.session.people.list.added.disconnect(took);
            Bench.session.now.visit.record("ground");
            Bench.session.now.visit.closing.closeWith("stays", [], [24], false, "", id);
            Bench.settle();
        }
        go("after/followups", "");
        says("Omar");
        type("followUpSearch", "zoe");
        look();
        says("Zoë");
        saysNot("Omar");
        type("followUpSearch", "x");
        look();
        says("Nobody here is called “zoex”.");
        Bench.session.lock.lock();
        Bench.settle();
        look();
        saysNot("Zoë");
        Bench.session.lock.unlock("made up words here");
        look();
        says("Omar");
    }
    function field(label: string): Item {
        const all = [];
        const walk = (item) => {
            if (item.label === label && item.typed !== undefined)
                all.push(item);
            for (let i = 0; i < item.children.length; ++i)
                walk(item.children[i]);
        };
        walk(screen);
        return all.length > 0 ? all[0] : null;
    }
}
