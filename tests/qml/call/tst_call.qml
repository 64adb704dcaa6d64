import QtQuick
import QtTest
import "../support"
import Handrail.Controls
import Handrail.Test

// The call pages over the real lines: nothing rings by itself, a tap hands over once, and where you are is never a
// guess.
ScreenCase {
    id: tc
    name: "Call"
    width: 1300
    height: 1200

    stage: stage
    Stage { id: stage }

    function initTestCase() { failOnWarning(/.?/); }
    function init() {
        Bench.fresh();
        stage.width = 390;
        stage.height = 760;
    }
    function cleanup() {
        stage.clear();
        undress();
    }

    function test_openingDialsNothingAndTheTapDialsOnce() {
        Bench.stand(32.7341, -117.1446, 12, 40);
        for (const argument of ["", "911", "988", "san-diego-mobile-crisis", "ctl", "no-such-line"]) {
            stage.show("CallPage", argument);
            settled(stage.page);
        }
        compare(Bench.dialed.length, 0);
        stage.show("CallPage", "911");
        compare(find("callButton").text, "Call 911");
        tap("callButton");
        compare(Bench.dialed, ["911"]);
        says("The number is in your phone app.");
    }
    function test_onASmallPhoneOnItsSideCloseDoesNotLieOverWhatIsSaid_data() {
        return [{ tag: "640", w: 640, h: 360 }, { tag: "740", w: 740, h: 360 }, { tag: "844", w: 844, h: 390 }];
    }
    function test_onASmallPhoneOnItsSideCloseDoesNotLieOverWhatIsSaid(data) {
        stage.width = data.w;
        stage.height = data.h;
        stage.show("CallPage", "911");
        tap("callButton");
        const said = settled(find("handedOver")), close = settled(find("close"));
        const at = said.mapToItem(null, 0, 0), over = close.mapToItem(null, 0, 0);
        verify(at.y >= over.y + close.height - 12 || at.x + said.width <= over.x, `${at} under ${over}`);
    }
    function test_pressOfAScreenReaderAndKeysDialToo() {
        stage.show("CallPage", "988");
        const button = find("callButton");
        settled(button).forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Space);
        compare(Bench.dialed, ["988"]);
        keyClick(Qt.Key_Return);
        compare(Bench.dialed.length, 1, "a finger that trembles");
        Bench.advanceMs(1500);
        keyClick(Qt.Key_Return);
        compare(Bench.dialed.length, 2);
    }
    function test_whereYouAreInWordsAndFigures() {
        stage.show("CallPage", "911");
        Bench.stand(32.7341, -117.1446, 12, 40);
        says("San Diego County");
        says("Within 40 ft, 40 seconds ago");
        says("Plus code 8544PVM4+J5");
    }
    function test_theFiguresAreSaidOneByOne() {
        stage.show("WherePage", "");
        Bench.stand(32.7341, -117.1446, 12, 0);
        says("32 point 7 3 4 1 0 north\n117 point 1 4 4 6 0 west");
    }
    function test_nearABorderBothCountiesAreSaid() {
        stage.show("CallPage", "911");
        Bench.stand(39.1404, -121.6100, 8, 0);
        says("Sutter County or Yuba County");
        says("A county line is close. Say both.");
    }
    function test_withoutAPositionItAsksAndTheChoiceLeadsTheLines() {
        Bench.noDevice();
        stage.show("CallPage", "");
        says("This device cannot tell where it is.");
        tap("chooseCounty");
        type("countyWords", "mod");
        tap("county-Modoc");
        says("Modoc County");
        says("Modoc County Behavioral Health (Alturas)");
        says("Number from a directory, 2020-21. Check it first.");
    }
    function test_theDeviceIsAskedOnlyWhileThePlaceIsShown() {
        verify(!Bench.asking());
        stage.show("CallPage", "911");
        verify(Bench.asking());
        stage.page.visible = false;
        verify(!Bench.asking());
        stage.page.visible = true;
        verify(Bench.asking());
        stage.clear();
        tryVerify(() => !Bench.asking());
        stage.show("CallPage", "rainn");
        verify(!Bench.asking(), "a line that does not come to you does not need to know where you are");
    }
    function test_theKindChoosesTheWordsAndMentalHealthOffersOthersFirst() {
        stage.show("CallPage", "911/mental");
        Bench.stand(32.7341, -117.1446, 12, 0);
        says("Someone is in a mental health crisis.");
        says("No one in danger? Call these first");
        says("San Diego Access & Crisis Line");
        Bench.session.calls.sheet.kinds.choose("overdose");
        says("Someone won’t wake up");
        saysNot("Call these first");
    }
    function test_aDeviceThatCannotCallShowsTheNumberHugeAndACode() {
        Bench.setPhone(false);
        stage.show("CallPage", "911");
        tryVerify(() => !find("callButton").visible);
        tryVerify(() => find("telCode").visible);
        verify(find("telCode").modules.length > 21 * 21);
        verify(find("number").font.pixelSize >= 120);
        says("This device cannot call.");
        verify(!find("largeCode").visible);
        tap("telCode");
        tryVerify(() => find("largeCode").visible && find("largeCode").moduleSize > find("telCode").moduleSize);
    }
    function test_aSystemThatRefusesIsSaid() {
        Bench.setPhone(true, false);
        stage.show("CallPage", "988");
        tap("callButton");
        says("Dial 988 by hand.");
    }
    function test_aTextLineHandsOverItsWord() {
        stage.show("CallPage", "ctl");
        verify(!find("callButton").visible);
        compare(find("textButton").text, "Text HOME to 741741");
        tap("textButton");
        compare(Bench.texted, ["741741 HOME"]);
    }
    function test_comingBackToASheetShowsItsOwnLineAgain() {
        const first = stage.show("CallPage", "911");
        Bench.session.calls.sheet.kinds.choose("mental");
        first.visible = false;
        Bench.session.calls.sheet.open("988");
        first.visible = true;
        compare(Bench.session.calls.sheet.line.lineId, "911");
        compare(Bench.session.calls.sheet.kinds.kind, "mental");
    }
    function test_theKindChosenOnTheSheetIsKeptWithThePlaceForARestart() {
        Bench.session.router.open("now/call", "911");
        stage.show("CallPage", "911");
        Bench.session.calls.sheet.kinds.choose("mental");
        Bench.session.router.open("now/call", "911");
        compare(Bench.session.router.depth, 2);
        stage.show("CallPage", Bench.session.router.chosen);
        compare(Bench.session.calls.sheet.kinds.kind, "mental");
        Bench.session.calls.sheet.kinds.choose("mental"); // taken back
        compare(Bench.session.router.chosen, "911");
        Bench.session.router.goTo("home");
    }
    function test_sheetsAndCallsAreTold() {
        stage.show("CallPage", "988");
        tap("callButton");
        compare(Bench.told(), ["call.opened", "call.dialed"]);
    }
    function test_theCountysOwnHotlineOpensAndWithoutACountyItIsAskedFirst() {
        Bench.noDevice();
        stage.show("CallPage", "county:cps");
        says("Choose the county");
        type("countyWords", "san d");
        tap("county-San Diego");
        says("San Diego County child abuse hotline (local)");
        says("858-560-2191");
        says("Other numbers for this");
        says("San Diego County, 1-800-344-6000");
        tap("callButton");
        compare(Bench.dialed, ["8585602191"]);
    }
    function test_theListOfCountiesNarrowsAndSaysWhenNoneHasTheName() {
        Bench.noDevice();
        stage.show("CallPage", "");
        tap("chooseCounty");
        type("countyWords", "san m");
        says("San Mateo");
        saysNot("Alameda");
        type("countyWords", "washoe");
        says("No county has this name. California has 58.");
    }
    // Wholly on the sheet, with nothing scrolled: not under the dock, not cut at an edge, not under the number.
    function inSight(thing: string, item: Item) {
        verify(item && item.visible && item.height > 0, thing + " is not there");
        const at = item.mapToItem(stage, 0, 0);
        verify(at.x >= 0 && at.x + item.width <= stage.width + 1,
            thing + " is cut at a side: " + at.x + " to " + (at.x + item.width));
        verify(at.y >= 0 && at.y + item.height <= stage.height + 1,
            thing + " lies off the screen: " + at.y + " to " + (at.y + item.height));
        for (let up = item.parent; up && up !== stage; up = up.parent) {
            if (!up.clip)
                continue;
            const y = item.mapToItem(up, 0, 0).y;
            verify(y >= -1 && y + item.height <= up.height + 1,
                thing + " is cut: " + Math.round(y) + " to " + Math.round(y + item.height) + " of "
                + Math.round(up.height));
        }
    }
    function test_numberWordsAndPlaceAreInSightWithoutScrolling_data() {
        const rows = [];
        for (const [w, h] of [[360, 640], [390, 844], [412, 915], [844, 390], [740, 360], [820, 1180], [1280, 800]])
            for (const lang of ["en", "es"])
                for (const calls of [true, false])
                    for (const line of ["911", "911/overdose", "911/hurt", "911/mental", "911/danger", "988"])
                        rows.push({ tag: w + "x" + h + " " + lang + (calls ? " calls " : " no calls ") + line, w: w,
                            h: h, lang: lang, calls: calls, line: line,
                                    mode: "day", scale: 1 });
        return rows;
    }
    function test_numberWordsAndPlaceAreInSightWithoutScrolling(data) {
        dress(data);
        Bench.setPhone(data.calls);
        stage.show("CallPage", data.line);
        Bench.stand(32.7341, -117.1446, 12, 40);
        settled(stage.page);
        inSight("the number", find("number"));
        for (const words of findAll("sayWords"))
            inSight("what to say", words);
        verify(findAll("sayWords").length === 1);
        inSight("Close", find("close"));
        inSight(data.calls ? "the button that calls" : "the code", find(data.calls ? "callButton" : "telCode"));
        if (data.line === "988")
            return;
        inSight("the county", findAll("county")[0] ?? findAll("placeHeading")[0]);
        verify((findAll("county")[0] ?? findAll("placeHeading")[0]).text.includes("San Diego"));
        inSight("the coordinates", findAll("coordinates")[0]);
    }
    function test_atTwiceTheSizeTheNumberAndThePlaceComeFirst_data() {
        const rows = [];
        for (const [w, h] of [[360, 640], [390, 844], [820, 1180]])
            for (const lang of ["en", "es"])
                for (const calls of [true, false])
                    rows.push({ tag: w + "x" + h + " " + lang + (calls ? " calls" : " no calls"), w: w, h: h,
                        lang: lang, calls: calls, mode: "day", scale: 2 });
        return rows;
    }
    function test_atTwiceTheSizeTheNumberAndThePlaceComeFirst(data) {
        dress(data);
        Bench.setPhone(data.calls);
        stage.show("CallPage", "911/overdose");
        Bench.stand(32.7341, -117.1446, 12, 40);
        settled(stage.page);
        inSight("the number", find("number"));
        inSight("the county", findAll("county")[0] ?? findAll("placeHeading")[0]);
        inSight("the coordinates", findAll("coordinates")[0]);
        inSight(data.calls ? "the button that calls" : "the code", find(data.calls ? "callButton" : "telCode"));
    }
}
