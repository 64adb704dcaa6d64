#pragma once

#include "library/kinds.h"

#include <nlohmann/json.hpp>

/// How the kinds are written into the compiled database: one JSON object per item and language. Only the compiler's
/// writer and the reader include this; both are built from the same lines, so they cannot drift apart.
namespace handrail::library {

NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Source, id, title, publisher, date, address)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Fact, id, value, says, source, publisher, date, checked, status)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Head, id, kind, phase, place, audience, tags, title, summary, icon, checked,
                                   reviewedBy, version, order, sources, facts)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Action, label, route, argument)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(GuideSection, id, title, markdown)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Guide, head, sections, actions)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(CheckStep, id, group, text, say, action, deed)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(CheckGroup, id, title)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Checklist, head, groups, steps, actions)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Mark, id, label, doneLabel, says, icon, repeats, due, state, clears)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Branch, id, label, to, mark, safe)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(ProtocolLine, text, dont)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(ProtocolStep, id, title, condition, lines, action, actionMark, to, branches, pacer,
                                   showsClock, safe, opens)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Protocol, head, card, start, marks, steps, doseDueFromS, doseDueToS, breathEveryS,
                                   doseMark)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(WalkAnswer, id, label, because, to)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(WalkStep, id, question, help, say, answers)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(WalkEnd, id, title, why, tone, lines, say, actions, dueS, dueWorkdays, dueWords)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Walk, head, note, start, steps, ends, guide)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Card, head, say, approach, avoid, rights, lines, filter, actions)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(PacePhase, id, word, ms)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Pace, id, title, line, phases)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(SenseStep, id, text, instead)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Practice, head, caution, paces, senses, reassurance, actions)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(PlanExample, id, text, none, line, asks)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(PlanSection, id, heading, question, help, hint, field, examples, single, coach,
                                   offer, use, labels)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(PlanTemplate, head, sections, footer, notice)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Competency, head, framework, asks, field, tools)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Line, id, name, purpose, who, purposeKey, county, phone, phoneShown, text, textBody,
                                   textShown, chat, hours, languages, area, say, source, sourceDate, status, checked,
                                   old)

} // namespace handrail::library
