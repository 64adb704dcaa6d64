#include "directory/export/zipfolder.h"

#include <archive.h>
#include <archive_entry.h>

#include <array>
#include <fstream>

namespace fs = std::filesystem;

namespace handrail::directory {

bool zipFolder(const fs::path &folder, const fs::path &target)
{
    archive *a = archive_write_new();
    archive_write_set_format_zip(a);
    bool ok = archive_write_open_filename(a, target.c_str()) == ARCHIVE_OK;
    for (const auto &entry : fs::directory_iterator(folder)) {
        archive_entry *e = archive_entry_new();
        archive_entry_set_pathname(e, entry.path().filename().c_str());
        archive_entry_set_perm(e, 0644);
        archive_entry_set_filetype(e, AE_IFREG);
        archive_entry_set_size(e, static_cast<la_int64_t>(entry.file_size()));
        ok = ok && archive_write_header(a, e) == ARCHIVE_OK;
        std::ifstream in(entry.path(), std::ios::binary);
        std::array<char, 64 * 1024> piece{};
        while (ok && in) {
            in.read(piece.data(), piece.size());
            ok = in.gcount() == 0
                 || archive_write_data(a, piece.data(), static_cast<std::size_t>(in.gcount())) == in.gcount();
        }
        archive_entry_free(e);
    }
    ok = archive_write_close(a) == ARCHIVE_OK && ok;
    archive_write_free(a);
    return ok;
}

} // namespace handrail::directory
