#include "view/desk/paperout.h"

#include "view/desk/vaultdesk.h"

#include "platform/paperport.h"
#include "share/planpdf.h"

#include <QPointer>
#include <QStandardPaths>

namespace handrail::view {

PaperOut::PaperOut(VaultDesk &vault, platform::PaperPort *port, QObject *parent)
    : QObject(parent), m_vault(vault), m_port(port),
      m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation).toStdString())
{
}

void PaperOut::write(Write make)
{
    say(Making);
    using Answer = storage::Result<std::filesystem::path>;
    m_vault.ask(
        this, [make = std::move(make), folder = m_folder](Keeping &keeping) -> Answer { return make(keeping, folder); },
        [this, mine = ++m_newest](const Answer &saved) {
            if (mine != m_newest)
                return;
            m_savedFile = saved ? QString::fromStdString(saved.value().filename().string()) : QString();
            say(saved ? Saved : saved.failure().kind == storage::FailureKind::DiskFull ? DiskFull : CannotWrite);
        });
}

void PaperOut::write(std::string bytes, std::string extension, std::string stem)
{
    write([bytes = std::move(bytes), extension = std::move(extension),
           stem = std::move(stem)](Keeping &, const std::filesystem::path &folder) {
        return share::savePdf(bytes, folder, extension, stem);
    });
}

void PaperOut::print(Page page)
{
    if (m_port == nullptr)
        return say(NoPrinter);
    say(Making);
    using Answer = storage::Result<std::string>;
    m_vault.ask(
        this, [page = std::move(page)](Keeping &keeping) -> Answer { return page(keeping); },
        [this, mine = ++m_newest](const Answer &made) {
            const auto end = [self = QPointer(this), mine](bool took) {
                if (self && self->m_newest == mine)
                    self->say(took ? Printed : NoPrinter);
            };
            if (made && mine == m_newest)
                m_port->print(made.value(), end);
            else
                end(false);
        });
}

void PaperOut::forget()
{
    ++m_newest;
    m_savedFile.clear();
    say(NoPaper);
}

void PaperOut::say(State state)
{
    m_state = state;
    emit changed();
}

} // namespace handrail::view
