#include "view/plans/takemodel.h"

#include "view/desk/daytext.h"
#include "view/desk/linenumbers.h"
#include "view/desk/planreading.h"

#include "vault/passing.h"
#include "vault/vault.h"
#include "view/desk/vaultdesk.h"

#include <QTranslator>

#include <utility>

namespace handrail::view {

TakeModel::TakeModel(VaultDesk &vault, PlanContent content, const storage::Clock &clock, QObject *parent)
    : QObject(parent), m_vault(vault), m_content(std::move(content)), m_clock(clock)
{
    m_parts = {new TakeCodes(*this), new TakePaper(*this), new TakeLines(*this), new TakeErasing(*this)};
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
                m_parts.lines->make();
                m_parts.codes->begin();
                given("code"); // it stands on the screen from now on
            }
        }
        emit changed();
        emit m_parts.codes->changed();
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
    m_failed = false;
    m_parts.codes->forget();
    m_parts.paper->forget();
    m_parts.lines->forget();
    m_parts.erasing->forget();
    emit changed();
    emit m_parts.codes->changed();
    emit m_parts.paper->changed();
    emit m_parts.erasing->changed();
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

std::string TakeModel::number(const char *factId) const
{
    const auto fact = m_content.fact(factId, language().toStdString());
    return fact ? fact.value().value : std::string();
}

void TakeModel::setWords(const QVariantMap &words)
{
    m_words = words;
    m_parts.codes->make();
    emit m_parts.codes->changed();
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
