#include "view/me/ownprinting.h"

#include "share/planpdf.h"
#include "view/desk/vaultdesk.h"

namespace handrail::view {
namespace {

std::string ownPage(const QStringList &lines, bool oneSheet)
{
    std::vector<std::string> paragraphs;
    for (const QString &line : lines.mid(1))
        paragraphs.push_back(line.toStdString());
    return (oneSheet ? share::sheetPdf : share::notePdf)(lines.value(0).toStdString(), paragraphs);
}

} // namespace

void OwnPrinting::save(const QStringList &lines, bool oneSheet)
{
    if (lines.size() < 2)
        return;
    write([lines, oneSheet](Keeping &, const std::filesystem::path &folder) {
        return share::savePdf(ownPage(lines, oneSheet), folder, ".pdf", "page");
    });
}

void OwnPrinting::print(const QStringList &lines, bool oneSheet)
{
    if (lines.size() >= 2)
        PaperOut::print([lines, oneSheet](Keeping &) { return ownPage(lines, oneSheet); });
}

} // namespace handrail::view
