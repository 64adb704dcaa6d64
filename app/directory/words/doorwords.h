#pragma once

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace handrail::directory {

/// What is known to lead to one hidden place: the name of its street and the name of the house. Takes both out of
/// whatever is said of the services there, so that they are neither read nor found by it. Names of the services and of
/// the town stay: by them people ask for help.
class DoorWords {
public:
    /// A line of the address: "1320 Elmwood Street, Apt 4".
    void addStreet(std::string_view line);
    /// The name of the house or of the place.
    void addPlace(std::string_view name);
    /// No street is given: what stands behind 'on' as a name may be it.
    void streetIsUnknown() { m_unknown = true; }
    /// What may be said although a street is called so: a service's name, its organization's, the town.
    void mayBeSaid(std::string_view name);
    void add(const DoorWords &other);
    /// withoutAddress(), and without those streets and names.
    [[nodiscard]] std::string without(std::string_view text) const;
    /// The same for a link: nothing is left of one that leads there.
    [[nodiscard]] std::string link(std::string_view url) const;

private:
    struct Phrase {
        std::vector<std::string> words; ///< folded
        bool alone = true;              ///< gives the door away without 'Street' behind it or a number before
        bool operator==(const Phrase &) const = default;
    };
    void addPhrase(std::vector<std::string> words, bool alone);
    [[nodiscard]] std::string withoutGlued(std::string text) const;
    [[nodiscard]] std::string withoutNames(const std::string &text) const;
    [[nodiscard]] bool isSaid(const std::vector<std::string> &words) const;

    std::vector<Phrase> m_phrases;
    bool m_unknown = false;
    std::string m_said = " "; ///< folded words, each with a blank behind it
};

/// The house of a line of an address, however it is written: "77 elmwood" of "77-B N. Elmwood Ln., Apt 4". Empty: it
/// has no number or no street.
[[nodiscard]] std::string houseOf(std::string_view line);

/// The doorsteps of all hidden places, number and street or their points: whatever else is said in the directory must
/// not name one.
class Doorsteps {
public:
    /// A line of the address.
    void add(std::string_view line);
    void addPoint(double latitude, double longitude);
    [[nodiscard]] bool empty() const { return m_streets.empty() && m_points.empty(); }
    [[nodiscard]] std::string without(std::string_view text) const;
    /// The same for a link: nothing is left of one that leads there.
    [[nodiscard]] std::string link(std::string_view url) const;
    /// Whether a point is at one of them.
    [[nodiscard]] bool isAt(double latitude, double longitude) const;

private:
    [[nodiscard]] bool isGlued(std::string_view word) const;
    [[nodiscard]] std::string withoutPoints(std::string_view text) const;

    std::multimap<std::string, std::string, std::less<>> m_streets; ///< by house number: first word of the street
    std::vector<std::pair<double, double>> m_points;
};

} // namespace handrail::directory
