#include <unicode/translit.h>

#include <cstdio>
#include <memory>

/// Runs while building: writes ICU's pairs of Chinese letters, traditional and simplified, for letters.cpp. To ask ICU
/// itself on a device costs 167 million instructions at the first letter, most of them for a register of all its
/// transliterators.
int main(int argc, char **argv)
{
    constexpr UChar32 kFirst = 0x3400, kEnd = 0xA000;
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<const icu::Transliterator> table(
        icu::Transliterator::createInstance("Traditional-Simplified", UTRANS_FORWARD, error));
    std::FILE *out = argc == 2 && table ? std::fopen(argv[1], "w") : nullptr;
    if (!out) {
        std::fprintf(stderr, "maketable FILE: %s\n", u_errorName(error));
        return 1;
    }
    int written = 0;
    for (UChar32 c = kFirst; c < kEnd; ++c) {
        icu::UnicodeString one(c);
        table->transliterate(one);
        if (one.length() == 1 && one[0] != static_cast<UChar>(c))
            written += std::fprintf(out, "{0x%X, 0x%X},\n", static_cast<unsigned>(c), static_cast<unsigned>(one[0])) > 0;
    }
    return std::fclose(out) == 0 && written > 0 ? 0 : 1;
}
