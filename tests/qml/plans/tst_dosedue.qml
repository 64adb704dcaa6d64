import QtQuick
import QtTest
import Handrail.Controls
import Handrail.View
import Handrail.Test

// A dose that is due in the other frames: beside a plan that is written, before locked records, in somebody else's
// hands, on the wall.
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
            Bench.session.run.act();
        }
        compare(Bench.session.run.doses, 1);
    }
    function cleanup() { end(); }
    function letTimePass() {
        Bench.advance(125);
        Bench.session.run.visible = false;
        Bench.session.run.visible = true;
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
        Bench.session.plan.type("half a sen", 10);
        letTimePass();
        mouseClick(said(), 40, 20);
        look();
        compare(Bench.session.router.route, "now/overdose");
        compare(Bench.session.plan.typed, "half a sen");
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
        tryCompare(Bench.session.handOver, "active", true, 3000);
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
        compare(Bench.session.handOver.active, true);
        verify(find("passphrase"));
        verify(!findChild(stage, "stack"));
    }
    function test_in_their_hands_over_the_call_sheet() {
        handOver();
        tap("call911");
        letTimePass();
        mouseClick(said(), 40, 20);
        look();
        compare(Bench.session.handOver.active, true);
        verify(find("passphrase"));
    }
    function test_on_the_wall_it_leads_to_the_passphrase_of_the_staff() {
        stage.width = 1024;
        stage.height = 768;
        Bench.session.kiosk.begin();
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
