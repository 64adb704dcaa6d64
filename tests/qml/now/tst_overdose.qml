import QtQuick
import QtTest
import "../support"
import Handrail.Controls
import Handrail.Test

// The overdose run by hand: taps, keys, a screen reader's press, a full disk, a kill.
ScreenCase {
    id: tc
    name: "Overdose"
    width: 400
    height: 860

    stage: stage
    Stage { id: stage }

    function init() {
        failOnWarning(/.?/);
        Bench.fresh();
        stage.width = 390;
        stage.height = 844;
        stage.showRoute("now/overdose");
        Bench.settle();
        Bench.advance(1);
    }
    function cleanup() {
        stage.clear();
        Bench.setSenses(false);
    }
    function begin(senses: bool) {
        stage.clear();
        wait(1); // the page is gone before its session
        Bench.setSenses(senses);
        Bench.fresh();
        stage.showRoute("now/overdose");
        Bench.settle();
        Bench.advance(1);
    }

    function press(words) {
        settled(words);
        Bench.advance(1);
        tap(words);
        Bench.settle();
    }
    function toDose() {
        press("Won’t wake, or not sure");
        press("Already called");
    }

    function test_a_tap_on_dose_given_writes_it_and_moves_on() {
        toDose();
        press("Dose 1 given");
        compare(Bench.session.now.run.doses.given, 1);
        compare(Bench.session.now.run.pacer.kind, "breath");
        compare(Bench.newestEntry(), "run.step");
        verify(Bench.slotsHold("dose"));
    }
    function test_a_mark_shows_its_time_once_it_is_on_disk() {
        press("Awake");
        const marks = Bench.session.now.run.marks.all;
        compare(marks.word(3, "standing"), "done");
        verify(button("Awake " + marks.word(3, "at")));
    }
    function test_a_full_disk_is_said_and_nothing_is_lost() {
        Bench.setDiskFull(true);
        press("Awake");
        compare(Bench.session.now.run.saving.phase, "failed");
        compare(Bench.session.now.run.marks.all.word(3, "standing"), "saving");
        says("Not on disk yet: the disk is full.");
        Bench.setDiskFull(false);
        tryVerify(() => Bench.session.now.run.marks.all.word(3, "standing") === "done", 8000, "it is tried by itself");
    }
    function test_a_full_disk_stands_over_nothing_that_is_to_be_done_data() {
        return [ { tag: "phone-es-200", w: 390, h: 844, lang: "es", mode: "day", scale: 2 },
            { tag: "small-es-200", w: 360, h: 640, lang: "es", mode: "day", scale: 2 },
            { tag: "small", w: 360, h: 640, lang: "en", mode: "day", scale: 1 },
            { tag: "phone", w: 390, h: 844, lang: "en", mode: "day", scale: 1 } ];
    }
    function test_a_full_disk_stands_over_nothing_that_is_to_be_done(data) {
        dress(data);
        stage.showRoute("now/overdose");
        Bench.settle();
        for (let step = 0; step < 3; ++step) {
            Bench.setDiskFull(step === 2);
            Bench.advance(8);
            Bench.session.now.run.act();
        }
        Bench.settle();
        compare(Bench.session.now.run.saving.phase, "failed");
        const title = settled(find("stepTitle"));
        let lines = title.parent; // what scrolls, and ends where the notices begin
        while (lines && lines.contentY === undefined)
            lines = lines.parent;
        const top = title.mapToItem(lines, 0, 0).y;
        verify(top >= 0 && top + title.height <= lines.height, "the title: " + top + ", " + title.height);
        const metronome = find("metronome");
        tryVerify(() => Hand.inTheWay(metronome) === "", patience, "metronome: " + Hand.inTheWay(metronome));
        Bench.setDiskFull(false);
        Bench.session.now.run.saving.retry();
        Bench.settle();
        undress();
    }
    function test_undo_takes_the_dose_back_and_the_log_keeps_it() {
        toDose();
        press("Dose 1 given");
        press("mark-dose");
        compare(Bench.session.now.run.doses.given, 0);
        compare(Bench.session.now.run.step.title, "Give naloxone");
        compare(Bench.entries("run.undo"), 1);
    }
    function test_after_a_kill_it_is_back_on_its_step() {
        toDose();
        press("Dose 1 given");
        Bench.advance(48);
        stage.clear();
        wait(1); // the page is gone before its session
        Bench.restart();
        stage.showRoute("now/overdose");
        Bench.settle();
        compare(Bench.session.now.run.step.title, "Breathe for them");
        compare(Bench.session.now.run.doses.text, "0:48");
        compare(Bench.entries("run.started"), 1);
    }
    function test_every_button_has_a_name_a_role_and_a_place_in_the_tab_order() {
        toDose();
        const seen = [];
        let item = button("Dose 1 given");
        item.forceActiveFocus();
        for (let i = 0; i < 20; ++i) {
            item = item.nextItemInFocusChain(true);
            if (item.text !== undefined && item.clicked !== undefined) {
                compare(item.Accessible.role, Accessible.Button, item.text);
                verify(item.Accessible.name.startsWith(item.text), item.Accessible.name);
                seen.push(item.text);
            }
        }
        for (const words of ["Dose 1 given", "Back", "No naloxone here", "Breathing", "Awake", "EMS card"])
            verify(seen.includes(words), words + " in " + seen);
    }
    function test_the_space_key_gives_the_dose_once_however_long_it_is_held() {
        toDose();
        button("Dose 1 given").forceActiveFocus();
        Bench.advance(1);
        keyClick(Qt.Key_Space);
        keyClick(Qt.Key_Space); // no time has passed on the clock: a trembling hand
        compare(Bench.session.now.run.doses.given, 1);
        compare(Bench.session.now.run.step.title, "Breathe for them");
    }
    function test_a_device_without_sound_motor_or_voice_shows_no_switch_for_them() {
        toDose();
        press("Dose 1 given");
        for (const words of ["Sound on", "Vibration on", "Voice off"])
            verify(!target(words), words);
    }
    function test_the_voice_is_switched_on_by_hand_and_then_reads_each_step() {
        begin(true);
        compare(Bench.said().length, 0);
        press("Voice off");
        compare(Bench.said().length, 1);
        verify(Bench.said()[0].includes("Check them."), Bench.said()[0]);
        toDose();
        press("Dose 1 given");
        compare(Bench.said().length, 4);
        verify(Bench.said()[3].startsWith("en: Breathe for them."), Bench.said()[3]);
        verify(button("Sound on"));
        verify(button("Vibration on"));
        Bench.session.settings.language = "es";
        compare(Bench.said().length, 5);
        verify(Bench.said()[4].startsWith("es: "), Bench.said()[4]);
        press("Voz activada");
        verify(button("Voz apagada"));
    }
    // The colour that is really on the screen: so far to the right in the item, half way down.
    function colourAt(item, part) {
        const at = item.mapToItem(stage, item.width * part, item.height / 2);
        return String(grabImage(stage).pixel(Math.round(at.x), Math.round(at.y)));
    }
    function test_the_light_of_the_metronome_fills_second_by_second_and_flashes_at_the_breath() {
        toDose();
        press("Dose 1 given");
        const ring = find("metronome");
        verify(ring.visible);
        const edge = 8 / ring.diameter; // in the middle of the arc that is lit last but one, on the left
        for (let breath = 0; breath < 2; ++breath) {
            for (let second = 0; second < 5; ++second) {
                Bench.session.now.run.ticked();
                compare(ring.second, second);
                compare(ring.breathing, second === 4);
                compare(wordsOf(ring).includes("Breathe"), second === 4);
                settled(ring);
                const light = colourAt(ring, edge);
                if (second === 4)
                    compare(light, String(Theme.action), "the whole disc at the breath");
                else
                    compare(light, String(second === 3 ? Theme.actionInk : Theme.lineControl), "second " + second);
                compare(colourAt(ring, 0.25) === String(Theme.action), second === 4, "the light is the breath's alone");
                Bench.advance(1);
            }
        }
    }
    function test_the_light_of_the_pushes_turns_on_and_off_with_the_beat() {
        toDose();
        press("Dose 1 given");
        press("Gasping or none: CPR");
        const disc = find("pushes");
        verify(disc.visible);
        let turns = 0, was = null;
        for (let i = 0; i < 60; ++i) { // three seconds at 110 a minute: eleven changes
            Bench.advanceMs(50);
            Bench.session.now.run.compressed();
            if (was !== null && disc.lit !== was)
                ++turns;
            if (i % 20 === 0) {
                settled(disc);
                compare(colourAt(disc, 0.2) === String(Theme.action), disc.lit);
            }
            was = disc.lit;
        }
        compare(turns, 11);
    }
    function test_when_somebody_else_s_dose_is_due_their_chip_and_the_voice_say_so() {
        begin(true);
        press("Voice off");
        toDose();
        press("Dose 1 given");
        press("Another person is down");
        compare(button("Person 2").clockText, "0:00");
        saysNot("time for dose");
        for (let i = 0; i < 122; ++i)
            Bench.advance(1);
        Bench.session.now.run.visible = false;
        Bench.session.now.run.visible = true;
        const chip = button("Person 1: time for dose 2");
        verify(chip.calls);
        compare(Bench.said()[Bench.said().length - 1], "en: Person 1: time for dose 2, if needed.");
        Bench.session.settings.language = "es";
        verify(button("Persona 1: toca la dosis 2"));
        press("Persona 1: toca la dosis 2");
        compare(Bench.session.now.run.people.person, 1);
    }
    function test_when_the_next_dose_is_due_the_voice_says_so() {
        begin(true);
        press("Voice off");
        toDose();
        press("Dose 1 given");
        for (let i = 0; i < 122; ++i) {
            Bench.advance(1);
            Bench.session.now.run.ticked();
        }
        compare(Bench.said()[Bench.said().length - 1], "en: Time for dose 2, if needed.");
    }
    function test_the_card_ends_the_run() {
        toDose();
        press("Dose 1 given");
        Bench.session.now.run.handOver();
        compare(Bench.session.router.route, "now/handoff");
        const card = stage.showRoute("now/handoff");
        verify(card.doses.startsWith("1 dose"));
        verify(card.modules.length > 400, "a QR code");
        verify(card.plainText.includes("911 called"));
        press("EMS has taken over");
        compare(Bench.session.now.run.running, false);
        compare(Bench.session.router.route, "now/visit");
        verify(Bench.session.now.visit.open);
    }
    function test_the_language_changes_in_place() {
        toDose();
        Bench.session.settings.language = "es";
        compare(Bench.session.now.run.step.title, "Da la naloxona");
        verify(button("Dosis 1 dada"));
        verify(button("Atrás"));
    }
}
