#include "view/plans/versionsmodel.h"

#include "view/desk/momenttext.h"
#include "view/desk/otherlanguage.h"
#include "view/desk/settings.h"
#include "view/plans/planitem.h"

#include "care/beside.h"
#include "care/plandiff.h"
#include "view/desk/vaultdesk.h"

#include <algorithm>

namespace handrail::view {
namespace {

using What = care::ItemChange::What;
using Move = care::ItemChange::Move;

QString word(What what)
{
    switch (what) {
    case What::Added: return QStringLiteral("added");
    case What::Removed: return QStringLiteral("removed");
    case What::Changed: return QStringLiteral("changed");
    case What::Same: break;
    }
    return QStringLiteral("moved");
}

QString word(Move move)
{
    switch (move) {
    case Move::First: return QStringLiteral("first");
    case Move::Up: return QStringLiteral("up");
    case Move::Down: return QStringLiteral("down");
    case Move::None: break;
    }
    return {};
}

/// What stands beside an item's words, part by part in one order; empty parts too, so that two can be held against each
/// other.
QStringList partsOf(const care::Item &item, const std::string &language, const library::PlanSection *section)
{
    const care::Detail &d = item.detail;
    const auto under = [section](const char *part, const std::string &words) {
        return QString::fromStdString(care::labelled(section, part, words));
    };
    QStringList parts{QString::fromStdString(d.phone),
                      under("where", d.where),
                      under("who", d.who),
                      under("when", d.when),
                      under("measure", d.measure),
                      under("date", PlanItem::dayWords(d.date, language).toStdString()),
                      under("progress", d.progress)};
    parts.append({QString::fromStdString(d.barrier), under("instead", d.instead)});
    parts.append(d.done ? QString(VersionsModel::kDone) : QString());
    return parts;
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral("; "));
}

/// Words and what stands beside them, as one line: a change of a number or a place must be seen too.
QString lineOf(const care::Item &item, const std::string &language, const library::PlanSection *section)
{
    const QString text = QString::fromStdString(item.text), beside = joined(partsOf(item, language, section));
    return beside.isEmpty() ? text : text + QStringLiteral(" (") + beside + QStringLiteral(")");
}

/// What stands beside @p item and not beside @p other.
QString onlyBeside(const care::Item &item, const care::Item &other, const std::string &language,
                   const library::PlanSection *section)
{
    const QStringList mine = partsOf(item, language, section), theirs = partsOf(other, language, section);
    QStringList parts;
    for (qsizetype at = 0; at < mine.size(); ++at) {
        if (mine[at] != theirs[at])
            parts.append(mine[at]);
    }
    return joined(parts);
}

} // namespace

VersionsModel::VersionsModel(VaultDesk &vault, PlanContent content, Settings &settings, const storage::Clock &clock,
                             QObject *parent)
    : QObject(parent), m_vault(vault), m_content(std::move(content)), m_settings(settings), m_clock(clock),
      m_versions({"day", "weekday", "today", "time", "items", "changes", "agreed"}),
      m_changes({"what", "move", "section", "before", "after", "words"}),
      m_table({"section", "what", "move", "oldNumber", "oldWords", "newNumber", "newWords"})
{
    connect(&m_settings, &Settings::languageChanged, this, [this] {
        arrange();
        emit changed();
        emit comparedChanged();
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
        compare(keepCompared && m_compared > 0 ? m_compared : m_found.size() > 1 ? 1 : 0);
    });
}

void VersionsModel::forget()
{
    ++m_asked;
    m_planId.clear();
    m_found.clear();
    m_personName.clear();
    m_form = {};
    m_compared = -1;
    m_failed = false;
    m_unreadable = 0;
    arrange();
    showChanges();
    emit changed();
    emit comparedChanged();
}

void VersionsModel::compare(int row)
{
    if (row == 0)
        row = 1;
    m_compared = row > 0 && row < static_cast<int>(m_found.size()) ? row : -1;
    showChanges();
    emit comparedChanged();
}

const care::Version *VersionsModel::old() const
{
    return m_compared < 0 ? nullptr : &m_found[static_cast<std::size_t>(m_compared)];
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

void VersionsModel::showChanges()
{
    QVector<QVariantMap> changes, table;
    if (const care::Version *before = old()) {
        const care::PlanDiff difference = care::diff(before->plan, m_found.front().plan);
        const std::string &speaks = m_found.front().plan.language;
        std::string band;
        for (const care::ItemChange &change : difference.items) {
            const QString section = heading(change.sectionId);
            const library::PlanSection *asked = care::sectionOf(m_form, change.sectionId);
            const QString was = lineOf(change.before, speaks, asked), is = lineOf(change.after, speaks, asked);
            // The same words with another number or place: the sentence names the item and only what is different
            // beside it.
            const bool beside =
                change.what == What::Changed && change.move == Move::None && change.before.text == change.after.text;
            changes.append({{QStringLiteral("what"), beside ? QStringLiteral("beside") : word(change.what)},
                            {QStringLiteral("move"), word(change.move)},
                            {QStringLiteral("section"), section},
                            {QStringLiteral("before"), beside ? onlyBeside(change.before, change.after, speaks, asked) : was},
                            {QStringLiteral("after"), beside ? onlyBeside(change.after, change.before, speaks, asked) : is},
                            {QStringLiteral("words"), QString::fromStdString(change.after.text)}});
            const auto row = [&table](const QString &head, const QString &what, const QString &moved, int oldNumber,
                                      const QString &oldWords, int newNumber, const QString &newWords) {
                table.append({{QStringLiteral("section"), head},
                              {QStringLiteral("what"), what}, {QStringLiteral("move"), moved},
                              {QStringLiteral("oldNumber"), oldNumber}, {QStringLiteral("oldWords"), oldWords},
                              {QStringLiteral("newNumber"), newNumber},
                              {QStringLiteral("newWords"), newWords}});
            };
            if (band != change.sectionId)
                row(section, {}, {}, 0, {}, 0, {});
            band = change.sectionId;
            row({}, word(change.what), word(change.move), change.oldPlace + 1, was, change.newPlace + 1, is);
        }
        for (const care::SectionChange &change : difference.sections)
            changes.append(
                {{QStringLiteral("what"), change.after == care::SectionState::Open       ? QStringLiteral("reopened")
                                          : change.after == care::SectionState::Declined ? QStringLiteral("declined")
                                                                                         : QStringLiteral("skipped")},
                 {QStringLiteral("move"), QString()},
                 {QStringLiteral("section"), heading(change.sectionId)},
                 {QStringLiteral("before"), QString()},
                 {QStringLiteral("after"), QString()},
                 {QStringLiteral("words"), QString()}});
    }
    m_changes.set(std::move(changes));
    m_table.set(std::move(table));
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

QString VersionsModel::oldDay() const { return old() ? dayOf(old()->wallMs, m_settings.language()) : QString(); }

QString VersionsModel::oldTime() const
{
    return old() && sameDay(old()->wallMs, m_found.front().wallMs) ? clockOf(old()->wallMs, m_settings.language())
                                                                   : QString();
}

QString VersionsModel::newTime() const
{
    return oldTime().isEmpty() ? QString() : clockOf(m_found.front().wallMs, m_settings.language());
}

QString VersionsModel::oldWeekday() const
{
    return old() && withinWeek(old()->wallMs, m_clock.now().wallMs) ? weekdayOf(old()->wallMs, m_settings.language())
                                                                    : QString();
}

QString VersionsModel::newDay() const
{
    return m_found.empty() ? QString() : dayOf(m_found.front().wallMs, m_settings.language());
}

bool VersionsModel::newToday() const
{
    return !m_found.empty() && sameDay(m_found.front().wallMs, m_clock.now().wallMs);
}

} // namespace handrail::view
