// What people really say, misspelt as cold thumbs spell it, over the content that really ships: each word leads where
// it must. Where a life may be at stake the right steps stand first, and nothing that soothes stands above steps.
#include "library/shippedcontent.h"

#include <gmock/gmock.h>

#include <set>

using namespace handrail;
using namespace handrail::library;

namespace {

struct Spoken {
    const char *item; ///< kind/id
    std::vector<const char *> words;
};

class SpokenWords : public test::ShippedContent<SpokenWords> {
protected:
    [[nodiscard]] static std::vector<std::string> found(const std::string &typed, const std::string &lang)
    {
        std::vector<std::string> items;
        for (const Hit &hit : s_library->search(typed, lang))
            items.push_back(hit.kind + '/' + hit.id);
        return items;
    }
    static void leadFirst(const auto &table, const char *lang)
    {
        for (const auto &[item, words] : table) {
            for (const char *typed : words) {
                const auto items = found(typed, lang);
                EXPECT_EQ(items.empty() ? "nothing" : items.front(), item) << "for '" << typed << "' in " << lang;
            }
        }
    }
    static void leadAmongThree(const auto &table, const char *lang)
    {
        for (const auto &[item, words] : table) {
            for (const char *typed : words) {
                auto items = found(typed, lang);
                items.resize(std::min<std::size_t>(items.size(), 3));
                EXPECT_THAT(items, testing::Contains(item)) << "for '" << typed << "' in " << lang;
            }
        }
    }
    [[nodiscard]] static std::size_t count(const auto &table)
    {
        std::set<std::string> words;
        for (const auto &row : table)
            words.insert(row.words.begin(), row.words.end());
        return words.size();
    }
};

/// A life may be at stake: the item must be the first.
const Spoken kUrgentEnglish[] = {
    {"protocol/overdose",
     {"OD",
      "od'ing", "he turned blue", "lips are blue", "nodding off", "on the nod", "fell out", "isn't breathing",
      "not breathing", "he's not breathing", "barely breathing", "gasping for air", "won't wake up", "cant wake her up",
      "slumped over", "foaming at the mouth", "no pulse", "fetty", "fentynal", "narcam", "heroine", "perc 30",
      "hot shot", "unresponsive", "took too many pills", "overdoes", "passed out in the bathroom"}},
    {"protocol/overheating",
     {"tweaking", "tweaker", "spun out", "overheated", "heatstroke", "heat stroke", "crystal meth", "up for days"}},
    {"protocol/seizure", {"siezure", "seizing", "having a fit", "shaking on the ground", "convulsing"}},
    {"protocol/withdrawal", {"dope sick", "the shakes", "cold turkey", "coming off alcohol", "DTs"}},
    {"walk/suicide",
     {"KMS", "unalive", "suicidal", "sucide", "wants to die", "wants to be dead", "kill herself", "end it all",
      "on the bridge", "jump off a bridge", "suicide note", "slit wrists", "gun", "noose", "cutting himself",
      "tired of living", "doesn't want to be here"}},
    {"protocol/bleeding",
     {"bleeding", "he is bleeding bad", "bleading", "blood everywhere", "stabbed", "got shot", "tourniquet"}},
    {"protocol/choking", {"choking", "he is choking", "chocking", "heimlich", "choking on food"}},
    {"protocol/allergy", {"allergic reaction", "bee sting", "epipen", "alergic reaction", "anaphylaxis"}},
    {"protocol/sugar", {"low blood sugar", "insulin", "diabetic"}},
    {"protocol/stroke", {"stroke", "face drooping", "having a stroke"}},
    {"protocol/chest", {"heart attack", "chest pain", "hart attack"}},
    {"protocol/cold", {"hypothermia", "freezing to death", "frostbite", "hypothermea"}},
    {"place/now/call", {"911", "can't breathe", "drank bleach", "hit by a car", "water broke", "ambulence", "poison"}},
};
/// The same in Spanish.
const Spoken kUrgentSpanish[] = {
    {"protocol/overdose",
     {"sobredosis",
      "sobredocis", "no respira", "ya no respira", "no esta respirando", "se puso morado", "se puso morada",
      "esta morado", "se puso azul", "no se despierta", "no despierta", "no lo puedo despertar", "cabeceando",
      "echa espuma", "está tirado", "no tiene pulso", "chiva", "tecata", "fenta", "fentanil", "narcan", "naloxona",
      "se pasó de dosis", "se le pasó la mano", "no se mueve", "está como muerto"}},
    {"protocol/overheating", {"cristal", "golpe de calor", "insolación", "lleva días sin dormir", "está ardiendo"}},
    {"protocol/seizure",
     {"convulción", "está convulsionando", "le dio un ataque", "ataque epiléptico", "se está sacudiendo"}},
    {"protocol/withdrawal", {"malilla", "anda malilla", "crudo", "cruda", "resaca", "le tiembla todo", "abstinencia"}},
    {"walk/suicide",
     {"se quiere matar", "me quiero matar", "se quiere morir", "se va a matar", "quiere morirse", "ya no quiere vivir",
      "se va a aventar", "está en el puente", "se cortó las venas", "se quiere ahorcar", "suisidio", "pistola",
      "mejor me muero", "cansado de vivir", "ya no quiere estar aquí"}},
    {"place/now/call",
     {"911", "se está ahogando", "no puede respirar", "le falta el aire", "tomó cloro", "lo atropellaron",
      "se le rompió la fuente", "ambulancia"}},
    {"protocol/bleeding",
     {"sangre", "está sangrando", "se está desangrando", "apuñalado", "balazo", "lo balearon", "torniquete"}},
    {"protocol/choking", {"se atragantó", "atragantada", "comida atorada"}},
    {"protocol/allergy", {"reacción alérgica", "picadura de abeja", "se le cierra la garganta"}},
    {"protocol/sugar", {"se le bajó el azúcar", "azúcar baja", "insulina"}},
    {"protocol/stroke", {"embolia", "derrame cerebral", "cara caída"}},
    {"protocol/chest", {"ataque al corazón", "infarto", "le duele el pecho"}},
    {"protocol/cold", {"hipotermia", "se está congelando", "tiembla de frío"}},
};
/// The rest: the item must be among the first three.
const Spoken kEnglish[] = {
    {"lines/211",
     {"shelter", "shelters", "sheltr", "homeless shelter", "place to sleep", "nowhere to go",
      "food stamps", "food bank", "soup kitchen", "bus pass", "motel voucher", "laundry",
      "help with rent", "shower", "diapers"}},
    {"guide/needs",
     {"EBT", "calfresh", "SSI", "birth certificate", "section 8", "no ID"}},
    {"checklist/calm",
     {"freaking out", "losing it", "off his meds", "talking to himself", "hearing voices", "screaming",
      "won't calm down"}},
    {"walk/holds",
     {"51 50", "5150", "psych ward", "psych hold", "lock him up"}},
    {"guide/substance",
     {"drunk", "hangover", "get clean", "clean needles", "rehab", "detox", "on drugs"}},
    {"walk/report",
     {"child abuse", "hits his kid", "elder abuse", "CPS"}},
    {"walk/trafficking",
     {"my husband hits me", "boyfriend hits me", "raped", "restraining order", "pimp"}},
    {"checklist/basics",
     {"hungry", "hasn't eaten", "socks", "phone died", "belly"}},
    {"card/unhoused",
     {"homeless", "on the street", "sleeping in a car", "couch surfing"}},
    {"card/youth",
     {"runaway", "teen"}},
    {"card/older",
     {"old man", "grandma"}},
    {"card/veterans",
     {"vet", "marine"}},
    {"card/immigrants",
     {"no papers", "green card"}},
    {"card/custody",
     {"just got out", "on parole"}},
    {"card/pregnant",
     {"having a baby", "pregnant"}},
    {"card/deaf",
     {"can't hear", "sign language"}},
    {"practice/ground",
     {"panic attack", "panicking", "box breathing"}},
    {"checklist/supervisor",
     {"need backup", "my boss"}},
    {"guide/selfcare",
     {"burned out", "exhausted"}},
    {"guide/court",
     {"warrant", "court date"}},
    {"place/now/where",
     {"where am I"}},
};
/// The same in Spanish.
const Spoken kSpanish[] = {
    {"lines/211",
     {"albergue", "albergues", "alberge", "refugio", "dónde dormir", "no tiene a dónde ir", "estampillas",
      "banco de comida", "despensa", "comedor", "ropa gratis", "pañales", "pagar la renta",
      "bañarse", "comida gratis"}},
    {"guide/needs",
     {"seguro social", "acta de nacimiento", "sin identificación", "desempleo", "calfresh"}},
    {"checklist/calm",
     {"se volvió loco", "anda loco", "habla solo", "oye voces", "no se calma", "rompiendo cosas",
      "crisis nerviosa", "encabronado"}},
    {"walk/holds",
     {"5150", "lo van a encerrar", "internar", "lo quieren internar", "manicomio"}},
    {"guide/substance",
     {"borracho", "borracha", "borrachos", "boracho", "anda pedo", "drogado", "alcohólico",
      "dejar las drogas", "jeringas", "anexo", "cerveza"}},
    {"walk/report",
     {"le pegan al niño", "maltrato infantil", "abuso de ancianos", "dejan solos a los niños"}},
    {"walk/trafficking",
     {"mi marido me pega", "mi novio me pega", "violación", "orden de restricción", "padrote"}},
    {"checklist/basics",
     {"panza", "me duele la panza", "tiene hambre", "no ha comido", "tiene sed", "tiene frío", "zapatos",
      "cobija"}},
    {"card/unhoused",
     {"sin techo", "sin hogar", "vive en la calle", "duerme en el carro"}},
    {"card/youth",
     {"chamaco", "adolescente"}},
    {"card/older",
     {"viejita", "abuelito"}},
    {"card/veterans",
     {"veterano"}},
    {"card/immigrants",
     {"sin papeles", "la migra", "deportado"}},
    {"card/custody",
     {"salió del bote", "cárcel"}},
    {"card/pregnant",
     {"embarazada", "encinta", "panzona"}},
    {"card/deaf",
     {"no oye", "sordo"}},
    {"practice/ground",
     {"ataque de pánico", "respirar hondo"}},
    {"checklist/supervisor",
     {"mi jefa", "necesito apoyo"}},
    {"guide/selfcare",
     {"agotada", "estoy quemado"}},
    {"guide/court",
     {"orden de arresto", "fianza"}},
    {"place/now/where",
     {"dónde estoy"}},
};

} // namespace

TEST_F(SpokenWords, UrgentOnesLeadFirstToWhatHelps)
{
    leadFirst(kUrgentEnglish, "en");
    leadFirst(kUrgentSpanish, "es");
}

TEST_F(SpokenWords, LeadFirstToWhatHelpsWhicheverLanguageTheAppSpeaks)
{
    leadFirst(kUrgentEnglish, "es");
    leadFirst(kUrgentSpanish, "en");
}

TEST_F(SpokenWords, OfEveryDayLeadAmongTheFirstThree)
{
    leadAmongThree(kEnglish, "en");
    leadAmongThree(kSpanish, "es");
}

TEST_F(SpokenWords, AreMoreThanAHundredInEachLanguage)
{
    EXPECT_GE(count(kUrgentEnglish) + count(kEnglish), 120U);
    EXPECT_GE(count(kUrgentSpanish) + count(kSpanish), 120U);
}

TEST_F(SpokenWords, NothingThatSoothesStandsAboveStepsWhereALifeMayBeAtStake)
{
    std::vector<std::pair<const char *, const char *>> typed{
        {"breathing", "en"}, {"not breathing", "en"}, {"respira", "es"}, {"no respira", "es"}};
    for (const auto &row : kUrgentEnglish)
        for (const char *words : row.words)
            typed.emplace_back(words, "en");
    for (const auto &row : kUrgentSpanish)
        for (const char *words : row.words)
            typed.emplace_back(words, "es");
    for (const auto &[words, lang] : typed) {
        bool soothing = false;
        for (const std::string &item : found(words, lang)) {
            EXPECT_FALSE(soothing && item.rfind("protocol/", 0) == 0)
                << item << " below an exercise for '" << words << "' in " << lang;
            soothing = soothing || item.rfind("practice/", 0) == 0;
        }
    }
    EXPECT_EQ(found("not breathing", "en").front(), "protocol/overdose");
}

TEST_F(SpokenWords, OfBleedingLeadToTheStepsAndThenTo911)
{
    for (const auto &[typed, lang] :
         {std::pair{"bleeding", "en"}, {"stabbed", "en"}, {"sangre", "es"}, {"balazo", "es"}}) {
        auto items = found(typed, lang);
        ASSERT_GE(items.size(), 2U) << typed;
        items.resize(2);
        EXPECT_THAT(items, testing::ElementsAre("protocol/bleeding", "place/now/call")) << typed;
    }
}

TEST_F(SpokenWords, OfNeedLeadToALineThatCanBeCalledWithNoDirectoryOnTheDevice)
{
    for (const auto &[typed, lang] : {std::pair{"shelter", "en"},
                                      {"albergue", "es"},
                                      {"refugio", "es"},
                                      {"food stamps", "en"},
                                      {"estampillas", "es"}}) {
        const auto items = found(typed, lang);
        ASSERT_GE(items.size(), 2U) << typed;
        EXPECT_EQ(items.front(), "lines/211") << typed;
    }
}
