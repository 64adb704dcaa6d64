#pragma once

#include "library/compiler/problems.h"

#include <yaml-cpp/yaml.h>

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace handrail::library::compiler {

/// The bytes of @p file, or nothing when it cannot be read.
[[nodiscard]] std::optional<std::string> readFile(const std::filesystem::path &file);

/// Parses @p text as one YAML document; a syntax error goes to @p problems with its line. @p firstLine is the line of
/// the file at which the text begins (front matter begins at 2).
[[nodiscard]] std::optional<YAML::Node> parseYaml(const std::string &text, const std::string &file, int firstLine,
                                                  Problems &problems);

/// One mapping of a YAML file, read with accountability: each key that is asked for is known; finish() refuses the rest
/// and keys that stand twice. All problems carry file, line and cure.
class YamlMap {
public:
    YamlMap(YAML::Node node, std::string file, int firstLine, std::string name, Problems &problems);

    [[nodiscard]] bool has(const std::string &key);
    [[nodiscard]] int line() const { return m_line; }
    [[nodiscard]] int lineOf(const std::string &key);
    [[nodiscard]] const std::string &file() const { return m_file; }
    [[nodiscard]] const std::string &name() const { return m_name; }
    [[nodiscard]] Problems &problems() const { return *m_problems; }

    /// Text that must be there and not be empty.
    std::string text(const std::string &key);
    /// Text that may be absent or empty.
    std::string textOr(const std::string &key, const std::string &otherwise = {});
    bool flag(const std::string &key);
    int number(const std::string &key, int otherwise);
    /// A sequence of texts with their lines; one text alone is a sequence of one. Absent: empty.
    std::vector<std::pair<std::string, int>> list(const std::string &key);
    /// A sequence of mappings. Absent: empty, and a problem when @p required.
    std::vector<YamlMap> maps(const std::string &key, bool required = false);
    std::optional<YamlMap> map(const std::string &key, bool required = false);
    /// Every key of this mapping in order, with its line.
    [[nodiscard]] std::vector<std::pair<std::string, int>> keys() const;
    /// The node as it is, for shapes that differ; invalid when absent.
    YAML::Node raw(const std::string &key);
    [[nodiscard]] int lineAt(const YAML::Node &node) const { return node.Mark().line + m_firstLine; }
    [[nodiscard]] YamlMap as(const YAML::Node &node, std::string name) const;

    void problem(int line, std::string what, std::string cure) const
    {
        m_problems->add(m_file, line, std::move(what), std::move(cure));
    }
    /// Refuses keys that were never asked for.
    void finish();

private:
    struct Entry {
        YAML::Node value;
        int line;
    };
    std::map<std::string, Entry> m_entries;
    std::vector<std::pair<std::string, int>> m_order;
    std::vector<std::string> m_asked;
    std::string m_file, m_name;
    int m_firstLine, m_line;
    Problems *m_problems;
};

} // namespace handrail::library::compiler
