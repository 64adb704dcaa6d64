import QtQuick
import QtTest
import Handrail.Controls
import Handrail.View
import Handrail.Test

// Every row of Me, of the 17, 11 and 12 competencies and of San Diego County's plan, walked by using what it asks for:
// a tool that opens and does nothing is none.
SafetyCase {
    id: tc
    name: "Rows"

    readonly property OwnKit own: Bench.session.own
    readonly property Router router: Bench.session.router

    function all(): list<string> {
        const ids = [];
        for (const [list, count] of [["cc", 11], ["core", 17], ["samhsa", 12]])
            for (let i = 1; i <= count; ++i)
                ids.push(list + "-" + i);
        return ids;
    }
    function opened(route: string): void {
        tryVerify(() => tc.router.route === route, patience, "at " + tc.router.route + ", not " + route);
        tc.pagesAtRest();
        Bench.settle();
    }
    // The first target of this kind that can be touched, from the top of the page.
    function first(test, under: Item): Item {
        const item = under ?? screen;
        if (!item || !item.visible)
            return null;
        if (item.clicked !== undefined && item.enabled && test(item))
            return item;
        for (let i = 0; i < item.children.length; ++i) {
            const found = tc.first(test, item.children[i]);
            if (found)
                return found;
        }
        return null;
    }
    function ticks(test): void {
        let tick = null;
        tryVerify(() => (tick = tc.first(test)) !== null, patience, "nothing to tick in:\n" + wordsOf(screen));
        tap(tick);
        Bench.settle();
    }
    function changes(look, deed): void {
        const before = look();
        deed();
        tryVerify(() => { Bench.settle(); return look() !== before; }, patience, "it changes nothing: " + before);
    }

    // Does with a tool what one comes to it for.
    function use(route: string): void {
        Bench.advance(5); // a tap right after the last one would be a second tap
        switch (Routes.page(route)) {
        case "GuidePage.qml": {
            const guide = Bench.session.reading.guide;
            tryVerify(() => guide.found && guide.actions.count > 0, patience, route + " ends in nothing to do");
            const label = guide.actions.word(0, "label");
            tap(() => tc.target(label, screen));
            tryVerify(() => tc.router.route !== route, patience, "'" + label + "' of " + route + " leads nowhere");
            return;
        }
        case "ChecklistPage.qml":
            return tc.ticks((item) => item.accessibleRole === Accessible.CheckBox && !item.accessibleOn);
        case "WalkPage.qml": {
            const first = Bench.session.now.walk.asked.answers.word(0, "label");
            return tc.changes(() => wordsOf(screen), () => tap(tc.button(first)));
        }
        case "FitPage.qml":
            tap(tc.button(Bench.session.now.cards.cards.word(0, "title")));
            return tryVerify(() => findAll("answer").length === 1 && findAll("answer")[0].height > 100);
        case "RunPage.qml":
            return tryVerify(() => Bench.session.now.run.running || tc.first((item) => item.height > 0) !== null,
                patience);
        case "CallPage.qml":
            return says("911");
        case "VisitPage.qml":
            Bench.session.now.visit.notes.add("kept of this visit");
            Bench.settle();
            return says("kept of this visit");
        case "PlansPage.qml":
            return tc.changes(() => tc.router.route, () => tc.ticks((item) => item.text !== "" && item.height >= 48));
        case "DirectoryPage.qml":
            return tryVerify(() => wordsOf(screen).length > 40, patience);
        case "CheckInPage.qml":
            return tc.changes(() => tc.own.count, () => type("words", "tired"));
        case "DebriefPage.qml":
            return tc.changes(() => tc.own.count, () => tap("stayed"));
        case "BeforeGoPage.qml":
            return tc.changes(() => tc.own.count, () => tap("child"));
        case "SupportsPage.qml":
        case "WellnessPage.qml":
        case "GrowthPage.qml":
            return tc.changes(() => tc.router.route, () => tap(() => tc.first((item) => /^(add|new)/i.test(item.objectName)
                                                                              || /^(Add|Someone|A goal|Note)/.test(item.text))));
        default:
            fail("no use is written for " + route + " (" + Routes.page(route) + ")");
        }
    }

    function test_competency_data() { return tc.all().map((id) => ({ tag: id })); }
    function test_competency(data) {
        stage.open();
        tc.router.goTo("home");
        tc.router.open("me");
        tc.router.open("me/competencies");
        tc.router.open("me/competency", data.tag);
        tc.opened("me/competency");
        const model = Bench.session.reading.competencies;
        // what it asks, and two or three examples of the field
        tryVerify(() => wordsOf(screen).includes(model.asks) && model.asks !== "");
        verify((model.field.match(/•/g) ?? []).length >= 2, "field examples: " + model.field);
        // own reflection, a rating in a word, a goal with a day that reaches Home, and something shown on a visit
        tap("beside");
        type("hard", "the silence");
        type("well", "I waited");
        type("goal", "watch someone");
        tap("week");
        Bench.settle();
        tap("noteEvidence");
        tc.opened("me/evidence");
        type("words", "I asked before I sat down");
        tap("agree");
        tc.opened("me/competency");
        says("I asked before I sat down");
        Bench.advance(tc.day);
        tap("can");
        Bench.settle();
        compare(tc.own.competency.ratings.count, 2);
        tc.router.goTo("home");
        tryVerify(() => findAll("ownAhead").length === 1 && findAll("ownAhead")[0].visible);
        tc.opened("home");
        verify(!wordsOf(screen).includes("watch someone"));
        // each tool, by its row
        const tools = [];
        for (let i = 0; i < model.tools.count; ++i)
            tools.push(model.tools.word(i, "route"));
        verify(tools.length >= 2 && tools.includes("me/reflect"), data.tag + " has its tools: " + tools);
        for (const route of tools) {
            if (route === "me/reflect" && data.tag !== "cc-1")
                continue; // one for all
            tc.router.goTo("home");
            tc.router.open("me");
            tc.router.open("me/competencies");
            tc.router.open("me/competency", data.tag);
            tc.opened("me/competency");
            tap(() => tc.first((item) => item.objectName === "tool-" + route));
            tc.opened(route);
            tc.use(route);
        }
        Bench.session.now.run.discard?.();
        tc.router.goTo("home");
        stage.close();
    }

    // ---- the crosswalk ----
    function test_theCrosswalkNamesEveryCompetencyOfEachListAndOpensIt() {
        stage.open();
        tc.router.goTo("home");
        tc.router.open("me");
        tc.router.open("me/competencies");
        tap("crosswalk");
        tc.opened("me/crosswalk");
        for (const [list, count] of [["Core", 17], ["National", 12], ["Crisis", 11]]) {
            tap(() => tc.target(list, find("lists")));
            tryVerify(() => Bench.session.reading.competencies.crosswalk.count === count);
            const key = Bench.session.reading.competencies.framework;
            for (let i = 1; i <= count; ++i) {
                const row = findAll(key + "-" + i)[0];
                verify(row, key + "-" + i);
                // groups and digital skills are no part of the crisis-care list; everything else meets both
                const nowhere = row.numbers.filter((one) => one === "").length;
                compare(nowhere, key === "core" && (i === 7 || i === 17) ? 1 : 0, row.text + " meets " + row.numbers);
                verify(row.numbers.length === 2 && row.numbers.every((one) => /^(\d+(, \d+)*)?$/.test(one)),
                       row.text + " meets " + row.numbers);
                verify(row.height >= 48);
            }
        }
        tap(() => findAll("cc-6")[0]);
        tc.opened("me/competency");
        says(Bench.session.reading.competencies.title);
        tc.router.goTo("home");
        stage.close();
    }

    // ---- what was shown on a visit ----
    function test_evidenceIsNotedAfterAVisitWithoutThePersonInIt() {
        stage.open();
        Bench.session.now.visit.notes.add("a note");
        Bench.settle();
        tc.router.goTo("home");
        tc.router.open("now/close");
        tryVerify(() => tc.target("Safe, stays here") !== null);
        tap("Safe, stays here");
        tap(tc.button("Close visit"));
        tc.opened("home");
        tap("noteEvidence");
        tc.opened("me/evidence");
        compare(tc.own.count, 0, "nothing is kept by looking");
        type("words", "I sat lower than Robin");
        tryVerify(() => find("named").visible);
        tap("agree");
        tc.opened("me/evidence"); // still here
        verify(find("whichOne").visible);
        tap("cc-4");
        tap("agree");
        tc.opened("me/evidence");
        tap(tc.button("Take the name out"));
        says("I sat lower than …");
        tc.router.back(); // left by another way: a draft, and nothing more
        tc.opened("home");
        tc.router.open("me/competency", "cc-4");
        tc.opened("me/competency");
        saysNot("I sat lower than …");
        tc.router.back();
        tc.opened("home");
        // locked in the middle, another language, and the draft is there
        Bench.session.lock.lock();
        Bench.settle();
        Bench.session.lock.unlock(tc.passphrase);
        Bench.settle();
        Bench.session.settings.language = "es";
        tc.router.open("me/evidence");
        tc.opened("me/evidence");
        tryVerify(() => find("words").typed === "I sat lower than …");
        tap("agree");
        tc.opened("home");
        Bench.session.settings.language = "en";
        verify(!Bench.filesHold("I sat lower"));
        verify(!Bench.ownHolds("Robin"));
        verify(Bench.ownHolds("I sat lower than …"));
        stage.close();
        Bench.restart();
        Bench.session.lock.unlock(tc.passphrase);
        Bench.settle();
        tc.show("CompetencyPage", "cc-4");
        says("I sat lower than …");
        tc.show("OwnPage");
        const paper = findChild(stage, "paper").whole().join("\n");
        verify(paper.includes("I sat lower than …"), paper);
    }
    function test_wordsAboutOneselfComeBackAfterALockOnTheSamePage() {
        stage.open();
        tc.router.goTo("home");
        tc.router.open("me/competencies");
        tc.router.open("me/competency", "cc-2");
        tc.router.open("me/evidence", "cc-2");
        tc.opened("me/evidence");
        type("words", "I sat lower");
        Bench.session.lock.lock();
        Bench.settle();
        tryVerify(() => tc.own.competency.showing.words === "");
        Bench.session.lock.unlock(tc.passphrase);
        Bench.settle();
        tc.opened("me/evidence");
        tryVerify(() => find("words").typed === "I sat lower", patience, find("words").typed);
        compare(tc.own.competency.showing.words, "I sat lower");
        stage.close();
    }

    // ---- San Diego County's plan ----
    function planFor(kind: string): string {
        let id = "";
        const took = (planId) => { id = planId; };
        Bench.session.people.list.started.connect(took);
        Bench.session.people.list.startPlanFor(kind, tc.robin, "en");
        Bench.settle();
        Bench.session.people.list.started.disconnect(took);
        verify(id !== "");
        return id;
    }
    function goTo(heading: string): void {
        const asked = Bench.session.plans.plan.asked;
        for (let i = 0; i < asked.count && asked.heading !== heading; ++i)
            asked.goTo(i);
        compare(asked.heading, heading);
        Bench.settle();
    }
    function test_aRecoveryPlanSaysHowAPeerWillHelpAndHowGoalsAreMeasured() { // 1a, 1b, 1c
        const id = tc.planFor("recovery");
        const plan = Bench.session.plans.plan;
        tc.show("PlanPage", id);
        for (const heading of ["How often we meet", "For how long"]) {
            tc.goTo(heading);
            tc.press(() => tc.target(plan.asked.options.word(0, "words")));
            compare(plan.asked.items.count, 1, heading);
        }
        tc.goTo("What a peer helps with");
        tc.press(() => tc.target(plan.asked.options.word(0, "words")));
        compare(plan.asked.items.count, 1, "the scope");
        tc.goTo("My goals");
        type("own", "A room of my own");
        keyClick(Qt.Key_Return);
        Bench.settle();
        tc.press("item");
        type("measure", "I have a key");
        tc.press("close");
        plan.flush();
        Bench.settle();
        tc.show("WholePlanPage", id);
        says("I have a key");
    }
    function test_supervisionIsLoggedAndTheNextMeetingWaitsOnHome() { // 1d
        tc.show("SupervisionPage");
        type("who", "The lead");
        tap(() => findAll("supervision")[0]);
        tap(() => findAll("week", find("nextDay"))[0]);
        tc.own.flush();
        Bench.settle();
        compare(tc.own.ahead.word(0, "what"), "supervision");
    }
    function test_screeningTwiceAYearIsADateThatWaitsOnHome() { // 1e
        tc.show("OwnDatePage");
        tap("screening");
        tap("week");
        tc.own.flush();
        Bench.settle();
        compare(tc.own.ahead.word(0, "what"), "screening");
    }
    function test_designationIsTickedAndTheHoursAreCounted() { // 2a
        tc.show("GrowthPage");
        for (const key of ["training", "diploma", "recovery"])
            tc.press(() => findAll(key, find("designation"))[0]);
        compare((wordsOf(stage).match(/Said on/g) ?? []).length, 3);
    }
    function test_trainingIsLoggedByTheSevenAreas() { // 2b
        compare(tc.own.growth.areas.count, 7);
        for (const area of tc.own.growth.keysOf("area")) {
            tc.show("TrainingPage");
            type("title", "Day of " + area);
            tc.press(() => findAll(area)[0]);
            tc.press("more");
        }
        for (let i = 0; i < 7; ++i)
            compare(tc.own.growth.areas.word(i, "minutes"), 30, tc.own.growth.areas.word(i, "area"));
    }
    function test_theYearIsReviewedFromTheRatings() { // 2c
        tc.own.competency.competency = "core-15";
        tc.own.competency.rate("beside");
        Bench.advance(200 * tc.day);
        tc.own.competency.rate("can");
        tc.own.flush();
        Bench.settle();
        tc.show("ReviewPage");
        says("With someone beside me");
        verify(findChild(stage, "year").lines().join("\n").length > 100);
    }
}
