import QtQuick
import QtTest
import "../support"
import Handrail.Controls
import Handrail.Test

// My place, given to somebody: as a message that a person sends, as a code that another phone reads; and typed once,
// it is the visit's.
ScreenCase {
    id: tc
    name: "Place"
    width: 400
    height: 900

    stage: stage
    Stage { id: stage }

    function init() {
        failOnWarning(/.?/);
        Bench.fresh();
        Bench.setPhone(true);
        stage.width = 390;
        stage.height = 844;
    }
    function cleanup() {
        stage.clear();
        undress();
    }
    function languages() {
        const en = ["Blue door, Elm and 5th", "San Diego County",
                    "32.73410, \u2212117.14460 (Within 40 ft, 40 seconds ago)", "Plus code 8544PVM4+J5"];
        const es = ["Puerta azul, Elm y 5.ª", "Condado de San Diego",
                    "32.73410, \u2212117.14460 (A menos de 40 pies, hace 40 segundos)", "Plus code 8544PVM4+J5"];
        return [{ tag: "en", lang: "en", here: "I am here:", where: en },
                { tag: "es", lang: "es", here: "Estoy aquí:", where: es }]
            .map((row) => Object.assign(row, { w: 390, h: 844, mode: "day", scale: 1 }));
    }
    function stand(data) {
        dress(data);
        stage.show("WherePage", "");
        Bench.stand(32.7341, -117.1446, 12, 40);
        Bench.session.calls.place.landmark = data.where[0];
    }
    function test_it_is_texted_to_the_number_that_was_typed_and_sent_by_hand_data() { return languages(); }
    function test_it_is_texted_to_the_number_that_was_typed_and_sent_by_hand(data) {
        stand(data);
        tap("textPlace");
        type("placeNumber", "(650) 555-0142");
        compare(Bench.texted.length, 0, "nothing goes by itself");
        tap("writePlace");
        compare(Bench.texted, ["6505550142 " + [data.here].concat(data.where).join("\n")]);
        compare(find("placeMessage").text, [data.here].concat(data.where).join("\n"), "what is sent is what is shown");
        says(data.lang === "es" ? "Envíalo" : "Send it there");
        picture("place-text-" + data.tag);
    }
    function test_another_phone_reads_it_from_the_code_data() { return languages(); }
    function test_another_phone_reads_it_from_the_code(data) {
        stand(data);
        tap("codePlace");
        const code = find("placeCode");
        tryVerify(() => code.visible && code.modules !== "");
        compare(Bench.scan(code.modules), data.where.join("\n"));
        verify(code.moduleSize >= 3, "large enough for a camera");
        picture("place-code-" + data.tag);
    }
    function test_a_number_that_is_none_is_asked_for_again_and_nothing_goes_data() {
        return ["", "12", "Ana", "555", "650-555-01", "650 555 0142 999 888"]
            .map((typed) => ({ tag: "'" + typed + "'", typed: typed }));
    }
    function test_a_number_that_is_none_is_asked_for_again_and_nothing_goes(data) {
        stand(languages()[0]);
        tap("textPlace");
        if (data.typed !== "")
            type("placeNumber", data.typed);
        tap("writePlace");
        compare(Bench.texted.length, Bench.session.calls.numbers.asks(data.typed) === "" ? 1 : 0);
        if (data.tag !== "'555'")
            compare(Bench.texted.length, 0);
    }
    function test_where_nothing_is_known_nothing_is_given() {
        Bench.noDevice();
        stage.show("WherePage", "");
        for (const way of ["copyPlace", "textPlace", "codePlace"]) {
            tap(way);
            verify(!find("placeCode").visible && !find("placeMessage").visible, way);
        }
        compare(Bench.texted.length, 0);
    }
    // ---- typed once ----
    function test_a_cross_street_typed_once_is_on_every_sheet_of_the_visit_and_there_after_a_kill() {
        Bench.session.now.visit.record("call.opened", "988");
        stage.show("WherePage", "");
        Bench.stand(32.7341, -117.1446, 12, 0);
        type("landmark", "Elm and 5th");
        stage.show("CallPage", "911");
        tryVerify(() => findAll("landmark").some((field) => field.text === "Elm and 5th"), patience, wordsOf(stage));
        tryVerify(() => Bench.told().includes("place"), patience, "it is sealed with the visit: " + Bench.told());
        stage.clear();
        wait(1); // the page is gone before its session
        Bench.restart();
        verify(Bench.session.now.visit.open);
        stage.show("WherePage", "");
        tryVerify(() => findAll("landmark").some((field) => field.text === "Elm and 5th"), patience, wordsOf(stage));
        tap("codePlace");
        compare(Bench.scan(find("placeCode").modules), "Elm and 5th");
    }
}
