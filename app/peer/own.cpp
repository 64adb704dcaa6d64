#include "peer/own.h"

#include "storage/keptjson.h"

#include <algorithm>
#include <type_traits>

namespace handrail::peer {
namespace {

using Json = nlohmann::json;
using Words = std::vector<std::string>;
namespace kept = storage::keptjson;

/// The same for what a peer keeps for their own health, their designation, and what they showed.
template <typename N, typename Visit>
void eachCaring(N &n, Visit &&visit)
{
    using Kind = std::remove_const_t<N>;
    if constexpr (std::is_same_v<Kind, BeforeGo>) {
        visit("calls", n.calls);
        visit("places", n.places);
        visit("first", n.first);
        visit("first_words", n.firstWords);
        visit("instead", n.instead);
        visit("number", n.number);
    } else if constexpr (std::is_same_v<Kind, Evidence>) {
        visit("competency", n.competency);
        visit("day", n.day);
        visit("words", n.words);
        visit("kept", n.keptMs);
        visit("of", n.of);
    } else if constexpr (std::is_same_v<Kind, Support>) {
        visit("way", n.way);
        visit("words", n.words);
        visit("number", n.number);
        visit("when", n.when);
    } else if constexpr (std::is_same_v<Kind, Aim>) {
        visit("area", n.area);
        visit("words", n.words);
        visit("step", n.step);
        visit("day", n.day);
        visit("done", n.doneMs);
    } else if constexpr (std::is_same_v<Kind, Setback>) {
        visit("aim", n.aim);
        visit("day", n.day);
        visit("got", n.got);
        visit("learned", n.learned);
        visit("next", n.next);
    } else if constexpr (std::is_same_v<Kind, OnShift>) {
        visit("day", n.day);
        visit("skipped", n.skipped);
        visit("name", n.name);
        visit("unit", n.unit);
        visit("supervisor", n.supervisor);
    } else {
        static_assert(std::is_same_v<Kind, Attested>);
        visit("key", n.key);
        visit("day", n.day);
    }
}

/// Every member of a note with its key, for reading and writing alike.
template <typename N, typename Visit>
void each(N &n, Visit &&visit)
{
    using Kind = std::remove_const_t<N>;
    visit("id", n.id);
    visit("at", n.atMs);
    if constexpr (std::is_same_v<Kind, Debrief>) {
        visit("kinds", n.kinds);
        visit("happened", n.happened);
        visit("right", n.right);
        visit("right_words", n.rightWords);
        visit("stays", n.stays);
        visit("tell", n.tell);
        visit("tell_words", n.tellWords);
        visit("body", n.body);
    } else if constexpr (std::is_same_v<Kind, CheckIn>) {
        visit("day", n.day);
        visit("words", n.words);
        visit("marks", n.marks);
    } else if constexpr (std::is_same_v<Kind, Rating>) {
        visit("competency", n.competency);
        visit("day", n.day);
        visit("step", n.step);
    } else if constexpr (std::is_same_v<Kind, Reflection>) {
        visit("competency", n.competency);
        visit("day", n.day);
        visit("hard", n.hard);
        visit("well", n.well);
    } else if constexpr (std::is_same_v<Kind, Goal>) {
        visit("competency", n.competency);
        visit("words", n.words);
        visit("day", n.day);
        visit("done", n.doneMs);
    } else if constexpr (std::is_same_v<Kind, Training>) {
        visit("day", n.day);
        visit("area", n.area);
        visit("title", n.title);
        visit("by", n.by);
        visit("minutes", n.minutes);
        visit("counts", n.counts);
    } else if constexpr (std::is_same_v<Kind, Supervision>) {
        visit("day", n.day);
        visit("way", n.way);
        visit("who", n.who);
        visit("talked", n.talked);
        visit("next", n.next);
        visit("next_day", n.nextDay);
    } else if constexpr (std::is_same_v<Kind, OwnDate>) {
        visit("key", n.key);
        visit("words", n.words);
        visit("day", n.day);
        visit("done", n.doneMs);
    } else if constexpr (std::is_same_v<Kind, Arranged>) {
        visit("marks", n.marks);
        visit("day_off", n.dayOff);
        visit("hard_days", n.hardDays);
    } else {
        eachCaring(n, visit);
    }
}

struct Writing {
    Json &to;
    void operator()(const char *key, const std::string &words) const { to[key] = words; }
    void operator()(const char *key, std::int64_t number) const { to[key] = number; }
    void operator()(const char *key, const Words &list) const { to[key] = list; }
    void operator()(const char *key, const std::vector<Mark> &marks) const
    {
        Json all = Json::array();
        for (const Mark &mark : marks) {
            Json one = mark.rest.is_object() ? mark.rest : Json::object();
            one["name"] = mark.name;
            one["step"] = mark.step;
            all.push_back(std::move(one));
        }
        to[key] = std::move(all);
    }
};

/// Takes what it knows out of `from`: what is left a newer Handrail wrote.
struct Reading {
    Json &from;
    void operator()(const char *key, std::string &words) const
    {
        words = kept::text(from, key);
        from.erase(key);
    }
    void operator()(const char *key, std::int64_t &number) const
    {
        const Json &m = kept::member(from, key);
        number = m.is_number_integer() ? m.get<std::int64_t>() : 0;
        from.erase(key);
    }
    void operator()(const char *key, Words &list) const
    {
        for (const Json &one : kept::member(from, key)) {
            if (one.is_string())
                list.push_back(one.get<std::string>());
        }
        from.erase(key);
    }
    void operator()(const char *key, std::vector<Mark> &marks) const
    {
        for (const Json &one : kept::member(from, key)) {
            Mark mark{kept::text(one, "name"), 0, one.is_object() ? one : Json::object()};
            if (const Json &step = kept::member(one, "step"); step.is_number_integer())
                mark.step = std::clamp(step.get<int>(), 0, kMarkSteps - 1);
            mark.rest.erase("name");
            mark.rest.erase("step");
            if (!mark.name.empty())
                marks.push_back(std::move(mark));
        }
        from.erase(key);
    }
};

/// Of one day, or of one moment: what is looked at first.
template <typename Kind>
std::string dayOf(const Kind &note)
{
    if constexpr (requires { note.day; }
                  && !std::is_same_v<Kind, Goal> && !std::is_same_v<Kind, OwnDate> && !std::is_same_v<Kind, Aim>)
        return note.day;
    else
        return {};
}

} // namespace

template <typename Kind>
std::string toJson(const Kind &note)
{
    Json j = note.rest.is_object() ? note.rest : Json::object();
    j["v"] = 1;
    each(note, Writing{j});
    return kept::write(j);
}

template <typename Kind>
storage::Result<Kind> fromJson(const std::string &json)
{
    Json j = Json::parse(json, nullptr, false);
    if (!j.is_object() || kept::text(j, "id").empty())
        return storage::Failure{storage::FailureKind::Damaged, Kind::kKind};
    Kind note;
    each(note, Reading{j});
    j.erase("v");
    note.rest = std::move(j);
    return note;
}

template <typename Kind>
void newestFirst(std::vector<Kind> &notes)
{
    std::ranges::stable_sort(notes, [](const Kind &a, const Kind &b) {
        return std::tuple(dayOf(a), a.atMs, a.id) > std::tuple(dayOf(b), b.atMs, b.id);
    });
}

int Own::count() const
{
    const std::size_t all = std::apply([](const auto &...lists) { return (lists.size() + ...); }, kinds);
    return static_cast<int>(all - of<Arranged>().size() - of<OnShift>().size());
}

template std::string toJson(const Debrief &);
template std::string toJson(const CheckIn &);
template std::string toJson(const Rating &);
template std::string toJson(const Reflection &);
template std::string toJson(const Goal &);
template std::string toJson(const Training &);
template std::string toJson(const Supervision &);
template std::string toJson(const OwnDate &);
template std::string toJson(const Arranged &);
template std::string toJson(const BeforeGo &);
template std::string toJson(const Support &);
template std::string toJson(const Aim &);
template std::string toJson(const Setback &);
template std::string toJson(const Attested &);
template std::string toJson(const OnShift &);
template std::string toJson(const Evidence &);
template storage::Result<Debrief> fromJson(const std::string &);
template storage::Result<CheckIn> fromJson(const std::string &);
template storage::Result<Rating> fromJson(const std::string &);
template storage::Result<Reflection> fromJson(const std::string &);
template storage::Result<Goal> fromJson(const std::string &);
template storage::Result<Training> fromJson(const std::string &);
template storage::Result<Supervision> fromJson(const std::string &);
template storage::Result<OwnDate> fromJson(const std::string &);
template storage::Result<Arranged> fromJson(const std::string &);
template storage::Result<BeforeGo> fromJson(const std::string &);
template storage::Result<Support> fromJson(const std::string &);
template storage::Result<Aim> fromJson(const std::string &);
template storage::Result<Setback> fromJson(const std::string &);
template storage::Result<Attested> fromJson(const std::string &);
template storage::Result<OnShift> fromJson(const std::string &);
template storage::Result<Evidence> fromJson(const std::string &);
template void newestFirst(std::vector<Debrief> &);
template void newestFirst(std::vector<CheckIn> &);
template void newestFirst(std::vector<Rating> &);
template void newestFirst(std::vector<Reflection> &);
template void newestFirst(std::vector<Goal> &);
template void newestFirst(std::vector<Training> &);
template void newestFirst(std::vector<Supervision> &);
template void newestFirst(std::vector<OwnDate> &);
template void newestFirst(std::vector<Arranged> &);
template void newestFirst(std::vector<BeforeGo> &);
template void newestFirst(std::vector<Support> &);
template void newestFirst(std::vector<Aim> &);
template void newestFirst(std::vector<Setback> &);
template void newestFirst(std::vector<Attested> &);
template void newestFirst(std::vector<OnShift> &);
template void newestFirst(std::vector<Evidence> &);

} // namespace handrail::peer
