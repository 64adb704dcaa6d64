#include "library/compiler/yamlmap.h"

#include <algorithm>
#include <charconv>
#include <fstream>
#include <sstream>

namespace handrail::library::compiler {

std::optional<std::string> readFile(const std::filesystem::path &file)
{
    std::ifstream in(file, std::ios::binary);
    if (!in)
        return std::nullopt;
    std::ostringstream out;
    out << in.rdbuf();
    return out.str();
}

std::optional<YAML::Node> parseYaml(const std::string &text, const std::string &file, int firstLine, Problems &problems)
{
    try {
        return YAML::Load(text);
    } catch (const YAML::Exception &error) {
        const bool known = error.mark.line >= 0;
        problems.add(
            file, (known ? error.mark.line : 0) + firstLine, "this is not YAML (" + error.msg + ")",
            "look at this line and the one above: indent with spaces, and put double quotes around wording that holds ': ' or {fact:…}");
    } catch (const std::exception &error) {
        problems.add(file, firstLine, std::string("this is not YAML (") + error.what() + ")",
                     "compare it with another file of its kind");
    }
    return std::nullopt;
}

YamlMap::YamlMap(YAML::Node node, std::string file, int firstLine, std::string name, Problems &problems)
    : m_file(std::move(file)), m_name(std::move(name)), m_firstLine(firstLine),
      m_line(std::max(0, node.Mark().line) + firstLine), m_problems(&problems)
{
    if (!node.IsMap()) {
        problem(m_line, m_name + " is not a mapping of 'key: value'",
                "write its keys one a line, as content/README.md shows");
        return;
    }
    for (const auto &pair : node) {
        const int at = lineAt(pair.first);
        if (!pair.first.IsScalar()) {
            problem(at, m_name + " has a key that is not a word", "write 'key: value'");
            continue;
        }
        const auto key = pair.first.Scalar();
        if (!m_entries.emplace(key, Entry{pair.second, at}).second)
            problem(at, "'" + key + "' stands twice in " + m_name, "keep one of them");
        else
            m_order.emplace_back(key, at);
    }
}

bool YamlMap::has(const std::string &key)
{
    m_asked.push_back(key);
    return m_entries.contains(key);
}

int YamlMap::lineOf(const std::string &key)
{
    const auto found = m_entries.find(key);
    return found == m_entries.end() ? m_line : found->second.line;
}

YAML::Node YamlMap::raw(const std::string &key)
{
    m_asked.push_back(key);
    const auto found = m_entries.find(key);
    return found == m_entries.end() ? YAML::Node(YAML::NodeType::Undefined) : found->second.value;
}

std::string YamlMap::text(const std::string &key)
{
    if (!has(key)) {
        problem(m_line, m_name + " has no '" + key + "'", "add '" + key + ": …'");
        return {};
    }
    const std::string value = textOr(key);
    if (value.find_first_not_of(" \t\r\n") == std::string::npos && m_entries.at(key).value.IsScalar())
        problem(lineOf(key), "'" + key + "' of " + m_name + " is empty", "write it");
    else if (m_entries.at(key).value.IsNull())
        problem(lineOf(key), "'" + key + "' of " + m_name + " is empty", "write it");
    return value;
}

std::string YamlMap::textOr(const std::string &key, const std::string &otherwise)
{
    if (!has(key))
        return otherwise;
    const auto &value = m_entries.at(key).value;
    if (value.IsNull())
        return otherwise;
    if (!value.IsScalar()) {
        problem(lineOf(key), "'" + key + "' of " + m_name + " is not a text",
                "write it on one line after the colon, in double quotes when it holds {fact:…} or ': '");
        return otherwise;
    }
    return value.Scalar();
}

bool YamlMap::flag(const std::string &key)
{
    const std::string value = textOr(key, "false");
    if (value != "true" && value != "false")
        problem(lineOf(key), "'" + key + "' of " + m_name + " is '" + value + "'", "write true or false");
    return value == "true";
}

int YamlMap::number(const std::string &key, int otherwise)
{
    const std::string value = textOr(key);
    if (value.empty())
        return otherwise;
    int number = otherwise;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
    if (error != std::errc{} || end != value.data() + value.size())
        problem(lineOf(key), "'" + key + "' of " + m_name + " is '" + value + "'", "write a whole number");
    return number;
}

std::vector<std::pair<std::string, int>> YamlMap::list(const std::string &key)
{
    std::vector<std::pair<std::string, int>> out;
    const YAML::Node node = raw(key);
    if (!node.IsDefined() || node.IsNull())
        return out;
    if (node.IsScalar())
        return {{node.Scalar(), lineAt(node)}};
    if (!node.IsSequence()) {
        problem(lineOf(key), "'" + key + "' of " + m_name + " is not a list", "write '" + key + ": [one, two]'");
        return out;
    }
    for (const auto &entry : node) {
        if (entry.IsScalar() && !entry.Scalar().empty())
            out.emplace_back(entry.Scalar(), lineAt(entry));
        else
            problem(lineAt(entry), "'" + key + "' of " + m_name + " has an entry that is not a word",
                    "write '" + key + ": [one, two]'");
    }
    return out;
}

std::vector<YamlMap> YamlMap::maps(const std::string &key, bool required)
{
    std::vector<YamlMap> out;
    const YAML::Node node = raw(key);
    if (!node.IsDefined() || node.IsNull()) {
        if (required)
            problem(m_line, m_name + " has no '" + key + "'", "add '" + key + ":' with an entry '- {…}' for each");
        return out;
    }
    if (!node.IsSequence()) {
        problem(lineOf(key), "'" + key + "' of " + m_name + " is not a list of entries", "begin each entry with '- '");
        return out;
    }
    for (const auto &entry : node)
        out.push_back(as(entry, "an entry of '" + key + "'"));
    return out;
}

std::optional<YamlMap> YamlMap::map(const std::string &key, bool required)
{
    const YAML::Node node = raw(key);
    if (!node.IsDefined() || node.IsNull()) {
        if (required)
            problem(m_line, m_name + " has no '" + key + "'", "add '" + key + ":' and what belongs under it");
        return std::nullopt;
    }
    YamlMap inner = as(node, "'" + key + "'");
    if (!node.IsMap())
        return std::nullopt;
    return inner;
}

std::vector<std::pair<std::string, int>> YamlMap::keys() const
{
    return m_order;
}

YamlMap YamlMap::as(const YAML::Node &node, std::string name) const
{
    return {node, m_file, m_firstLine, std::move(name), *m_problems};
}

void YamlMap::finish()
{
    std::vector<std::string> known = m_asked;
    std::sort(known.begin(), known.end());
    known.erase(std::unique(known.begin(), known.end()), known.end());
    for (const auto &[key, at] : m_order) {
        if (std::binary_search(known.begin(), known.end(), key))
            continue;
        std::string names;
        for (const std::string &k : known)
            names += (names.empty() ? "" : ", ") + k;
        problem(at, "'" + key + "' is not a key of " + m_name, "remove it or use one of: " + names);
    }
}

} // namespace handrail::library::compiler
