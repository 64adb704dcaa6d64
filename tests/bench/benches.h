#pragma once

#include "figures.h"

#include <filesystem>

/// What is measured. Each adds its lines to the report; what it cannot measure here it says in a note.
namespace handrail::bench {

struct Setting {
    int runs = 15;
    int services = 100'000;        ///< of the made-up directory that "scale" measures
    std::filesystem::path bin;     ///< folder of handrail and handrail-bench-empty
    std::filesystem::path shared;  ///< folder of the real data; may be absent
};

/// From exec to the first frame, and memory at Home, each beside an empty Qt Quick window.
void measureStart(const Setting &setting, Report &report);
void measureMemory(const Setting &setting, Report &report);
/// From exec to the first frame over the records in @p data, in microseconds; 0: no frame. And the memory at rest
/// there, in MB.
[[nodiscard]] double startUs(const Setting &setting, const std::filesystem::path &data);
[[nodiscard]] double homeMegabytes(const Setting &setting, const std::filesystem::path &data);
/// Unlocking as people do it, and a vault of 10,000 records: opened, read, an edit saved, Home over it.
void measureVault(const Setting &setting, Report &report);
/// The lists of People, a save, a search and an erase over 2,000 people, beside the same over 20.
void measureCaseload(const Setting &setting, Report &report);
/// The first rows after every keystroke of some words, beside the bare query; and the import before it, beside bare
/// inserts.
void measureSearch(const Setting &setting, Report &report);
void measureImport(const Setting &setting, Report &report);
/// The same with Setting::services made-up ones, and near me, filters, scrolling, memory and size.
void measureScale(const Setting &setting, Report &report);
/// A sealed revision and a sealed draft, each committed, beside a bare SQLite commit of as many bytes on the same disk.
void measureSave(const Setting &setting, Report &report);
/// A mark of a run from the tap to the disk, and a keystroke of the search over all content.
void measureNow(const Setting &setting, Report &report);
/// The same on the screen itself: a mark, a letter, the frames of the breathing pacer, and what is done when it stands
/// still.
void measureScreen(const Setting &setting, Report &report);
/// A long plan as codes and as pages, in memory.
void measureTake(const Setting &setting, Report &report);

} // namespace handrail::bench
