import QtQuick
import QtTest
import "../support"
import Handrail.Controls
import Handrail.View
import Handrail.Test

// What a plan dates reaches Home and leads back there; a step that can be done opens what does it; a sign that a hard
// time is coming carries a step and somebody to tell.
QuestionCase {
    id: tc
    name: "Dates"
    stage: stageItem

    Stage { id: stageItem }

    readonly property PlanModel plan: Bench.session.plans.plan
    readonly property Router router: Bench.session.router
    readonly property PlanDatesModel dates: Bench.session.plans.list.dates
    readonly property string secret: "made up words here"

    function unlock() {
        Bench.session.lock.unlock(tc.secret);
        look();
    }
    // A day @p fromToday in the care plan, in the words of one who has to be at court.
    function courtOn(fromToday: int): string {
        const id = startPlan("care", "en");
        for (let at = 0; at < plan.asked.count && plan.asked.heading !== "My next visits"; ++at)
            plan.asked.goTo(at);
        writeInto("own", "Court, Dept 4");
        keyClick(Qt.Key_Return);
        look();
        tap("item");
        plan.editor.setEditDate(fromToday, 0);
        tap("close");
        plan.flush();
        look();
        return id;
    }
    function home() {
        router.goTo("home");
        look();
    }

    function test_aDayOfAPlanReachesHomeAndLeadsBackToItsPart() {
        const id = tc.courtOn(2);
        Bench.session.plans.list.refresh();
        tc.home();
        tryVerify(() => tc.dates.near === 1);
        look();
        says("Dates in plans");
        says("In 2 days");
        saysNot("Court");
        saysNot("Robin");
        Bench.session.lock.lock();
        look();
        saysNot("Dates in plans");
        tc.unlock();
        tryVerify(() => tc.dates.near === 1);
        Bench.advance(5 * 24 * 3600);
        tc.dates.look();
        look();
        says("3 days late");
        tap("planDates");
        says("Court, Dept 4");
        says("Robin");
        says("3 days late");
        picture("dates");
        tap("date");
        tryVerify(() => router.route === "plans/edit", 5000);
        look();
        compare(plan.planId, id);
        says("Court, Dept 4");
        router.back();
        look();
    }
    function test_doneAndMovedAreOneTapAndOpenPlansKnow() {
        const id = tc.courtOn(-1);
        Bench.session.plans.list.refresh();
        look();
        router.open("after/dates");
        look();
        says("Yesterday, 1 day late");
        tap("later");
        tryVerify(() => tc.dates.rows.word(0, "daysLeft") === 7);
        look();
        tap("undo");
        tryVerify(() => tc.dates.rows.word(0, "daysLeft") === -1);
        tap("done");
        tryVerify(() => tc.dates.rows.count === 0);
        look();
        says("No plan names a day");
        // the plan is read anew where it stood open
        plan.open(id);
        look();
        for (let at = 0; at < plan.asked.count && plan.asked.heading !== "My next visits"; ++at)
            plan.asked.goTo(at);
        verify(plan.asked.items.word(0, "done"));
        // kill, and it is still done
        stage.close();
        Bench.restart();
        tc.unlock();
        stage.open();
        look();
        compare(tc.dates.rows.count, 0);
    }
    function test_aTapWhileTheyAreLockedDoesNothing() {
        tc.courtOn(1);
        Bench.session.plans.list.refresh();
        look();
        router.open("after/dates");
        look();
        says("Tomorrow");
        Bench.session.people.list.refresh();
        look();
        Bench.session.lock.lock(); // in the middle
        look();
        tc.dates.finish(0);
        look();
        compare(tc.dates.rows.count, 0);
        tc.unlock();
        tryVerify(() => tc.dates.rows.count === 1, 5000, "a tap while locked does nothing");
    }

    // ---- steps that act ----
    function test_breatheOutSlowlyOpensThePacerAndALockClosesIt_data() {
        return [{ tag: "en", lang: "en", words: "Breathe out slowly", app: "es" },
            { tag: "es", lang: "es", words: "Sacar el aire despacio, en la ventana", app: "en" },
            { tag: "other", lang: "en", words: "Walk to the pier", app: "en" }];
    }
    function test_breatheOutSlowlyOpensThePacerAndALockClosesIt(data) {
        const id = startPlan("safety", data.lang);
        plan.asked.goTo(1);
        plan.typing.type(data.words, 0);
        plan.typing.add();
        plan.flush();
        look();
        Bench.session.settings.language = data.app;
        router.open("plans/use", id);
        look();
        tryVerify(() => Bench.session.plans.useNow.loaded);
        look();
        compare(Bench.session.plans.useNow.step.words, data.words, "as the person wrote it");
        const act = find("act");
        if (data.tag === "other")
            return verify(!act.visible);
        tap("act");
        tryVerify(() => findChild(shown(), "pacer").visible);
        compare(Bench.session.now.ground.pace, "longer");
        picture("use-breathe--" + data.tag);
        Bench.session.lock.lock();
        look();
        tc.unlock();
        look();
        verify(!findChild(shown(), "pacer")?.visible, "it does not come back by itself");
    }

    // ---- early signs ----
    function test_aSignCarriesAStepAndSomebodyToTell() {
        const id = startPlan("safety", "en");
        writeInto("own", "Pacing at night");
        keyClick(Qt.Key_Return);
        look();
        tap("item");
        says("What do you do then?");
        verify(!find("more").visible);
        writeInto("then", "turn the TV off");
        writeInto("who", "my sister");
        picture("sign-sheet");
        tap("close");
        says("Then I: turn the TV off; I tell: my sister");
        saysNot("Then instead");
        router.open("plans/whole", id);
        look();
        says("Pacing at night (Then I: turn the TV off; I tell: my sister)");
        plan.asked.goTo(1);
        plan.typing.type("Walk", 0);
        plan.typing.add();
        plan.flush();
        look();
        router.open("plans/use", id);
        look();
        tryVerify(() => Bench.session.plans.useNow.loaded);
        look();
        says("Then I: turn the TV off");
        // the same after a kill
        stage.close();
        Bench.restart();
        tc.unlock();
        plan.open(id);
        look();
        plan.asked.goTo(0);
        compare(plan.asked.items.word(0, "beside"), "Then I: turn the TV off; I tell: my sister");
        compare(plan.asked.items.word(0, "instead"), "");
    }
}
