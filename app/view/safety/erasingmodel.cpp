#include "view/safety/erasingmodel.h"

#include "view/desk/momenttext.h"
#include "view/desk/settings.h"

#include "care/toldapart.h"
#include "share/planpdf.h"
#include "share/qr.h"
#include "vault/vault.h"
#include "view/desk/vaultdesk.h"

namespace handrail::view {
namespace {

using storage::Result;

/// The receipt as a page: @p words, title first.
std::string receiptPage(const QStringList &words)
{
    std::vector<std::string> paragraphs;
    for (const QString &line : words.mid(1))
        paragraphs.push_back(line.toStdString());
    return share::notePdf(words.value(0).toStdString(), paragraphs);
}

} // namespace

ErasingModel::ErasingModel(VaultDesk &desk, Settings &settings, platform::PaperPort *port, QObject *parent)
    : ReadingModel(parent), m_desk(desk), m_settings(settings), m_people({"id_", "name"}, this), m_paper(desk, port)
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
            std::vector<care::Person> people;
            for (const vault::Record &head : heads.value())
                if (auto person = care::personFromJson(head.body)) {
                    person.value().id = head.id;
                    people.push_back(std::move(person.value()));
                }
            const auto names = care::toldApart(people);
            QVector<QVariantMap> rows;
            for (const care::Person &person : people)
                rows.append({{QStringLiteral("id_"), QString::fromStdString(person.id)},
                             {QStringLiteral("name"), QString::fromStdString(names.at(person.id))}});
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
    emit wordsChanged();
    m_paper.forget();
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
    emit wordsChanged();
}

std::string ErasingModel::codeText() const
{
    return m_words.join(u'\n').toStdString();
}

void ErasingModel::save()
{
    if (!m_words.isEmpty())
        m_paper.write([words = m_words](Keeping &, const std::filesystem::path &folder) {
            return share::savePdf(receiptPage(words), folder, ".pdf", "receipt");
        });
}

void ErasingModel::print()
{
    if (!m_words.isEmpty())
        m_paper.print([words = m_words](Keeping &) { return receiptPage(words); });
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
    m_people.set({});
    emit wordsChanged();
    m_paper.forget();
    emit changed();
}

} // namespace handrail::view
