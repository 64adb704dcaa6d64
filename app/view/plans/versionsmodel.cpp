#include "view/plans/versionsmodel.h"

#include "view/desk/readingmodel.h"
#include "view/desk/momenttext.h"
#include "view/desk/otherlanguage.h"
#include "view/desk/settings.h"

#include "care/plandiff.h"
#include "view/desk/vaultdesk.h"

#include <algorithm>

namespace handrail::view {

VersionsModel::VersionsModel(VaultDesk &vault, PlanContent content, Settings &settings, const storage::Clock &clock,
                             QObject *parent)
    : QObject(parent), m_vault(vault), m_content(std::move(content)), m_settings(settings), m_clock(clock),
      m_versions({"day", "weekday", "today", "time", "items", "changes", "agreed"}),
      m_compared(new VersionsCompared(*this))
{
    connect(&m_settings, &Settings::languageChanged, this, [this] {
        arrange();
        emit changed();
        emit m_compared->changed();
    });
}

void VersionsModel::open(const QString &planId)
{
    forget();
    m_planId = planId.toStdString();
    read(false);
}

void VersionsModel::refresh()
{
    if (!m_planId.empty())
        read(true);
}

void VersionsModel::read(bool keepCompared)
{
    struct Read {
        care::Reading<care::Version> versions;
        QString name;
    };
    using Answer = storage::Result<Read>;
    m_vault.ask(this, [id = m_planId, &clock = m_clock](Keeping &keeping) -> Answer {
        if (!keeping.records)
            return storage::Failure{storage::FailureKind::Locked, {}};
        care::PlanRepository repository(*keeping.records, *keeping.journal, clock);
        auto versions = repository.versions(id);
        if (!versions)
            return versions.failure();
        const auto person = repository.person(versions.value().found.back().plan.personId);
        if (const auto why = diskFailure(person))
            return *why;
        return Read{std::move(versions.value()), person ? QString::fromStdString(person.value().name) : QString()};
    }, [this, keepCompared, asked = m_asked](Answer answer) {
        if (asked != m_asked)
            return;
        m_failed = !answer;
        if (answer) {
            m_found = std::move(answer.value().versions.found);
            std::ranges::reverse(m_found);
            m_unreadable = answer.value().versions.unreadable;
            m_personName = answer.value().name;
            const care::Plan &newest = m_found.front().plan;
            if (auto form = m_content.form(newest.templateId, newest.language))
                m_form = std::move(form.value());
        }
        arrange();
        emit changed();
        const int row = m_compared->row();
        m_compared->show(keepCompared && row > 0 ? row : m_found.size() > 1 ? 1 : 0);
    });
}

void VersionsModel::forget()
{
    ++m_asked;
    m_planId.clear();
    m_found.clear();
    m_personName.clear();
    m_form = {};
    m_failed = false;
    m_unreadable = 0;
    arrange();
    m_compared->forget();
    emit changed();
    emit m_compared->changed();
}

void VersionsModel::arrange()
{
    const std::int64_t now = m_clock.now().wallMs;
    const QString language = m_settings.language();
    QVector<QVariantMap> rows;
    for (std::size_t at = 0; at < m_found.size(); ++at) {
        const care::Version &version = m_found[at];
        int changes = 0;
        if (at + 1 < m_found.size()) {
            const auto difference = care::diff(m_found[at + 1].plan, version.plan);
            changes = static_cast<int>(difference.items.size() + difference.sections.size());
        }
        rows.append({{QStringLiteral("day"), dayOf(version.wallMs, language)},
                     {QStringLiteral("weekday"),
                      withinWeek(version.wallMs, now) ? weekdayOf(version.wallMs, language) : QString()},
                     {QStringLiteral("today"), sameDay(version.wallMs, now)},
                     {QStringLiteral("time"), clockOf(version.wallMs, language)},
                     {QStringLiteral("items"), care::itemCount(version.plan)},
                     {QStringLiteral("changes"), changes},
                     {QStringLiteral("agreed"), version.plan.agreedMs > 0}});
    }
    m_versions.set(std::move(rows));
}

QString VersionsModel::heading(const std::string &sectionId) const
{
    for (const auto &section : m_form.sections) {
        if (section.id == sectionId)
            return QString::fromStdString(section.heading);
    }
    return {};
}

QString VersionsModel::kindTitle() const
{
    const auto form = m_found.empty()
                          ? storage::Result<library::PlanTemplate>(storage::Failure{storage::FailureKind::NotFound, {}})
                          : m_content.form(m_found.front().plan.templateId, m_settings.language().toStdString());
    return form ? QString::fromStdString(form.value().head.title) : title();
}

QString VersionsModel::said(const QString &context, const QString &source) const
{
    return wordsIn(language(), context, source);
}

} // namespace handrail::view
