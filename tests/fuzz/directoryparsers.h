#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

/// Everything of the directory that reads bytes a stranger made, one function a kind. Each takes any bytes, and aborts
/// when the code breaks a promise. libFuzzer drives them (fuzz_*.cpp), and so does the ordinary suite, on seeds and
/// fixed mutations.
namespace handrail::fuzz {

void csv(const std::uint8_t *data, std::size_t size);       ///< tables, in pieces of any size
void json(const std::uint8_t *data, std::size_t size);      ///< records of JSON laid flat
void zip(const std::uint8_t *data, std::size_t size);       ///< a whole package: listed, planned, read
void book(const std::uint8_t *data, std::size_t size);      ///< workbooks in one file of XML
void schedule(const std::uint8_t *data, std::size_t size);  ///< hours: times, days, RRULE, packed hours
void signature(const std::uint8_t *data, std::size_t size); ///< minisign keys and signatures
/// cleaning of text, addresses taken out, words of a search
void words(const std::uint8_t *data, std::size_t size);

/// A kind with small inputs that reach far.
struct Kind {
    const char *name;
    void (*take)(const std::uint8_t *data, std::size_t size);
    std::vector<std::string> seeds;
};
[[nodiscard]] std::vector<Kind> directoryKinds();

} // namespace handrail::fuzz
