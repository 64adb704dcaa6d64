#include "view/plans/sweepmodel.h"

#include "view/desk/planreading.h"
#include "view/desk/vaultdesk.h"

#include <QStringList>

#include <algorithm>

namespace handrail::view {
namespace {

QLatin1String answerOf(std::optional<bool> used, std::optional<bool> helped)
{
    if (!used)
        return {};
    if (!*used)
        return QLatin1String("unused");
    return !helped ? QLatin1String() : *helped ? QLatin1String("helped") : QLatin1String("not");
}

} // namespace

SweepModel::SweepModel(VaultDesk &vault, PlanContent content, const storage::Clock &clock, QObject *parent)
    : QObject(parent), m_vault(vault), m_content(std::move(content)), m_clock(clock)
{
}

void SweepModel::open(const QString &planId)
{
    emit opening(); // what it still has to write is asked of the vault before this is
    auto before = planId == this->planId() ? std::move(m_before) : std::map<std::string, Said>();
    forget();
    m_before = std::move(before);
    m_planId = planId.toStdString();
    m_vault.ask(
        this, [id = m_planId, &clock = m_clock](Keeping &keeping) { return readPlan(keeping, id, clock); },
        [this, asked = m_asked](storage::Result<PlanRead> read) {
            if (asked != m_asked)
                return;
            const auto form = read ? m_content.form(read.value().plan.templateId, read.value().plan.language)
                                   : storage::Result<library::PlanTemplate>(read.failure());
            m_failed = !form && form.failure().kind != storage::FailureKind::Locked;
            if (form) {
                m_plan = std::move(read.value().plan);
                m_personName = read.value().personName;
                if (care::sittingFor(*m_plan, m_clock.now().wallMs) != m_plan->sitting)
                    m_before.clear(); // another day's sweep
                readLines(form.value());
            }
            arrange();
        });
}

void SweepModel::readLines(const library::PlanTemplate &form)
{
    for (const library::PlanSection &asked : form.sections) {
        const care::Section *section = m_plan->section(asked.id);
        if (section == nullptr)
            continue;
        for (const care::Item &item : section->items) {
            if (std::ranges::any_of(asked.examples, [&](const auto &e) { return e.none && e.id == item.example; }))
                continue; // 'No one yet' is nothing to look at
            m_lines.push_back({asked.id, asked.heading, item,
                               asked.use == "step" && asked.field != "contact" && asked.field != "means", false});
        }
    }
}

SweepModel::Line *SweepModel::line(const QString &itemId)
{
    const auto found = std::ranges::find(m_lines, itemId.toStdString(), [](const Line &one) { return one.item.id; });
    return m_plan && found != m_lines.end() ? &*found : nullptr;
}

int SweepModel::placeOf(const Line &one) const
{
    const care::Section *section = m_plan->section(one.sectionId);
    int place = 0;
    for (const Line &each : m_lines) { // after the nearest line before it that is still there
        if (each.item.id == one.item.id)
            break;
        if (each.sectionId != one.sectionId || each.out || section == nullptr)
            continue;
        const auto there = std::ranges::find(section->items, each.item.id, &care::Item::id);
        if (there != section->items.end())
            place = static_cast<int>(there - section->items.begin()) + 1;
    }
    return place;
}

void SweepModel::answer(const QString &itemId, const QString &answer)
{
    Line *one = line(itemId);
    const bool known = QStringList{"helped", "not", "unused"}.contains(answer);
    if (!one || !one->asks || one->out || !known)
        return;
    const auto [before, first] = m_before.try_emplace(one->item.id, Said{one->item.used, one->item.helped});
    Said said{answer != QLatin1String("unused"), std::nullopt};
    if (*said.used)
        said.helped = answer == QLatin1String("helped");
    if (!first && answer == answerOf(one->item.used, one->item.helped)) {
        said = before->second;
        m_before.erase(before);
    }
    care::Plan plan = care::reviewItem(*m_plan, one->sectionId, one->item.id, said.used, said.helped);
    if (const care::Item *item = plan.item(one->sectionId, one->item.id))
        one->item = *item;
    change(std::move(plan)); // what helped is no change of the plan: who said 'This is right' said it of this one
}

void SweepModel::setOut(const QString &itemId, bool out)
{
    Line *one = line(itemId);
    if (!one || one->out == out)
        return;
    one->out = out;
    care::Plan plan = out ? care::removeItem(*m_plan, one->sectionId, one->item.id)
                          : care::insertItem(*m_plan, one->sectionId, one->item, placeOf(*one));
    plan.agreedMs = 0;
    change(std::move(plan));
}

void SweepModel::change(care::Plan plan)
{
    plan.sitting = care::sittingFor(*m_plan, m_clock.now().wallMs);
    plan.updatedMs = m_clock.now().wallMs; // so that the next tap is of this sitting
    m_plan = std::move(plan);
    arrange();
    save();
}

void SweepModel::save()
{
    m_refused.letBe();
    ++m_writing;
    emit changed();
    m_vault.ask(
        this,
        [plan = *m_plan, &clock = m_clock](Keeping &keeping) -> storage::Outcome {
            if (!keeping.records)
                return storage::Failure{storage::FailureKind::Locked, {}};
            const auto saved = care::PlanRepository(*keeping.records, *keeping.journal, clock).save(plan);
            return saved ? storage::Outcome(storage::Done{}) : storage::Outcome(saved.failure());
        },
        [this, asked = m_asked](const storage::Outcome &saved) {
            if (saved)
                emit planChanged();
            if (asked != m_asked)
                return; // locked meanwhile, or another is read
            --m_writing;
            m_kept = m_kept || saved.ok();
            m_refused.told(saved, [this] { save(); });
            emit changed();
        });
}

void SweepModel::arrange()
{
    QVector<QVariantMap> rows;
    std::string part;
    for (const Line &one : m_lines) {
        const auto now = m_before.find(one.item.id);
        const bool said = now != m_before.end();
        rows.append(
            {{QStringLiteral("itemId"), QString::fromStdString(one.item.id)},
             {QStringLiteral("heading"), one.sectionId == part ? QString() : QString::fromStdString(one.heading)},
             {QStringLiteral("words"), QString::fromStdString(one.item.text)},
             {QStringLiteral("asks"), one.asks},
             {QStringLiteral("answer"), said ? answerOf(one.item.used, one.item.helped) : QLatin1String()},
             {QStringLiteral("before"),
              said ? answerOf(now->second.used, now->second.helped) : answerOf(one.item.used, one.item.helped)},
             {QStringLiteral("out"), one.out}});
        part = one.sectionId;
    }
    m_rows.set(std::move(rows));
    emit changed();
}

void SweepModel::forget()
{
    ++m_asked;
    m_planId.clear();
    m_personName.clear();
    m_plan.reset();
    m_lines.clear();
    m_before.clear();
    m_refused.clear();
    m_failed = m_kept = false;
    m_writing = 0;
    arrange();
}

} // namespace handrail::view
