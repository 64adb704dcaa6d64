#include "directory/words/synonyms.h"

#include "directory/words/letters.h"
#include "directory/words/needwords.h"
#include "directory/words/searchwords.h"

#include <algorithm>
#include <array>
#include <span>
#include <sstream>

namespace handrail::directory {
namespace {

/// words | facets | other words. English and Spanish words for one need lead to the same places.
constexpr std::array kTable = std::to_array<std::string_view>({
    "refugio,albergue,alojamiento,donde dormir,sin techo,place to sleep,sleep tonight,bed tonight,cama|shelter|shelter shelters refuge",
    "vivienda,casa,alquiler,renta,desalojo,eviction,apartment,apartamento|housing|housing rental tenant eviction",
    "comida,alimentos,despensa,hambre,hungry,groceries,cena,almuerzo,desayuno|food|food meals pantry",
    "desintoxicacion,desintox,withdrawal,sober up,dry out|detox|detox detoxification sobering",
    "adiccion,adicciones,drogas,drogadiccion,alcoholismo,borracho,drinking problem,rehabilitacion,clean and sober,aa,na|substance|alcohol drug addiction recovery rehabilitation",
    "naloxona,narcan,jeringas,needles,agujas,sobredosis,overdose|harm_reduction|naloxone narcan syringe overdose",
    "salud mental,depresion,ansiedad,depressed,anxiety,psicologo,psiquiatra,terapia,consejeria,terapeuta,shrink|mental_health|counseling psychiatric therapy depression",
    "crisis,suicidio,suicidarme,linea de ayuda,linea de crisis,hotline,want to die,no quiero vivir|crisis|crisis hotline suicide",
    "equipo movil,crisis movil,mobile team,come to me|mobile_crisis|mobile",
    "urgencia psiquiatrica,emergencia psiquiatrica,psych er,psych ward|walk_in_crisis|psychiatric emergency",
    "grupo de apoyo,grupos de apoyo,apoyo mutuo,support group,companeros,pares|peer|support peer group",
    "violencia domestica,violencia familiar,maltrato,abuso,dv,abusive partner,abusive husband,golpea,hits me,victima|violence|violence battered",
    "violacion,agresion sexual,abuso sexual,raped|violence|rape sexual assault",
    "medico,doctor,clinica,hospital,salud,enfermo,dentista,dentist|medical|clinic medical health dental",
    "ducha,duchas,bano,ropa,lavanderia,bathroom,clothes,laundry|hygiene|shower clothing laundry hygiene",
    "transporte,autobus,bus,camion,ride,pasaje|transport|transportation bus ride",
    "abogado,lawyer,attorney,legal aid,ayuda legal,inmigracion,beneficios,identificacion,papeles,dinero,money|benefits|legal immigration benefits",
    "proteccion,ninos maltratados,cps,aps|protective|protective",
    "mascotas,mascota,perro,perros,gato,dog,dogs,cat,cats|pets|pets kennel",
    "gratis,gratuito,sin costo,no money|free|free",
    "sin cita,walkin,drop in,no appointment|walk_in|walk",
    "silla de ruedas,discapacidad,discapacitado,disabled,handicap|wheelchair,disabilities|wheelchair disabled disability",
    "jovenes,adolescentes,youth,kids,menores|teens|youth teen teens adolescent",
    "ancianos,adultos mayores,tercera edad,elderly|seniors|senior seniors elderly",
    "veteranos,vets,ex militar,veterano|veterans|veteran veterans",
    "mujeres,mujer|women|women womens",
    "hombres,hombre|men|men mens",
    "familias,familia,ninos,bebe,embarazada,pregnant|families|family families children pregnant",
    "inmigrantes,indocumentados,sin papeles,migrantes|undocumented|immigrant immigrants undocumented",
    "gay,lesbiana,trans,homosexual|lgbtq|lgbt lgbtq gay lesbian transgender",
    "carcel,prision,preso,jail,prison,libertad condicional,parole|reentry|probation parole jail reentry",
    "espanol,spanish,habla espanol|es|spanish",
    "interprete,interpretes,interpreter,traductor,traduccion,translator|limited_english|interpreter interpretation translation",
});

/// Letters of China and Japan, whose words ICU parts by dictionaries: only when somebody types some.
bool isEastern(std::string_view text)
{
    return std::any_of(text.begin(), text.end(), [](char c) {
        return static_cast<unsigned char>(c) >= 0xE3 && static_cast<unsigned char>(c) <= 0xE9;
    });
}

std::vector<Synonym> readTable(bool eastern)
{
    std::vector<Synonym> all;
    for (const std::string_view line : kTable) {
        std::array<std::string, 3> parts;
        std::istringstream in{std::string(line)};
        for (std::string &part : parts)
            std::getline(in, part, '|');
        Synonym one;
        std::istringstream keys(parts[1]);
        for (std::string key; std::getline(keys, key, ',');)
            one.meaning |= facetBit(key);
        one.others = foldedWords(parts[2]);
        std::istringstream words(parts[0]);
        for (std::string phrase; std::getline(words, phrase, ',');) {
            one.words = foldedWords(phrase);
            all.push_back(one);
        }
    }
    // What a facet's English and Spanish words mean, its words in other languages mean too.
    const std::size_t known = all.size();
    for (const NeedWords &need : needWords()) {
        Synonym one;
        one.meaning = facetBit(need.need);
        for (std::size_t i = 0; i < known && one.others.empty(); ++i) {
            if (all[i].meaning == one.meaning)
                one.others = all[i].others;
        }
        std::istringstream words{std::string(need.words)};
        for (std::string phrase; std::getline(words, phrase, ',');) {
            if (!eastern && isEastern(phrase))
                continue;
            one.words = foldedWords(phrase);
            if (!one.words.empty())
                all.push_back(one);
        }
    }
    // Longer ones first: "violencia domestica" before "violencia".
    std::stable_sort(all.begin(), all.end(),
                     [](const Synonym &a, const Synonym &b) { return a.words.size() > b.words.size(); });
    return all;
}

/// Those that may be meant by @p typed.
const std::vector<Synonym> &synonymsFor(std::span<const std::string> typed)
{
    if (std::any_of(typed.begin(), typed.end(), isEastern)) {
        static const std::vector<Synonym> kAll = readTable(true);
        return kAll;
    }
    static const std::vector<Synonym> kSynonyms = readTable(false);
    return kSynonyms;
}

} // namespace

const Synonym *synonymNear(const std::string &typed)
{
    const int limit = forgivenEdits(typed);
    for (int edits = 1; edits <= limit; ++edits) {
        for (const Synonym &one : synonymsFor({&typed, 1})) {
            if (one.words.size() == 1 && one.words[0].size() >= typed.size() - 1
                && editsToBeginning(typed, one.words[0], edits) <= edits)
                return &one;
        }
    }
    return nullptr;
}

const Synonym *synonymAt(const std::vector<std::string> &typed, std::size_t at, std::size_t &length)
{
    // Letters of the last word: below, too much begins alike. A Chinese word has two.
    const auto enough = [](const std::string &word) {
        std::size_t bytes = 0;
        const bool plain = static_cast<unsigned char>(word[0]) < 0x80;
        return plain ? word.size() >= 4 : letterCount(word) >= (letterAt(word, 0, bytes).joined ? 2u : 4u);
    };
    const Synonym *begun = nullptr;
    for (const Synonym &one : synonymsFor(typed)) {
        const std::size_t count = one.words.size();
        if (at + count > typed.size()
            || !std::equal(one.words.begin(), one.words.end() - 1, typed.begin() + static_cast<std::ptrdiff_t>(at)))
            continue;
        const std::string &last = typed[at + count - 1];
        if (last == one.words.back() || last == one.words.back() + "s" || last == one.words.back() + "es") {
            length = count;
            return &one;
        }
        if (!begun && at + count == typed.size() && one.words.back().starts_with(last) && enough(last)) {
            begun = &one;
            length = count;
        }
    }
    return begun;
}

} // namespace handrail::directory
