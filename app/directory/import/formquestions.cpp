#include "directory/import/formquestions.h"

#include "directory/import/columnnames.h"
#include "directory/words/phrases.h"
#include "directory/words/plainwords.h"

#include <algorithm>
#include <array>

namespace handrail::directory {
namespace {

/// What is offered, in the words of a form.
const Phrases &offered()
{
    static const Phrases kWords = {
        " program ", " programs ", " programme ", " service ", " services ", " agency ", " organization ",
        " organisation ", " site ", " facility ", " shelter ", " clinic ", " pantry ", " resource ", " programa ",
        " servicio ", " agencia ", " organizacion ", " centro ", " office ", " public ", " publico ", " publica "};
    return kWords;
}

struct Question {
    Phrases any, beside; ///< one of each
    Phrases never;
    std::string_view column;
};

/// The surest first.
const std::vector<Question> &questions()
{
    static const Phrases kNothing = {};
    static const Phrases kAnything = {" "};
    static const Phrases kNobody = {" your name", " contact person", " contact name", " person filling", " submit",
                                    " who is filling", " your title", " supervisor", " staff", " su nombre ",
                                    " tu nombre ",
                                    " emergency contact", " director"};
    static const std::vector<Question> kQuestions = {
        {{" exclude ", " excluded ", " hide ", " hidden ", " do not "}, kAnything, kNothing, ""}, // and no website
        {{" name ", " called ", " nombre ", " se llama "}, offered(),
         {" your name", " contact person", " contact name", " filling", " submit", " staff", " su nombre ",
          " tu nombre ",
          " supervisor", " director", " other name", " former name"},
         "programname"},
        {{" phone", " telephone", " telefono", " hotline"},
         {" program ", " service ", " services ", " agency ", " organization ", " organisation ", " site ", " office ",
          " shelter ", " clinic ", " public ", " publico ", " callers", " clients", " client ", " people call",
          " can call", " main ", " intake", " programa ", " servicio ", " agencia ", " clientes", " llamar",
          " referrals"},
         {" your phone", " your cell", " personal", " contact person", " staff", " emergency contact", " fax",
          " su telefono ",
          " tu telefono ", " supervisor", " director", " submit", " filling", " not public", " do not", " no publi"},
         "phone"},
        {{" email", " e mail", " correo"}, {" public", " clients", " callers", " publico", " clientes"},
         {" your email", " not public", " filling", " submit"}, "email"},
        {{" website", " web site", " url ", " web page", " sitio web", " pagina web"}, kAnything, kNobody, "website"},
        {{" confidential", " confidencial", " private", " undisclosed", " publish", " publicar"}, kAnything, kNothing,
          ""},
        {{" cities do you serve", " area do you serve", " areas do you serve", " counties do you serve", " area served",
          " service area", " area de servicio"}, kAnything, kNothing, "servicearea"},
        {{" zip ", " zip code", " postal code", " codigo postal"}, kAnything, kNobody, "zip"},
        {{" street", " address", " where is ", " located", " direccion", " domicilio", " donde esta", " donde queda"},
         kAnything,
         {" email", " e mail", " mailing", " web", " home address", " your home", " contact person", " staff",
          " submit",
          " filling", " billing"}, "address"},
        {{" what city", " which city", " what town", " city are", " city is", " que ciudad", " en que ciudad",
          " cual ciudad"},
         kAnything, {" serve"}, "city"},
        {{" hours", " when are you open", " when is it open", " days and times", " horario", " open to the public"},
         kAnything, {" staff hours", " volunteer"}, "hours"},
        {{" who can ", " eligib", " who do you serve", " whom do you serve", " who is it for", " requirements",
          " requisitos",
          " quien puede", " quienes pueden", " a quien", " elegib"}, kAnything, kNobody, "eligibility"},
        {{" how do people", " how do clients", " how can ", " how to apply", " apply ", " sign up", " referral process",
          " como se solicita", " como pueden"}, kAnything, kNobody, "howtoapply"},
        {{" cost", " fee ", " fees ", " charge", " free ", " costo", " cuesta", " gratis"}, kAnything, kNobody, "fees"},
        {{" language", " idioma"}, kAnything, kNobody, "languages"},
        {{" describe", " description", " services do you", " what do you offer", " what do you provide",
          " services offered",
          " what services", " describa", " describe ", " que servicios", " que ofrece"}, kAnything, kNobody,
          "description"}};
    return kQuestions;
}

} // namespace

std::string askedFor(std::string_view heading)
{
    constexpr std::ptrdiff_t kFewest = 4; // blanks: three words
    const std::string words = plainWords(heading);
    if (std::count(words.begin(), words.end(), ' ') < kFewest)
        return {};
    for (const Question &question : questions())
        if (question.any.in(words) && question.beside.in(words) && !question.never.in(words))
            return std::string(question.column);
    return {};
}

bool isOfWhoAnswered(const CsvRow &heading, std::size_t column)
{
    static constexpr auto kTimes =
        std::to_array<std::string_view>({"timestamp", "marcatemporal", "starttime", "horadeinicio", "submittedat",
                                         "submissiondate", "dau thoigian", "submittime", "responseid"});
    static constexpr auto kWho = std::to_array<std::string_view>(
        {"email", "emailaddress", "username", "correo", "correoelectronico", "direcciondecorreoelectronico",
         "respondent",
         "respondentemail"});
    bool form = false, microsoft = false;
    for (std::size_t i = 0; i < heading.count; ++i) {
        const std::string bare = bareName(heading.fields[i]);
        form |= i < 3 && std::find(kTimes.begin(), kTimes.end(), std::string_view(bare)) != kTimes.end();
        microsoft |= bare == "completiontime" || bare == "horadefinalizacion";
    }
    const std::string bare = bareName(heading.fields[column]);
    return form
           && (std::find(kWho.begin(), kWho.end(), std::string_view(bare)) != kWho.end()
               || (microsoft && (bare == "name" || bare == "nombre")));
}

} // namespace handrail::directory
