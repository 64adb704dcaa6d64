import QtQuick
import QtTest
import "../support"
import Handrail.View
import Handrail.Test

// The warm hand-off from a service's page to 'they arrived', locked and unlocked.
ScreenCase {
    id: tc
    name: "Referrals"
    width: 1040
    height: 860

    stage: stage
    Stage { id: stage }

    readonly property ReferralsModel referrals: Bench.session.directory.referrals

    function initTestCase() { failOnWarning(/.?/); }
    function init() {
        Bench.fresh();
        Bench.fill("sample");
        stage.width = 390;
        stage.height = 844;
    }
    function cleanup() { stage.clear(); }

    function refer() {
        stage.show("ReferPage", "s-1");
        tryVerify(() => Bench.session.directory.refer.ready, patience);
    }
    function rest() {
        Bench.settle();
        Bench.answered();
        Bench.settle();
    }

    function test_beginsOnTheServicesPage() {
        stage.show("ServicePage", "s-1");
        tap("refer");
        compare(Bench.session.router.route, "directory/refer");
        compare(Bench.session.router.argument, "s-1");
    }
    function test_callingTogetherOpensTheCallSheetAndRingsNobody() {
        refer();
        says("Refer to Lantern Detox");
        tap("callTogether");
        compare(Bench.session.router.route, "now/call");
        verify(Bench.session.router.argument.startsWith("6505550100|"));
        rest();
        compare(Bench.dialed().length, 0);
    }
    function test_isKeptAsItGoesAndTheLoopIsClosedInOneTap() {
        refer();
        tap("how-together");
        tap("answer-accepted");
        tap("when-today");
        type("who", "Kit");
        type("agreed", "Bus at four");
        stage.clear(); // the page goes: what was typed is kept
        rest();
        stage.show("ReferralsPage", "");
        says("Lantern Detox");
        says("They take them. Bus at four");
        saysNot("Did they arrive?");
        Bench.advance(25 * 3600);
        stage.show("ReferralsPage", "");
        says("Did they arrive?");
        tap("They arrived");
        says("No open referrals");
        says("Arrived: Lantern Detox");
        tap("undo");
        says("Bus at four");
        compare(referrals.count, 1);
    }
    function test_saysWhatGotInTheWayAndWhatToTry() {
        refer();
        tap("answer-waitlist");
        rest();
        stage.show("ReferralsPage", "");
        tap("Did not");
        tap("barrier-transport");
        says("Ask the service about a ride or fare.");
        tap("barrier-transport");
        saysNot("Ask the service about a ride or fare.");
        tap("barrier-fear");
        tap("keepBarrier");
        says("No open referrals");
        says("Did not arrive: Lantern Detox");
    }
    function test_theNextPeerSeesTheAnswerAndNothingOfThePerson() {
        const robin = Bench.person("Robin Sample");
        refer();
        tap("for-" + robin);
        tap("answer-full");
        says("Not this one. Another may have a place.");
        rest();
        stage.show("ServicePage", "s-1");
        says("Full when called just now");
        saysNot("Robin");
        stage.show("ReferralsPage", "");
        says("No open referrals"); // nobody waits there
    }
    function test_goesOnWhereItWasOnTheSameVisit() {
        refer();
        tap("how-together");
        type("agreed", "Ask for Kit");
        stage.clear();
        rest();
        refer();
        tryVerify(() => find("agreed").typed === "Ask for Kit", patience);
        verify(find("how-together").chosen);
        tap("answer-accepted");
        rest();
        compare(Bench.session.directory.referrals.count, 1);
    }
    function test_belongsToAPersonOnlyWhileRecordsAreOpen() {
        const robin = Bench.person("Robin Sample");
        refer();
        tap("for-" + robin);
        tap("answer-accepted");
        type("agreed", "Tonight");
        stage.clear();
        rest();
        stage.show("ReferralsPage", "");
        says("Robin Sample");
        stage.clear();
        Bench.lockRecords(true);
        stage.show("ReferralsPage", "");
        says("No open referrals");
        saysNot("Robin");
        saysNot("Tonight");
    }
    function test_wordsOfAVisitAreSealedWhileLockedAndNotLost() {
        refer();
        tap("answer-accepted");
        type("agreed", "Ask for Kit");
        stage.clear();
        rest();
        Bench.lockRecords(true);
        refer();
        says("What you wrote before is sealed.");
        compare(find("agreed").typed, "");
        tap("when-tomorrow");
        stage.clear();
        rest();
        stage.show("ReferralsPage", "");
        says("Lantern Detox");
        saysNot("Kit");
        stage.clear();
        Bench.lockRecords(false);
        stage.show("ReferralsPage", "");
        says("Ask for Kit");
    }
    function test_standsOnTheVisitsTimelineAndUnderAfter() {
        refer();
        tap("answer-accepted");
        rest();
        stage.show("VisitPage", "");
        says("Referral: Lantern Detox. They take them");
        Bench.advance(3 * 24 * 3600);
        stage.show("AfterPage", "");
        says("To ask after now: 1");
        tap("referrals");
        compare(Bench.session.router.route, "after/referrals");
    }
}
