#include "view/desk/visitwording.h"

#include "view/desk/settings.h"

#include <algorithm>

namespace handrail::view {

void VisitWording::clear()
{
    m_protocols.clear();
    m_checklists.clear();
    m_walks.clear();
}

const library::Walk &VisitWording::walk(const std::string &id) const
{
    const QString key = QString::fromStdString(id);
    auto found = m_walks.find(key);
    if (found == m_walks.end()) {
        auto read = m_content.walk
                        ? m_content.walk(id, m_settings.language().toStdString())
                        : storage::Result<library::Walk>(storage::Failure{storage::FailureKind::NotFound, id});
        found = m_walks.insert(key, read ? std::move(read.value()) : library::Walk{});
    }
    return *found;
}

const library::Protocol &VisitWording::protocol(const std::string &id) const
{
    const QString key = QString::fromStdString(id);
    auto found = m_protocols.find(key);
    if (found == m_protocols.end()) {
        auto read = m_content.protocol(id, m_settings.language().toStdString());
        found = m_protocols.insert(key, read ? std::move(read.value()) : library::Protocol{});
    }
    return *found;
}

const library::Checklist &VisitWording::checklist(const std::string &id) const
{
    const QString key = QString::fromStdString(id);
    auto found = m_checklists.find(key);
    if (found == m_checklists.end()) {
        auto read = m_content.checklist(id, m_settings.language().toStdString());
        found = m_checklists.insert(key, read ? std::move(read.value()) : library::Checklist{});
    }
    return *found;
}

QString VisitWording::of(const crisis::VisitEvent &event) const
{
    if (event.kind.starts_with("run."))
        return QString::fromStdString(protocol(event.of).head.title);
    if (event.kind.starts_with("checklist."))
        return QString::fromStdString(checklist(event.of).head.title);
    if (event.kind.starts_with("walk.") || event.kind == "report.made")
        return QString::fromStdString(walk(event.of).head.title);
    if (event.kind.starts_with("call.") && m_content.line) {
        if (const auto line = m_content.line(event.of, m_settings.language().toStdString()))
            return QString::fromStdString(line.value().name);
    }
    return QString::fromStdString(event.of);
}

QString VisitWording::says(const crisis::VisitEvent &event) const
{
    if (event.kind == "run.mark" || event.kind == "run.undo") {
        const library::Mark *mark = crisis::findMark(protocol(event.of), event.what);
        return QString::fromStdString(crisis::numbered(mark ? mark->says : event.what, event.n));
    }
    if (event.kind.starts_with("checklist.")) {
        const auto &steps = checklist(event.of).steps;
        const auto step = std::ranges::find(steps, event.what, &library::CheckStep::id);
        return QString::fromStdString(step == steps.end() ? event.what : step->text);
    }
    if (event.kind == "walk.end") {
        const auto *end = crisis::findWalkEnd(walk(event.of), event.what);
        return QString::fromStdString(end ? end->title : event.what);
    }
    return QString::fromStdString(event.what);
}

} // namespace handrail::view
