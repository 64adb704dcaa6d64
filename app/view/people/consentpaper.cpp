// A consent as a page: ConsentModel, in the language of the consent.
#include "view/people/consentmodel.h"

#include "view/desk/momenttext.h"
#include "view/desk/otherlanguage.h"
#include "view/desk/planreading.h"

#include "platform/paperport.h"
#include "share/planpdf.h"
#include "view/desk/vaultdesk.h"

#include <QPointer>

namespace handrail::view {

QString ConsentModel::inItsLanguage(const QString &context, const QString &source) const
{
    return wordsIn(language(), context, source);
}

std::function<std::string()> ConsentModel::maker() const
{
    const auto said = [this](const char *key) {
        return m_paperWords.value(QString::fromLatin1(key)).toString().toStdString();
    };
    const auto day = [this](std::int64_t ms) {
        return (longDayOf(ms, language()) + QStringLiteral(", ") + clockOf(ms, language())).toStdString();
    };
    std::vector<share::FormPart> parts{{said("name"), m_personName.toStdString()}};
    const auto part = [&](const char *key, const std::string &words) {
        if (!words.empty())
            parts.push_back({said(key), words});
    };
    part("from", m_one.from);
    part("to", m_one.general && m_one.to.empty() ? said("toAll") : m_one.to);
    part("what", m_one.what);
    part("purpose", m_one.purpose);
    part("until", m_one.untilMs > 0      ? longDayOf(m_one.untilMs, language()).toStdString()
                  : !m_one.event.empty() ? m_one.event
                                         : said("noEnd"));
    part("ifNot", m_one.general ? m_one.ifNot : std::string());
    parts.push_back({{}, said("takeBack")});
    if (m_one.general)
        parts.push_back({{}, said("reshare")});
    parts.push_back({{}, said("apart")});
    if (m_one.signedMs > 0) {
        part("signature", m_one.signedName);
        part("signedFor", m_one.signedFor);
        part("answered", day(m_one.signedMs));
    } else if (m_one.declinedMs > 0) {
        part("declined", day(m_one.declinedMs));
    } else {
        parts.push_back({{}, said("notSigned")});
    }
    if (m_one.backMs > 0)
        part("back", day(m_one.backMs) + (m_one.backWords.empty() ? std::string() : "\n" + m_one.backWords));
    std::string uses;
    for (const care::ConsentUse &each : m_one.uses)
        uses += (uses.empty() ? "" : "\n") + day(each.wallMs) + ": " + each.words;
    part("uses", uses);
    return [title = said("title"), parts = std::move(parts)] { return share::formPdf(title, parts); };
}

void ConsentModel::save()
{
    if (!m_loaded || m_one.id.empty() || m_paper == Making)
        return;
    say(Making);
    using Answer = storage::Result<std::filesystem::path>;
    m_vault.ask(
        this,
        [make = maker(), folder = m_folder, person = m_one.personId, id = m_one.id](Keeping &keeping) -> Answer {
            Answer saved = share::savePdf(make(), folder, ".pdf", "page");
            if (saved) // the page is there either way: a trail that cannot be written does not take it back
                noteGiven(keeping, person, id, "file/consent");
            return saved;
        },
        [this, id = m_one.id](const Answer &saved) {
            if (id != m_one.id)
                return;
            m_savedFile = saved ? QString::fromStdString(saved.value().filename().string()) : QString();
            say(saved ? Saved : saved.failure().kind == storage::FailureKind::DiskFull ? DiskFull : CannotWrite);
        });
}

void ConsentModel::print()
{
    if (!m_loaded || m_one.id.empty() || m_paper == Making)
        return;
    if (!m_port)
        return say(NoPrinter);
    say(Making);
    m_vault.ask(
        this,
        [make = maker(), person = m_one.personId, id = m_one.id](Keeping &keeping) -> storage::Result<std::string> {
            noteGiven(keeping, person, id, "paper/consent"); // told before the printer has it
            return make();
        },
        [this, id = m_one.id](const storage::Result<std::string> &page) {
            const auto end = [self = QPointer(this), id](bool took) {
                if (self && self->m_one.id == id)
                    self->say(took ? Printed : NoPrinter);
            };
            if (page && id == m_one.id)
                m_port->print(page.value(), end);
            else
                end(false);
        });
}

void ConsentModel::say(Paper paper)
{
    m_paper = paper;
    emit paperChanged();
}

} // namespace handrail::view
