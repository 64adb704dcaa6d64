import QtQuick
import QtTest
import Handrail.Controls
import Handrail.View
import Handrail.Test

// The wall's own device, started with --kiosk.
KioskCase {
    id: tc
    name: "OwnKiosk"

    function startAgain() {
        stage.close();
        wait(1); // the frame is gone before its session
        Bench.restart();
        Bench.ownKiosk();
        stage.open();
        look();
    }
    function endIt(secret: string) {
        tap("staff");
        open(secret);
        tap("endKiosk");
        look();
    }
    function test_it_is_the_kiosk_before_anyone_opened_anything() {
        startAgain();
        shut();
        Bench.comeBack();
        rest();
        look();
        shut();
        verify(words(stage).includes("What would help right now?"));
        endIt("not this one");
        shut();
        tap("back");
        endIt(tc.passphrase);
        compare(Bench.session.kiosk.active, false);
        verify(Bench.reads(tc.robin));
    }
    function test_it_is_the_kiosk_again_when_the_records_lock() {
        startAgain();
        endIt(tc.passphrase);
        Bench.session.router.open("people");
        look();
        Bench.session.lock.lock();
        rest();
        look();
        shut();
        compare(Bench.session.router.route, "home");
    }
    function test_a_run_under_way_keeps_its_screen_when_the_records_lock() {
        startAgain();
        endIt(tc.passphrase);
        Bench.session.startOverdose();
        rest();
        Bench.session.lock.lock();
        rest();
        look();
        compare(Bench.session.kiosk.active, false);
        compare(Bench.session.router.route, "now/overdose");
    }
    function test_a_run_under_way_comes_back_before_the_kiosk() {
        startAgain();
        Bench.comeBack();
        rest();
        endIt(tc.passphrase);
        Bench.session.startOverdose();
        tryVerify(() => Bench.slotsHold("now/overdose"), 5000); // where they were is on disk
        rest();
        startAgain();
        Bench.comeBack();
        rest();
        look();
        compare(Bench.session.kiosk.active, false);
        compare(Bench.session.now.run.running, true);
        compare(Bench.session.router.route, "now/overdose");
        compare(Bench.session.lock.state, LockModel.Locked);
    }
    function test_what_a_peer_hung_up_themselves_stays_up_whatever_was_under_way() {
        startAgain();
        endIt(tc.passphrase);
        Bench.session.startOverdose();
        rest();
        Bench.session.kiosk.begin();
        rest();
        startAgain();
        Bench.comeBack();
        rest();
        look();
        compare(Bench.session.kiosk.active, true);
        compare(Bench.session.router.route, "home");
    }
    function test_without_a_passphrase_it_says_that_anyone_can_end_it() {
        stage.close();
        Bench.fresh();
        Bench.ownKiosk();
        stage.open();
        rest();
        look();
        compare(Bench.session.kiosk.active, true);
        tap("staff");
        verify(words(stage).includes("no passphrase yet"));
        tap("endKiosk");
        look();
        compare(Bench.session.kiosk.active, false);
    }
}
