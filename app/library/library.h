#pragma once

#include "library/kinds.h"
#include "storage/failure.h"

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace handrail::library {

/// One hit of the search over guides, checklists, protocols, plans, competencies and lines.
struct Hit {
    std::string id, kind, place, title, snippet; ///< snippet: matches between U+E000 and U+E001
    std::string icon;
};

/// The compiled content: read-only, carried inside the app. Reads are microseconds by primary key, so the UI thread may
/// ask. A language that lacks an item never happens: the build refuses it.
class Library {
public:
    ~Library();
    Library(Library &&) noexcept;
    Library &operator=(Library &&) noexcept;

    /// @p image are the bytes of the compiled database; they must outlive the Library.
    static storage::Result<Library> openImage(std::span<const std::byte> image);
    static storage::Result<Library> openFile(const std::string &path);

    /// Heads of a kind, in the authors' order. @p phase empty: all.
    [[nodiscard]] std::vector<Head> heads(const std::string &kind, const std::string &lang,
                                          const std::string &phase = {}) const;
    [[nodiscard]] storage::Result<Guide> guide(const std::string &id, const std::string &lang) const;
    [[nodiscard]] storage::Result<Checklist> checklist(const std::string &id, const std::string &lang) const;
    [[nodiscard]] storage::Result<Protocol> protocol(const std::string &id, const std::string &lang) const;
    [[nodiscard]] storage::Result<Walk> walk(const std::string &id, const std::string &lang) const;
    [[nodiscard]] storage::Result<Card> card(const std::string &id, const std::string &lang) const;
    [[nodiscard]] storage::Result<Practice> practice(const std::string &id, const std::string &lang) const;
    [[nodiscard]] storage::Result<PlanTemplate> planTemplate(const std::string &id, const std::string &lang) const;
    [[nodiscard]] std::vector<Competency> competencies(const std::string &framework, const std::string &lang) const;
    /// County lines of @p county first (empty: none), then state and national ones.
    [[nodiscard]] std::vector<Line> lines(const std::string &lang, const std::string &county = {}) const;
    [[nodiscard]] storage::Result<Line> line(const std::string &id, const std::string &lang) const;
    [[nodiscard]] storage::Result<Fact> fact(const std::string &id, const std::string &lang) const;
    /// Prefix search over title, summary, body and synonyms; at most @p limit, best first.
    [[nodiscard]] std::vector<Hit> search(const std::string &words, const std::string &lang, int limit = 20) const;
    [[nodiscard]] std::vector<std::string> languages() const;

private:
    struct Inside;
    explicit Library(std::unique_ptr<Inside> inside);
    std::unique_ptr<Inside> m_inside;
};

} // namespace handrail::library
