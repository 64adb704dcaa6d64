#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// What a service is, whom it is for and how one gets in, as bits that a search can ask for and count.
namespace handrail::directory {

using Facets = std::uint64_t;

/// A group of facets: within a group any that was asked for will do, between groups all must fit.
enum class FacetGroup { Category, Population, Language, Access };

/// One facet. The key is stable (screens and files name it), the bit is not: it stands only in the search index.
struct Facet {
    const char *key;          ///< "shelter", "veterans", "es", "free"
    FacetGroup group;
    const char *openEligibility = ""; ///< Open Eligibility 2.0 ids, blank-separated; category and population only
};

/// All facets; the place in the list is the bit.
[[nodiscard]] const std::vector<Facet> &facets();
/// The bit of @p key, 0 when there is none.
[[nodiscard]] Facets facetBit(std::string_view key);
/// All bits of a group.
[[nodiscard]] Facets groupBits(FacetGroup group);
/// Keys of the bits in @p of.
[[nodiscard]] std::vector<std::string> facetKeys(Facets of, FacetGroup group);

/// Where a word of a service stands, as bits of a mask.
enum Scope : std::uint16_t {
    kName = 1, kAlternateName = 2, kOrganization = 4, kCategory = 8, kDescription = 16, kPopulation = 32, kPlace = 64,
    kNameBegins = 128, ///< the first word of the name
    // Read for facets only, not searched:
    kFees = 256, kApplication = 512, kAccessibility = 1024, kLanguage = 2048,
    kCapacity = 4096, ///< the word "beds" when some are free; a search asks how old that is
    kHead = kName | kAlternateName | kCategory
};

/// Finds the facets of one service from its words, given one after another.
class Classifier {
public:
    void begin() { m_found = 0; }
    void beginField(Scope scope) { m_scope = scope; m_one.clear(); m_two.clear(); }
    void word(const std::string &folded);
    [[nodiscard]] Facets found() const { return m_found; }

private:
    Facets m_found = 0;
    Scope m_scope = kName;
    std::string m_one, m_two; ///< the word before and the one before that
};

} // namespace handrail::directory
