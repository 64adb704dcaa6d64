#pragma once

#include "care/planrepository.h"
#include "storage/failure.h"
#include "vault/recordstore.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace handrail::care {

inline constexpr const char *kSurveyKind = "survey"; ///< of its record

/// How it was for the person, in their own answers: each may be left out. It lives under their key and goes with them;
/// the program is shown counts over many, never one person's (share::teamSheet()).
struct Survey {
    std::string id{};
    std::string personId{};
    std::string language = "en";
    std::int64_t madeMs = 0;
    std::map<std::string, std::string> answers{};   ///< by a key of surveyQuestions(): one of surveyAnswers()
    nlohmann::json rest = nlohmann::json::object(); ///< members a newer Handrail wrote
};

/// "heard", "respect", "say", "words", "better", "again".
[[nodiscard]] const std::vector<std::string> &surveyQuestions();
/// "yes", "partly", "no".
[[nodiscard]] const std::vector<std::string> &surveyAnswers();

/// @p survey with @p answer to @p question; the same again takes it back. What is no question or no answer changes
/// nothing.
[[nodiscard]] Survey answered(Survey survey, const std::string &question, const std::string &answer);

[[nodiscard]] std::string toJson(const Survey &survey);
/// @return Damaged when it is no survey. Answers that this Handrail does not know are left out.
[[nodiscard]] storage::Result<Survey> surveyFromJson(const std::string &json);

/// Surveys in the vault. Vault thread; needs it unlocked (else Locked). Within a hand-over: the one that was handed
/// over.
class SurveyRepository {
public:
    explicit SurveyRepository(vault::RecordStore &records) : m_records(records) {}

    /// Next revision; the first makes the record. BadInput: it is nobody's.
    storage::Result<Survey> keep(Survey survey);
    storage::Result<Survey> load(const std::string &id);
    /// Everyone's, or those of @p personId, the newest first.
    storage::Result<Reading<Survey>> all(const std::string &personId = {});

private:
    vault::RecordStore &m_records;
};

} // namespace handrail::care
