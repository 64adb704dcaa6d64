#include "view/people/consentout.h"

#include "view/desk/momenttext.h"
#include "view/desk/planreading.h"

#include "share/planpdf.h"
#include "view/desk/vaultdesk.h"
#include "view/people/consentmodel.h"

namespace handrail::view {

ConsentOut::ConsentOut(ConsentModel &consent, platform::PaperPort *port)
    : PaperOut(consent.vault(), port, &consent), m_consent(consent)
{
}

std::function<std::string()> ConsentOut::maker() const
{
    const care::Consent &one = m_consent.one();
    const QString language = QString::fromStdString(one.language);
    const auto said = [this](const char *key) {
        return m_words.value(QString::fromLatin1(key)).toString().toStdString();
    };
    const auto day = [&language](std::int64_t ms) {
        return (longDayOf(ms, language) + QStringLiteral(", ") + clockOf(ms, language)).toStdString();
    };
    std::vector<share::FormPart> parts{{said("name"), m_consent.personName().toStdString()}};
    const auto part = [&](const char *key, const std::string &words) {
        if (!words.empty())
            parts.push_back({said(key), words});
    };
    part("from", one.from);
    part("to", one.general && one.to.empty() ? said("toAll") : one.to);
    part("what", one.what);
    part("purpose", one.purpose);
    part("until", one.untilMs > 0      ? longDayOf(one.untilMs, language).toStdString()
                  : !one.event.empty() ? one.event
                                         : said("noEnd"));
    part("ifNot", one.general ? one.ifNot : std::string());
    parts.push_back({{}, said("takeBack")});
    if (one.general)
        parts.push_back({{}, said("reshare")});
    parts.push_back({{}, said("apart")});
    if (one.signedMs > 0) {
        part("signature", one.signedName);
        part("signedFor", one.signedFor);
        part("answered", day(one.signedMs));
    } else if (one.declinedMs > 0) {
        part("declined", day(one.declinedMs));
    } else {
        parts.push_back({{}, said("notSigned")});
    }
    if (one.backMs > 0)
        part("back", day(one.backMs) + (one.backWords.empty() ? std::string() : "\n" + one.backWords));
    std::string uses;
    for (const care::ConsentUse &each : one.uses)
        uses += (uses.empty() ? "" : "\n") + day(each.wallMs) + ": " + each.words;
    part("uses", uses);
    return [title = said("title"), parts = std::move(parts)] { return share::formPdf(title, parts); };
}

void ConsentOut::save()
{
    if (!m_consent.loaded() || m_consent.one().id.empty() || isMaking())
        return;
    write([make = maker(), person = m_consent.one().personId,
           id = m_consent.one().id](Keeping &keeping, const std::filesystem::path &folder) {
        auto saved = share::savePdf(make(), folder, ".pdf", "page");
        if (saved) // the page is there either way: a trail that cannot be written does not take it back
            noteGiven(keeping, person, id, "file/consent");
        return saved;
    });
}

void ConsentOut::print()
{
    if (!m_consent.loaded() || m_consent.one().id.empty() || isMaking())
        return;
    PaperOut::print([make = maker(), person = m_consent.one().personId, id = m_consent.one().id](Keeping &keeping) {
        noteGiven(keeping, person, id, "paper/consent"); // told before the printer has it
        return make();
    });
}

} // namespace handrail::view
