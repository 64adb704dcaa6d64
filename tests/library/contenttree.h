#pragma once

#include "library/compiler/compiler.h"
#include "library/compiler/writer.h"
#include "library/library.h"
#include "support/tempdir.h"

#include <filesystem>
#include <fstream>
#include <map>
#include <stdexcept>
#include <string>

namespace handrail::test {

/// A small whole content folder, correct as it stands; a test changes one file and sees what is said.
class ContentTree {
public:
    ContentTree()
    {
        put("sources.yaml",
            "- {id: made-up, title: A made up source, publisher: Sample Press, date: \"2025-04-17\", "
            "address: \"https://example.invalid/page\"}\n");
        put("facts/all.yaml",
            "- id: call\n  value: \"911\"\n  says: {en: Emergency, es: Emergencia}\n"
            "  source: made-up\n  date: \"2025-04-17\"\n  checked: 2026-11-22\n  status: verified\n"
            "- id: wait\n  value: {en: \"2 to 3 minutes\", es: \"2 a 3 minutos\"}\n  seconds: [120, 180]\n  says: {en: Wait, es: Espera}\n"
            "  source: made-up\n  date: \"2025-04-17\"\n  checked: 2026-11-22\n  status: disputed\n"
            "- id: rate\n  value: {en: \"5 seconds\", es: \"5 segundos\"}\n  seconds: [5]\n  says: {en: A breath, es: Una respiración}\n"
            "  source: made-up\n  date: \"2025-04-17\"\n  checked: 2026-11-22\n  status: verified\n");
        put("places.yaml",
            "- {id: now/overdose}\n- {id: now/calm}\n- {id: before/holds}\n- {id: plans, page: tool, deed: written}\n- {id: plans/safety}\n- {id: me/competencies}\n"
            "- {id: now/call, find: true, icon: call, page: tool, deed: asked}\n");
        put("en/places.yaml", "now/call: {title: Call for help, summary: Lines and what to say}\n");
        put("es/places.yaml", "now/call: {title: Pedir ayuda, summary: Líneas y qué decir}\n");
        put("words.yaml",
            "en:\n  - {word: addict, better: person who uses drugs}\nes:\n  - {word: adicto, better: persona que usa drogas}\n");
        put("unchecked.yaml",
            "en:\n  - {word: no one is in danger, better: I will tell you what I see}\nes:\n  - {word: nadie corre peligro, better: le digo lo que veo}\n");
        put("synonyms.yaml",
            "- {item: overdose, urgent: true, en: [OD, narcan, not breathing], es: [sobredosis, no respira]}\n"
            "- {item: holds, en: [hold, locked up], es: [retención]}\n");
        protocol();
        guide();
        checklist();
        lines();
    }

    void put(const std::string &file, const std::string &text) const
    {
        const auto path = m_dir.path() / file;
        std::filesystem::create_directories(path.parent_path());
        std::ofstream(path, std::ios::binary) << text;
    }
    void remove(const std::string &file) const { std::filesystem::remove(m_dir.path() / file); }
    /// Replaces the first @p from in @p file.
    void change(const std::string &file, const std::string &from, const std::string &to) const
    {
        std::ifstream in(m_dir.path() / file, std::ios::binary);
        std::string text{std::istreambuf_iterator<char>(in), {}};
        const auto at = text.find(from);
        if (at == std::string::npos)
            throw std::runtime_error("the test wants to change what is not there: " + from);
        put(file, text.replace(at, from.size(), to));
    }
    /// The root as written in problems, with a closing slash.
    [[nodiscard]] std::string at(const std::string &file) const { return (m_dir.path() / file).generic_string(); }
    [[nodiscard]] const std::filesystem::path &root() const { return m_dir.path(); }
    [[nodiscard]] std::string said() const { return library::compiler::compile(m_dir.path()).problems.text(); }
    /// The whole tree compiled and opened.
    [[nodiscard]] storage::Result<library::Library> opened() const
    {
        const auto content = library::compiler::compile(m_dir.path());
        if (!content.problems.none())
            return storage::Failure{storage::FailureKind::BadInput, content.problems.text()};
        const auto file = m_out.path() / "content.db";
        if (const auto written = library::compiler::write(content, file); !written)
            return written.failure();
        return library::Library::openFile(file.string());
    }

private:
    static std::string head(const std::string &id, const std::string &kind, const std::string &phase,
                            const std::string &place)
    {
        return "id: " + id + "\nkind: " + kind + "\nphase: " + phase + "\nplace: " + place
               + "\naudience: peer\ntags: [cc-5]\nicon: call\norder: 10\nsources: [made-up]\nchecked: 2026-11-22\nreviewed_by: \"\"\nversion: 1\n";
    }
    void protocol() const
    {
        put("protocols/overdose.yaml",
            head("overdose", "protocol", "now", "now/overdose")
                + "start: check\ndose_mark: dose\ndose_due: wait\nbreath_every: rate\n"
                  "marks:\n  - {id: called, icon: call, due: true}\n  - {id: dose, repeats: true}\n"
                  "steps:\n"
                  "  - id: check\n    lines: [shout, {id: test, dont: true}]\n    action: {to: give, mark: called}\n    branches: [{id: awake, to: end}]\n"
                  "  - id: give\n    action: {to: breathe, mark: dose}\n    clock: true\n"
                  "  - id: breathe\n    action: {to: give}\n    pacer: breath\n    branches: [{id: better, to: end, mark: called}]\n"
                  "breathing_can_stop: false\n");
        put("en/protocols/overdose.yaml",
            "title: Overdose\nsummary: Step by step\n"
            "marks:\n  called: {label: \"Call {fact:call}\", done: \"{fact:call}\", says: \"{fact:call} called\"}\n"
            "  dose: {label: \"Dose {n}\", done: \"Dose {n}\", says: \"Dose {n} given\"}\n"
            "steps:\n"
            "  check: {title: Check them, lines: {shout: Shout their name, test: Do not test it}, action: No answer, branches: {awake: Awake}}\n"
            "  give: {title: Give naloxone, condition: If they do not wake, action: \"Dose {n} given\"}\n"
            "  breathe: {title: Breathe for them, action: Not breathing, branches: {better: Breathing}}\n");
        put("es/protocols/overdose.yaml",
            "title: Sobredosis\nsummary: Paso a paso\n"
            "marks:\n  called: {label: \"Llama al {fact:call}\", done: \"{fact:call}\", says: \"Llamada al {fact:call}\"}\n"
            "  dose: {label: \"Dosis {n}\", done: \"Dosis {n}\", says: \"Dosis {n} dada\"}\n"
            "steps:\n"
            "  check: {title: Revisa, lines: {shout: Grita su nombre, test: No la pruebes}, action: No contesta, branches: {awake: Despierta}}\n"
            "  give: {title: Da naloxona, condition: Si no despierta, action: \"Dosis {n} dada\"}\n"
            "  breathe: {title: Respira por ella, action: No respira, branches: {better: Respira}}\n");
    }
    void guide() const
    {
        put("guides/holds.yaml",
            head("holds", "guide", "before", "before/holds")
                + "sections: [what, say]\nactions: [{id: plan, route: plans, argument: safety}]\n");
        put("en/guides/holds.md",
            "---\ntitle: Holds\nsummary: What a hold is\nactions: {plan: Start a plan}\n---\n"
            "## what: What a hold is\nA hold is a short stay. The team may wait {fact:wait} with you.\n\n- It can end soon.\n- **You** keep your rights.\n"
            "## say: What to say\nI am here with you. We can ask them why.\n");
        put("es/guides/holds.md",
            "---\ntitle: Retenciones\nsummary: Qué es\nactions: {plan: Empezar un plan}\n---\n"
            "## what: Qué es\nEs una estancia corta. El equipo espera {fact:wait} contigo.\n\n- Puede acabar pronto.\n- **Tú** tienes derechos.\n"
            "## say: Qué decir\nEstoy aquí contigo. Vamos a preguntar por qué.\n");
    }
    void checklist() const
    {
        put("checklists/calm.yaml",
            head("calm", "checklist", "now", "now/calm")
                + "groups: [{id: arrive, steps: [look, exits]}]\ndeeds: [look]\nsigns: [exits]\n");
        put("en/checklists/calm.yaml",
            "title: Calm\nsummary: When it gets loud\ngroups: {arrive: Arrive}\n"
            "steps:\n  look: {text: Look around first, say: I am here to help you.}\n  exits: {text: Know the ways out}\n");
        put("es/checklists/calm.yaml",
            "title: Calma\nsummary: Cuando sube la voz\ngroups: {arrive: Llega}\n"
            "steps:\n  look: {text: Mira primero, say: Estoy aquí para ayudarte.}\n  exits: {text: Mira las salidas}\n");
    }
    void lines() const
    {
        put("lines/national.yaml",
            "items:\n"
            "  - {id: warm, purpose: warm, phone: \"5550100\", phone_shown: 555-0100, source: made-up, "
            "source_date: \"2025-04-17\", status: verified, checked: 2026-11-22}\n"
            "  - {id: north, purpose: crisis, county: North Sample, phone: \"5550101\", phone_shown: 555-0101, hours: 24/7, source: A made up list,\n"
            "     source_date: about 2020-21, status: directory, checked: 2026-11-22, old: true}\n");
        put("en/lines/national.yaml",
            "items:\n  warm: {name: Sample warm line 24, purpose: Someone to talk with}\n"
            "  north: {name: North line, purpose: Crisis help, who: Anyone over 18, say: I am a peer and I need help for someone.}\n");
        put("es/lines/national.yaml",
            "items:\n  warm: {name: Línea de ejemplo 24, purpose: Alguien con quien hablar}\n"
            "  north: {name: Línea norte, purpose: Ayuda en crisis, who: Mayores de 18, say: Soy par y pido ayuda para alguien.}\n");
    }

    TempDir m_dir, m_out;
};

/// The tree as it stands, open.
inline library::Library sampleLibrary()
{
    auto opened = ContentTree().opened();
    if (!opened)
        throw std::runtime_error(opened.failure().detail);
    return std::move(opened.value());
}

} // namespace handrail::test
