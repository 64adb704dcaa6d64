// What TakeModel makes of a plan besides codes: pages, cards and files, the printer, and the end of what is here.
#include "view/plans/takemodel.h"

#include "view/desk/momenttext.h"
#include "view/desk/planreading.h"

#include "platform/paperport.h"
#include "share/planpdf.h"
#include "share/plantext.h"
#include "vault/vault.h"
#include "view/desk/vaultdesk.h"

#include <QDir>
#include <QPointer>

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
const char *kindOf(TakeModel::Paper paper)
{
    switch (paper) {
    case TakeModel::LetterPage: return "file/letter";
    case TakeModel::LargePage: return "file/large";
    case TakeModel::WalletCard: return "file/wallet";
    case TakeModel::TextFile: return "file/text";
    case TakeModel::NoPaper: break;
    }
    return "file";
}

} // namespace

std::function<std::string()> TakeModel::maker(Paper paper) const
{
    auto sections = share::taken(*m_plan, m_form);
    if (paper == TextFile)
        return [text = share::planText(*m_plan, m_form)] { return text; };
    if (paper == WalletCard) {
        if (const auto other = m_content.form(m_plan->templateId, otherLanguage().toStdString()))
            share::putOtherHeadings(sections, m_form, other.value());
        return [sections = std::move(sections),
                words = share::WalletWords{said("title"), said("howTo"), number("call.988"), said("walletCrisis"),
                                           number("call.911"), said("walletEmergency")}] {
            return share::walletCardPdf(sections, words);
        };
    }
    share::PaperWords words{said("title"),         m_personName.toStdString(),
                            said("belongsTo"),     longDayOf(m_plan->updatedMs, language()).toStdString(),
                            said("pageOf"),        number("call.988"),
                            said("crisisLine"),    number("call.911"),
                            said("emergencyLine"), m_form.notice};
    return [sections = std::move(sections), words = std::move(words), large = paper == LargePage] {
        return share::planPdf(sections, words, large ? share::Paper::LargePrint : share::Paper::Letter);
    };
}

void TakeModel::save(Paper paper)
{
    if (!m_plan || m_busy != NoPaper || paper == NoPaper || passing())
        return;
    m_busy = paper;
    m_problem = None;
    m_savedFile.clear();
    m_printing = NotPrinting;
    emit savingChanged();
    using Answer = storage::Result<std::filesystem::path>;
    m_vault.ask(
        this,
        [make = maker(paper), folder = m_folder, extension = paper == TextFile ? ".txt" : ".pdf", kind = kindOf(paper),
         person = m_plan->personId, plan = m_plan->id](Keeping &keeping) -> Answer {
            Answer saved = share::savePdf(make(), folder, extension);
            if (saved) // the page is there either way: a trail that cannot be written does not take it back
                noteGiven(keeping, person, plan, kind);
            return saved;
        },
        [this, asked = m_asked](const Answer &answer) {
            m_busy = NoPaper;
            if (asked == m_asked && answer) {
                m_savedPath = answer.value();
                m_savedFile = QString::fromStdString(m_savedPath.filename().string());
                m_savedFolder = shownFolder(m_savedPath.parent_path());
            } else if (asked == m_asked) {
                const auto kind = answer.failure().kind;
                m_problem = kind == storage::FailureKind::DiskFull   ? DiskFull
                            : kind == storage::FailureKind::ReadOnly ? ReadOnly
                                                                     : CannotWrite;
            }
            emit savingChanged();
        });
}

void TakeModel::print(Paper paper)
{
    if (!m_plan || m_busy != NoPaper || paper == NoPaper || paper == TextFile || m_printing == Sending)
        return;
    m_printing = Sending;
    m_problem = None;
    emit savingChanged();
    m_vault.ask(
        this,
        [make = maker(paper), person = passing() ? std::string() : m_plan->personId,
         plan = m_plan->id](Keeping &keeping) -> storage::Result<std::string> {
            // told before the printer has it: paper that went out untold would be worse than a line too many
            noteGiven(keeping, person, plan, "paper");
            return make();
        },
        [this, asked = m_asked](const storage::Result<std::string> &pdf) {
            const auto end = [guard = QPointer<TakeModel>(this), asked](bool taken) {
                if (!guard || asked != guard->m_asked)
                    return;
                guard->m_printing = taken ? Sent : NoPrinter;
                emit guard->savingChanged();
            };
            if (m_port && pdf && asked == m_asked)
                m_port->print(pdf.value(), end);
            else
                end(false);
        });
}

void TakeModel::showSaved()
{
    if (m_savedPath.empty())
        return;
    m_problem = m_port && m_port->show(m_savedPath.string()) ? None : NoViewer;
    emit savingChanged();
}

void TakeModel::erase()
{
    if (!m_plan || m_erasing)
        return;
    m_erasing = true;
    m_eraseFailed = false;
    emit erasingChanged();
    m_vault.ask(this, [person = m_plan->personId](Keeping &keeping) -> storage::Outcome {
        return keeping.records->erasePerson(person);
    }, [this](const storage::Outcome &outcome) {
        m_erasing = false;
        m_eraseFailed = !outcome;
        emit erasingChanged();
        if (outcome) {
            forget();
            emit erased();
        }
    });
}

} // namespace handrail::view
