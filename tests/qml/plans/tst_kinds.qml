import QtQuick
import QtTest
import "../support"
import Handrail.Controls
import Handrail.View
import Handrail.Test

// Every kind of field a plan can have, the coach, two languages side by side, and what the person says of the whole.
QuestionCase {
    id: tc
    name: "Kinds"
    stage: stageItem

    Stage { id: stageItem }

    readonly property PlanModel plan: Bench.session.plans.plan

    function test_the_kind_of_plan_is_chosen_when_it_begins() {
        Bench.session.router.goTo("plans");
        look();
        tap("first");
        says("Safety plan");
        tap("kind");
        says("Recovery plan");
        tap("kind-recovery");
        says("Recovery plan");
        saysNot("Safety plan");
        writeInto("name", "Robin");
        tap("begin");
        compare(Bench.session.router.route, "plans/edit");
        says("What would a good life look like for you?");
    }
    function test_a_search_begins_the_plan_it_found() {
        Bench.session.router.goTo("plans");
        Bench.session.router.open("plans/start", "relapse");
        look();
        says("Plan to stay on my path");
        says("Who is this plan for?");
    }
    function test_one_long_text_is_written_in_place() {
        startPlan("recovery", "en");
        tapItem(findChild(find("long"), "input"), "long");
        write("calm days");
        look();
        compare(plan.asked.items.count, 0);
        tap("next");
        plan.asked.back();
        look();
        compare(findChild(find("long"), "input").text, "calm days");
        compare(plan.asked.items.count, 1);
    }
    function test_a_goal_is_measured_dated_and_told() {
        startPlan("recovery", "en");
        goToField("goal");
        plan.typing.addExample(plan.asked.examples[0]);
        look();
        tap("item");
        writeInto("measure", "I have a key");
        writeInto("progress", "two visits");
        plan.editor.setEditDate(0, 1);
        look();
        verify(find("dayWords").visible);
        tap("more");
        writeInto("barrier", "no papers");
        writeInto("instead", "ask Kit");
        tap("close");
        says("Could get in the way: no papers. Then instead: ask Kit");
        says("I will see it by: I have a key");
    }
    function test_a_choice_of_one_shows_its_tick() {
        startPlan("recovery", "en");
        goToField("choice");
        says("Tap one");
        plan.typing.choose("week", true);
        plan.typing.choose("month", true);
        look();
        compare(plan.asked.items.count, 1);
        compare(plan.asked.items.word(0, "words"), "Once a month");
        verify(!find("item").visible); // it is ticked among the options, not listed twice
    }
    function test_a_move_can_be_taken_back_from_the_keyboard() {
        startPlan("safety", "en");
        plan.typing.addExample(plan.asked.examples[0]);
        plan.typing.addExample(plan.asked.examples[0]);
        look();
        const first = plan.asked.items.word(0, "itemId");
        plan.undo.move(first, 1);
        look();
        says("Moved “Not sleeping”");
        compare(plan.asked.items.word(0, "itemId") === first, false);
        find("handle").forceActiveFocus();
        keyClick(Qt.Key_Z, Qt.ControlModifier);
        look();
        compare(plan.asked.items.word(0, "itemId"), first);
        saysNot("Moved “");
    }
    function test_consent_and_review_are_one_tap_each_and_can_be_taken_back() {
        startPlan("safety", "en");
        goToField("contact");
        writeInto("own", "Ana Sample, 555-0142");
        keyClick(Qt.Key_Return);
        look();
        tap("item");
        tapItem(findChild(find("consent"), "yes"), "yes");
        compare(plan.editor.item.consent, PlanItem.Yes);
        tapItem(findChild(find("consent"), "yes"), "yes");
        compare(plan.editor.item.consent, PlanItem.NotAsked);
        tapItem(findChild(find("consent"), "no"), "no");
        verify(!find("used").visible, "a person is not used");
        tap("close");
        says("Do not call them");
        goToField("means");
        writeInto("own", "The pills in the bathroom");
        keyClick(Qt.Key_Return);
        look();
        tap("item");
        verify(!find("used").visible, "nor is what was put out of reach");
        verify(!find("helped").visible);
        tap("close");
        goToField("item");
        writeInto("own", "Walk to the pier");
        keyClick(Qt.Key_Return);
        look();
        tap("item");
        verify(!find("helped").visible);
        tapItem(findChild(find("used"), "yes"), "used");
        verify(find("helped").visible);
        tapItem(findChild(find("helped"), "yes"), "helped");
        tap("close");
        says("Used it, it helped");
    }
    function test_what_is_put_out_of_reach_is_asked_in_small_questions() {
        startPlan("safety", "en");
        goToField("means");
        plan.typing.addExample(plan.asked.examples[1]);
        look();
        says("Pills: someone gives me a few at a time");
        says("Where is it now?");
        verify(!find("own").visible, "one question at a time");
        saysNot("Change this"); // no sheet
        writeInto("meansAnswer", "kitchen drawer");
        tap("next");
        says("Who could hold it?");
        writeInto("meansAnswer", "Ana Sample");
        keyClick(Qt.Key_Return);
        look();
        says("By when?");
        tap("next");
        verify(find("own").visible, "the next thing can be named");
        says("Where it is: kitchen drawer; Who holds it: Ana Sample");
        saysNot("Did you use it?");
        compare(plan.asked.field, "means");
        tap("next");
        compare(plan.asked.field === "means", false);
        plan.asked.back();
        look();
        // what somebody writes themselves is asked about before the page goes on
        writeInto("own", "the rope");
        tap("next");
        says("Where is it now?");
        tap("meansLater");
        says("Tap to say where it is, who holds it, and by when");
        tap("next");
        Bench.session.router.open("plans/whole", plan.planId);
        look();
        says("Where it is: kitchen drawer; Who holds it: Ana Sample");
    }
    function test_who_stays_with_me_is_not_asked_where_it_is_in_spanish_either() {
        Bench.session.settings.language = "es";
        startPlan("safety", "es");
        goToField("means");
        for (const words of plan.asked.examples) {
            if (words.startsWith("Alguien"))
                plan.typing.addExample(words);
        }
        look();
        compare(plan.means.part, "who");
        compare(plan.means.steps, 3);
        writeInto("meansAnswer", "mi hermana");
        tap("next");
        tap("next");
        says("Quién lo guarda: mi hermana");
    }
    function test_a_plan_is_made_theirs_with_a_color_a_song_and_a_photo() {
        const id = startPlan("safety", "en");
        Bench.session.router.open("plans/whole", id);
        look();
        tap("makeItMine");
        says("My color");
        tap("colour-dusk");
        compare(plan.theirs.colour, "dusk");
        writeInto("song", "La Llorona");
        grabImage(stage).save("theirs.png"); // a picture as good as any, in the folder the tests run in
        plan.theirs.takePhoto("theirs.png");
        look();
        verify(find("dropPhoto").visible);
        keyClick(Qt.Key_Escape);
        look();
        says("La Llorona");
        tryCompare(findChild(shown(), "theirPhoto"), "status", Image.Ready);
        verify(findChild(shown(), "theirPhoto").height > 20);
        picture("plan-theirs");
        Bench.session.lock.lock();
        look();
        saysNot("La Llorona");
        verify(!words(stage).includes("data:image"));
    }
    function test_a_part_can_be_declined_and_opens_again() {
        startPlan("safety", "en");
        tap("decline");
        says("Declined. Anything you add here opens it again.");
        verify(!find("decline").visible);
        writeInto("own", "no sleep");
        keyClick(Qt.Key_Return);
        look();
        saysNot("Declined.");
    }
    function test_the_coach_offers_once_and_takes_no() {
        const id = startPlan("safety", "en");
        plan.asked.goTo(plan.asked.count - 1);
        look();
        tap("next");
        compare(Bench.session.router.route, "plans/whole");
        says("There is no one in your plan to ask for help yet.");
        tap("coachNo");
        saysNot("There is no one in your plan to ask for help yet.");
        tap("coachYes");
        compare(Bench.session.router.route, "plans/edit");
        compare(plan.asked.field, "means");
    }
    function test_the_worksheet_says_what_it_is_not() {
        const id = startPlan("advance-directive", "en");
        Bench.session.router.open("plans/whole", id);
        look();
        says("It is not a directive until you sign it and it is witnessed.");
        goToField("sign");
        plan.typing.addExample(plan.asked.examples[0]);
        Bench.session.router.open("plans/edit", id);
        look();
        says("Not signed yet");
        tap("item");
        tap("done");
        tap("close");
        says("Signed on paper");
    }
    function test_someone_of_another_part_is_picked() {
        startPlan("safety", "en");
        goToField("contact");
        writeInto("own", "Ana Sample, 555-0142");
        keyClick(Qt.Key_Return);
        plan.asked.next();
        look();
        tap("pick");
        says("Their circle of support");
        says("Ana Sample");
        plan.known.addFromCircle(0);
        look();
        compare(plan.asked.items.word(0, "phone"), "555-0142");
        tapItem(findChild(find("picker"), "close"), "close");
        verify(!find("picker").open);
    }
    function test_both_languages_stand_side_by_side() {
        startPlan("safety", "es");
        says("¿Cómo sabes que viene un momento difícil?");
        says("How do you know a hard time is coming?");
        says("Toca lo que te sirva");
        says("No quiero esta parte");
        Bench.session.settings.language = "es";
        look();
        saysNot("How do you know a hard time is coming?");
        Bench.session.settings.language = "en";
        look();
        Bench.session.router.open("plans/whole", plan.planId);
        look();
        says("Robin’s safety plan"); // the kind in the language of the app, the parts in the person's
        says("Mis señales de alerta");
    }
    function test_what_changed_is_told_in_the_persons_language_and_agreed() {
        const id = startPlan("safety", "es");
        plan.typing.addExample(plan.asked.examples[0]);
        plan.typing.addExample(plan.asked.examples[0]);
        look();
        Bench.advance(2 * 24 * 3600);
        Bench.session.lock.lock();
        look();
        Bench.session.lock.unlock("made up words here");
        look();
        plan.open(id);
        look();
        plan.undo.move(plan.asked.items.word(1, "itemId"), -1);
        look();
        Bench.session.router.open("plans/versions", id);
        look();
        says("pasó al primer lugar");
        says("What changed since");
        tap("right");
        tryVerify(() => Bench.session.plans.versions.agreed);
        says("Said to be right.");
        verify(!find("right").visible);
    }
    function test_what_stands_beside_a_line_is_told_as_it_was_and_as_it_is() {
        const id = startPlan("safety", "en");
        goToField("means");
        plan.typing.type("the rope", 8);
        plan.typing.add();
        look();
        const rope = plan.asked.items.word(0, "itemId");
        const where = words => {
            plan.editor.edit(rope);
            plan.editor.typeEdit("where", words, words.length);
            plan.editor.endEdit();
            look();
        };
        where("the shed");
        Bench.advance(2 * 24 * 3600);
        Bench.session.lock.lock();
        look();
        Bench.session.lock.unlock("made up words here");
        look();
        plan.open(id);
        look();
        where("with Ray Sample");
        Bench.session.router.open("plans/versions", id);
        look();
        says("Changed “the rope”\nBefore: Where it is: the shed\nNow: Where it is: with Ray Sample");
    }
    function test_return_is_told_once() {
        startPlan("safety", "en");
        writeInto("own", "half a wor");
        Bench.session.lock.lock();
        look();
        Bench.session.lock.unlock("made up words here");
        look();
        tryVerify(() => plan.typing.returned);
        compare(words(stage).split("You were here").length, 2);
    }
    function test_without_a_voice_nothing_is_said_about_it() {
        startPlan("safety", "en");
        saysNot("Read aloud");
    }

    // ---- pictures
    // --------------------------------------------------------------------------------------------------------------
    function test_screens_data() {
        const looks = [["phone", 390, 844, "en", "day", 1], ["phone-es-200", 390, 844, "es", "day", 2],
            ["tablet", 1024, 768, "en", "day", 1],
                       ["wide-es-contrast", 1080, 880, "es", "contrast", 1]];
        const rows = [];
        for (const screen of ["kinds", "goal", "goal-item", "choice", "text", "date-item", "sign", "pick",
            "two-languages", "coach"])
            for (const l of looks)
                rows.push({ tag: screen + "--" + l[0], screen: screen, w: l[1], h: l[2], lang: l[3], mode: l[4],
                    scale: l[5] });
        return rows;
    }
    function test_screens(data) {
        stage.width = data.w;
        stage.height = data.h;
        Theme.mode = data.mode;
        Theme.scale = data.scale;
        Bench.session.settings.language = data.lang;
        const kind = data.screen === "sign" ? "advance-directive"
            : ["pick", "two-languages", "coach"].includes(data.screen) ? "safety" : "recovery";
        const id = startPlan(kind, data.screen === "two-languages" ? (data.lang === "en" ? "es" : "en") : data.lang);
        switch (data.screen) {
        case "kinds":
            Bench.session.router.goTo("plans");
            Bench.session.router.open("plans/start");
            look();
            tap("kind");
            break;
        case "goal": case "goal-item":
            goToField("goal");
            plan.typing.addExample(plan.asked.examples[0]);
            plan.typing.addExample(plan.asked.examples[0]);
            plan.editor.edit(plan.asked.items.word(0, "itemId"));
            plan.editor.typeEdit("measure", "I have a key", 0);
            plan.editor.typeEdit("barrier", "no papers", 0);
            plan.editor.typeEdit("instead", "ask Kit", 0);
            plan.editor.setEditDate(0, 1);
            plan.editor.endEdit();
            look();
            if (data.screen === "goal-item")
                tap("item");
            break;
        case "choice": goToField("choice"); plan.typing.choose("week", true); break;
        case "text": plan.typing.type("A small place of my own, and calm days.", 0); break;
        case "date-item": goToField("date"); plan.typing.addExample(plan.asked.examples[0]); look(); tap("item"); plan.editor.setEditDate(7,
            0); break;
        case "sign": goToField("sign"); plan.typing.addExample(plan.asked.examples[0]); break;
        case "pick": goToField("contact"); plan.typing.type("Ana Sample, 555-0142",
            0); plan.typing.add(); plan.asked.next(); look(); tap("pick"); break;
        case "two-languages": plan.typing.addExample(plan.asked.examples[0]); break;
        case "coach": plan.asked.goTo(plan.asked.count - 1); look(); tap("next"); break;
        }
        look();
        look();
        picture(data.tag);
    }
}
