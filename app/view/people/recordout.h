#pragma once

#include "view/people/personstory.h"

#include "share/fhir.h"
#include "share/planpdf.h"

#include <QVariantList>
#include <QVariantMap>

#include <map>
#include <utility>

namespace handrail::view {

/// One person's story as it leaves this device: what goes into the file for other programs, and the parts of the page.
/// A note that is not finished goes out as such; what nothing shows to be this device's own stays here.
[[nodiscard]] share::PersonOut personOut(const PersonStory &story);

using PlanForms = std::map<std::pair<std::string, std::string>, library::PlanTemplate>; ///< by template and language
[[nodiscard]] PlanForms formsOf(const share::PersonOut &out, const PlanContent &content);
[[nodiscard]] const library::PlanTemplate *formIn(const PlanForms &forms, const std::string &templateId,
                                                  const std::string &language);

/// @p words: labels, by "name", "since", "phone", "where", "circle", "mayKnow" (with %1), "story"; @p story: rows of
/// {label, words}, as people read them. @p since: the day their record began.
[[nodiscard]] std::vector<share::FormPart> pageParts(const share::PersonOut &out, const PlanForms &forms,
                                                     const QVariantMap &words, const QVariantList &story,
                                                     const QString &since);

} // namespace handrail::view
