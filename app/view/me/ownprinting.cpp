#include "view/me/ownprinting.h"

#include "view/desk/vaultdesk.h"

#include "platform/paperport.h"
#include "share/planpdf.h"

#include <QPointer>
#include <QStandardPaths>

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

OwnPrinting::OwnPrinting(VaultDesk &vault, platform::PaperPort *port, QObject *parent)
    : QObject(parent), m_vault(vault), m_port(port),
      m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation).toStdString())
{
}

void OwnPrinting::save(const QStringList &lines, bool oneSheet)
{
    if (lines.size() < 2)
        return;
    say(Making);
    using Answer = storage::Result<std::filesystem::path>;
    m_vault.ask(
        this,
        [lines, oneSheet, folder = m_folder](Keeping &) -> Answer {
            return share::savePdf(ownPage(lines, oneSheet), folder, ".pdf", "page");
        },
        [this](const Answer &saved) {
            m_savedFile = saved ? QString::fromStdString(saved.value().filename().string()) : QString();
            say(saved ? Saved : saved.failure().kind == storage::FailureKind::DiskFull ? DiskFull : CannotWrite);
        });
}

void OwnPrinting::print(const QStringList &lines, bool oneSheet)
{
    if (lines.size() < 2)
        return;
    if (m_port == nullptr)
        return say(NoPrinter);
    say(Making);
    m_port->print(ownPage(lines, oneSheet), [self = QPointer(this)](bool took) {
        if (self)
            self->say(took ? Printed : NoPrinter);
    });
}

void OwnPrinting::forget()
{
    m_savedFile.clear();
    say(NoPaper);
}

void OwnPrinting::say(Paper paper)
{
    m_paper = paper;
    emit changed();
}

} // namespace handrail::view
