#include "takemodel.h"

#include "momenttext.h"

#include "care/planrepository.h"
#include "share/planpdf.h"
#include "share/plantext.h"
#include "view/vaultdesk.h"

#include <QDir>
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

} // namespace

TakeModel::TakeModel(VaultDesk &vault, PlanContent content, const storage::Clock &clock, QObject *parent)
    : QObject(parent), m_vault(vault), m_content(std::move(content)), m_clock(clock),
      m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation).toStdString())
{
}

QString TakeModel::text() const
{
    return m_plan ? QString::fromStdString(share::planText(*m_plan, m_form)) : QString();
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
                m_plan = care::inForm(std::move(answer.value().first), m_form);
                m_personName = answer.value().second;
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
    m_codes.clear();
    m_code = 0;
    m_failed = m_eraseFailed = false;
    m_savedFile.clear();
    m_savedFolder.clear();
    m_problem = None;
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

void TakeModel::makeCodes()
{
    m_codes.clear();
    m_code = 0;
    if (!m_plan)
        return;
    if (!m_asContact) {
        m_codes = share::qrPages(share::planText(*m_plan, m_form));
        return;
    }
    for (auto &card : share::planCards(*m_plan, m_form, number("call.988"), share::kBytesPerCode)) {
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

QString TakeModel::inPlanLanguage(const QString &context, const QString &source) const
{
    if (language() == QLatin1String("en"))
        return source;
    QTranslator translator;
    if (!translator.load(QStringLiteral(":/i18n/handrail_%1.qm").arg(language())))
        return source;
    const QString words = translator.translate(context.toUtf8().constData(), source.toUtf8().constData());
    return words.isEmpty() ? source : words;
}

void TakeModel::savePdf(bool largePrint, const QVariantMap &words)
{
    if (!m_plan || m_saving)
        return;
    m_saving = true;
    m_problem = None;
    m_savedFile.clear();
    emit savingChanged();
    const auto said = [&words](const char *key) { return words.value(QString::fromLatin1(key)).toString().toStdString(); };
    share::PaperWords paper;
    paper.title = said("title");
    paper.owner = m_personName.toStdString();
    paper.belongsTo = said("belongsTo");
    paper.date = longDayOf(m_plan->updatedMs, language()).toStdString();
    paper.pageOf = said("pageOf");
    paper.crisisNumber = number("call.988");
    paper.crisisLine = said("crisisLine");
    paper.emergencyNumber = number("call.911");
    paper.emergencyLine = said("emergencyLine");
    using Answer = storage::Result<std::filesystem::path>;
    m_vault.ask(this, [sections = share::taken(*m_plan, m_form), paper = std::move(paper), largePrint, folder = m_folder](Keeping &) -> Answer {
        return share::savePdf(share::planPdf(sections, paper, largePrint ? share::Paper::LargePrint : share::Paper::Letter), folder);
    }, [this](const Answer &answer) {
        m_saving = false;
        if (answer) {
            m_savedFile = QString::fromStdString(answer.value().filename().string());
            m_savedFolder = shownFolder(answer.value().parent_path());
        } else {
            const auto kind = answer.failure().kind;
            m_problem = kind == storage::FailureKind::DiskFull ? DiskFull : kind == storage::FailureKind::ReadOnly ? ReadOnly : CannotWrite;
        }
        emit savingChanged();
    });
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
