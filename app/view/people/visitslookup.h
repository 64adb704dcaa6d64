#pragma once

#include "view/people/personstory.h"

#include <QObject>
#include <QTimer>

#include <string>
#include <unordered_map>
#include <vector>

namespace handrail::view {

/// Which of many visits hold some words, and the names of whom they were with. Goes through a few at a time, so that
/// ten thousand visits hold up no frame; what one of them says is put together once, not at each letter. GUI thread.
class VisitsLookup : public QObject {
    Q_OBJECT

public:
    using Names = std::unordered_map<std::string, std::string>; ///< by the id of the person

    VisitsLookup(const StoryRows &maker, QObject *parent = nullptr);

    /// What is looked through from now on. Nothing is looked for any more.
    void setVisits(std::vector<VisitPart> visits, Names people);
    /// The words of the screen for what a row says ("Closed", "Note") are others, or in another language.
    void setNames(const QVariantMap &names);
    void forgetWording() { m_haystacks.clear(); }
    void forget() { setVisits({}, {}); }

    /// Ends in answered(), at once where little is to be gone through. What was asked before is given up.
    /// @param most of those found, counted from the newest, that are of interest; no words find all
    void look(const QString &words, int most);
    [[nodiscard]] bool looking() const { return m_next.isActive(); }

    [[nodiscard]] bool empty() const { return m_visits.empty(); }
    [[nodiscard]] const VisitPart &visit(std::size_t at) const { return m_visits[at]; }
    [[nodiscard]] QString who(const VisitPart &visit) const; ///< empty: nobody's yet
    /// Places of those found, newest first; at most one more than was asked for.
    [[nodiscard]] const std::vector<std::size_t> &found() const { return m_found; }

signals:
    void answered();

private:
    void goOn();
    [[nodiscard]] const std::string &haystack(std::size_t at);

    const StoryRows &m_maker;
    std::vector<VisitPart> m_visits;
    Names m_people;
    QVariantMap m_names;
    std::unordered_map<std::size_t, std::string> m_haystacks; ///< by place
    QTimer m_next; ///< to the next few; does not run when nothing is looked for
    QString m_words;
    std::size_t m_most = 0, m_at = 0;
    std::vector<std::size_t> m_found;
};

} // namespace handrail::view
