#include "view/people/recordout.h"

#include "share/plantext.h"

#include <algorithm>

namespace handrail::view {
namespace {

share::VisitOut visitOut(const VisitPart &part)
{
    share::VisitOut out;
    out.id = part.head.visitId;
    out.met = false;
    out.startedMs = part.head.began.wallMs;
    if (!part.past)
        return out;
    const crisis::PastVisit &past = *part.past;
    out.met = std::ranges::any_of(past.visit.events,
                                  [](const crisis::VisitEvent &event) { return event.kind == "visit.opened"; });
    out.startedMs = past.visit.started.wallMs;
    out.endedMs = past.visit.closed ? past.visit.closed->wallMs : 0;
    out.outcome = past.visit.outcome;
    out.place = past.landmark.empty() ? past.county : past.landmark;
    out.note = noteOf(past).toStdString();
    out.noteMs = out.note.empty()       ? 0
                 : past.note.finished() ? past.note.finishedMs
                 : past.note.begun()    ? past.note.changedMs
                                        : std::max(out.startedMs, out.endedMs);
    out.noteBy = past.note.by;
    out.noteFinished = past.note.finished();
    for (const crisis::Addendum &each : past.note.added)
        out.added.push_back({each.text, each.why, each.by, each.wallMs});
    return out;
}

} // namespace

share::PersonOut personOut(const PersonStory &story)
{
    share::PersonOut out;
    out.person = story.person;
    for (const StoryItem &item : story.items) {
        if (const auto *visit = std::get_if<VisitPart>(&item.what)) {
            if (!visit->head.visitId.starts_with("new:")) // typed, and not kept
                out.visits.push_back(visitOut(*visit));
        } else if (const auto *plan = std::get_if<care::Plan>(&item.what)) {
            out.plans.push_back(*plan);
        } else if (const auto *referral = std::get_if<care::Referral>(&item.what)) {
            out.referrals.push_back(*referral);
        } else if (const auto *contact = std::get_if<care::Contact>(&item.what)) {
            if (contact->consent == true)
                out.circle.push_back(*contact);
        } else if (const auto *consent = std::get_if<care::Consent>(&item.what)) {
            out.consents.push_back(*consent);
        }
    }
    return out;
}

PlanForms formsOf(const share::PersonOut &out, const PlanContent &content)
{
    PlanForms forms;
    for (const care::Plan &plan : out.plans) {
        if (const auto form = content.form(plan.templateId, plan.language))
            forms.emplace(std::pair(plan.templateId, plan.language), form.value());
    }
    return forms;
}

const library::PlanTemplate *formIn(const PlanForms &forms, const std::string &templateId, const std::string &language)
{
    const auto found = forms.find({templateId, language});
    return found == forms.end() ? nullptr : &found->second;
}

std::vector<share::FormPart> pageParts(const share::PersonOut &out, const PlanForms &forms, const QVariantMap &words,
                                       const QVariantList &story, const QString &since)
{
    const auto said = [&](const char *key) { return words.value(QString::fromLatin1(key)).toString().toStdString(); };
    std::vector<share::FormPart> parts;
    const auto add = [&](const std::string &label, const std::string &text) {
        if (!text.empty())
            parts.push_back({label, text});
    };
    add(said("name"), out.person.name);
    add(said("since"), since.toStdString());
    add(said("phone"), out.person.phone);
    add(said("where"), out.person.where);
    for (const care::Plan &plan : out.plans) {
        const library::PlanTemplate *form = formIn(forms, plan.templateId, plan.language);
        static const library::PlanTemplate kNone;
        add({}, form ? form->head.title : std::string());
        for (const share::TakenSection &section : share::taken(plan, form ? *form : kNone)) {
            std::string lines;
            for (const share::TakenItem &item : section.items)
                lines +=
                    (lines.empty() ? "" : "\n") + share::line(item) + (item.instead.empty() ? "" : "\n" + item.instead);
            section.items.empty() ? add({}, section.heading) : add(section.heading, lines);
        }
    }
    std::string circle;
    for (const care::Contact &each : out.circle) {
        std::string line = each.name;
        for (const std::string *part : {&each.relation, &each.phone, &each.other})
            line += part->empty() ? "" : ", " + *part;
        if (!each.mayKnow.empty())
            line += "\n"
                    + words.value(QStringLiteral("mayKnow"))
                          .toString()
                          .arg(QString::fromStdString(each.mayKnow))
                          .toStdString();
        circle += (circle.empty() ? "" : "\n") + line;
    }
    add(said("circle"), circle);
    if (!story.isEmpty())
        add({}, said("story"));
    for (const QVariant &each : story) {
        const QVariantMap row = each.toMap();
        add(row.value(QStringLiteral("label")).toString().toStdString(),
            row.value(QStringLiteral("words")).toString().toStdString());
    }
    return parts;
}

} // namespace handrail::view
