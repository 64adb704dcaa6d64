// What is freed is overwritten first. A name, a line of a plan or a half-typed word passes through strings of Qt, of
// QML's engine, of SQLite and of ours; each of them leaves its letters behind when it goes, and after a lock they would
// still be read out of the process. Replacing the C library's allocator (its manual, "Replacing malloc") reaches all of
// them at one place; the work itself stays the library's. Not under a sanitizer, which replaces it too, and not on
// another C library.
#include <features.h>

#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__) && !defined(HANDRAIL_FUZZ)

#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <malloc.h>
#include <unistd.h>

// Never called by name from here: free() itself would call itself.
extern "C" {
void *__libc_malloc(std::size_t size);
void *__libc_calloc(std::size_t count, std::size_t size);
void *__libc_realloc(void *block, std::size_t size);
void *__libc_memalign(std::size_t alignment, std::size_t size);
void __libc_free(void *block);
}

namespace {

/// A block with pages of its own: they go back to the system, which overwrites them.
bool hasPagesOfItsOwn(const void *block)
{
    constexpr std::size_t kIsMapped = 2; // second bit of the size in front of every block of glibc's
    return (static_cast<const std::size_t *>(block)[-1] & kIsMapped) != 0;
}

void overwrite(void *block, std::size_t from, std::size_t to)
{
    std::memset(static_cast<char *>(block) + from, 0, to - from);
}

} // namespace

#pragma GCC visibility push(default) // libraries must find these and not the C library's
extern "C" {

void *malloc(std::size_t size) noexcept { return __libc_malloc(size); }
void *calloc(std::size_t count, std::size_t size) noexcept { return __libc_calloc(count, size); }
void *memalign(std::size_t alignment, std::size_t size) noexcept { return __libc_memalign(alignment, size); }
void *aligned_alloc(std::size_t alignment, std::size_t size) noexcept { return __libc_memalign(alignment, size); }
void *valloc(std::size_t size) noexcept
{
    return __libc_memalign(static_cast<std::size_t>(::sysconf(_SC_PAGESIZE)), size);
}

int posix_memalign(void **block, std::size_t alignment, std::size_t size) noexcept
{
    if (alignment % sizeof(void *) != 0 || alignment == 0 || (alignment & (alignment - 1)) != 0)
        return EINVAL;
    *block = __libc_memalign(alignment, size);
    return *block != nullptr ? 0 : ENOMEM;
}

void free(void *block) noexcept
{
    if (block == nullptr)
        return;
    if (!hasPagesOfItsOwn(block))
        overwrite(block, 0, ::malloc_usable_size(block));
    __libc_free(block);
}

void *realloc(void *block, std::size_t size) noexcept
{
    if (block == nullptr)
        return __libc_malloc(size);
    if (size == 0) {
        free(block);
        return nullptr;
    }
    if (hasPagesOfItsOwn(block))
        return __libc_realloc(block, size);
    const std::size_t had = ::malloc_usable_size(block);
    if (size <= had && size >= had / 2) { // stays where it is
        overwrite(block, size, had);
        return block;
    }
    void *const moved = __libc_malloc(size); // the library would move it and leave the letters where they were
    if (moved == nullptr)
        return nullptr;
    std::memcpy(moved, block, size < had ? size : had);
    free(block);
    return moved;
}

} // extern "C"
#pragma GCC visibility pop

#endif
