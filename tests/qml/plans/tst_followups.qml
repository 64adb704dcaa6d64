import QtQuick
import QtTest
import "../support"
import Handrail.Controls
import Handrail.Pages
import Handrail.View
import Handrail.Test

// After a crisis, as hands would go: whom the visit was with, reaching them, the plan again, what is next; the circle
// of support; and somebody of the directory in a plan.
ScreenCase {
    id: tc
    name: "FollowUps"
    width: 1100
    height: 900

    readonly property PlanModel plan: Bench.session.plans.plan
    stage: stage
    Stage { id: stage }

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
    }
    function cleanup() {
        stage.close();
        undress();
    }
    function look() {
        Bench.settle();
        settled(() => screen);
        Bench.settle();
    }
    function press(name: string) {
        tap(name);
        look();
    }
    function startPlan(kind: string): string {
        let id = "";
        const took = (planId) => { id = planId; };
        Bench.session.people.list.started.connect(took);
        Bench.session.people.list.startPlan(kind, "Robin", "en");
        Bench.settle();
        Bench.session.people.list.started.disconnect(took);
        plan.open(id);
        Bench.settle();
        return id;
    }
    function goToField(kind: string) {
        for (let at = 0; at < plan.asked.count; ++at) {
            plan.asked.goTo(at);
            if (plan.asked.field === kind)
                return;
        }
        fail("no question of the kind " + kind);
    }
    // A visit that was closed a day and an hour ago, with both checks proposed.
    function visited() {
        Bench.session.now.visit.record("call.opened", "988");
        Bench.settle();
        Bench.session.now.visit.closing.closeWith("stays", [], [24, 72], false, "");
        Bench.settle();
        Bench.advance(25 * 3600);
        Bench.session.people.followUps.refresh();
        Bench.settle();
    }

    function toTheList() {
        Bench.session.router.goTo("home");
        look();
        says("Due: 1, overdue: 1");
        press("followUpsDue");
        compare(Bench.session.router.route, "after/followups");
    }

    function test_from_the_row_on_home_to_what_is_next() {
        const id = startPlan("safety");
        plan.asked.goTo(0);
        plan.typing.addExample(plan.asked.examples[0]);
        Bench.settle();
        visited();
        toTheList();
        says("Somebody you visited");
        press("followUp");
        says("Who was this visit with?");
        press("whom");
        tryVerify(() => Bench.session.people.followUp.name === "Robin");
        look();
        says("24-hour check. Due");
        press("plan");
        compare(Bench.session.router.route, "plans/whole");
        compare(Bench.session.plans.plan.planId, id);
        Bench.session.router.back();
        look();
        says("Looked at together in this check");
        press("howItWent");
        verify(!find("planIt").visible); // nothing is kept by opening the sheet
        press("outcome-no_answer");
        says("Try again");
        press("changeNext");
        tap(button("In 3 days"));
        look();
        press("planIt");
        compare(Bench.session.router.route, "after/followups");
        compare(Bench.session.people.followUps.late, 0);
        says("1 try");
        Bench.session.router.open("after/followup", Bench.session.people.followUps.week.word(0, "key"));
        look();
        press("howItWent");
        press("outcome-reached");
        press("planIt");
        says("Done");
    }
    function test_a_name_that_is_new_and_a_follow_up_nobody_needs() {
        visited();
        toTheList();
        press("followUp");
        type("newWhom", "Wren");
        press("takeNew");
        tryVerify(() => Bench.session.people.followUp.name === "Wren");
        look();
        says("No plan yet.");
        type("note", "asked for a ride");
        Bench.session.router.back();
        look();
        visited();
        toTheList2();
    }
    function toTheList2() {
        Bench.session.router.goTo("after/followups");
        look();
        const before = Bench.session.people.followUps.count;
        Bench.session.router.open("after/followup", nobodys());
        look();
        press("letGo");
        compare(Bench.session.people.followUps.count, before - 1);
    }
    function nobodys(): string {
        for (const group of [Bench.session.people.followUps.overdue, Bench.session.people.followUps.today,
            Bench.session.people.followUps.week]) {
            for (let row = 0; row < group.count; ++row) {
                if (group.word(row, "name") === "")
                    return group.word(row, "key");
            }
        }
        fail("nobody's follow-up is there");
        return "";
    }
    function test_locked_it_says_how_many_and_never_who() {
        startPlan("safety");
        visited();
        Bench.session.lock.lock();
        Bench.settle();
        Bench.session.router.goTo("home");
        look();
        says("Due: 1, overdue: 1");
        saysNot("Robin");
        Bench.session.router.open("after/followups");
        Bench.settle();
        verify(Routes.needsUnlock("after/followups", "", false));
        verify(Routes.needsUnlock("after/followup", "x", false));
        compare(Bench.session.people.followUps.overdue.count, 0);
    }
    function test_the_circle_keeps_consent_with_its_day() {
        startPlan("safety");
        Bench.session.router.open("people/circle", plan.about.personId);
        look();
        says("Nobody in it yet");
        press("first");
        type("circleName", "Kit Sample");
        tap(findChild(find("circleConsent"), "yes"));
        look();
        says("Said yes on");
        tap(findChild(find("circleSheet"), "close"));
        look();
        says("Yes since");
        press("contact");
        tap(findChild(find("circleConsent"), "no"));
        look();
        says("They are not offered anywhere.");
        tap(findChild(find("circleSheet"), "close"));
        look();
        says("Do not contact, since");
    }
    function test_somebody_and_somewhere_of_the_directory_data() {
        return [{ tag: "contact", kind: "contact", where: "" },
            { tag: "place", kind: "place", where: "1 Sample Street, Sampleton" }];
    }
    function test_somebody_and_somewhere_of_the_directory(data) {
        verify(Bench.fillDirectory());
        const id = startPlan("safety");
        goToField(data.kind);
        Bench.session.router.open("plans/edit", id);
        look();
        press("pick");
        type("pickWords", "lantern");
        Bench.answered();
        look();
        press("pickService");
        Bench.answered();
        look();
        tryVerify(() => plan.asked.items.count === 1);
        compare(plan.asked.items.word(0, "words"), "Lantern Detox");
        verify(plan.asked.items.word(0, "phone").includes("555-0100"));
        verify(plan.asked.items.word(0, "where").startsWith(data.where));
        verify(!find("picker").open);
        compare(Bench.session.directory.services.words, "");
    }
    function test_taking_a_plan_is_two_taps_from_the_list_and_the_code_is_there() {
        startPlan("safety");
        plan.typing.addExample(plan.asked.examples[0]);
        Bench.settle();
        Bench.session.router.goTo("plans");
        look();
        tap(button("Robin"));
        look();
        press("take");
        compare(Bench.session.router.route, "plans/take");
        verify(Bench.session.plans.take.codes.count > 0);
        verify(find("qr").visible);
    }
    function test_every_kind_of_plan_can_leave_nothing_and_says_how_long_it_waits() {
        Bench.session.router.goTo("plans");
        Bench.session.router.open("plans/once");
        look();
        says("When nobody touches the screen for 90 seconds, we ask. 30 seconds later it is wiped.");
        press("kind");
        press("kind-recovery");
        press("beginPassing");
        compare(Bench.session.router.route, "plans/edit");
        const id = plan.planId;
        verify(id.startsWith("passing-"));
        compare(plan.about.kindTitle, Bench.session.plans.list.kindTitle("recovery"));
        Bench.advance(90);
        Bench.session.plans.leaveNothing.lookAtTheTime();
        tryVerify(() => Bench.session.plans.leaveNothing.secondsLeft === 30);
        Bench.advance(31);
        tryVerify(() => Bench.session.plans.leaveNothing.lapsed);
        look();
        compare(Bench.session.router.route, "home");
        verify(!Bench.reads(id));
        Bench.session.plans.leaveNothing.noteLapse();
    }
}
