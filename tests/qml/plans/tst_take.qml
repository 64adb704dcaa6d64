import QtQuick
import QtTest
import Handrail.Controls
import Handrail.View
import Handrail.Test

// A plan in use, a plan taken along, and a plan that leaves nothing: as a hand would go.
PlanCase {
    id: tc
    name: "TakeAndUse"

    function init() {
        begin();
        stage.open();
    }
    function cleanup() {
        end();
    }
    function filled(id: string) {
        Bench.session.plans.plan.open(id);
        look();
        add(0, "Not sleeping");
        add(0, "Pacing at night");
        add(1, "Walk around the block");
        add(1, "Hold something cold");
        add(3, "Ana Sample, my sister, 555-0142");
        add(3, "Uncle Ray Sample");
        add(6, "Biscuit, my dog");
        add(6, "My niece’s laugh");
        Bench.session.plans.plan.asked.goTo(0);
        look();
    }
    function kept(): string {
        const id = started("Robin");
        filled(id);
        Bench.session.router.goTo("plans");
        Bench.session.router.open("plans/whole", id);
        look();
        return id;
    }

    function test_step_by_step_to_what_helps() {
        setUp();
        const id = kept();
        tap("useNow");
        compare(Bench.session.router.route, "plans/use");
        compare(find("stepWords").text, "Walk around the block");
        verify(!words(stage).includes("Biscuit, my dog"));
        tap("holdOn"); // on the very first step, and on every one
        verify(words(find("reasons")).includes("Biscuit, my dog"));
        tap("notEnough");
        verify(!words(stage).includes("Biscuit, my dog")); // the next step is large again
        find("holdOn");
        tap("notEnough");
        compare(find("stepWords").text, "Ana Sample, my sister");
        tap("callThem");
        compare(Bench.session.calls.own.line.number, "555-0142");
        compare(Bench.session.calls.own.handed, ""); // a sheet, not a call
        tap("close");
        tap("thatHelped");
        compare(Bench.session.plans.useNow.phase, UseNowModel.Helped);
        compare(Bench.session.plans.useNow.helped.length, 1);
        tap("notEnough"); // stop here
        compare(Bench.session.router.route, "plans/whole");
        compare(Bench.session.plans.useNow.unkept, false);
    }

    function test_988_is_on_every_step_and_at_the_end() {
        setUp();
        kept();
        tap("useNow");
        for (let step = 0; step < 5; ++step) {
            tap("talk988");
            compare(Bench.session.calls.own.line.number, "988");
            tap("close");
            if (Bench.session.plans.useNow.phase === UseNowModel.Step)
                tap("notEnough");
        }
        compare(Bench.session.plans.useNow.phase, UseNowModel.Last);
        verify(find("talk"));
    }

    function test_a_number_of_the_plan_never_becomes_a_route() {
        setUp();
        kept();
        tap("useNow");
        tap("notEnough");
        tap("notEnough");
        tap("callThem");
        compare(Bench.session.router.route, "plans/use");
        verify(!Bench.session.router.argument.includes("555"));
        Bench.session.lock.lock();
        look();
        compare(Bench.session.calls.own.line.name, "");
        compare(Bench.session.plans.useNow.step.words, "");
    }

    function test_taken_by_hand_one_part_at_a_time() {
        setUp();
        const id = kept();
        Bench.session.router.open("plans/take", id);
        look();
        tap("byHand");
        compare(find("partHeading").text, "My warning signs");
        compare(visibleOnes(stage, "handLine").map((line) => line.text), ["Not sleeping", "Pacing at night"]);
        for (let part = 0; part < 4; ++part)
            tap("partNext");
        verify(find("handLine").text.includes("988"));
        tap("partNext");
        compare(visibleOnes(stage, "partHeading").length, 0);
    }

    function test_the_name_in_the_phone_is_the_persons_choice() {
        setUp();
        const id = kept();
        Bench.session.router.open("plans/take", id);
        look();
        const before = find("qr").modules;
        tap("name");
        Bench.session.plans.take.codes.cardName = "Blue 7";
        tap("close");
        verify(find("qr").modules !== before);
    }

    function test_printing_without_a_printer_says_what_to_do() {
        setUp();
        const id = kept();
        Bench.session.router.open("plans/take", id);
        look();
        tap("print");
        tap("printLarge");
        compare(Bench.session.plans.take.paper.printing, TakePaper.NoPrinter);
        compare(Bench.session.plans.take.paper.savedFile, "");
    }

    function test_a_plan_that_leaves_nothing_needs_no_passphrase_and_goes_without_a_trace() {
        Bench.session.router.goTo("plans");
        look();
        tap("other"); // 'Make one and leave nothing here'
        compare(Bench.session.router.route, "plans/once");
        tap("beginPassing");
        compare(Bench.session.router.route, "plans/edit");
        const id = Bench.session.router.argument;
        verify(Bench.session.plans.leaveNothing.planId === id);
        filled(id);
        compare(Bench.session.plans.plan.savedPhase, "");
        Bench.session.router.open("plans/take", id);
        look();
        verify(find("qr").modules.length > 400);
        compare(visibleOnes(stage, "large").length, 0);
        tap("have");
        tap("closePassing");
        compare(Bench.session.plans.leaveNothing.planId, "");
        compare(Bench.session.plans.plan.loaded, false);
        compare(Bench.session.plans.take.loaded, false);
    }

    function test_a_plan_that_leaves_nothing_is_found_again_until_it_is_closed() {
        setUp();
        Bench.session.router.goTo("plans");
        Bench.session.router.open("plans/once");
        look();
        tap("beginPassing");
        const id = Bench.session.router.argument;
        filled(id);
        Bench.session.lock.lock(); // locks people's records; this plan has no lock to come back through
        look();
        compare(Bench.session.plans.plan.asked.items.count, 2);
        Bench.session.lock.unlock(tc.passphrase);
        look();
        Bench.session.router.goTo("plans");
        look();
        verify(find("passing"));
        compare(Bench.session.plans.list.count, 0);
    }

    // ---- pictures
    // -----------------------------------------------------------------------------------------------------------------
    function test_pictures_data() {
        return rowsOf(["use", "use-call", "use-helped", "use-last", "take", "take-many", "take-hand", "take-print",
            "take-name", "once", "once-have"]);
    }
    function test_pictures(data) {
        wear(data);
        setUp();
        const router = Bench.session.router;
        if (data.screen.startsWith("once")) {
            router.goTo("plans");
            router.open("plans/once");
            look();
            if (data.screen === "once-have") {
                Bench.session.plans.leaveNothing.start("safety", data.lang);
                look();
                filled(Bench.session.plans.leaveNothing.planId);
                router.open("plans/take", Bench.session.plans.leaveNothing.planId);
                look();
                tap("have");
            }
        } else {
            const id = kept();
            if (data.screen === "take-many") {
                for (let i = 0; i < 30; ++i)
                    add(1, "One more thing that I can do, number " + i);
            }
            router.open(data.screen.startsWith("use") ? "plans/use" : "plans/take", id);
            look();
            const use = Bench.session.plans.useNow;
            if (data.screen === "use-call") {
                use.next();
                use.next();
            } else if (data.screen === "use-helped") {
                use.next();
                use.thatHelped();
            } else if (data.screen === "use-last") {
                for (let i = 0; i < 4; ++i)
                    use.next();
            } else if (data.screen === "take-hand") {
                tap("byHand");
            } else if (data.screen === "take-print") {
                tap("print");
            } else if (data.screen === "take-name") {
                tap("name");
            }
        }
        keep(data);
    }
}
