#include "view/reading/competenciesmodel.h"

#include "view/desk/settings.h"

#include "library/library.h"

#include <algorithm>
#include <map>

namespace handrail::view {
namespace {

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

QString numberOf(const QString &id) { return id.section(QLatin1Char('-'), 1); }

/// The numbers that @p one meets in another list, in their order.
QString metIn(const library::Competency &one, const QString &framework)
{
    std::vector<int> numbers;
    for (const std::string &tag : one.head.tags)
        if (text(tag).section(QLatin1Char('-'), 0, 0) == framework)
            numbers.push_back(numberOf(text(tag)).toInt());
    std::ranges::sort(numbers);
    QStringList shown;
    for (const int number : numbers)
        shown << QString::number(number);
    return shown.join(QStringLiteral(", "));
}

} // namespace

CompetenciesModel::CompetenciesModel(const library::Library &library, Settings &settings, QObject *parent)
    : QObject(parent), m_library(library), m_settings(settings), m_items({"competency", "number", "title"}),
      m_tools({"route", "name", "glyph"}), m_related({"competency", "title"}),
      m_crosswalk({"competency", "number", "title", "cc", "core", "samhsa"})
{
    connect(&m_settings, &Settings::languageChanged, this, [this] { load(); loadOne(); });
    load();
}

std::string CompetenciesModel::lang() const
{
    return m_settings.language().toStdString();
}

void CompetenciesModel::setFramework(const QString &framework)
{
    if (framework == m_framework)
        return;
    m_framework = framework;
    load();
}

void CompetenciesModel::setCompetency(const QString &id)
{
    if (id == m_competency)
        return;
    m_competency = id;
    loadOne();
}

QString CompetenciesModel::titleOf(const QString &id) const
{
    for (const auto &item : m_library.competencies(id.section(QLatin1Char('-'), 0, 0).toStdString(), lang())) {
        if (item.head.id == id.toStdString())
            return text(item.head.title);
    }
    return id;
}

void CompetenciesModel::load()
{
    QVector<QVariantMap> rows, table;
    for (const auto &item : m_library.competencies(m_framework.toStdString(), lang())) {
        QVariantMap row{{QStringLiteral("competency"), text(item.head.id)},
                        {QStringLiteral("number"), numberOf(text(item.head.id))},
                        {QStringLiteral("title"), text(item.head.title)}};
        rows.append(row);
        for (const char *framework : {"cc", "core", "samhsa"})
            row.insert(QString::fromLatin1(framework),
                       QLatin1String(framework) == m_framework ? QString() : metIn(item, QLatin1String(framework)));
        table.append(std::move(row));
    }
    m_items.set(std::move(rows));
    m_crosswalk.set(std::move(table));
    emit changed();
}

void CompetenciesModel::loadOne()
{
    std::map<std::string, library::Competency> all;
    for (const char *framework : {"cc", "core", "samhsa"})
        for (auto &item : m_library.competencies(framework, lang()))
            all.emplace(item.head.id, item);
    const auto found = all.find(m_competency.toStdString());
    QVector<QVariantMap> tools, related;
    if (found == all.end()) {
        m_title = m_asks = m_field = m_checked = QString();
    } else {
        const library::Competency &one = found->second;
        m_title = text(one.head.title);
        m_asks = text(one.asks);
        m_field = text(one.field);
        m_checked = text(one.head.checked);
        // A tool that is content carries its own title; the others are named by QML.
        std::map<std::string, library::Head> byPlace;
        for (const char *kind : {"guide", "checklist", "protocol", "plan"})
            for (auto &head : m_library.heads(kind, lang()))
                byPlace.emplace(head.place, head);
        for (const std::string &route : one.tools) {
            const auto head = byPlace.find(route);
            tools.append({{QStringLiteral("route"), text(route)},
                          {QStringLiteral("name"), head == byPlace.end() ? QString() : text(head->second.title)},
                          {QStringLiteral("glyph"), head == byPlace.end() ? QString() : text(head->second.icon)}});
        }
        for (const std::string &tag : one.head.tags)
            if (const auto other = all.find(tag); other != all.end() && tag != one.head.id)
                related.append({{QStringLiteral("competency"), text(tag)},
                                {QStringLiteral("title"), text(other->second.head.title)}});
    }
    m_tools.set(std::move(tools));
    m_related.set(std::move(related));
    emit changed();
}

} // namespace handrail::view
