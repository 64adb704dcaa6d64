#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

/// Everything of the vault that parses a byte from disk, one function a kind. Each takes any bytes, and aborts when the
/// code breaks a promise (what opens packs again to the same bytes; what does not verify gives nothing). libFuzzer
/// drives them (fuzz_*.cpp), and so does the ordinary suite, on seeds and fixed mutations (smoke_test.cpp).
namespace handrail::fuzz {

void sealedRow(const std::uint8_t *data, std::size_t size); ///< sealed rows, and what is packed inside them
void backupFile(const std::uint8_t *data, std::size_t size);
/// boxes of the inbox, slots, header values, recovery words
void journal(const std::uint8_t *data, std::size_t size);
/// a whole vault.db, damaged or made up, from opening to unlocking
void wholeVaultFile(const std::uint8_t *data, std::size_t size);
/// What a damaged vault.db still gives, of every input; wholeVaultFile() of every sixteenth, or of all with
/// HANDRAIL_WHOLE_VAULT set.
void vaultFile(const std::uint8_t *data, std::size_t size);

/// Small inputs that reach far: sound ones of each kind.
[[nodiscard]] std::vector<std::string> sealedRowSeeds();
[[nodiscard]] std::vector<std::string> backupFileSeeds();
[[nodiscard]] std::vector<std::string> journalSeeds();
[[nodiscard]] std::vector<std::string> vaultFileSeeds();

} // namespace handrail::fuzz
