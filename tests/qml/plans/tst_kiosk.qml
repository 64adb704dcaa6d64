import QtQuick
import QtTest
import Handrail.Controls
import Handrail.View
import Handrail.Test

// The device on a wall: what is public works, nothing leads to a record, and what a visitor typed goes.
KioskCase {
    id: tc
    name: "Kiosk"

    function test_a_tap_is_not_enough_to_start_it() {
        tap("kiosk");
        verify(words(stage).includes("Lists on the kiosk"));
        verify(words(stage).includes("Beds tonight: shown"));
        mouseClick(find("startKiosk"), 60, 30);
        look();
        compare(Bench.session.kiosk.active, false);
        verify(words(stage).includes("Keep your finger on it"));
    }
    function test_it_does_not_start_where_a_restart_would_give_visitors_the_peers_pages() {
        stage.width = 390;
        stage.height = 640;
        tap("kiosk");
        const hold = find("startKiosk");
        find("shown-2").forceActiveFocus(Qt.TabFocusReason); // whoever holds it has read to the end of the page
        look();
        Bench.setDiskFull(true);
        mousePress(hold, 60, 30);
        tryCompare(Bench.session.kiosk, "saveTrouble", "full", 3000);
        mouseRelease(hold, 60, 30);
        Bench.setDiskFull(false);
        rest();
        look();
        compare(Bench.session.kiosk.active, false);
        compare(Bench.session.lock.state, LockModel.Unlocked);
        verify(words(stage).includes("The kiosk did not start: the disk is full"));
        const said = find("notStarted");
        tryVerify(() => said.mapToItem(stage, 0, 0).y > 0, 2000, "it stands above what is on screen");
        mousePress(hold, 60, 30);
        tryCompare(Bench.session.kiosk, "active", true, 3000);
        mouseRelease(stage, 10, 400);
        look();
        shut();
    }
    function test_a_list_is_put_on_it_from_its_page() {
        tap("kiosk");
        tap("shown-1");
        rest();
        look();
        verify(words(stage).includes("Canarylist of the peers: shown"));
    }
    function test_the_first_screen_has_the_public_things_and_only_the_lists_for_it() {
        hang();
        shut();
        const all = words(stage);
        for (const word of ["What would help right now?", "Find a place", "Slow down", "Make a plan", "Bed tonight",
            "Legal help", "Beds tonight", "Start over", "Español"])
            verify(all.includes(word), word);
        tap("list-2");
        rest();
        look();
        compare(Bench.session.router.route, "directory/show");
        verify(words(stage).includes("Lantern Detox"));
        shut();
        Bench.session.router.open("directory/show", "1"); // a list of the peers only
        rest();
        look();
        verify(!words(stage).includes("Canarylist"));
        shut();
    }
    function test_a_search_leads_to_the_card_to_take_along() {
        hang();
        tap("need-food");
        compare(Bench.session.directory.services.category, "food");
        tap("startOver");
        compare(Bench.session.directory.services.category, "");
        tap("find");
        Bench.session.directory.services.words = "lantern";
        rest();
        look();
        shut();
        const list = find("results");
        let row = null;
        for (let i = 0; i < list.count; ++i) {
            const item = list.itemAtIndex(i);
            if (item && item.rowId === "lantern-detox")
                row = item;
        }
        verify(row, "the service is found");
        mouseClick(row, 60, 20);
        compare(Bench.session.router.route, "directory/card");
        rest();
        look();
        verify(words(stage).includes("(650) 555-0100"));
        compare(visibleOnes(stage, "cardText").length, 0); // no message leaves from the wall
        shut();
    }
    function test_no_route_leads_out() {
        hang();
        const router = Bench.session.router, known = Bench.routes();
        // product.md, not the model's list
        const onTheWall = ["home", "directory", "directory/card", "directory/show", "now/ground", "plans/once"];
        verify(known.length > 40 && known.includes("me/safety/kiosk"), known);
        for (const route of known.concat(["home", "before/engage", "after/hold", "people/one", "me", "kiosk", ""])) {
            for (const argument of ["", tc.robin, "lantern-detox"]) {
                compare(router.allows(route, argument), onTheWall.includes(route), route);
                router.open(route, argument);
                verify(onTheWall.includes(router.route), route);
                router.replace(route, argument);
                verify(onTheWall.includes(router.route), route);
            }
            router.goTo(route);
            verify(onTheWall.includes(router.route), route);
            compare(Bench.session.lock.state, LockModel.Locked);
            router.goTo("home");
            look();
            shut();
        }
        for (const model of [Bench.session.plans.plan, Bench.session.plans.take, Bench.session.plans.useNow,
            Bench.session.plans.versions]) {
            model.open(tc.robin); // code that asks for a record gets nothing
            look();
            compare(model.loaded === true, false);
            shut();
        }
    }
    function test_no_key_leads_out() {
        hang();
        const keys = [Qt.Key_Escape, Qt.Key_Back, Qt.Key_Home, Qt.Key_HomePage, Qt.Key_Menu, Qt.Key_Search, Qt.Key_F1,
            Qt.Key_F4, Qt.Key_F5, Qt.Key_F11,
                      Qt.Key_Tab, Qt.Key_Backtab, Qt.Key_Left, Qt.Key_Right, Qt.Key_PageUp, Qt.Key_End, Qt.Key_Delete,
                          Qt.Key_1, Qt.Key_P, Qt.Key_L, Qt.Key_H];
        for (const modifier of [Qt.NoModifier, Qt.ShiftModifier, Qt.ControlModifier, Qt.AltModifier,
            Qt.ControlModifier | Qt.ShiftModifier]) {
            for (const key of keys) {
                keyClick(key, modifier);
                wait(0);
                compare(Bench.session.kiosk.active, true);
            }
        }
        compare(Bench.session.hiding.hidden, false);
        look();
        shut();
    }
    function test_no_edge_no_turn_and_no_size_leads_out() {
        hang();
        for (const size of [[844, 390], [360, 640], [1024, 768], [768, 1024], [1920, 1080], [390, 844]]) {
            stage.width = size[0];
            stage.height = size[1];
            look();
            const w = stage.width, h = stage.height;
            for (const drag of [[1, h / 2, w - 2, 0], [w - 2, h / 2, 2 - w, 0], [w / 2, 1, 0, h - 2],
                [w / 2, h - 2, 0, 2 - h]]) {
                mouseDrag(stage, drag[0], drag[1], drag[2], drag[3]);
                wait(0);
            }
            look();
            shut();
        }
    }
    function test_tabbing_round_never_leaves_it() {
        hang();
        for (let i = 0; i < 60; ++i) {
            keyClick(Qt.Key_Tab);
            let item = stage.Window.activeFocusItem;
            while (item && item.objectName !== "gate" && item !== stage)
                item = item.parent;
            compare(item ? item.objectName : "", "gate");
        }
        shut();
    }
    function test_the_emergency_bar_opens_the_call_sheet_and_nothing_is_recorded() {
        hang();
        for (const [button, number] of [["call988", "988"], ["call911", "911"], ["overdose", "911"]]) {
            tap(button);
            compare(Bench.session.calls.own.line.number, number);
            verify(words(stage).includes(number));
            tap("close");
            shut();
        }
        tap("slow");
        Bench.session.startOverdose(); // as the page's own button does
        look();
        compare(Bench.session.calls.own.line.number, "911");
        tap("close");
        Bench.session.router.open("now/call", "211"); // a line of the directory ends in the same sheet
        look();
        compare(Bench.session.calls.own.line.lineId, "211");
        tap("close");
        compare(Bench.session.now.visit.open, false);
        shut();
    }
    function test_a_damaged_slot_leaves_the_way_by_the_words() {
        hang();
        Bench.damageSlot("passphrase");
        tap("staff");
        open(tc.passphrase);
        tap("endKiosk");
        shut();
        verify(words(stage).includes("The recovery words open them."));
        verify(find("words").visible);
        tap("usePassphrase");
        verify(find("passphrase").visible);
    }
    function test_only_a_passphrase_ends_it() {
        hang();
        tap("staff");
        open("not this one");
        tap("endKiosk");
        shut();
        verify(words(stage).includes("Not that one"));
        tap("back");
        shut();
        tap("staff");
        open(tc.passphrase);
        tap("endKiosk");
        look();
        compare(Bench.session.kiosk.active, false);
        verify(Bench.reads(tc.robin));
        compare(Bench.session.router.route, "home");
        Bench.session.router.open("people");
        compare(Bench.session.router.route, "people");
    }
    function test_a_kill_comes_back_into_it_from_the_first_frame() {
        hang();
        tap("language");
        tap("find");
        Bench.session.directory.services.words = "canaryvisitor";
        look();
        stage.close();
        Bench.restart();
        stage.open();
        compare(Bench.session.kiosk.active, true); // before the vault has said a word
        verify(!words(stage).includes("canaryvisitor"));
        look();
        Bench.session.returning.restore();
        look();
        shut();
        compare(Bench.session.router.depth, 1);
        compare(Bench.session.settings.language, "en"); // the place's, not the visitor's
        tap("staff");
        open(tc.passphrase);
        tap("endKiosk");
        look();
        compare(Bench.session.kiosk.active, false);
        stage.close();
        Bench.restart();
        stage.open();
        look();
        compare(Bench.session.kiosk.active, false);
    }
    function test_start_over_clears_what_was_typed() {
        hang();
        tap("language");
        tap("bigger");
        Bench.session.directory.services.words = "canaryvisitor";
        Bench.session.directory.services.setFilter("pets", true);
        Bench.session.plans.leaveNothing.start("safety", "en");
        look();
        verify(Bench.session.plans.leaveNothing.planId !== "");
        tap("startOver");
        look();
        compare(Bench.session.directory.services.words, "");
        compare(Bench.session.directory.services.quiet, true);
        compare(Bench.session.plans.leaveNothing.planId, "");
        compare(Bench.session.settings.language, "en");
        compare(Bench.session.settings.textScale, 1);
        shut();
    }
    function test_a_plan_is_made_and_taken_along_and_nothing_stays() {
        hang();
        tap("plan");
        tap("beginPassing");
        look();
        compare(Bench.session.router.route, "plans/edit");
        const id = Bench.session.router.argument;
        Bench.session.plans.plan.typing.type("canaryvisitor walks", 0);
        Bench.session.plans.plan.typing.add();
        look();
        Bench.session.router.open("plans/take", id);
        look();
        verify(find("qr").modules.length > 400);
        compare(Bench.session.router.route, "plans/take");
        tap("startOver");
        look();
        compare(Bench.session.plans.leaveNothing.planId, "");
        verify(!words(stage).includes("canaryvisitor"));
        shut();
    }
    function test_two_quiet_minutes_clear_it_after_it_asked() {
        hang();
        tap("find");
        Bench.session.directory.services.words = "canaryvisitor";
        look();
        Bench.advance(91);
        Bench.session.kiosk.lookAtTheTime();
        look();
        compare(Bench.session.kiosk.secondsLeft, 30);
        verify(words(find("stillThere")).includes("30 seconds"));
        keyClick(Qt.Key_Shift); // somebody is there
        look();
        compare(Bench.session.kiosk.secondsLeft, 0);
        compare(Bench.session.directory.services.words, "canaryvisitor");
        Bench.advance(91);
        Bench.session.kiosk.lookAtTheTime();
        Bench.advance(31);
        Bench.session.kiosk.lookAtTheTime();
        look();
        compare(Bench.session.directory.services.words, "");
        compare(Bench.session.router.depth, 1);
        shut();
    }
    function test_a_number_on_screen_is_not_taken_from_who_is_on_the_phone() {
        hang();
        tap("call988");
        Bench.advance(91);
        Bench.session.kiosk.lookAtTheTime();
        look();
        compare(Bench.session.kiosk.secondsLeft, 30); // it asks first
        compare(Bench.session.calls.own.line.number, "988");
    }
}
