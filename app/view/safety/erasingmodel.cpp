#include "view/safety/erasingmodel.h"

#include "view/desk/momenttext.h"
#include "view/desk/settings.h"

#include "care/person.h"
#include "platform/paperport.h"
#include "share/planpdf.h"
#include "share/qr.h"
#include "vault/vault.h"
#include "view/desk/vaultdesk.h"

#include <QPointer>
#include <QStandardPaths>

namespace handrail::view {
namespace {

using storage::Result;

} // namespace

ErasingModel::ErasingModel(VaultDesk &desk, Settings &settings, platform::PaperPort *port, QObject *parent)
    : ReadingModel(parent), m_desk(desk), m_settings(settings), m_port(port),
      m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation).toStdString()),
      m_people({"id_", "name"}, this)
{
    connect(&settings, &Settings::languageChanged, this, &ErasingModel::changed); // the day is words
}

QString ErasingModel::when() const
{
    return m_wallMs == 0 ? QString()
                         : longDayOf(m_wallMs, m_settings.language()) + QStringLiteral(", ")
                               + clockOf(m_wallMs, m_settings.language());
}

void ErasingModel::refresh()
{
    m_desk.ask(
        this, [](Keeping &keeping) { return keeping.vault->heads("person"); },
        [this](const Result<std::vector<vault::Record>> &heads) {
            if (!hasRead(heads))
                return;
            QVector<QVariantMap> rows;
            for (const vault::Record &head : heads.value())
                if (const auto person = care::personFromJson(head.body))
                    rows.append({{QStringLiteral("id_"), QString::fromStdString(head.id)},
                                 {QStringLiteral("name"), QString::fromStdString(person.value().name)}});
            m_people.set(std::move(rows));
            m_known = true;
            emit changed();
        });
}

void ErasingModel::erase(const QString &personId)
{
    if (m_busy)
        return;
    m_busy = true;
    m_failed = false;
    emit changed();
    m_desk.ask(this, [id = personId.toStdString()](Keeping &keeping) { return keeping.vault->erase(id); },
               [this](const Result<vault::EraseReceipt> &receipt) {
        m_busy = false;
        m_failed = !receipt;
        if (receipt)
            take(receipt.value());
        else
            emit changed();
        refresh();
    });
}

void ErasingModel::bringReceipt()
{
    m_desk.ask(this, [](Keeping &keeping) -> Result<vault::EraseReceipt> {
        if (keeping.vault == nullptr)
            return storage::Failure{storage::FailureKind::NotFound, "no vault"};
        return keeping.vault->lastReceipt();
    }, [this](const Result<vault::EraseReceipt> &receipt) {
        // None, or the one that was shown before: what was erased was never written down, or it has locked since.
        if (receipt && QString::fromStdString(receipt.value().personId) != m_personId)
            take(receipt.value());
    });
}

void ErasingModel::take(const vault::EraseReceipt &receipt)
{
    m_personId = QString::fromStdString(receipt.personId);
    m_wallMs = receipt.wallMs;
    m_records = receipt.records;
    m_copies = receipt.copies;
    m_scrubbed = receipt.scrubbed;
    m_unreached.clear();
    for (const std::string &name : receipt.unreached)
        m_unreached << QString::fromStdString(name);
    m_words.clear();
    m_modules.clear();
    m_savedFile.clear();
    say(NoPaper);
    emit changed();
    emit erased();
}

void ErasingModel::setWords(const QStringList &lines)
{
    if (lines == m_words)
        return;
    m_words = lines;
    const auto code = share::qrModules(codeText());
    // longer than one code: the page is there
    m_modules = code ? QString::fromStdString(code.value().rows()) : QString();
    emit paperChanged();
}

std::string ErasingModel::codeText() const
{
    return m_words.join(u'\n').toStdString();
}

std::string ErasingModel::pdf() const
{
    std::vector<std::string> paragraphs;
    for (const QString &line : m_words.mid(1))
        paragraphs.push_back(line.toStdString());
    return share::notePdf(m_words.value(0).toStdString(), paragraphs);
}

void ErasingModel::save()
{
    if (m_words.isEmpty())
        return;
    const auto saved = share::savePdf(pdf(), m_folder, ".pdf", "receipt"); // a page of words: a few milliseconds
    m_savedFile = saved ? QString::fromStdString(saved.value().filename().string()) : QString();
    say(saved ? Saved : saved.failure().kind == storage::FailureKind::DiskFull ? DiskFull : CannotWrite);
}

void ErasingModel::print()
{
    if (m_words.isEmpty())
        return;
    if (m_port == nullptr)
        return say(NoPrinter);
    say(Making);
    m_port->print(pdf(), [self = QPointer(this)](bool took) {
        if (self)
            self->say(took ? Printed : NoPrinter);
    });
}

void ErasingModel::say(Paper paper)
{
    m_paper = paper;
    emit paperChanged();
}

void ErasingModel::forget()
{
    m_known = m_busy = m_failed = false;
    m_personId.clear();
    m_wallMs = 0;
    m_records = m_copies = 0;
    m_unreached.clear();
    m_words.clear();
    m_modules.clear();
    m_savedFile.clear();
    m_people.set({});
    say(NoPaper);
    emit changed();
}

} // namespace handrail::view
