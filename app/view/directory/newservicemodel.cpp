#include "view/directory/newservicemodel.h"

#include "view/desk/crisisdesk.h"
#include "view/desk/directorydesk.h"
#include "view/desk/vaultdesk.h"
#include "view/directory/directorymodel.h"

#include "storage/clock.h"
#include "vault/journal.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace handrail::view {
namespace {

// of a service, never of a person: what is typed goes into the directory, which is not sealed
constexpr const char *kDraftSlot = "directory/add";

} // namespace

NewServiceModel::NewServiceModel(DirectoryDesk &desk, DirectoryModel &list, CrisisDesk &crisis,
                                 const storage::Clock &clock, QObject *parent)
    : QObject(parent), m_desk(desk), m_list(list), m_crisis(crisis), m_clock(clock)
{
}

void NewServiceModel::read()
{
    if (m_read)
        return;
    m_read = true;
    m_crisis.vault().ask(this, [](Keeping &keeping) -> storage::Result<std::string> {
        if (!keeping.journal)
            return std::string();
        const auto kept = keeping.journal->state(kDraftSlot);
        return kept && kept.value() ? *kept.value() : std::string();
    }, [this](const storage::Result<std::string> &kept) {
        if (!m_draft.isEmpty() || !kept)
            return;
        m_draft = QJsonDocument::fromJson(QByteArray::fromStdString(kept.value())).object().toVariantMap();
        tell();
    });
}

void NewServiceModel::keep()
{
    m_crisis.keepState(
        kDraftSlot,
        m_draft.isEmpty()
            ? std::string()
            : QJsonDocument(QJsonObject::fromVariantMap(m_draft)).toJson(QJsonDocument::Compact).toStdString());
}

void NewServiceModel::tell()
{
    ++m_revision;
    emit changed();
}

void NewServiceModel::type(const QString &field, const QString &value)
{
    if (m_draft.value(field).toString() == value)
        return;
    m_draft[field] = value;
    m_problem.clear();
    keep();
    tell();
}

void NewServiceModel::setConfidential(bool confidential)
{
    m_draft[QStringLiteral("private")] = confidential;
    if (confidential) { // a place that must not be found: what could lead there is not kept, not even as a draft
        for (const char *field : {"address", "city", "description", "hours"})
            m_draft.remove(QString::fromLatin1(field));
    }
    keep();
    tell();
}

void NewServiceModel::clear()
{
    m_draft.clear();
    m_problem.clear();
    keep();
    tell();
}

void NewServiceModel::add()
{
    if (m_busy) // a second tap adds no second one
        return;
    const auto part = [this](const char *field) {
        return m_draft.value(QString::fromLatin1(field)).toString().trimmed().toStdString();
    };
    directory::NewService service{part("name"),
                                  part("phone"),
                                  part("description"),
                                  part("address"),
                                  part("city"),
                                  part("hours"),
                                  m_draft.value(QStringLiteral("private")).toBool()};
    if (service.name.empty()) {
        m_problem = QStringLiteral("noName");
        tell();
        return;
    }
    m_busy = true;
    tell();
    m_desk.work(
        this,
        [service, now = m_clock.now().wallMs](storage::Database &db) {
            return directory::PeerRepository(db).add(service, now);
        },
        [this](const storage::Result<std::string> &id) {
            m_busy = false;
            if (!id.ok()) {
                m_problem = id.failure().kind == storage::FailureKind::DiskFull ? QStringLiteral("diskFull")
                                                                                   : QStringLiteral("other");
                tell();
                return;
            }
            clear();
            m_list.look();
            emit added(QString::fromStdString(id.value()));
        },
        true);
}

} // namespace handrail::view
