#pragma once

#include "library/compiler/compiler.h"
#include "library/compiler/writer.h"
#include "library/library.h"
#include "support/tempdir.h"

#include <gtest/gtest.h>

#include <memory>

namespace handrail::test {

/// The content that really ships, compiled once for all tests of a suite: a fixture derives from it and is its own
/// Suite.
template <typename Suite> class ShippedContent : public testing::Test {
protected:
    static void SetUpTestSuite()
    {
        const auto content = library::compiler::compile(HANDRAIL_SOURCE_DIR "/content");
        ASSERT_TRUE(content.problems.none()) << content.problems.text();
        s_synonyms = content.synonyms;
        const TempDir dir;
        ASSERT_TRUE(library::compiler::write(content, dir / "content.db"));
        auto opened = library::Library::openFile((dir / "content.db").string());
        ASSERT_TRUE(opened);
        s_library = std::make_unique<library::Library>(std::move(opened.value()));
    }
    static void TearDownTestSuite() { s_library.reset(); }

    inline static std::unique_ptr<library::Library> s_library;
    inline static decltype(library::compiler::Content::synonyms) s_synonyms;
};

} // namespace handrail::test
