import QtQuick
import QtTest
import "../support"
import Handrail.Controls
import Handrail.Pages
import Handrail.View
import Handrail.Test

// A consent as hands would use it: written together, handed over, read and signed, shared under, taken back; and all of
// it again after a lock.
ScreenCase {
    id: tc
    name: "Consents"
    width: 1100
    height: 900

    stage: stage
    AppStage { id: stage }

    property string robin: ""

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
        Bench.session.router.goTo("people");
        Bench.session.router.open("people/person", robin);
        look();
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
    function hold(name: string, until) {
        const button = find(name);
        mousePress(button, button.width / 2, 30);
        tryVerify(until, tc.patience);
        mouseRelease(stage, 10, 400);
        look();
    }
    readonly property ConsentModel consent: Bench.session.stories.consent
    function begin() {
        press("consents");
        says("Nothing may be shared yet");
        press("writeConsent");
        compare(find("handConsent").off, true);
        saysNot("Saved");
        type("consentWhat", "That I am safe");
        type("consentTo", "Ana, my sister");
        look();
        says("Not there yet");
        says("Saved");
        compare(find("handConsent").off, false);
    }
    function handOver() {
        press("handConsent");
        tryCompare(find("holdConsent"), "off", false);
        hold("holdConsent", () => Bench.session.plans.handOver.active);
    }
    function takeBack() {
        Bench.session.plans.handOver.takeBack("made up words here");
        look();
        compare(Bench.session.plans.handOver.active, false);
    }
    function test_it_is_written_read_signed_shared_under_and_taken_back() {
        begin();
        handOver();
        says("May this be shared?");
        says("Ana, my sister");
        saysNot("Robin");
        compare(find("sayYes").off, true);
        type("signName", "R. Sample");
        look();
        hold("sayYes", () => tc.consent.state === "given");
        says("You said yes on");
        takeBack();
        compare(Bench.session.router.route, "people/consent");
        says("Yes, signed");
        says("Signed: R. Sample");
        verify(!find("consentWhat").visible, "what they read is not changed");
        press("writeShared");
        type("sharedWords", "Called Ana");
        press("sharedYes");
        says("Called Ana");
        press("takeBack");
        type("backWords", "Not any more");
        press("backSaid");
        says("Taken back");
        says("What had been shared");
        Bench.session.router.back();
        look();
        says("Not any more, or not at all");
        Bench.session.router.back();
        look();
        find("show-consent").forceActiveFocus(Qt.TabFocusReason); // its row scrolls sideways
        press("show-consent");
        says("Taken back: Ana, my sister");
    }
    function test_a_no_is_held_and_a_tap_is_none() {
        begin();
        handOver();
        press("sayNo");
        says("Keep your finger on the button");
        compare(tc.consent.state, "draft");
        hold("sayNo", () => tc.consent.state === "declined");
        says("You said no on");
        takeBack();
        says("Said no");
    }
    function test_what_is_written_comes_back_after_a_lock_and_after_the_way_out_by_the_bar() {
        begin();
        Bench.session.lock.lock();
        Bench.settle();
        verify(!wordsOf(stage).includes("Ana, my sister"), "nothing shows while it is locked");
        Bench.session.lock.unlock("made up words here");
        look();
        tryCompare(find("consentTo"), "typed", "Ana, my sister");
        Bench.session.router.goTo("now");
        look();
        Bench.session.router.goTo("people");
        Bench.session.router.open("people/person", robin);
        look();
        says("Not answered yet: 1");
        press("consents");
        press("consent-draft");
        tryCompare(find("consentTo"), "typed", "Ana, my sister");
        press("letGo");
        press("letGoYes");
        says("Nothing may be shared yet");
    }
    function test_who_locks_half_way_through_the_name_goes_on_with_it() {
        begin();
        handOver();
        type("signName", "R. Sam");
        look();
        Bench.session.lock.lock();
        look();
        says("This page is locked");
        verify(!wordsOf(stage).includes("Ana, my sister"), "nothing shows while it is locked");
        stage.width = 844; // turned meanwhile
        stage.height = 390;
        Bench.session.plans.handOver.goOn("made up words here");
        look();
        tryCompare(find("signName"), "typed", "R. Sam");
        takeBack();
        compare(tc.consent.state, "draft");
    }
}
