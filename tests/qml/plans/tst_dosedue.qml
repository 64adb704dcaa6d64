import QtQuick
import QtTest
import Handrail.Controls
import Handrail.View
import Handrail.Test

// What calls in the other frames: a dose that is due, and the peer's own timer that is over, beside a plan that is
// written, before locked records, in somebody else's hands, on the wall.
PlanCase {
    id: tc
    name: "DoseDueElsewhere"

    property string plan: ""

    function init() {
        begin();
        setUp();
        tc.plan = started("Robin Sample");
        add(0, "walk around the block");
        stage.open();
        Bench.session.router.goTo("home");
        look();
        Bench.session.startOverdose();
        Bench.settle();
        for (let i = 0; i < 3; ++i) {
            Bench.advance(2);
            Bench.session.now.run.act();
        }
        compare(Bench.session.now.run.doses.given, 1);
    }
    function cleanup() { end(); }
    function letTimePass() {
        Bench.advance(125);
        Bench.session.now.run.visible = false;
        Bench.session.now.run.visible = true;
        look();
    }
    function said(): Item {
        const row = find("doseDue");
        verify(row.text.includes("Time for dose 2, if needed"), row.text);
        const bar = find("call911");
        verify(row.mapToItem(stage, 0, 0).y >= bar.mapToItem(stage, 0, bar.height).y - 0.5, "under the emergency bar");
        compare(Hand.inTheWay(row), "");
        verify(row.height >= 48);
        return row;
    }
    function test_while_a_plan_is_written() {
        Bench.session.router.goTo("plans");
        Bench.session.router.open("plans/edit", tc.plan);
        look();
        Bench.session.plans.plan.typing.type("half a sen", 10);
        letTimePass();
        mouseClick(said(), 40, 20);
        look();
        compare(Bench.session.router.route, "now/overdose");
        compare(Bench.session.plans.plan.typing.typed, "half a sen");
    }
    function test_before_locked_records() {
        Bench.session.router.goTo("people");
        Bench.session.lock.lock();
        letTimePass();
        verify(find("passphrase"));
        mouseClick(said(), 40, 20);
        look();
        compare(Bench.session.router.route, "now/overdose");
        compare(Bench.session.lock.state, LockModel.Locked);
    }
    function handOver() {
        Bench.session.router.goTo("plans");
        Bench.session.router.open("plans/whole", tc.plan);
        look();
        tap("handOver");
        const hold = find("holdHandOver");
        mousePress(hold, 60, 30);
        tryCompare(Bench.session.plans.handOver, "active", true, 3000);
        mouseRelease(stage, 10, 400);
        look();
    }
    function test_in_their_hands_it_leads_to_the_passphrase_and_shows_nobody_anything_data() {
        return [{ tag: "phone", w: 390, h: 844 }, { tag: "small", w: 360, h: 640 }, { tag: "tablet", w: 1180, h: 820 }];
    }
    function test_in_their_hands_it_leads_to_the_passphrase_and_shows_nobody_anything(data) {
        stage.width = data.w;
        stage.height = data.h;
        handOver();
        letTimePass();
        const row = said();
        const under = row.mapToItem(stage, 0, row.height).y, giveBack = find("giveBack").mapToItem(stage, 0, 0).y;
        verify(under <= giveBack + 0.5 || data.tag === "tablet",
               "it lies over nothing: there the strip is beside the bar");
        mouseClick(row, 40, 20);
        look();
        compare(Bench.session.plans.handOver.active, true);
        verify(find("passphrase"));
        verify(!findChild(stage, "stack"));
    }
    function test_in_their_hands_over_the_call_sheet() {
        handOver();
        tap("call911");
        letTimePass();
        mouseClick(said(), 40, 20);
        look();
        compare(Bench.session.plans.handOver.active, true);
        verify(find("passphrase"));
    }
    // ---- the peer's own timer ----
    function timerEnds() {
        const check = Bench.session.now.checkOnMe;
        check.start(10, "(619) 555-0199");
        Bench.settle();
        Bench.advance(730);
        check.watched = !check.watched; // the timer of a clock that stands still
        look();
        verify(check.over);
    }
    function calledBack(words): Item {
        const row = find("checkDue");
        tryVerify(() => row.visible);
        look();
        verify(row.text.includes(words), row.text);
        verify(row.text.includes("2:10"), row.text);
        verify(!tc.words(stage).includes("555"), "whose number it is says nobody");
        const bar = find("call911");
        verify(row.mapToItem(stage, 0, 0).y >= bar.mapToItem(stage, 0, bar.height).y - 0.5, "under the emergency bar");
        compare(Hand.inTheWay(row), "");
        verify(row.height >= 48);
        return row;
    }
    function test_in_their_hands_the_peer_s_timer_asks_for_the_device_data() {
        const rows = [];
        for (const [w, h] of [[390, 844], [360, 640], [1180, 820]])
            for (const lang of ["en", "es"])
                for (const scale of [1, 2])
                    rows.push({ tag: lang + " " + w + "x" + h + " " + scale, w: w, h: h, lang: lang, scale: scale });
        return rows;
    }
    function test_in_their_hands_the_peer_s_timer_asks_for_the_device(data) {
        stage.width = data.w;
        stage.height = data.h;
        handOver();
        Bench.session.settings.language = data.lang;
        Bench.session.settings.textScale = data.scale;
        timerEnds();
        const row = calledBack(data.lang === "es" ? "Devuélvelo" : "Please give it back");
        const under = row.mapToItem(stage, 0, row.height).y, giveBack = find("giveBack").mapToItem(stage, 0, 0).y;
        verify(under <= giveBack + 0.5 || data.w > 1000, "it lies over nothing");
        mouseClick(row, 40, 20);
        look();
        compare(Bench.session.plans.handOver.active, true);
        verify(find("passphrase"));
        verify(Bench.session.now.checkOnMe.over, "only the peer answers");
    }
    function test_over_a_call_and_on_the_neutral_screen_of_a_lent_device_it_stands_too() {
        handOver();
        tap("call911");
        timerEnds();
        calledBack("Please give it back");
        Bench.session.hiding.hidden = true;
        look();
        calledBack("Please give it back");
    }
    function test_on_the_wall_the_staff_is_asked_for_data() {
        return [{ tag: "wide", w: 1024, h: 768 }, { tag: "phone", w: 390, h: 844 }];
    }
    function test_on_the_wall_the_staff_is_asked_for(data) {
        stage.width = data.w;
        stage.height = data.h;
        Bench.session.kiosk.begin();
        tryCompare(Bench.session.kiosk, "active", true);
        look();
        timerEnds();
        mouseClick(calledBack("For staff"), 40, 20);
        look();
        compare(Bench.session.kiosk.active, true);
        verify(find("passphrase"));
        verify(Bench.session.now.checkOnMe.over);
    }
    function test_on_the_wall_it_leads_to_the_passphrase_of_the_staff() {
        stage.width = 1024;
        stage.height = 768;
        Bench.session.kiosk.begin();
        tryCompare(Bench.session.kiosk, "active", true);
        look();
        compare(Bench.session.kiosk.active, true);
        letTimePass();
        tap("call988");
        mouseClick(said(), 40, 20);
        look();
        compare(Bench.session.kiosk.active, true);
        verify(find("passphrase"));
    }
}
