#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

/// What the compiled content looks like to the rest of the app: plain values, already in one language, every fact
/// filled in. content/README.md is the authors' side of the same shapes.
namespace handrail::library {

/// Where something we say comes from.
struct Source {
    std::string id, title, publisher, date, address;
};

/// A fact of the register (content/facts) that this item uses; shown behind a tap.
struct Fact {
    std::string id, value, says, source, publisher, date, checked, status;
};

/// What every kind carries.
struct Head {
    std::string id;        ///< "overdose", "calm-approach", "holds" …
    std::string kind;      ///< guide, checklist, protocol, walk, card, practice, plan, competency, lines
    std::string phase;     ///< before, now, after, me
    std::string place;     ///< destination in product.md: "now/overdose", "before/engage", "plans/safety"
    std::string audience;  ///< peer or person
    std::vector<std::string> tags;
    std::string title;
    std::string summary;   ///< one line
    std::string icon;      ///< Material icon name, may be empty
    std::string checked;   ///< ISO date of the fact check
    std::string reviewedBy; ///< empty until a clinician or lawyer has
    int version = 1;
    int order = 0;
    std::vector<Source> sources;
    std::vector<Fact> facts;
};

/// Something to do at the end of a guide or a step: opens a route of the app.
struct Action {
    std::string label, route, argument;
};

struct GuideSection {
    std::string id, title;
    std::string markdown;  ///< paragraphs, lists, bold; no HTML
};

struct Guide {
    Head head;
    std::vector<GuideSection> sections;
    std::vector<Action> actions;
};

struct CheckStep {
    std::string id, group;
    std::string text;      ///< under 60 characters
    std::string say;       ///< words to say, may be empty
    Action action{};       ///< a tool this step opens; its route is empty when there is none
    /// a tick says that it was done; false: it is something to look for or think of, and no fact of the visit
    bool deed = true;
};

struct CheckGroup {
    std::string id, title;
};

struct Checklist {
    Head head;
    std::vector<CheckGroup> groups;
    std::vector<CheckStep> steps; ///< in order, grouped
    std::vector<Action> actions{}; ///< what to do next, may be empty
};

/// A mark of a protocol: one thumb-sized button that writes a time.
struct Mark {
    std::string id;
    std::string label;       ///< "Call 911" before it is done
    std::string doneLabel;   ///< "911" after, shown with its time
    std::string says;        ///< sentence for the timeline and the hand-off card: "911 called"
    std::string icon;
    bool repeats = false;    ///< dose 1, dose 2 …
    bool due = false;        ///< the call for help: tinted red until it is done
    bool state = false;      ///< says how the person is, not what was done: it may stop being so
    std::vector<std::string> clears{}; ///< states that no longer hold once this is written
};

struct Branch {
    std::string id, label;
    std::string to;          ///< step id, or "end"
    std::string mark;        ///< written on the way, may be empty
    bool safe = false;       ///< needs no call for help: the person is well, or EMS is with them
};

struct ProtocolLine {
    std::string text;
    bool dont = false;       ///< "Don't test it first"
};

struct ProtocolStep {
    std::string id;
    std::string title;       ///< 44 dp: two to four words
    std::string condition;   ///< "If breathing is still not normal", may be empty
    std::vector<ProtocolLine> lines; ///< at most four, at most 26 characters each
    std::string action;      ///< BigAction's words
    std::string actionMark;  ///< mark the BigAction writes, may be empty
    std::string to;          ///< step the BigAction leads to, or "end"
    std::vector<Branch> branches; ///< at most two
    std::string pacer;       ///< "", "breath" (content/facts: seconds a breath), "cpr"
    bool showsClock = false; ///< the dose clock is large here
    bool safe = false;       ///< as Branch::safe, for the big button
    std::string opens{};     ///< place of a walk that this step is the moment for ("now/suicide"), may be empty
};

struct Protocol {
    Head head;
    std::string card;        ///< first words of the hand-off card: "Possible overdose"
    std::string start;
    std::vector<Mark> marks;
    std::vector<ProtocolStep> steps;
    int doseDueFromS = 120;  ///< from content/facts od.dose.repeat.from
    int doseDueToS = 180;
    int breathEveryS = 5;
    std::string doseMark = "dose"; ///< empty: no doses in this protocol
};

/// One way to answer a question of a walk.
struct WalkAnswer {
    std::string id, label;
    std::string because;     ///< why this answer leads where it does: the reasoning that is shown
    std::string to;          ///< a step or an end
};

struct WalkStep {
    std::string id, question;
    std::string help;        ///< what the question means, may be empty
    std::string say;         ///< words to say aloud, a sentence a line; may be empty
    std::vector<WalkAnswer> answers; ///< two to four
};

/// Where a walk leads: never without something to do.
struct WalkEnd {
    std::string id, title, why;
    std::string tone;        ///< calm, act, urgent
    std::vector<std::string> lines;
    std::string say;
    std::vector<Action> actions; ///< at least one
    int dueS = 0;            ///< something in writing is due so many seconds after the call; 0: nothing is
    bool dueWorkdays = false; ///< dueS counts working days, a day 86400
    std::string dueWords;    ///< what is due
};

/// Questions whose answers lead somewhere, with the reasons shown. Nothing is scored and nothing decides for anyone.
struct Walk {
    Head head;
    std::string note;        ///< what this walk is and is not, one sentence
    std::string start;
    std::vector<WalkStep> steps;
    std::vector<WalkEnd> ends;
    std::string guide;       ///< id of the guide with more, may be empty
};

/// How to be with one group of people. Cards combine: nobody is only one thing.
struct Card {
    Head head;
    std::string say;         ///< a first sentence to try, may be empty
    std::vector<std::string> approach, avoid, rights;
    std::vector<std::string> lines; ///< ids of library::Line
    std::string filter;      ///< words that find services for them in the directory
    std::vector<Action> actions;
};

/// A stretch of a breath: in, hold, out.
struct PacePhase {
    std::string id, word;
    int ms = 0;
};

struct Pace {
    std::string id, title, line;
    std::vector<PacePhase> phases;
};

/// One sense of 5-4-3-2-1, with another way for who cannot use that sense.
struct SenseStep {
    std::string id, text, instead;
};

/// Something to do together to come back to the ground.
struct Practice {
    Head head;
    std::string caution;     ///< when not to
    std::vector<Pace> paces;
    std::vector<SenseStep> senses;
    std::vector<std::string> reassurance; ///< sentences of the card to show, large
    std::vector<Action> actions;
};

struct PlanExample {
    std::string id, text;
    bool none = false; ///< 'No one yet': written down, and still nobody to ask
    std::string line{}; ///< the phone line whose number comes with it: its id, or "county:team"
    std::vector<std::string> asks{}; ///< means: which of where, who, when make sense of it; empty: all of them
};

struct PlanSection {
    std::string id;
    std::string heading;     ///< "People I can ask"
    std::string question;    ///< "Who could you ask for help?" asked to the person
    std::string help;        ///< one line under it
    std::string hint;        ///< inside the empty field
    /// What one line of it holds. "item": words; "text": one longer text, alone in its section; "contact": who, number,
    /// may we call them; "place": what, number, where, hours; "means": what, where now, who holds it, by when, done;
    /// "goal": what, measure, by when, how it goes, done; "choice": examples are what can be chosen; "date": what and
    /// which day; "sign": who has to sign on paper, done, which day.
    std::string field;
    std::vector<PlanExample> examples;
    bool single = false;     ///< a choice of one
    int coach = 0;           ///< order in which the quiet coach offers it when nothing stands here, 1 first; 0: never
    std::string offer{};     ///< what the coach says then, once
    /// in 'use it now': "notice" (how a hard time shows), "step" (to do), "keep" (to hold on to), else empty
    std::string use{};
    /// What stands before a part of a line wherever it is read: "where" → "Where now". A part without one stands alone.
    std::map<std::string, std::string> labels{};
};

struct PlanTemplate {
    Head head;
    std::vector<PlanSection> sections;
    std::string footer;      ///< "In an emergency call 911. Call or text 988 any time."
    /// what has to be known wherever the plan is shown or taken: "This is not a directive until …"
    std::string notice{};
};

struct Competency {
    Head head;               ///< head.tags holds its own id first, then the crosswalk
    std::string framework;   ///< cc, core, samhsa
    std::string asks;        ///< what it asks
    std::string field;       ///< what it looks like in the field
    std::vector<std::string> tools; ///< routes of the app that serve it
};

/// One phone line, national, state or county, as dated data.
struct Line {
    std::string id, name, purpose, who;
    /// emergency, crisis, mobile_crisis, access, warm, substance, poison, dv, sexual_assault, youth, lgbtq, veterans,
    /// aps, cps, trafficking, disaster, office, rights, info
    std::string purposeKey;
    std::string county;      ///< empty: state or national
    std::string phone;       ///< digits as dialled, "" when text only
    std::string phoneShown;  ///< "1-800-309-2131"
    std::string text;        ///< number to text, may be empty
    std::string textBody;    ///< keyword to send: "HOME"
    std::string textShown;
    std::string chat, hours, languages, area;
    std::string say;         ///< words to say when they answer
    std::string source, sourceDate, status; ///< status: verified, secondary, weak, disputed, directory
    std::string checked;
    bool old = false;        ///< from a directory of 2020-21: shown as such
};

} // namespace handrail::library
