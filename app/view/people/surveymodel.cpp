#include "view/people/surveymodel.h"

#include "view/desk/vaultdesk.h"

#include <algorithm>

namespace handrail::view {
namespace {

/// What the person is asked in: their own language, when they said one.
storage::Result<care::Survey> newSurvey(Keeping &keeping, const std::string &personId, const storage::Clock &clock)
{
    if (!keeping.records)
        return storage::Failure{storage::FailureKind::Locked, {}};
    const auto person = care::PlanRepository(*keeping.records, *keeping.journal, clock).person(personId);
    if (!person)
        return person.failure();
    care::SurveyRepository surveys(*keeping.records);
    const auto before = surveys.all(personId);
    if (!before)
        return before.failure();
    care::Survey survey{.personId = personId};
    const auto &found = before.value().found;
    if (const auto empty = std::ranges::find_if(found, [](const care::Survey &one) { return one.answers.empty(); });
        empty != found.end())
        survey = *empty;
    if (!person.value().language.empty())
        survey.language = person.value().language;
    survey.madeMs = clock.now().wallMs;
    return surveys.keep(survey);
}

} // namespace

SurveyModel::SurveyModel(VaultDesk &vault, const storage::Clock &clock, QObject *parent)
    : QObject(parent), m_vault(vault), m_clock(clock)
{
}

QVariantMap SurveyModel::answers() const
{
    QVariantMap all;
    for (const auto &[question, answer] : m_one.answers)
        all.insert(QString::fromStdString(question), QString::fromStdString(answer));
    return all;
}

QStringList SurveyModel::questions() const
{
    QStringList all;
    for (const std::string &question : care::surveyQuestions())
        all << QString::fromStdString(question);
    return all;
}

void SurveyModel::begin(const QString &personId)
{
    if (m_busy || personId.isEmpty())
        return;
    forget();
    m_busy = true;
    emit changed();
    using Answer = storage::Result<care::Survey>;
    m_vault.ask(
        this,
        [personId = personId.toStdString(), &clock = m_clock](Keeping &keeping) -> Answer {
            return newSurvey(keeping, personId, clock);
        },
        [this, personId, asked = m_asked](Answer answer) {
            if (asked != m_asked)
                return;
            m_busy = false;
            m_refused.told(answer ? storage::Outcome(storage::Done{}) : storage::Outcome(answer.failure()),
                           [this, personId] { begin(personId); });
            if (answer) {
                m_one = std::move(answer.value());
                m_loaded = true;
            }
            emit changed();
            if (answer)
                emit begun();
        });
}

void SurveyModel::open(const QString &surveyId)
{
    if (surveyId != this->surveyId())
        forget();
    m_vault.ask(
        this,
        [id = surveyId.toStdString()](Keeping &keeping) -> storage::Result<care::Survey> {
            if (!keeping.records)
                return storage::Failure{storage::FailureKind::Locked, {}};
            return care::SurveyRepository(*keeping.records).load(id);
        },
        [this, asked = ++m_asked](storage::Result<care::Survey> read) {
            if (asked != m_asked)
                return;
            m_gone = !read && read.failure().kind != storage::FailureKind::Locked;
            if (read && !m_refused.waits()) // an answer that is not on disk yet is newer
                m_one = std::move(read.value());
            m_loaded = read.ok();
            emit changed();
        });
}

void SurveyModel::answer(const QString &question, const QString &answer)
{
    if (!m_loaded)
        return;
    m_one = care::answered(std::move(m_one), question.toStdString(), answer.toStdString());
    ++m_asked; // what is being read is older
    keep();
    emit changed();
}

void SurveyModel::keep()
{
    m_refused.letBe();
    m_vault.ask(
        this,
        [one = m_one](Keeping &keeping) -> storage::Outcome {
            if (!keeping.records)
                return storage::Failure{storage::FailureKind::Locked, {}};
            const auto kept = care::SurveyRepository(*keeping.records).keep(one);
            return kept ? storage::Outcome(storage::Done{}) : storage::Outcome(kept.failure());
        },
        [this, id = m_one.id](const storage::Outcome &kept) {
            if (id != m_one.id || id.empty())
                return; // locked meanwhile
            m_refused.told(kept, [this] { keep(); });
            emit changed();
        });
}

void SurveyModel::forget()
{
    ++m_asked;
    m_one = {};
    m_refused.clear();
    m_loaded = m_gone = m_busy = false;
    emit changed();
}

} // namespace handrail::view
