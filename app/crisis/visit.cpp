#include "crisis/visit.h"

#include "crisis/json.h"

#include "storage/walltime.h"

#include <algorithm>
#include <random>

namespace handrail::crisis {

using namespace detail;

Visit openVisit(std::string id, const storage::Moment &now)
{
    Visit visit{std::move(id), now, {}, std::nullopt, {}};
    visit.events.push_back({{}, "visit.opened", {}, {}, 0, now});
    return visit;
}

namespace {

bool stillJoins(const Visit &calls, const storage::Moment &now)
{
    return !calls.id.empty() && (calls.events.empty() || storage::elapsedMs(calls.events.back().at, now) < kJoinsMs);
}

} // namespace

Visit waitFor(Visit calls, VisitEvent event, const storage::Moment &now)
{
    if (!stillJoins(calls, now))
        calls = Visit{randomId(), now, {}, std::nullopt, {}};
    calls.events.push_back(std::move(event));
    return calls;
}

Visit openAfter(Visit calls, std::string id, const storage::Moment &now)
{
    if (!stillJoins(calls, now))
        return openVisit(std::move(id), now);
    Visit visit{std::move(calls.id), now, std::move(calls.events), std::nullopt, {}};
    visit.events.push_back({{}, "visit.opened", {}, {}, 0, now});
    return visit;
}

Visit joined(Visit visit, const Visit &earlier, const storage::Moment &now)
{
    const bool opened =
        std::ranges::any_of(earlier.events, [](const VisitEvent &e) { return e.kind == "visit.opened"; });
    if (!opened && !stillJoins(earlier, now))
        return visit;
    visit.events.insert(visit.events.begin(), earlier.events.begin(), earlier.events.end());
    if (opened)
        visit.started = earlier.started;
    if (visit.closing == Closing{})
        visit.closing = earlier.closing;
    return visit;
}

Visit record(Visit visit, VisitEvent event)
{
    if (isOpen(visit))
        visit.events.push_back(std::move(event));
    return visit;
}

Visit retimed(Visit visit, const std::string &id, std::int64_t wallMs, const storage::Moment &now)
{
    for (VisitEvent &event : visit.events) {
        if (event.id != id || id.empty())
            continue;
        // Both clocks move together, so that what was measured from this event stays true to its new time.
        const std::int64_t moved = std::min(wallMs, now.wallMs) - storage::wallMs(event.at, now);
        event.at.wallMs += moved;
        event.at.bootMs += moved;
    }
    return visit;
}

bool canBeTakenOut(const VisitEvent &event)
{
    return !event.id.empty() && !event.kind.starts_with("visit.") && event.kind != "run.started"
           && event.kind != "run.ended";
}

Visit takenOut(Visit visit, const std::string &id, const std::optional<storage::Moment> &out)
{
    for (VisitEvent &event : visit.events) {
        if (event.id == id && !id.empty() && !event.kind.starts_with("visit."))
            event.out = out;
    }
    return visit;
}

Visit close(Visit visit, const std::string &outcome, const storage::Moment &now)
{
    if (!isOpen(visit))
        return visit;
    visit.events.push_back({{}, "visit.closed", {}, outcome, 0, now});
    visit.closed = now;
    visit.outcome = outcome;
    visit.closing = {};
    return visit;
}

std::vector<VisitEvent> standingReports(const Visit &visit)
{
    std::vector<VisitEvent> standing;
    for (const VisitEvent &event : visit.events) {
        if (event.kind == "report.made" && event.dueMs > 0 && !event.out)
            standing.push_back(event);
    }
    return standing;
}

bool isOpen(const Visit &visit) { return !visit.id.empty() && !visit.closed; }

bool mayHaveCalled(const Visit &visit, const storage::Moment &since, std::int64_t beforeMs)
{
    return std::ranges::any_of(visit.events, [&](const VisitEvent &event) {
        return (event.kind == "call.opened" || event.kind == "call.dialed") && event.of == kEmergencyLine && !event.out
               && storage::elapsedMs(event.at, since) <= beforeMs;
    });
}

namespace {

Json closingJson(const Closing &closing)
{
    return {{"outcome", closing.outcome},
            {"handed", closing.handedTo},
            {"followups", closing.followUps},
            {"supervisor", closing.supervisor}};
}

/// What is not understood is as it was at first: nobody has said it yet.
Closing closingOf(const Json &j)
{
    Closing closing;
    if (!j.is_object())
        return closing;
    closing.outcome = text(j, "outcome");
    const Json &handed = member(j, "handed");
    for (std::size_t i = 0; handed.is_array() && i < handed.size(); ++i) {
        if (const Json &to = handed[i]; to.is_string())
            closing.handedTo.push_back(to.get<std::string>());
    }
    if (const Json &hours = member(j, "followups"); hours.is_array()) {
        closing.followUps.clear();
        for (const Json &after : hours) {
            if (after == 24 || after == 72)
                closing.followUps.push_back(after.get<int>());
        }
    }
    closing.supervisor = member(j, "supervisor") == true;
    return closing;
}

} // namespace

std::string toJson(const Visit &visit)
{
    Json events = Json::array();
    for (const VisitEvent &e : visit.events) {
        Json event{{"id", e.id},     {"kind", e.kind}, {"of", e.of},
                   {"what", e.what}, {"n", e.n},       {"at", momentJson(e.at)}};
        if (e.person > 0)
            event["person"] = e.person;
        if (e.dueMs > 0)
            event["due"] = e.dueMs;
        if (e.out)
            event["out"] = momentJson(*e.out);
        events.push_back(std::move(event));
    }
    Json j{{"v", 1}, {"id", visit.id}, {"started", momentJson(visit.started)}, {"events", std::move(events)},
           {"outcome", visit.outcome}};
    if (visit.closed)
        j["closed"] = momentJson(*visit.closed);
    if (visit.closing != Closing{})
        j["closing"] = closingJson(visit.closing);
    return write(j);
}

storage::Result<Visit> visitFromJson(const std::string &json)
{
    const Json j = Json::parse(json, nullptr, false);
    Visit visit;
    visit.id = text(j, "id");
    visit.outcome = text(j, "outcome");
    const auto started = moment(member(j, "started"));
    if (visit.id.empty() || !started)
        return damaged("visit: no id or start");
    visit.started = *started;
    visit.closed = moment(member(j, "closed"));
    visit.closing = closingOf(member(j, "closing"));
    for (const Json &e : member(j, "events")) {
        const auto at = moment(member(e, "at"));
        if (!at)
            return damaged("visit: an event without time");
        visit.events.push_back({text(e, "id"), text(e, "kind"), text(e, "of"), text(e, "what"), count(e, "n", 0), *at,
                                count(e, "person", 0),
                                member(e, "due").is_number_integer() ? member(e, "due").get<std::int64_t>() : 0,
                                moment(member(e, "out"))});
    }
    return visit;
}

std::string randomId()
{
    static constexpr char kHex[] = "0123456789abcdef";
    std::random_device device;
    std::string id;
    for (int word = 0; word < 4; ++word) {
        auto bits = device();
        for (int i = 0; i < 8; ++i, bits >>= 4)
            id.push_back(kHex[bits & 0xF]);
    }
    return id;
}

} // namespace handrail::crisis
