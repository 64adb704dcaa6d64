#include "takemodel.h"

#include "daytext.h"
#include "momenttext.h"

#include "care/planrepository.h"
#include "platform/paperport.h"
#include "share/planpdf.h"
#include "share/plantext.h"
#include "vault/passing.h"
#include "vault/vault.h"
#include "view/vaultdesk.h"

#include <QDir>
#include <QPointer>
#include <QStandardPaths>
#include <QTranslator>

#include <utility>

namespace handrail::view {
namespace {

QString shownFolder(const std::filesystem::path &folder)
{
    const QString path = QString::fromStdString(folder.string());
    const QString home = QDir::homePath();
    return path.startsWith(home + QLatin1Char('/')) ? QStringLiteral("~") + path.mid(home.size()) : path;
}

QString otherOf(const QString &language) { return language == QLatin1String("es") ? QStringLiteral("en") : QStringLiteral("es"); }

} // namespace

TakeModel::TakeModel(VaultDesk &vault, PlanContent content, const storage::Clock &clock, QObject *parent)
    : QObject(parent), m_vault(vault), m_content(std::move(content)), m_clock(clock),
      m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation).toStdString()), m_parts({"heading", "lines"})
{
}

bool TakeModel::passing() const
{
    return vault::isPassing(m_planId);
}

void TakeModel::open(const QString &planId)
{
    forget();
    m_planId = planId.toStdString();
    using Found = std::pair<care::Plan, QString>;
    using Answer = storage::Result<Found>;
    m_vault.ask(this, [id = m_planId, &clock = m_clock](Keeping &keeping) -> Answer {
        if (!keeping.records)
            return storage::Failure{storage::FailureKind::Locked, {}};
        care::PlanRepository repository(*keeping.records, *keeping.journal, clock);
        auto plan = repository.load(id);
        if (!plan)
            return plan.failure();
        const auto person = repository.person(plan.value().personId);
        return Found{std::move(plan.value()), person ? QString::fromStdString(person.value().name) : QString()};
    }, [this, asked = m_asked](Answer answer) {
        if (asked != m_asked)
            return;
        m_failed = !answer;
        if (answer) {
            auto form = m_content.form(answer.value().first.templateId, answer.value().first.language);
            m_failed = !form;
            if (form) {
                m_form = std::move(form.value());
                m_plan = daysInWords(care::inForm(std::move(answer.value().first), m_form));
                m_personName = answer.value().second;
                m_asContact = true;
                makeParts();
                makeCodes();
                if (codes() > 1) // one contact is kept in a phone; a row of them is a nuisance
                    m_asContact = false;
                makeCodes();
            }
        }
        emit changed();
        emit codesChanged();
    });
}

void TakeModel::forget()
{
    ++m_asked;
    m_planId.clear();
    m_plan.reset();
    m_personName.clear();
    m_form = {};
    m_words.clear();
    m_cardName.clear();
    m_parts.set({});
    m_codes.clear();
    m_code = 0;
    m_failed = m_eraseFailed = false;
    m_savedFile.clear();
    m_savedFolder.clear();
    m_savedPath.clear();
    m_problem = None;
    m_printing = NotPrinting;
    emit changed();
    emit codesChanged();
    emit savingChanged();
    emit erasingChanged();
}

std::string TakeModel::number(const char *factId) const
{
    const auto fact = m_content.fact(factId, language().toStdString());
    return fact ? fact.value().value : std::string();
}

void TakeModel::setWords(const QVariantMap &words)
{
    m_words = words;
    makeCodes();
    emit codesChanged();
}

void TakeModel::setCardName(const QString &name)
{
    if (name == m_cardName)
        return;
    m_cardName = name;
    makeCodes();
    emit codesChanged();
}

void TakeModel::makeParts()
{
    QVector<QVariantMap> rows;
    for (const auto &section : share::taken(*m_plan, m_form)) {
        QStringList lines;
        for (const auto &item : section.items)
            lines.append(QString::fromStdString(share::line(item) + (item.instead.empty() ? "" : "\n" + item.instead)));
        rows.append({{QStringLiteral("heading"), QString::fromStdString(section.heading)}, {QStringLiteral("lines"), lines}});
    }
    m_parts.set(std::move(rows));
}

void TakeModel::makeCodes()
{
    m_codes.clear();
    m_code = 0;
    if (!m_plan)
        return;
    if (!m_asContact) {
        const std::string count = said("countOf");
        m_codes = share::qrPages(share::planText(*m_plan, m_form), count.empty() ? "%1/%2" : count);
        return;
    }
    const std::string chosen = m_cardName.trimmed().toStdString(), usual = said("cardName");
    const std::string &name = !chosen.empty() ? chosen : !usual.empty() ? usual : m_form.head.title;
    for (auto &card : share::planCards(*m_plan, m_form, name, number("call.988"), share::kBytesPerCode)) {
        if (auto code = share::qrModules(card))
            m_codes.push_back({std::move(card), std::move(code.value())});
    }
}

void TakeModel::setAsContact(bool asContact)
{
    if (asContact == m_asContact)
        return;
    m_asContact = asContact;
    makeCodes();
    emit codesChanged();
}

void TakeModel::setCode(int code)
{
    if (code == m_code || code < 0 || code >= codes())
        return;
    m_code = code;
    emit codesChanged();
}

QString TakeModel::modules() const
{
    return m_codes.empty() ? QString() : QString::fromStdString(m_codes[static_cast<std::size_t>(m_code)].code.rows());
}

QString TakeModel::translated(const QString &language, const QString &context, const QString &source) const
{
    if (language == QLatin1String("en"))
        return source;
    QTranslator translator;
    if (!translator.load(QStringLiteral(":/i18n/handrail_%1.qm").arg(language)))
        return source;
    const QString words = translator.translate(context.toUtf8().constData(), source.toUtf8().constData());
    return words.isEmpty() ? source : words;
}

QString TakeModel::inPlanLanguage(const QString &context, const QString &source) const
{
    return translated(language(), context, source);
}

QString TakeModel::inOtherLanguage(const QString &context, const QString &source) const
{
    return translated(otherOf(language()), context, source);
}

std::function<std::string()> TakeModel::maker(Paper paper) const
{
    auto sections = share::taken(*m_plan, m_form);
    if (paper == TextFile)
        return [text = share::planText(*m_plan, m_form)] { return text; };
    if (paper == WalletCard) {
        if (const auto other = m_content.form(m_plan->templateId, otherOf(language()).toStdString()))
            share::putOtherHeadings(sections, m_form, other.value());
        return [sections = std::move(sections), words = share::WalletWords{said("title"), said("howTo"), number("call.988"), said("walletCrisis"),
                                                                          number("call.911"), said("walletEmergency")}] {
            return share::walletCardPdf(sections, words);
        };
    }
    share::PaperWords words{said("title"), m_personName.toStdString(), said("belongsTo"), longDayOf(m_plan->updatedMs, language()).toStdString(),
                            said("pageOf"), number("call.988"), said("crisisLine"), number("call.911"), said("emergencyLine"), m_form.notice};
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
    m_vault.ask(this, [make = maker(paper), folder = m_folder, extension = paper == TextFile ? ".txt" : ".pdf", person = m_plan->personId](Keeping &keeping) -> Answer {
        Answer saved = share::savePdf(make(), folder, extension);
        if (saved && keeping.vault) // the page is there either way: a trail that cannot be written does not take it back
            static_cast<void>(keeping.vault->note(vault::Deed::Exported, person, "file"));
        return saved;
    }, [this, asked = m_asked](const Answer &answer) {
        m_busy = NoPaper;
        if (asked == m_asked && answer) {
            m_savedPath = answer.value();
            m_savedFile = QString::fromStdString(m_savedPath.filename().string());
            m_savedFolder = shownFolder(m_savedPath.parent_path());
        } else if (asked == m_asked) {
            const auto kind = answer.failure().kind;
            m_problem = kind == storage::FailureKind::DiskFull ? DiskFull : kind == storage::FailureKind::ReadOnly ? ReadOnly : CannotWrite;
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
    m_vault.ask(this, [make = maker(paper), person = passing() ? std::string() : m_plan->personId](Keeping &keeping) -> storage::Result<std::string> {
        if (keeping.vault && !person.empty()) // told before the printer has it: paper that went out untold would be worse than a line too many
            static_cast<void>(keeping.vault->note(vault::Deed::Exported, person, "paper"));
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
    m_vault.ask(this, [person = m_plan->personId, &clock = m_clock](Keeping &keeping) -> storage::Outcome {
        return care::PlanRepository(*keeping.records, *keeping.journal, clock).erasePerson(person);
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
