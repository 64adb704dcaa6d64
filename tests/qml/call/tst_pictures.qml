import QtQuick
import QtTest
import "../support"
import Handrail.Controls
import Handrail.Test

// The call pages in every shape, without a warning; with HANDRAIL_PICTURES set, a picture of each.
ScreenCase {
    id: tc
    name: "CallPictures"
    width: 1940
    height: 1100

    stage: stage
    Stage { id: stage }

    function initTestCase() { failOnWarning(/.?/); }
    function cleanup() {
        stage.clear();
        undress();
    }

    function test_screens_data() {
        const screens = [["911", "911/overdose"], ["911-mental", "911/mental"], ["911-nophone", "911/overdose"],
            ["911-mental-nophone", "911/mental"], ["911-border", "911"], ["911-nowhere", "911"],
                         ["988", "988"], ["county", "san-diego-mobile-crisis"], ["old", "modoc-office"],
                             ["text", "ctl"], ["lines", ""], ["pick", ""], ["where", "where"]];
        const looks = [["phone", 390, 844, "en", "day", 1], ["phone-night", 390, 844, "en", "night", 1],
            ["phone-contrast", 390, 844, "en", "contrast", 1],
                       ["phone-es", 390, 844, "es", "day", 1], ["small-es", 360, 640, "es", "day", 1],
                           ["phone-es-200", 390, 844, "es", "day", 2], ["small-es-200", 360, 640, "es", "day", 2],
                           ["lying", 844, 390, "es", "day", 1], ["lying-200", 844, 390, "en", "night", 2],
                       ["tablet", 1024, 768, "en", "day", 1], ["wide", 1920, 1080, "en", "day", 1]];
        return shapes(screens.map((screen) => screen[0]),
            looks).map((row) => Object.assign(row,
            { argument: screens.find((screen) => screen[0] === row.screen)[1] }));
    }
    function test_screens(data) {
        Bench.fresh();
        dress(data);
        Bench.session.router.goTo("now");
        Bench.session.router.open("now/call", data.argument);
        if (data.screen.endsWith("nophone"))
            Bench.setPhone(false);
        if (data.screen === "911-nowhere" || data.screen === "pick")
            Bench.noDevice();
        stage.show(data.screen === "where" ? "WherePage" : "CallPage", data.argument);
        if (data.screen === "911-nowhere" || data.screen === "pick")
            verify(!Bench.session.calls.place.hasFix);
        else if (data.screen === "911-border")
            Bench.stand(39.1404, -121.6100, 120, 200);
        else
            Bench.stand(32.7341, -117.1446, 12, 40);
        if (data.screen === "911" || data.screen === "911-nophone")
            Bench.session.calls.place.landmark = data.lang === "es" ? "Detrás de la biblioteca"
                : "Behind the library, bike racks";
        if (data.screen === "pick")
            tap("chooseCounty");
        picture("call-" + data.tag);
        const name = findChild(stage.page, "lineName"), call = findChild(stage.page, "callButton");
        if (name && name.visible && call.visible)
            verify(name.mapToItem(stage, 0, name.height).y <= call.mapToItem(stage, 0, 0).y, "the name lies under the button");
    }
}
