#pragma once

#include "library/compiler/registers.h"
#include "library/compiler/shapes.h"

#include <filesystem>
#include <string>
#include <vector>

namespace handrail::library::compiler {

/// Everything under a content folder, resolved in every language, or what is wrong with it.
struct Content {
    Registers registers;
    std::vector<Entry> entries;   ///< sorted by kind, language, order, id
    struct Synonym {
        std::string lang, phrase; ///< folded
        std::string kind, id;
        bool urgent = false;
    };
    std::vector<Synonym> synonyms;
    Problems problems;
};

/// Reads and checks @p root. Never throws: what cannot be read is a problem. The entries are whole only when there are
/// no problems.
[[nodiscard]] Content compile(const std::filesystem::path &root);

/// Looks over the whole: content for every crisis-care competency once every kind of content is there, each framework
/// complete.
void checkCoverage(const Content &content, Problems &problems);

/// What items name in one another exists: phone lines of cards and of the actions that call, guides of walks.
void checkReferences(const Content &content, Problems &problems);

/// Where ways end: no action and no tool leads to a page nobody wrote, every guide begins with a deed, and each is
/// found. In ends.cpp.
void checkEnds(const Content &content, Problems &problems);

} // namespace handrail::library::compiler
