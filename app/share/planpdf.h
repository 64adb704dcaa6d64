#pragma once

#include "share/plantext.h"
#include "storage/failure.h"

#include <filesystem>
#include <string>

namespace handrail::share {

enum class Paper {
    Letter,    ///< 13 pt
    LargePrint ///< 21 pt, numbers bold
};

/// What stands on the page besides the plan, in the plan's language. Wording comes from QML and content, never from
/// here.
struct PaperWords {
    std::string title;         ///< "My plan"
    std::string owner;         ///< what the person is called; empty leaves it off
    std::string belongsTo;     ///< "This plan belongs to %1."; %1 is owner
    std::string date;          ///< as people write it
    std::string pageOf;        ///< "Page %1 of %2"
    std::string crisisNumber, crisisLine;       ///< "988", and one or two lines under it
    std::string emergencyNumber, emergencyLine; ///< "911", and one or two lines under it
    /// what must be known of this plan ("not a directive until …"), on the first page; may be empty
    std::string notice{};
};

/// Makes the PDF (US letter, Inter) as bytes. Whole sections stay on a page where they fit one; 988 and 911 are boxed
/// at the foot of every page. The document's own data hold the title and no name. Needs a QGuiApplication; any thread.
[[nodiscard]] std::string planPdf(const std::vector<TakenSection> &sections, const PaperWords &words, Paper paper);

/// What stands on a wallet card besides the plan. The plan's language first; where a line says "both", the other
/// language follows.
struct WalletWords {
    std::string title;         ///< "My plan"
    std::string howTo;         ///< above the card: cut along the line, fold in the middle
    std::string crisisNumber, crisisLine;       ///< "988", and two short lines, both
    std::string emergencyNumber, emergencyLine; ///< "911", and two short lines, both
};

/// The plan as cards of the size of a bank card (ISO/IEC 7810 ID-1), two sides in a strip to cut out and fold, as many
/// strips as the plan needs; headings in both languages (TakenSection::otherHeading). No name of the person.
[[nodiscard]] std::string walletCardPdf(const std::vector<TakenSection> &sections, const WalletWords &words);

/// One part of a form: what it is, and what stands there. Without a label a line of plain words.
struct FormPart {
    std::string label, words;
};
/// A page of a form (a consent): a title, and under it each label with its words, US letter, on as many pages as they
/// need; a label never stands apart from the first line of its words. Needs a QGuiApplication; any thread.
[[nodiscard]] std::string formPdf(const std::string &title, const std::vector<FormPart> &parts);

/// A page of plain words (a receipt): a title, and @p paragraphs under it, US letter, on as many pages as they need.
/// Needs a QGuiApplication; any thread.
[[nodiscard]] std::string notePdf(const std::string &title, const std::vector<std::string> &paragraphs);

/// The same on one sheet, whatever stands on it: letters grow smaller down to what can still be read, and then the last
/// paragraphs that do not fit are left out, the very last one never.
[[nodiscard]] std::string sheetPdf(const std::string &title, const std::vector<std::string> &paragraphs);

/// Writes @p bytes into @p folder under a name that says nothing of anyone: plan.pdf, plan-2.pdf … (or @p extension
/// ".txt", or another
/// @p stem than "plan"). Never over a file that is there; half a file is never left. @return the file; ReadOnly,
/// DiskFull or CannotOpen.
[[nodiscard]] storage::Result<std::filesystem::path> savePdf(const std::string &bytes,
                                                             const std::filesystem::path &folder,
                                                             const std::string &extension = ".pdf",
                                                             const std::string &stem = "plan");

struct NewFile {
    std::string name, bytes;
};
/// The same for @p files that belong together: a folder of their own in @p folder, called @p stem, stem-2 …, that only
/// the owner opens. All of them or none. @return that folder.
[[nodiscard]] storage::Result<std::filesystem::path> saveTogether(const std::vector<NewFile> &files,
                                                                  const std::filesystem::path &folder,
                                                                  const std::string &stem);

} // namespace handrail::share
