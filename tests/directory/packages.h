#pragma once

#include <archive.h>
#include <archive_entry.h>

#include <filesystem>
#include <fstream>
#include <map>
#include <string>
#include <vector>

namespace handrail::test {

using Files = std::map<std::string, std::string>;

/// A made-up package with one of everything: two services of two organizations, one of them a private shelter.
inline Files samplePackage()
{
    return {
        {"organizations.csv",
         "id,name,description\r\no-1,Sample Lantern House,Made up for tests\r\no-2,Sample Harbor,Made up too\r\n"},
        {"services.csv",
         "id,organization_id,name,description,status,eligibility_description,application_process,assured_date,favourite_colour\r\n"
         "s-1,o-1,Lantern Detox,\"A quiet place to detox, day and night\",active,Adults 18 and over,Walk in or call,2026-10-01,teal\r\n"
         "s-2,o-2,Harbor Shelter,Shelter for people fleeing domestic violence,active,,Call first,,teal\r\n"
         "s-3,o-2,Harbor Kitchen,Comidas calientes y café,active,,,2025-01-05,teal\r\n"},
        {"locations.csv",
         "id,location_type,name,latitude,longitude\r\nl-1,physical,Lantern House,37.50,-122.30\r\n"
         "l-2,physical,Harbor secret door,37.60,-122.40\r\nl-3,physical,Harbor Kitchen,37.52,-122.30\r\n"},
        {"service_at_location.csv", "id,service_id,location_id\r\na-1,s-1,l-1\r\na-2,s-2,l-2\r\na-3,s-3,l-3\r\n"},
        {"phones.csv",
         "id,service_id,location_id,number,type\r\np-1,s-1,,(650) 555-0100 x12,voice\r\np-2,s-2,,650-555-0101,voice\r\n"
         "p-3,s-1,,650-555-0102,fax\r\n"},
        {"addresses.csv",
         "id,location_id,address_1,city,state_province,postal_code,country,address_type\r\n"
         "d-1,l-1,1 Sample Street,Sampleton,CA,94000,US,physical\r\nd-2,l-2,99 Hidden Lane,Secretville,CA,94001,US,physical\r\n"
         "d-3,l-3,3 Sample Street,Sampleton,CA,94000,US,physical\r\n"},
        {"schedules.csv",
         "id,service_id,location_id,freq,byday,opens_at,closes_at,description\r\nh-1,s-1,,WEEKLY,\"MO,TU,WE,TH,FR,SA,SU\",00:00,23:59,\r\n"
         "h-2,,l-3,WEEKLY,\"MO,TU\",11:30,13:00,Lunch\r\n"},
        {"languages.csv", "id,service_id,name\r\ng-1,s-1,Spanish\r\n"},
        {"taxonomy_terms.csv", "id,name,description\r\nt-1,Detox,\r\nt-2,Emergency Shelter,\r\n"},
        {"attributes.csv", "id,link_id,taxonomy_term_id,link_entity\r\nb-1,s-1,t-1,service\r\nb-2,s-2,t-2,service\r\n"},
        {"contacts.csv", "id,service_id,name\r\nc-1,s-1,Robin Sample\r\n"},
        {"required_documents.csv", "id,service_id,document\r\nr-1,s-1,ID if you have one\r\n"},
    };
}

/// A package that is nothing but services, @p count of them, in a made-up vocabulary.
inline Files manyServices(int count, const std::string &prefix = "many")
{
    std::string services = "id,organization_id,name,description,status\n";
    for (int i = 0; i < count; ++i)
        services += prefix + "-" + std::to_string(i) + ",,Sample service " + std::to_string(i) + ",Help number "
                    + std::to_string(i * 7) + ",active\n";
    return {{"services.csv", services}};
}

/// The same, each with a number that nobody ever checked.
inline Files numbers(int count)
{
    Files files = manyServices(count);
    std::string &phones = files["phones.csv"] = "id,service_id,number\n";
    for (int i = 0; i < count; ++i)
        phones += std::to_string(i) + ",many-" + std::to_string(i) + ",415-555-0" + std::to_string(100 + i) + "\n";
    return files;
}

inline std::filesystem::path writeFolder(const std::filesystem::path &folder, const Files &files)
{
    for (const auto &[name, bytes] : files) {
        std::filesystem::create_directories((folder / name).parent_path());
        std::ofstream(folder / name, std::ios::binary) << bytes;
    }
    return folder;
}

struct ZipEntry {
    std::string name, bytes;
    std::string linkTo; ///< not empty: a symbolic link
};

inline std::filesystem::path writeZip(const std::filesystem::path &file, const std::vector<ZipEntry> &entries)
{
    archive *a = archive_write_new();
    archive_write_set_format_zip(a);
    archive_write_open_filename(a, file.c_str());
    for (const ZipEntry &one : entries) {
        archive_entry *entry = archive_entry_new();
        archive_entry_set_pathname(entry, one.name.c_str());
        archive_entry_set_perm(entry, 0644);
        if (one.linkTo.empty()) {
            archive_entry_set_filetype(entry, AE_IFREG);
            archive_entry_set_size(entry, static_cast<la_int64_t>(one.bytes.size()));
        } else {
            archive_entry_set_filetype(entry, AE_IFLNK);
            archive_entry_set_symlink(entry, one.linkTo.c_str());
            archive_entry_set_size(entry, 0);
        }
        archive_write_header(a, entry);
        if (one.linkTo.empty())
            archive_write_data(a, one.bytes.data(), one.bytes.size());
        archive_entry_free(entry);
    }
    archive_write_close(a);
    archive_write_free(a);
    return file;
}

inline std::filesystem::path writeZip(const std::filesystem::path &file, const Files &files)
{
    std::vector<ZipEntry> entries;
    for (const auto &[name, bytes] : files)
        entries.push_back({name, bytes, {}});
    return writeZip(file, entries);
}

/// Every byte of a folder's files and of the rows of a directory, for asking that something is nowhere.
inline std::string allBytes(const std::filesystem::path &folder)
{
    std::string all;
    for (const auto &entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (!entry.is_regular_file())
            continue;
        std::ifstream file(entry.path(), std::ios::binary);
        all.append((std::istreambuf_iterator<char>(file)), {});
    }
    return all;
}

} // namespace handrail::test
