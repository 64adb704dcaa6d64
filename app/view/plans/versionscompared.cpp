#include "view/plans/versionscompared.h"

#include "view/desk/momenttext.h"
#include "view/desk/settings.h"
#include "view/plans/planitem.h"
#include "view/plans/versionsmodel.h"

#include "care/beside.h"
#include "care/plandiff.h"

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
    parts.append(d.done ? QString(VersionsCompared::kDone) : QString());
    return parts;
}

QString withSemicolons(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral("; "));
}

/// Words and what stands beside them, as one line: a change of a number or a place must be seen too.
QString lineOf(const care::Item &item, const std::string &language, const library::PlanSection *section)
{
    const QString text = QString::fromStdString(item.text), beside = withSemicolons(partsOf(item, language, section));
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
    return withSemicolons(parts);
}

} // namespace

VersionsCompared::VersionsCompared(VersionsModel &versions)
    : QObject(&versions), m_versions(versions), m_changes({"what", "move", "section", "before", "after", "words"}),
      m_table({"section", "what", "move", "oldNumber", "oldWords", "newNumber", "newWords"})
{
}

void VersionsCompared::show(int row)
{
    if (row == 0)
        row = 1;
    m_row = row > 0 && row < static_cast<int>(m_versions.found().size()) ? row : -1;
    arrange();
    emit changed();
}

void VersionsCompared::forget()
{
    m_row = -1;
    arrange();
}

const care::Version *VersionsCompared::old() const
{
    return m_row < 0 ? nullptr : &m_versions.found()[static_cast<std::size_t>(m_row)];
}

void VersionsCompared::arrange()
{
    QVector<QVariantMap> changes, table;
    if (const care::Version *before = old()) {
        const care::PlanDiff difference = care::diff(before->plan, m_versions.found().front().plan);
        const std::string &speaks = m_versions.found().front().plan.language;
        std::string band;
        for (const care::ItemChange &change : difference.items) {
            const QString section = m_versions.heading(change.sectionId);
            const library::PlanSection *asked = care::sectionOf(m_versions.form(), change.sectionId);
            const QString was = lineOf(change.before, speaks, asked), is = lineOf(change.after, speaks, asked);
            // The same words with another number or place: the sentence names the item and only what is different
            // beside it.
            const bool beside =
                change.what == What::Changed && change.move == Move::None && change.before.text == change.after.text;
            changes.append({{QStringLiteral("what"), beside ? QStringLiteral("beside") : word(change.what)},
                            {QStringLiteral("move"), word(change.move)},
                            {QStringLiteral("section"), section},
                            {QStringLiteral("before"),
                             beside ? onlyBeside(change.before, change.after, speaks, asked) : was},
                            {QStringLiteral("after"),
                             beside ? onlyBeside(change.after, change.before, speaks, asked) : is},
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
                 {QStringLiteral("section"), m_versions.heading(change.sectionId)},
                 {QStringLiteral("before"), QString()},
                 {QStringLiteral("after"), QString()},
                 {QStringLiteral("words"), QString()}});
    }
    m_changes.set(std::move(changes));
    m_table.set(std::move(table));
}

QString VersionsCompared::oldDay() const
{
    return old() ? dayOf(old()->wallMs, m_versions.settings().language()) : QString();
}

QString VersionsCompared::oldTime() const
{
    return old() && sameDay(old()->wallMs, m_versions.found().front().wallMs)
               ? clockOf(old()->wallMs, m_versions.settings().language())
               : QString();
}

QString VersionsCompared::newTime() const
{
    return oldTime().isEmpty() ? QString()
                               : clockOf(m_versions.found().front().wallMs, m_versions.settings().language());
}

QString VersionsCompared::oldWeekday() const
{
    return old() && withinWeek(old()->wallMs, m_versions.clock().now().wallMs)
               ? weekdayOf(old()->wallMs, m_versions.settings().language())
               : QString();
}

QString VersionsCompared::newDay() const
{
    const auto &found = m_versions.found();
    return found.empty() ? QString() : dayOf(found.front().wallMs, m_versions.settings().language());
}

bool VersionsCompared::newToday() const
{
    const auto &found = m_versions.found();
    return !found.empty() && sameDay(found.front().wallMs, m_versions.clock().now().wallMs);
}

} // namespace handrail::view
