import QtQuick
import QtTest
import Handrail.Controls

// Between two things that are said there is one full stop, whatever the first brings along.
TestCase {
    name: "Sentences"

    function test_oneFullStopBetweenTwo_data() {
        return [
            { tag: "a time in Spanish", parts: ["2:40 p. m.", "Naloxona"], said: "2:40 p. m. Naloxona" },
            { tag: "a time in English", parts: ["2:40 PM", "Naloxone", "Overdose"],
                said: "2:40 PM. Naloxone. Overdose" },
            { tag: "nothing of some", parts: ["", "Call.", " ", "Checked"], said: "Call. Checked" },
            { tag: "a question", parts: ["Awake?", "No"], said: "Awake? No" },
            { tag: "nothing", parts: [], said: "" },
        ];
    }
    function test_oneFullStopBetweenTwo(data) { compare(Sentences.joined(data.parts), data.said); }
    function test_aSentenceThatEndsInATimeHasItsStopAlready() {
        compare(Sentences.once("A las 2:40 p. m.. La última hace 3 min."), "A las 2:40 p. m. La última hace 3 min.");
        compare(Sentences.once("Espera..."), "Espera...");
        compare(Sentences.once("Ends."), "Ends.");
    }
}
