import QtQuick
import QtTest
import "../support"
import Handrail.Controls
import Handrail.Test

// Where am I, edge by edge, as it stands on the screen in both languages. It never guesses: with two counties it says
// both, without a position it asks.
ScreenCase {
    id: tc
    name: "Where"
    width: 400
    height: 900

    stage: stage
    Stage { id: stage }

    function init() {
        failOnWarning(/.?/);
        Bench.fresh();
        stage.width = 390;
        stage.height = 844;
    }
    function cleanup() {
        stage.clear();
        undress();
    }

    function test_edges_data() {
        // at: latitude, longitude, accuracy in metres, age in seconds
        const edges = [
            { edge: "far from every border", at: [32.7341, -117.1446, 12, 0],
                en: ["San Diego County", "Within 40 ft, just now"], es: ["Condado de San Diego"],
              not: ["line is close", "rough", "old", "outside"] },
            { edge: "county border", at: [39.1404, -121.6100, 8, 0],
                en: ["Sutter County or Yuba County", "A county line is close. Say both."],
              es: ["Condado de Sutter o condado de Yuba"], not: ["rough"] },
            { edge: "state line", at: [38.9580, -119.9420, 10, 0],
                en: ["El Dorado County", "The state line is close. Say so."], es: ["Condado de El Dorado"], not: [] },
            { edge: "coast: a pier", at: [33.6060, -117.9320, 15, 0], en: ["Orange County"], es: ["Condado de Orange"],
                not: ["line is close", "outside"] },
            { edge: "island: Avalon", at: [33.3440, -118.3260, 15, 0], en: ["Los Angeles County"],
                es: ["Condado de Los Angeles"], not: ["line is close", "outside"] },
            { edge: "open sea", at: [36.0, -125.0, 20, 0],
                en: ["This spot looks like it is outside California.", "Choose the county"], es: ["Elige el condado"],
                not: ["County or"] },
            { edge: "another state", at: [39.5296, -119.8138, 12, 0],
                en: ["This spot looks like it is outside California."], es: ["fuera de California"], not: ["Washoe"] },
            { edge: "old fix", at: [32.7341, -117.1446, 12, 200],
                en: ["San Diego County", "3 minutes ago", "This position is old. Are you still there?"],
              es: ["Condado de San Diego"], not: ["rough"] },
            { edge: "poor fix", at: [34.0522, -118.2437, 900, 0],
                en: ["Los Angeles County", "This position is rough. Add a landmark."], es: ["Condado de Los Angeles"],
                not: ["old"] },
            { edge: "poor fix across counties", at: [33.4620, -117.6000, 3000, 0],
                en: ["Orange County or San Diego County", "Within 1.9 miles"],
                es: ["Condado de Orange o condado de San Diego"], not: [] },
            { edge: "hopeless fix", at: [36.7, -119.8, 200000, 0], en: ["Choose the county"], es: ["Elige el condado"],
                not: ["Fresno County"] },
            { edge: "accuracy unknown", at: [32.7341, -117.1446, -1, 0], en: ["Accuracy unknown"], es: ["San Diego"],
                not: [] },
            { edge: "no device", trouble: "device", en: ["This device cannot tell where it is. Choose the county."],
                es: ["Elige el condado"], not: ["County or"] },
            { edge: "permission refused", trouble: "allowed",
                en: ["Location is turned off for this app. Choose the county."], es: ["Elige el condado"],
                not: ["County or"] },
            { edge: "no signal", trouble: "signal",
                en: ["No position yet. A window or the open air can help. Or choose the county."],
                es: ["Elige el condado"], not: ["County or"] },
        ];
        const rows = [];
        for (const edge of edges)
            for (const lang of ["en", "es"])
                rows.push(Object.assign({ tag: edge.edge + ", " + lang, lang: lang, w: 390, h: 844, mode: "day",
                    scale: 1 }, edge));
        return rows;
    }
    function test_edges(data) {
        dress(data);
        if (data.trouble)
            Bench.refuse(data.trouble);
        stage.show("WherePage", "");
        if (data.at)
            Bench.stand(data.at[0], data.at[1], data.at[2], data.at[3]);
        for (const words of data[data.lang])
            says(words);
        if (data.lang === "en") {
            for (const words of data.not)
                saysNot(words);
        }
        picture("where-" + data.tag.replace(/[ :,]+/g, "-"));
    }
    function test_refused_after_a_position_keeps_it_and_says_its_age() {
        stage.show("WherePage", "");
        Bench.stand(32.7341, -117.1446, 12, 0);
        says("San Diego County");
        Bench.refuse("allowed");
        Bench.advance(200);
        Bench.stand(999, 0, 12, 0); // nonsense from the device
        says("San Diego County");
    }
    function test_a_county_chosen_by_hand_is_said_to_be_that_and_gives_way_to_a_position() {
        Bench.refuse("allowed");
        stage.show("WherePage", "");
        tap("chooseCounty");
        tap("county-Modoc");
        says("Modoc County");
        says("You chose this county. There is no position to prove it.");
        Bench.stand(32.7341, -117.1446, 12, 0);
        says("San Diego County");
        saysNot("You chose this county.");
    }
    function test_the_same_words_stand_on_the_call_sheet() {
        Bench.refuse("allowed");
        stage.show("CallPage", "911");
        says("Location is turned off for this app. Choose the county.");
        tap("chooseCounty");
        tap("county-Modoc");
        says("You chose this county. There is no position to prove it.");
    }
}
