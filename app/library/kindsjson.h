#pragma once

#include "library/kinds.h"

#include <nlohmann/json.hpp>

/// How the kinds are written into the compiled database: one JSON object per item and language. Only the compiler's writer and the
/// reader include this; both are built from the same lines, so they cannot drift apart.
namespace handrail::library {

NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Source, id, title, publisher, date, address)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Fact, id, value, says, source, publisher, date, checked, status)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Head, id, kind, phase, place, audience, tags, title, summary, icon, checked, reviewedBy, version, order,
                                   sources, facts)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Action, label, route, argument)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(GuideSection, id, title, markdown)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Guide, head, sections, actions)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(CheckStep, id, group, text, say)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(CheckGroup, id, title)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Checklist, head, groups, steps)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Mark, id, label, doneLabel, says, icon, repeats, due)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Branch, id, label, to, mark)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(ProtocolLine, text, dont)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(ProtocolStep, id, title, condition, lines, action, actionMark, to, branches, pacer, showsClock)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Protocol, head, start, marks, steps, doseDueFromS, doseDueToS, breathEveryS, doseMark)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(PlanExample, id, text, none)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(PlanSection, id, heading, question, help, hint, field, examples, single, coach, offer, use)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(PlanTemplate, head, sections, footer, notice)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Competency, head, framework, asks, field, tools)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Line, id, name, purpose, who, purposeKey, county, phone, phoneShown, text, textBody, textShown, chat, hours,
                                   languages, area, say, source, sourceDate, status, checked, old)

} // namespace handrail::library
