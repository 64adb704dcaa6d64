#include "care/survey.h"

#include "care/json.h"

#include <algorithm>
#include <array>

namespace handrail::care {
namespace {

using storage::Failure;
using storage::FailureKind;

constexpr std::array kKnown{"kind", "language", "made", "answers"};

bool isOneOf(const std::vector<std::string> &keys, const std::string &key)
{
    return std::ranges::find(keys, key) != keys.end();
}

storage::Result<Survey> surveyOf(const vault::Record &record)
{
    if (record.kind != kSurveyKind)
        return Failure{FailureKind::NotFound, "survey"};
    auto survey = surveyFromJson(record.body);
    if (survey) {
        survey.value().id = record.id;
        survey.value().personId = record.personId;
    }
    return survey;
}

} // namespace

const std::vector<std::string> &surveyQuestions()
{
    static const std::vector<std::string> kQuestions = {"heard", "respect", "say", "words", "better", "again"};
    return kQuestions;
}

const std::vector<std::string> &surveyAnswers()
{
    static const std::vector<std::string> kAnswers = {"yes", "partly", "no"};
    return kAnswers;
}

Survey answered(Survey survey, const std::string &question, const std::string &answer)
{
    if (!isOneOf(surveyQuestions(), question) || !isOneOf(surveyAnswers(), answer))
        return survey;
    if (std::string &now = survey.answers[question]; now == answer)
        survey.answers.erase(question);
    else
        now = answer;
    return survey;
}

std::string toJson(const Survey &survey)
{
    detail::Json j = detail::startFrom(survey.rest);
    j["kind"] = kSurveyKind;
    j["language"] = survey.language;
    j["made"] = survey.madeMs;
    j["answers"] = survey.answers;
    return detail::write(j);
}

storage::Result<Survey> surveyFromJson(const std::string &json)
{
    const detail::Json j = detail::parseObject(json);
    if (detail::text(j, "kind") != kSurveyKind)
        return Failure{FailureKind::Damaged, "survey"};
    Survey survey;
    if (std::string language = detail::text(j, "language"); !language.empty())
        survey.language = std::move(language);
    survey.madeMs = detail::whole(j, "made");
    const detail::Json &answers = detail::member(j, "answers");
    for (const std::string &question : surveyQuestions()) {
        if (const std::string answer = detail::text(answers, question.c_str()); isOneOf(surveyAnswers(), answer))
            survey.answers[question] = answer;
    }
    survey.rest = detail::unknown(j, kKnown);
    return survey;
}

storage::Result<Survey> SurveyRepository::keep(Survey survey)
{
    if (survey.personId.empty())
        return Failure{FailureKind::BadInput, "whose"};
    vault::Record record;
    record.id = survey.id;
    record.personId = survey.personId;
    record.kind = kSurveyKind;
    record.body = toJson(survey);
    auto kept = m_records.append(std::move(record));
    if (!kept)
        return kept.failure();
    survey.id = kept.value().id;
    return survey;
}

storage::Result<Survey> SurveyRepository::load(const std::string &id)
{
    const auto head = m_records.head(id);
    if (!head)
        return head.failure();
    return surveyOf(head.value());
}

storage::Result<Reading<Survey>> SurveyRepository::all(const std::string &personId)
{
    const auto heads = m_records.heads(kSurveyKind, personId);
    if (!heads)
        return heads.failure();
    Reading<Survey> reading;
    for (const vault::Record &head : heads.value()) {
        auto survey = surveyOf(head);
        reading.unreadable += !survey || head.newerDamaged;
        if (survey)
            reading.found.push_back(std::move(survey.value()));
    }
    return reading;
}

} // namespace handrail::care
