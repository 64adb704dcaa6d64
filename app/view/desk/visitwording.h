#pragma once

#include "view/desk/crisisdesk.h"

#include <QHash>
#include <QString>

namespace handrail::view {

class Settings;

/// The words of the content for what was done in a visit: the names of steps, lists, walks and lines, and what a mark
/// says. In the language of the app; what was read once is kept until clear().
class VisitWording {
public:
    VisitWording(CrisisContent content, const Settings &settings) : m_content(std::move(content)), m_settings(settings)
    {
    }

    /// Title of the protocol, checklist or walk, name of the line, else what the event names.
    [[nodiscard]] QString of(const crisis::VisitEvent &event) const;
    /// The mark, step or end in words, else what the event says. A note's own words are not here.
    [[nodiscard]] QString says(const crisis::VisitEvent &event) const;
    void clear();

private:
    const library::Protocol &protocol(const std::string &id) const;
    const library::Checklist &checklist(const std::string &id) const;
    const library::Walk &walk(const std::string &id) const;

    CrisisContent m_content;
    const Settings &m_settings;
    mutable QHash<QString, library::Walk> m_walks;
    mutable QHash<QString, library::Protocol> m_protocols;
    mutable QHash<QString, library::Checklist> m_checklists;
};

} // namespace handrail::view
