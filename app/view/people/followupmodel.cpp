#include "view/people/followupmodel.h"

#include "view/desk/momenttext.h"
#include "view/desk/planreading.h"
#include "view/desk/settings.h"
#include "view/people/followupsmodel.h"

#include "care/planuse.h"
#include "view/desk/vaultdesk.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace handrail::view {
namespace {

QString shown(const std::string &utf8) { return QString::fromStdString(utf8); }

/// What was typed before a kill or a lock, over what is kept.
void applyDraft(const std::string &words, care::FollowUp &one, care::Person &person)
{
    const auto j = nlohmann::json::parse(words, nullptr, false);
    if (!j.is_object())
        return;
    for (const auto &[key, field] :
         {std::pair{"note", &one.note}, std::pair{"phone", &person.phone}, std::pair{"where", &person.where}}) {
        if (const auto found = j.find(key); found != j.end() && found->is_string())
            *field = found->get<std::string>();
    }
}

} // namespace

/// What one job of the vault's thread brings for a follow-up.
struct FollowUpModel::Loaded {
    struct OfPlan {
        care::Plan plan;
        std::vector<care::WhatHelped> helped;
    };
    care::FollowUp one;
    care::Person person;
    std::vector<OfPlan> plans;
    std::vector<care::Contact> circle;
    std::vector<care::FollowUp> others;
    std::string draft;
};

FollowUpModel::FollowUpModel(VaultDesk &vault, PlanContent content, Settings &settings, const storage::Clock &clock,
                             QObject *parent)
    : QObject(parent), m_vault(vault), m_content(std::move(content)), m_settings(settings), m_clock(clock),
      m_words(vault), m_tries({"outcome", "day", "dayWords", "time"}),
      m_plans({"planId", "title", "dayWords", "today", "signs"}),
      m_helped({"planId", "words", "helped", "notEnough", "used", "said", "takenOut"}),
      m_circle({"name", "relation", "mayKnow", "callArgument"})
{
    connect(&m_words, &WordKeeper::refused, this, [this](storage::FailureKind why) {
        if (!m_loaded)
            return;
        told(storage::Failure{why, {}}, [this] { keepWords(); });
        m_wordsRefused = true;
        emit changed();
    });
    connect(&m_words, &WordKeeper::wrote, this, [this] {
        if (!m_wordsRefused)
            return;
        told(storage::Done{});
        emit changed();
    });
}

QVariantMap FollowUpModel::when(std::int64_t wallMs) const
{
    return FollowUpsModel::moment(wallMs, m_clock.now().wallMs, m_settings.language());
}

QString FollowUpModel::callArgument() const { return ownCallArgument(m_person.phone, m_person.name); }

storage::Result<FollowUpModel::Loaded> FollowUpModel::read(Keeping &keeping, const std::string &key,
                                                           const storage::Clock &clock)
{
    if (!keeping.records || !keeping.journal)
        return storage::Failure{storage::FailureKind::Locked, {}};
    care::FollowUpRepository followUps(*keeping.records, *keeping.journal);
    auto waiting = followUps.waiting();
    if (!waiting)
        return waiting.failure();
    Loaded loaded;
    const auto slot = std::ranges::find(waiting.value(), key, &care::Waiting::key);
    if (slot != waiting.value().end() && slot->recordId.empty()) {
        if (auto open = followUps.all(); !open) // nobody's yet, but only an unlocked vault may go on from here
            return open.failure();
        loaded.one = {
            .visitId = slot->visitId, .visitOutcome = slot->visitOutcome, .hours = slot->hours, .dueMs = slot->dueMs};
        return loaded;
    }
    auto one = followUps.load(key);
    if (!one)
        return one.failure();
    loaded.one = std::move(one.value());
    const std::string &personId = loaded.one.personId;
    care::PlanRepository people(*keeping.records, *keeping.journal, clock);
    if (auto person = people.person(personId))
        loaded.person = std::move(person.value());
    if (auto plans = people.plans(personId)) {
        for (auto &plan : plans.value().found) {
            const auto uses = care::PlanUseRepository(*keeping.records).of(plan.id, personId);
            const auto versions = people.versions(plan.id);
            std::vector<care::Plan> all;
            if (versions) {
                for (const auto &version : versions.value().found)
                    all.push_back(version.plan);
            }
            auto helped = care::whatHelped(all, uses ? uses.value() : std::vector<care::PlanUse>(), loaded.one.sinceMs);
            loaded.plans.push_back({std::move(plan), std::move(helped)});
        }
    }
    if (auto circle = care::CircleRepository(*keeping.records).of(personId))
        loaded.circle = std::move(circle.value().found);
    if (auto others = followUps.all(personId)) {
        for (auto &each : others.value().found) {
            if (each.closedMs == 0 && each.id != loaded.one.id)
                loaded.others.push_back(std::move(each));
        }
    }
    if (const auto draft = keeping.journal->draft(care::followUpDraft(loaded.one.id)); draft && draft.value())
        loaded.draft = *draft.value();
    return loaded;
}

void FollowUpModel::open(const QString &key)
{
    if (key.toStdString() == m_key)
        settle(); // what stands in a field here is newer than what would be read
    forget();
    m_key = key.toStdString();
    using Answer = storage::Result<Loaded>;
    m_vault.ask(this, [key = m_key, &clock = m_clock](Keeping &keeping) { return read(keeping, key, clock); },
                [this, asked = m_asked](Answer answer) {
        if (asked != m_asked)
            return;
        m_failed = !answer;
        if (answer)
            show(std::move(answer.value()));
        emit changed();
        emit reachChanged();
        emit choiceChanged();
    });
}

void FollowUpModel::show(Loaded loaded)
{
    m_one = m_oneKept = std::move(loaded.one);
    m_person = m_personKept = std::move(loaded.person);
    applyDraft(loaded.draft, m_one, m_person);
    m_others = std::move(loaded.others);
    m_loaded = true;
    QVector<QVariantMap> tries, plans, helped, circle;
    for (auto each = m_one.attempts.rbegin(); each != m_one.attempts.rend(); ++each) {
        QVariantMap row = when(each->wallMs);
        row.insert(QStringLiteral("outcome"), shown(each->outcome));
        tries.append(row);
    }
    for (const auto &[plan, found] : loaded.plans) {
        const auto form = m_content.form(plan.templateId, m_settings.language().toStdString());
        QStringList signs;
        if (form) {
            for (const std::string &each : care::wayThrough(plan, form.value()).notice)
                signs << shown(each);
        }
        plans.append({{QStringLiteral("planId"), shown(plan.id)},
                      {QStringLiteral("signs"), signs.join(u'\n')},
                      {QStringLiteral("title"), form ? shown(form.value().head.title) : QString()},
                      {QStringLiteral("dayWords"), dayOf(plan.updatedMs, m_settings.language())},
                      {QStringLiteral("today"), sameDay(plan.updatedMs, m_clock.now().wallMs)}});
        for (const auto &line : found)
            helped.append({{QStringLiteral("planId"), shown(plan.id)},
                           {QStringLiteral("words"), shown(line.words)}, {QStringLiteral("helped"), line.helped},
                           {QStringLiteral("notEnough"), line.notEnough},
                           {QStringLiteral("used"), PlanItem::answer(line.used)},
                           {QStringLiteral("said"), PlanItem::answer(line.said)},
                           {QStringLiteral("takenOut"), line.takenOut}});
    }
    for (const care::Contact &contact : loaded.circle) {
        if (contact.consent == true) // whoever was not asked, or said no, is not called about anybody
            circle.append({{QStringLiteral("name"), shown(contact.name)},
                           {QStringLiteral("relation"), shown(contact.relation)},
                           {QStringLiteral("mayKnow"), shown(contact.mayKnow)},
                           {QStringLiteral("callArgument"), ownCallArgument(contact.phone, contact.name)}});
    }
    m_tries.set(std::move(tries));
    m_plans.set(std::move(plans));
    m_helped.set(std::move(helped));
    m_circle.set(std::move(circle));
}

void FollowUpModel::forget()
{
    ++m_asked;
    m_words.forget();
    m_key.clear();
    m_one = m_oneKept = {};
    m_person = m_personKept = {};
    m_others.clear();
    m_proposal = {};
    m_loaded = m_failed = m_busy = false;
    told(storage::Done{});
    for (RowsModel *rows : {&m_tries, &m_plans, &m_helped, &m_circle})
        rows->set({});
    emit changed();
    emit reachChanged();
    emit choiceChanged();
}

} // namespace handrail::view
