#include "view/plans/plandatesmodel.h"

#include "view/desk/daytext.h"
#include "view/desk/settings.h"
#include "view/desk/vaultdesk.h"

#include "care/planrepository.h"

#include <QDate>
#include <QDateTime>

#include <algorithm>
#include <utility>

namespace handrail::view {
namespace {

QDate dateOf(const std::string &day) { return QDate::fromString(QString::fromStdString(day), Qt::ISODate); }

} // namespace

PlanDatesModel::PlanDatesModel(VaultDesk &vault, PlanContent content, Settings &settings, const storage::Clock &clock,
                               QObject *parent)
    : QObject(parent), m_vault(vault), m_content(std::move(content)), m_settings(settings), m_clock(clock),
      m_rows({"planId", "sectionId", "itemId", "part", "name", "plan", "words", "day", "when", "daysLeft", "goal"}),
      m_midnight(clock, this)
{
    connect(&m_midnight, &WallWait::came, this, &PlanDatesModel::arrange);
    connect(&m_settings, &Settings::languageChanged, this, &PlanDatesModel::arrange);
}

void PlanDatesModel::show(std::vector<Named> plans)
{
    m_plans = std::move(plans);
    arrange();
}

void PlanDatesModel::forget()
{
    ++m_round;
    m_plans.clear();
    m_last = {};
    m_refused.clear();
    arrange();
}

void PlanDatesModel::look() { arrange(); }

void PlanDatesModel::arrange()
{
    struct Dated {
        const Named *of;
        care::PlanDate date;
        QString title;
    };
    std::vector<Dated> all;
    const std::string language = m_settings.language().toStdString();
    for (const Named &one : m_plans) {
        const auto form = m_content.form(one.plan.templateId, language);
        if (!form)
            continue;
        for (care::PlanDate &date : care::openDates(one.plan, form.value()))
            all.push_back({&one, std::move(date), QString::fromStdString(form.value().head.title)});
    }
    std::ranges::stable_sort(all, {}, [](const Dated &one) { return one.date.day; });
    const QDate today = dateOf(isoDay(m_clock.now().wallMs));
    QVector<QVariantMap> rows;
    m_dates.clear();
    m_near = m_passed = 0;
    for (Dated &one : all) {
        const auto left = static_cast<int>(today.daysTo(dateOf(one.date.day)));
        m_near += left <= kNearDays;
        m_passed += left < 0;
        rows.append({{QStringLiteral("planId"), QString::fromStdString(one.of->plan.id)},
                     {QStringLiteral("sectionId"), QString::fromStdString(one.date.sectionId)},
                     {QStringLiteral("itemId"), QString::fromStdString(one.date.itemId)},
                     {QStringLiteral("part"), one.date.part},
                     {QStringLiteral("name"), one.of->name},
                     {QStringLiteral("plan"), one.title},
                     {QStringLiteral("words"), QString::fromStdString(one.date.text)},
                     {QStringLiteral("day"), dayText(one.date.day, m_settings.language())},
                     {QStringLiteral("when"), QString::fromStdString(one.date.when)},
                     {QStringLiteral("daysLeft"), left},
                     {QStringLiteral("goal"), one.date.goal}});
        m_dates.emplace_back(one.of->plan.id, std::move(one.date));
    }
    m_rows.set(std::move(rows));
    if (m_dates.empty())
        m_midnight.stop();
    else
        m_midnight.dayEnds();
    emit changed();
}

void PlanDatesModel::finish(int row)
{
    if (row < 0 || row >= static_cast<int>(m_dates.size()))
        return;
    const auto [planId, date] = m_dates[static_cast<std::size_t>(row)];
    change(date, {planId, date.sectionId, date.itemId, {}, true});
}

void PlanDatesModel::move(int row)
{
    if (row < 0 || row >= static_cast<int>(m_dates.size()))
        return;
    const auto [planId, date] = m_dates[static_cast<std::size_t>(row)];
    const QDate from = std::max(dateOf(date.day), dateOf(isoDay(m_clock.now().wallMs)));
    change(date, {planId, date.sectionId, date.itemId, from.addDays(kMoveDays).toString(Qt::ISODate).toStdString()});
}

void PlanDatesModel::change(const care::PlanDate &date, const Change &wanted)
{
    Change back = wanted;
    back.day = wanted.day.empty() ? std::string() : date.day;
    back.done = false;
    m_last = {back, QString::fromStdString(date.text), wanted.done};
    write(wanted);
}

void PlanDatesModel::putBack()
{
    const Last last = std::exchange(m_last, {});
    if (!last.words.isEmpty())
        write(last.back);
}

void PlanDatesModel::letGo()
{
    m_last = {};
    emit changed();
}

void PlanDatesModel::write(const Change &wanted)
{
    m_refused.letBe();
    emit aboutToChange(QString::fromStdString(wanted.planId));
    m_vault.ask(this, [wanted, &clock = m_clock](Keeping &keeping) -> storage::Result<care::Plan> {
        if (!keeping.records)
            return storage::Failure{storage::FailureKind::Locked, {}};
        care::PlanRepository repository(*keeping.records, *keeping.journal, clock);
        auto plan = repository.load(wanted.planId);
        if (!plan)
            return plan;
        if (!plan.value().item(wanted.sectionId, wanted.itemId))
            return plan; // taken out meanwhile
        plan.value() = wanted.day.empty()
                           ? care::dateDone(std::move(plan.value()), wanted.sectionId, wanted.itemId, wanted.done)
                           : care::dateMoved(std::move(plan.value()), wanted.sectionId, wanted.itemId, wanted.day);
        plan.value().sitting = care::sittingFor(plan.value(), clock.now().wallMs);
        return repository.save(std::move(plan.value()));
    }, [this, wanted, round = m_round](const storage::Result<care::Plan> &saved) {
        if (round != m_round)
            return;
        const bool gone = !saved && saved.failure().kind == storage::FailureKind::NotFound;
        m_refused.told(saved || gone ? storage::Outcome(storage::Done{}) : storage::Outcome(saved.failure()),
                       [this, wanted] { write(wanted); });
        if (!saved)
            m_last = {};
        for (Named &one : m_plans) {
            if (saved && one.plan.id == wanted.planId)
                one.plan = saved.value();
        }
        arrange();
        emit kept(QString::fromStdString(wanted.planId)); // gone: the list has to know as well
    });
    emit changed();
}

} // namespace handrail::view
