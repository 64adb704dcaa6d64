#include "view/plans/takemodel.h"

#include "view/desk/daytext.h"
#include "view/desk/linenumbers.h"
#include "view/desk/planreading.h"

#include "share/plantext.h"
#include "vault/passing.h"
#include "vault/vault.h"
#include "view/desk/vaultdesk.h"

#include <QStandardPaths>
#include <QTranslator>

#include <utility>

namespace handrail::view {

TakeModel::TakeModel(VaultDesk &vault, PlanContent content, const storage::Clock &clock, QObject *parent)
    : QObject(parent), m_vault(vault), m_content(std::move(content)), m_clock(clock),
      m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation).toStdString()),
      m_parts({"heading", "lines"})
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
    using Answer = storage::Result<PlanRead>;
    m_vault.ask(this, [id = m_planId, &clock = m_clock](Keeping &keeping) { return readPlan(keeping, id, clock); },
                [this, asked = m_asked](Answer answer) {
        if (asked != m_asked)
            return;
        m_failed = !answer;
        if (answer) {
            auto &[plan, name] = answer.value();
            auto form = m_content.form(plan.templateId, plan.language);
            m_failed = !form;
            if (form) {
                m_form = std::move(form.value());
                m_plan = daysInWords(withLineNumbers(care::inForm(std::move(plan), m_form), m_content));
                m_personName = name;
                m_asContact = true;
                makeParts();
                makeCodes();
                if (codes() > 1) // one contact is kept in a phone; a row of them is a nuisance
                    m_asContact = false;
                makeCodes();
                given("code"); // it stands on the screen from now on
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

void TakeModel::given(const char *kind)
{
    if (!m_plan || passing())
        return;
    m_vault.ask(this, [kind, person = m_plan->personId, plan = m_plan->id](Keeping &keeping) -> storage::Outcome {
        noteGiven(keeping, person, plan, kind);
        return storage::Done{};
    }, [](const storage::Outcome &) {});
}

void TakeModel::copiedByHand() { given("hand"); }

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
        rows.append(
            {{QStringLiteral("heading"), QString::fromStdString(section.heading)}, {QStringLiteral("lines"), lines}});
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
    return translated(otherLanguage(), context, source);
}

} // namespace handrail::view
