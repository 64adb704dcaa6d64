#include "view/plans/takepaper.h"

#include "view/desk/momenttext.h"
#include "view/desk/planreading.h"

#include "platform/paperport.h"
#include "share/planpdf.h"
#include "share/plantext.h"
#include "vault/vault.h"
#include "view/desk/vaultdesk.h"
#include "view/plans/takemodel.h"

#include <QDir>
#include <QPointer>
#include <QStandardPaths>

#include <utility>

namespace handrail::view {
namespace {

QString shownFolder(const std::filesystem::path &folder)
{
    const QString path = QString::fromStdString(folder.string());
    const QString home = QDir::homePath();
    return path.startsWith(home + QLatin1Char('/')) ? QStringLiteral("~") + path.mid(home.size()) : path;
}

/// How the trail calls a file that was made: the kind, never what stands in it.
const char *kindOf(TakePaper::Kind paper)
{
    switch (paper) {
    case TakePaper::LetterPage: return "file/letter";
    case TakePaper::LargePage: return "file/large";
    case TakePaper::WalletCard: return "file/wallet";
    case TakePaper::TextFile: return "file/text";
    case TakePaper::NoPaper: break;
    }
    return "file";
}

} // namespace

TakePaper::TakePaper(TakeModel &take)
    : QObject(&take), m_take(take),
      m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation).toStdString())
{
}

void TakePaper::forget()
{
    m_savedFile.clear();
    m_savedFolder.clear();
    m_savedPath.clear();
    m_problem = None;
    m_printing = NotPrinting;
}

std::function<std::string()> TakePaper::maker(Kind paper) const
{
    const care::Plan &plan = *m_take.plan();
    const library::PlanTemplate &form = m_take.form();
    auto sections = share::taken(plan, form);
    if (paper == TextFile)
        return [text = share::planText(plan, form)] { return text; };
    if (paper == WalletCard) {
        if (const auto other = m_take.content().form(plan.templateId, m_take.otherLanguage().toStdString()))
            share::putOtherHeadings(sections, form, other.value());
        return [sections = std::move(sections),
                words = share::WalletWords{m_take.said("title"), m_take.said("howTo"), m_take.number("call.988"),
                                           m_take.said("walletCrisis"),
                                           m_take.number("call.911"), m_take.said("walletEmergency")}] {
            return share::walletCardPdf(sections, words);
        };
    }
    share::PaperWords words{m_take.said("title"),         m_take.personName().toStdString(),
                            m_take.said("belongsTo"),     longDayOf(plan.updatedMs, m_take.language()).toStdString(),
                            m_take.said("pageOf"),        m_take.number("call.988"),
                            m_take.said("crisisLine"),    m_take.number("call.911"),
                            m_take.said("emergencyLine"), form.notice};
    return [sections = std::move(sections), words = std::move(words), large = paper == LargePage] {
        return share::planPdf(sections, words, large ? share::Paper::LargePrint : share::Paper::Letter);
    };
}

void TakePaper::save(Kind paper)
{
    if (!m_take.plan() || m_busy != NoPaper || paper == NoPaper || m_take.passing())
        return;
    m_busy = paper;
    m_problem = None;
    m_savedFile.clear();
    m_printing = NotPrinting;
    emit changed();
    using Answer = storage::Result<std::filesystem::path>;
    m_take.vault().ask(
        this,
        [make = maker(paper), folder = m_folder, extension = paper == TextFile ? ".txt" : ".pdf", kind = kindOf(paper),
         person = m_take.plan()->personId, plan = m_take.plan()->id](Keeping &keeping) -> Answer {
            Answer saved = share::savePdf(make(), folder, extension);
            if (saved) // the page is there either way: a trail that cannot be written does not take it back
                noteGiven(keeping, person, plan, kind);
            return saved;
        },
        [this, asked = m_take.asked()](const Answer &answer) {
            m_busy = NoPaper;
            if (asked == m_take.asked() && answer) {
                m_savedPath = answer.value();
                m_savedFile = QString::fromStdString(m_savedPath.filename().string());
                m_savedFolder = shownFolder(m_savedPath.parent_path());
            } else if (asked == m_take.asked()) {
                const auto kind = answer.failure().kind;
                m_problem = kind == storage::FailureKind::DiskFull   ? DiskFull
                            : kind == storage::FailureKind::ReadOnly ? ReadOnly
                                                                     : CannotWrite;
            }
            emit changed();
        });
}

void TakePaper::print(Kind paper)
{
    if (!m_take.plan() || m_busy != NoPaper || paper == NoPaper || paper == TextFile || m_printing == Sending)
        return;
    m_printing = Sending;
    m_problem = None;
    emit changed();
    m_take.vault().ask(
        this,
        [make = maker(paper), person = m_take.passing() ? std::string() : m_take.plan()->personId,
         plan = m_take.plan()->id](Keeping &keeping) -> storage::Result<std::string> {
            // told before the printer has it: paper that went out untold would be worse than a line too many
            noteGiven(keeping, person, plan, "paper");
            return make();
        },
        [this, asked = m_take.asked()](const storage::Result<std::string> &pdf) {
            const auto end = [guard = QPointer<TakePaper>(this), asked](bool taken) {
                if (!guard || asked != guard->m_take.asked())
                    return;
                guard->m_printing = taken ? Sent : NoPrinter;
                emit guard->changed();
            };
            if (m_port && pdf && asked == m_take.asked())
                m_port->print(pdf.value(), end);
            else
                end(false);
        });
}

void TakePaper::showSaved()
{
    if (m_savedPath.empty())
        return;
    m_problem = m_port && m_port->show(m_savedPath.string()) ? None : NoViewer;
    emit changed();
}

} // namespace handrail::view
