import QtQuick
import QtTest
import Handrail.Controls
import Handrail.Test

TestCase {
    name: "Icons"

    function init() { failOnWarning(/.?/); }

    Component { id: icon; Icon {} }

    function test_everyNameInOurScreensAndContentHasAGlyph() {
        const names = Bench.iconsNamed();
        verify(names.length > 30, "the search for names finds them");
        for (const name of names) {
            const made = createTemporaryObject(icon, this, { name: name }); // a name without one warns
            compare(made.text.length, made.text.codePointAt(0) > 0xffff ? 2 : 1, name);
            verify(Bench.hasGlyph("Material Icons", made.text.codePointAt(0)), name);
        }
    }

    function test_everyNameInThePicturesHasAGlyph() {
        const names = ("accessible add add_circle air arrow_back arrow_upward assignment assignment_late auto_delete backpack backspace "
            + "balance battery_5_bar call campaign check check_circle chevron_right close contact_support credit_card directions "
            + "directions_walk do_not_disturb_on drag_handle eco edit event_busy expand_more explore forum gpp_maybe groups handshake "
            + "help history home hotel hourglass_empty how_to_reg info interests inventory_2 link_off local_cafe local_florist "
            + "local_hospital lock medical_services medication menu_book monitor_heart more_horiz my_location payments people pets "
            + "phone_disabled picture_as_pdf refresh remove remove_circle restaurant schedule search self_improvement shield shower "
            + "signal_cellular_off smartphone sms spa supervisor_account support sync text_increase timer translate verified "
            + "verified_user vibration visibility visibility_off voice_over_off voicemail volume_up wb_twilight").split(" ");
        for (const name of names)
            verify(Bench.hasGlyph("Material Icons",
                createTemporaryObject(icon, this, { name: name }).text.codePointAt(0)), name);
    }

    function test_aNameWithoutAGlyphWarns() {
        ignoreWarning(/Icon without a glyph: no_such_icon/);
        compare(createTemporaryObject(icon, this, { name: "no_such_icon" }).text, "");
    }

    function test_noOtherFontIsLookedAt() { // a scan of the system's fonts was 63 % of start-up
        const ours = Bench.families().filter((name) => !/^(Monospace|Sans Serif|Serif)$/.test(name)); // Qt's own words
        verify(ours.indexOf("Inter Display") >= 0);
        for (const name of ours)
            verify(/^(Inter|Material Icons|Noto Sans)/.test(name), name);
    }

    function test_ourFontsAreTheCarriedOnes_data() {
        return [
            { tag: "regular", family: "Inter", weight: Font.Normal, is: "Inter Regular" },
            { tag: "medium", family: "Inter", weight: Font.Medium, is: "Inter Medium" },
            { tag: "semibold", family: "Inter", weight: Font.DemiBold, is: "Inter Semi Bold" },
            { tag: "bold", family: "Inter", weight: Font.Bold, is: "Inter Bold" },
            { tag: "display", family: "Inter Display", weight: Font.Bold, is: "Inter Display Bold" }
        ];
    }
    function test_ourFontsAreTheCarriedOnes(data) {
        // as later Qt writes it
        const name = Bench.familyFor(data.family, data.weight).replace("SemiBold", "Semi Bold");
        verify(name.indexOf(data.is) >= 0, name);
    }
}
